// From the filled-in form to credentials: asking the endpoint until it answers.

import { backoffMs, callsToConnect, recentCalls, stormGuardMs } from './backoff';
import { report, reportNew, retryAfter, saveAll } from './effects';
import { type ChatError, isRetryable } from './errors';
import type { Circumstance, Step } from './events';
import type { FilledForm, FormValues } from './form';
import { join } from './joining';
import { type Credentials, latest } from './ports';
import { type ChatState, initialState, type Session } from './state';
import { chain, step } from './step';
import { scheduleRefresh } from './token';

/** `values`: as they stand in the form, for whoever comes back to it. */
export function submitForm(
  state: ChatState,
  { values, answers = values, lasting }: FilledForm,
  circumstance: Circumstance,
): Step {
  const { session } = state;
  const isLooking = session.kind === 'starting' && session.resume === latest;
  if (session.kind !== 'none' && session.kind !== 'failed' && !isLooking) return step(state);
  const text = answers.query?.trim() ?? '';
  const next: ChatState = {
    ...state,
    form: values,
    lasting: lasting ?? null,
    timeline: { messages: [], older: 'unknown', opening: text === '' ? null : { text, at: circumstance.now } },
    notices: [],
  };
  return chain(
    letGo(next),
    (rest) => step(rest, { do: 'save', slice: 'form' }, { do: 'preloadTransport' }),
    (rest) => askToStart(rest, answers, null, 0, circumstance),
  );
}

/** Somebody begins anew here: what was held for another visitor is no longer needed. */
function letGo(state: ChatState): Step {
  return state.held === null ? step(state) : step({ ...state, held: null }, ...saveAll);
}

export function askToStart(
  state: ChatState,
  answers: FormValues,
  problem: ChatError | null,
  failures: number,
  { now }: Circumstance,
  resume?: string,
): Step {
  const { visitor } = state;
  const waitMs = stormGuardMs(state.endpointCalls, now, callsToConnect);
  const whose = { ...(visitor && { visitor }), ...(resume && { resume }) };
  const starting = { kind: 'starting', answers, ...whose, problem, failures } as const;
  if (waitMs > 0) {
    const session: Session = { ...starting, retryAt: now + waitMs };
    return step({ ...state, session }, retryAfter(waitMs));
  }
  const ticket = state.ticket + 1;
  const session: Session = { ...starting, retryAt: null };
  const endpointCalls = [...recentCalls(state.endpointCalls, now), now];
  return step({ ...state, session, ticket, endpointCalls }, { do: 'startSession', ticket, answers, ...whose });
}

export function startFailed(state: ChatState, error: ChatError, circumstance: Circumstance): Step {
  const { session } = state;
  if (session.kind !== 'starting') return step(state);
  const { answers, resume } = session;
  // Nobody asked for it: whoever comes without a conversation finds the form.
  if (resume === latest || (resume && error.kind === 'gone')) {
    return step(
      { ...state, session: { kind: 'none' }, timeline: initialState().timeline, ticket: state.ticket + 1 },
      { do: 'save', slice: 'session' },
      ...(error.kind === 'gone' ? [] : [report(error)]),
    );
  }
  if (!isRetryable(error)) {
    const failed: Session = { kind: 'failed', error, answers, credentials: null, ...(resume && { resume }) };
    return step({ ...state, session: failed }, { do: 'report', error });
  }
  const failures = session.failures + 1;
  const waitMs = Math.max(
    backoffMs(failures, error, circumstance.random),
    stormGuardMs(state.endpointCalls, circumstance.now, callsToConnect),
  );
  const waiting: Session = { ...session, problem: error, failures, retryAt: circumstance.now + waitMs };
  return step({ ...state, session: waiting }, retryAfter(waitMs), ...reportNew(session.problem, error));
}

export function sessionStarted(state: ChatState, credentials: Credentials, circumstance: Circumstance): Step {
  const { session } = state;
  if (session.kind !== 'starting') return step(state);
  const owned = session.visitor ? { ...credentials, visitor: session.visitor } : credentials;
  if (session.resume) {
    return chain(join(state, owned, false, null, 0, circumstance), (next) =>
      scheduleRefresh(next, owned, circumstance),
    );
  }
  // The question is on its way as a message now; the other answers serve the next conversation.
  const { query: _sent, ...rest } = state.form;
  const form = state.lasting ? pick({ ...rest, ...session.answers }, state.lasting) : rest;
  return chain(
    step({ ...state, form }, { do: 'save', slice: 'form' }),
    (next) => join(next, owned, true, null, 0, circumstance),
    (next) => scheduleRefresh(next, owned, circumstance),
  );
}

function pick(values: FormValues, names: readonly string[]): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}
