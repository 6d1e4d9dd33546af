// The only impure file of core: it holds the state, runs effects through the ports and feeds their results back as events.

import type { ChatError } from './errors';
import { chatError, isChatError } from './errors';
import type { ChatEvent, Effect, Fact } from './events';
import { createFileSending } from './fileSending';
import { filesIn, filesLetGo } from './files';
import type { FormValues } from './form';
import type { Intent } from './intents';
import type { ChatTransport, Ports } from './ports';
import { readSaved, saveSlice } from './saved';
import { type ChatState, initialState } from './state';
import { isSid } from './takingUp';
import { pageSize } from './timeline';
import { update } from './update';

export interface Engine {
  get(): ChatState;
  /** Calls back after every change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  dispatch(intent: Intent): void;
  /** For the adapters: something became true outside. */
  tell(fact: Fact): void;
  /** A short-lived address to download a file from; rejects with a ChatError. */
  mediaUrl(mediaSid: string): Promise<string>;
  dispose(): void;
}

/**
 * `known`: form answers the site already has; what the visitor wrote wins over them.
 * `mirror`: what another page showed that led until now; this engine goes on from there.
 */
export function createEngine(ports: Ports, known: FormValues = {}, mirror: ChatState | null = null): Engine {
  let state: ChatState = { ...initialState(), form: known };
  let disposed = false;
  let applying = false;
  let transport: ChatTransport | null = null;
  let loading: Promise<ChatTransport> | null = null;
  /** Whether a conversation has been joined with it, or will be as soon as it is there. */
  let used = false;
  let stopListening = () => {};
  const listeners = new Set<() => void>();
  const waiting: ChatEvent[] = [];
  const timers = new Map<string, () => void>();
  const fileSending = createFileSending(ports.files);

  /** Events that arise while one is being worked on wait their turn, so that effects run in the order of their causes. */
  function apply(event: ChatEvent): void {
    if (disposed) return;
    waiting.push(event);
    if (applying) return;
    applying = true;
    const before = state;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const circumstance = { now: ports.clock.now(), random: ports.random() };
        ports.watch?.(state, next, circumstance);
        const [after, effects] = update(state, next, circumstance);
        state = after;
        for (const effect of effects) perform(effect);
      }
    } finally {
      applying = false;
    }
    const letGo = filesLetGo(before, state);
    for (const id of letGo) ports.files.remove(id);
    // What lay in memory only may have been the last of its kind.
    if (letGo.length > 0) noticeStorage();
    if (state !== before) for (const listener of [...listeners]) listener();
  }

  function perform(effect: Effect): void {
    switch (effect.do) {
      case 'startSession': {
        const { do: _, ticket, answers, ...whose } = effect;
        const request = { formData: answers, context: { ...ports.pageContext(), ...state.context }, ...whose };
        settle(
          ports.endpoint.start(request),
          (credentials) => ({ kind: 'sessionStarted', ticket, credentials }),
          (error) => ({ kind: 'startFailed', ticket, error }),
        );
        return;
      }
      case 'takeUp': {
        const { resume } = effect;
        settle(
          ports.endpoint.start({
            formData: {},
            context: ports.pageContext(),
            resume,
            // A link speaks for itself.
            ...(state.visitor !== null && isSid(resume) ? { visitor: state.visitor } : {}),
          }),
          (credentials) => ({ kind: 'takenUp', resume, credentials }),
          (error) => ({ kind: 'takeUpFailed', resume, error }),
        );
        return;
      }
      case 'refreshToken': {
        const { ticket } = effect;
        settle(
          ports.endpoint.refresh(effect.credentials),
          (credentials) => ({ kind: 'tokenRefreshed', ticket, credentials }),
          (error) => ({ kind: 'refreshFailed', ticket, error }),
        );
        return;
      }
      case 'join': {
        const { ticket, credentials } = effect;
        used = true;
        settle(
          loadTransport().then((loaded) => loaded.connect(credentials)),
          (snapshot) => ({ kind: 'joined', ticket, snapshot }),
          (error) => ({ kind: 'joinFailed', ticket, error }),
        );
        return;
      }
      case 'identify':
        ports.endpoint.identify?.(effect.visitor, effect.token);
        return;
      case 'leave':
        // What was only fetched in advance knows no conversation yet.
        if (used) leave();
        return;
      case 'askEndpoint': {
        const { name, call, credentials, answers } = effect;
        const { conversationSid } = credentials;
        settle(
          ports.endpoint.ask(call, credentials, answers),
          () => ({ kind: 'requestDone', name, conversationSid }),
          (error) => ({ kind: 'requestFailed', name, conversationSid, error }),
        );
        return;
      }
      case 'quit': {
        const { conversationSid } = effect;
        settle(
          connected((wire) => wire.quit()),
          () => ({ kind: 'requestDone', name: 'end', conversationSid }),
          (error) => ({ kind: 'requestFailed', name: 'end', conversationSid, error }),
        );
        return;
      }
      case 'updateToken': {
        const { ticket } = effect;
        settle(
          connected((wire) => wire.updateToken(effect.token)),
          () => ({ kind: 'tokenAccepted', ticket }),
          (error) => ({ kind: 'tokenRefused', ticket, error }),
        );
        return;
      }
      case 'probe':
        // What comes of it shows in the state of the connection.
        connected((wire) => wire.probe()).catch(() => {});
        return;
      case 'send': {
        const { do: _, file, ...message } = effect;
        const { clientId } = message;
        const onProgress = (fraction: number) => apply({ kind: 'uploadProgressed', clientId, fraction });
        settle(
          connected((wire) => (file ? fileSending.send(wire, file, onProgress) : wire.send(message))),
          () => ({ kind: 'sendAccepted', clientId }),
          (error) => ({ kind: 'sendFailed', clientId, error }),
        );
        return;
      }
      case 'cancelUpload':
        fileSending.cancel(transport, effect.clientId);
        return;
      case 'fetchHistory': {
        const { ticket, purpose, before } = effect;
        settle(
          connected((wire) => wire.history(before, pageSize)),
          (page) => ({ kind: 'historyLoaded', ticket, purpose, before, page }),
          (error) => ({ kind: 'historyFailed', ticket, purpose, error }),
        );
        return;
      }
      case 'advanceRead':
        // Nothing hangs on it: the next message or reconnect moves the horizon again.
        connected((wire) => wire.advanceRead(effect.index)).catch(() => {});
        return;
      case 'tellTyping':
        transport?.setTyping();
        return;
      case 'preloadTransport':
        // A failure is reported when the transport is really needed.
        loadTransport().catch(() => {});
        return;
      case 'after': {
        const { timer, fact } = effect;
        timers.get(timer)?.();
        const cancel = ports.clock.after(effect.ms, () => {
          timers.delete(timer);
          apply(fact);
        });
        timers.set(timer, cancel);
        return;
      }
      case 'cancel':
        timers.get(effect.timer)?.();
        timers.delete(effect.timer);
        return;
      case 'save':
        saveSlice(ports.storage, effect.slice, state);
        noticeStorage();
        return;
      case 'report':
        ports.report(effect.error);
        return;
    }
  }

  function noticeStorage(): void {
    const isLasting = (ports.storage.isLasting?.() ?? true) && ports.files.isLasting();
    const storage = isLasting ? 'lasting' : 'pageOnly';
    if (storage !== state.storage) apply({ kind: 'storageChanged', storage });
  }

  function loadTransport(): Promise<ChatTransport> {
    if (transport) return Promise.resolve(transport);
    if (loading) return loading;
    const asked = ports.loadTransport().then(
      (loaded) => {
        // Left meanwhile, and another one may be there already: what comes late must not take its place.
        if (loading !== asked) loaded.close();
        else {
          transport = loaded;
          stopListening = loaded.subscribe(apply);
        }
        return loaded;
      },
      (error) => {
        if (loading === asked) loading = null;
        throw error;
      },
    );
    loading = asked;
    return asked;
  }

  function connected<T>(use: (wire: ChatTransport) => Promise<T>): Promise<T> {
    return transport ? use(transport) : Promise.reject(chatError('offline'));
  }

  /** The next join makes a new transport: nothing of a conversation that was left can reach the next one. */
  function leave(): void {
    stopListening();
    stopListening = () => {};
    transport?.close();
    transport = null;
    loading = null;
    used = false;
  }

  function settle<T>(work: Promise<T>, success: (value: T) => Fact, failure: (error: ChatError) => Fact): void {
    work.then(
      (value) => apply(success(value)),
      (error: unknown) => apply(failure(isChatError(error) ? error : chatError('unknown', String(error)))),
    );
  }

  const saved = readSaved(ports.storage);
  apply(mirror ? { kind: 'takenOver', saved, mirror } : { kind: 'restored', saved });
  ports.files.sweep(filesIn(state));

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (intent) => apply(intent),
    tell: (fact) => apply(fact),
    mediaUrl: (mediaSid) => connected((wire) => wire.mediaUrl(mediaSid)),
    dispose() {
      disposed = true;
      for (const cancel of timers.values()) cancel();
      timers.clear();
      listeners.clear();
      leave();
    },
  };
}
