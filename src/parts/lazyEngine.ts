// Answers in the engine's place until its code has come: the form is there and takes what is written, everything else
// waits its turn. So the first screen does not wait for the rules of a conversation that nobody has begun.

import type { ChatEngine } from '../core/chatEngine';
import { chatError } from '../core/errors';
import { firstEvents } from '../core/firstEvents';
import { type FormValues, parseFormValues } from '../core/form';
import type { Intent } from '../core/intents';
import type { Ports } from '../core/ports';
import { type ChatState, initialState } from '../core/state';
import { type EnginePart, loadEnginePart } from './engine';

export interface LazyEngine extends ChatEngine {
  /** Fetches the engine unless it is there or on its way. After a failure it tries again. */
  want(): void;
  /** Settles when there is something true to show: at once, but where a conversation is stored, only with the engine. */
  readonly shown: Promise<void>;
  /** What the host page is told of a change. */
  eventsOf(before: ChatState, after: ChatState): ReturnType<EnginePart['publicEvents']>;
}

/** What was asked of the engine before it was there. */
interface Task {
  perform(engine: ChatEngine): void;
  /** The form was sent. */
  readonly isStart?: boolean;
}

/** `asked`: until it settles nothing is fetched, and a panel that was left open stays closed. */
export function createLazyEngine(
  ports: Ports,
  sharedAs: string | null,
  known: FormValues,
  asked?: Promise<void>,
): LazyEngine {
  let engine: ChatEngine | null = null;
  let loading = false;
  let attempt = 0;
  let disposed = false;
  // What is stored is of a visitor whom the site has not named yet.
  const isHeld = (ports.storage.read('visitor') ?? null) !== null;
  let state = firstState();
  let queue: Task[] = [];
  let eventsOf: EnginePart['publicEvents'] = firstEvents;
  const listeners = new Set<() => void>();
  let show = () => {};
  const shown = new Promise<void>((resolve) => {
    show = resolve;
  });

  function firstState(): ChatState {
    return {
      ...initialState(),
      panel: !asked && ports.storage.read('panel') === 'open' ? 'open' : 'closed',
      form: { ...known, ...(isHeld ? {} : parseFormValues(ports.storage.read('form'))) },
    };
  }

  function become(next: ChatState): void {
    if (next === state) return;
    state = next;
    change();
  }

  function change(): void {
    for (const listener of [...listeners]) listener();
  }

  const want = () => void (asked ? asked.then(fetchEngine) : fetchEngine());

  function fetchEngine(): void {
    if (engine || loading || disposed) return;
    loading = true;
    loadEnginePart(attempt++)
      .catch(() => loadEnginePart(attempt++))
      .then(
        ({ createChatEngine, publicEvents }) => {
          if (disposed) return;
          eventsOf = publicEvents;
          engine = createChatEngine(ports, sharedAs, known);
          // Told once, when all that was asked is done: in between it stands where nobody has been.
          for (const task of queue.splice(0)) task.perform(engine);
          engine.subscribe(change);
          change();
        },
        (error) => {
          const failure = chatError('loadFailed', `engine: ${String(error)}`);
          ports.report(failure);
          // Whoever is still filling in the form is not disturbed: sending it tries again.
          if (state.session.kind === 'none' && !hasSession()) return;
          const answers = hasSession() ? null : state.session.kind === 'starting' ? state.session.answers : state.form;
          become({ ...state, session: { kind: 'failed', error: failure, answers, credentials: null } });
        },
      )
      .finally(() => {
        loading = false;
        show();
      });
  }

  /** Or what a thread has kept of the one before. */
  const hasSession = () => (ports.storage.read('session') ?? ports.storage.read('past') ?? null) !== null;

  function whenThere(perform: Task['perform']): void {
    if (engine) perform(engine);
    else if (!disposed) queue.push({ perform });
  }

  function dispatchEarly(intent: Intent): void {
    // A start that could not even be tried is taken back; another try needs no second word to the engine.
    if (intent.kind === 'backToForm') queue = queue.filter(({ isStart }) => !isStart);
    else if (intent.kind !== 'retry')
      queue.push({ perform: (there) => there.dispatch(intent), isStart: intent.kind === 'submitForm' });
    become(foresee(state, intent, ports.clock.now()));
    if (intent.kind === 'editForm' && !isHeld) ports.storage.write('form', state.form);
    if (intent.kind === 'submitForm' || intent.kind === 'retry') want();
  }

  if (hasSession()) want();
  else show();

  return {
    want,
    shown,
    eventsOf: (before, after) => eventsOf(before, after),
    get: () => (engine ? engine.get() : state),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(intent) {
      if (engine) engine.dispatch(intent);
      else if (!disposed) dispatchEarly(intent);
    },
    tell(fact) {
      whenThere((there) => there.tell(fact));
      // Who came while there was no network need not ask for it themselves.
      if (fact.kind === 'setupFailed' || (fact.kind === 'networkReturned' && attempt > 0)) want();
    },
    mediaUrl: (mediaSid) => engine?.mediaUrl(mediaSid) ?? Promise.reject(chatError('offline')),
    suspend: () => whenThere((there) => there.suspend()),
    resume: () => whenThere((there) => there.resume()),
    dispose() {
      disposed = true;
      queue = [];
      listeners.clear();
      engine?.dispose();
    },
  };
}

/** What the visitor sees at once of what they ask for. The engine decides when it has come. */
function foresee(state: ChatState, intent: Intent, now: number): ChatState {
  switch (intent.kind) {
    case 'openPanel':
      return { ...state, panel: 'open' };
    case 'closePanel':
      return { ...state, panel: 'closed' };
    case 'editForm':
      return { ...state, form: { ...state.form, ...intent.values } };
    case 'submitForm':
      return starting({ ...state, form: intent.values }, intent.answers ?? intent.values, now);
    case 'retry':
      return state.session.kind === 'failed' ? starting(state, state.session.answers ?? state.form, now) : state;
    case 'backToForm':
      return { ...state, session: { kind: 'none' } };
    default:
      return state;
  }
}

function starting(state: ChatState, answers: FormValues, now: number): ChatState {
  const text = answers.query?.trim() ?? '';
  return {
    ...state,
    session: { kind: 'starting', answers, problem: null, retryAt: null, failures: 0 },
    timeline: { ...state.timeline, opening: text === '' ? null : { text, at: now } },
  };
}
