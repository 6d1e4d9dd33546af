// From the filled-in form to credentials: asking the endpoint until it answers.

import { backoffMs, callsToConnect, recentCalls, stormGuardMs } from './backoff';
import { reportNew, retryAfter } from './effects';
import { type ChatError, isRetryable } from './errors';
import type { Circumstance, Step } from './events';
import type { FilledForm, FormValues } from './form';
import { join } from './joining';
import type { Credentials } from './ports';
import type { ChatState, Session } from './state';
import { chain, step } from './step';
import { scheduleRefresh } from './token';

/** `values`: as they stand in the form, for whoever comes back to it. */
export function submitForm(
  state: ChatState,
  { values, answers = values, lasting }: Pick<FilledForm, 'values' | 'answers' | 'lasting'>,
  circumstance: Circumstance,
): Step {
  if (state.session.kind !== 'none' && state.session.kind !== 'failed') return step(state);
  const text = answers.query?.trim() ?? '';
  const next: ChatState = {
    ...state,
    form: values,
    lasting: lasting ?? null,
    timeline: { messages: [], older: 'unknown', opening: text === '' ? null : { text, at: circumstance.now } },
    notices: [],
  };
  return chain(step(next, { do: 'save', slice: 'form' }, { do: 'preloadTransport' }), (rest) =>
    askToStart(rest, answers, null, 0, circumstance),
  );
}

export function askToStart(
  state: ChatState,
  answers: FormValues,
  problem: ChatError | null,
  failures: number,
  { now }: Circumstance,
): Step {
  const waitMs = stormGuardMs(state.endpointCalls, now, callsToConnect);
  if (waitMs > 0) {
    const session: Session = { kind: 'starting', answers, problem, retryAt: now + waitMs, failures };
    return step({ ...state, session }, retryAfter(waitMs));
  }
  const ticket = state.ticket + 1;
  const session: Session = { kind: 'starting', answers, problem, retryAt: null, failures };
  const endpointCalls = [...recentCalls(state.endpointCalls, now), now];
  return step({ ...state, session, ticket, endpointCalls }, { do: 'startSession', ticket, answers });
}

export function startFailed(state: ChatState, error: ChatError, circumstance: Circumstance): Step {
  const { session } = state;
  if (session.kind !== 'starting') return step(state);
  const { answers } = session;
  if (!isRetryable(error)) {
    const failed: Session = { kind: 'failed', error, answers, credentials: null };
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
  if (state.session.kind !== 'starting') return step(state);
  // The question is on its way as a message now; the other answers serve the next conversation.
  const { query: _sent, ...rest } = state.form;
  const form = state.lasting ? pick(rest, state.lasting) : rest;
  return chain(
    step({ ...state, form }, { do: 'save', slice: 'form' }),
    (next) => join(next, credentials, true, null, 0, circumstance),
    (next) => scheduleRefresh(next, credentials, circumstance),
  );
}

function pick(values: FormValues, names: readonly string[]): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}
