// What follows from the endpoint's answer to a refresh, and from the service's to the fresh token.

import { backoffMs, callsToConnect, stormGuardMs } from './backoff';
import { refreshAfter, report } from './effects';
import { gone } from './ending';
import { type ChatError, isRetryable } from './errors';
import type { Circumstance, Step } from './events';
import { join } from './joining';
import { pump } from './outbox';
import type { Credentials } from './ports';
import type { ChatState, Session } from './state';
import { chain, step } from './step';
import { scheduleRefresh } from './token';

export function tokenRefreshed(state: ChatState, credentials: Credentials, circumstance: Circumstance): Step {
  const { session } = state;
  // Whether it is of any use only the service can say: failures are forgotten when it accepts.
  const next: ChatState = { ...state, refresh: { kind: 'idle', failures: state.refresh.failures } };
  if (session.kind === 'joining') {
    return chain(join(next, credentials, session.fresh, session.problem, session.failures, circumstance), (rest) =>
      scheduleRefresh(rest, credentials, circumstance),
    );
  }
  if (session.kind !== 'active') return step(next);
  // Without a connection the service is asked for one.
  const calls = state.connection.kind === 'online' ? [] : [circumstance.now];
  return chain(
    step(
      {
        ...next,
        refresh: { ...next.refresh, kind: 'telling' },
        endpointCalls: [...next.endpointCalls, ...calls],
        session: { kind: 'active', credentials },
      },
      { do: 'save', slice: 'session' },
      { do: 'updateToken', ticket: state.ticket, token: credentials.token },
    ),
    (rest) => scheduleRefresh(rest, credentials, circumstance),
  );
}

export function refreshFailed(state: ChatState, error: ChatError, circumstance: Circumstance): Step {
  const { session } = state;
  if (session.kind !== 'joining' && session.kind !== 'active') return step(state);
  if (error.kind === 'gone') return gone(state);
  const failures = state.refresh.failures + 1;
  if (isRetryable(error)) {
    const waitMs = Math.max(
      backoffMs(failures, error, circumstance.random),
      stormGuardMs(state.endpointCalls, circumstance.now, callsToConnect),
    );
    const waiting: ChatState = { ...state, refresh: { kind: 'waiting', failures } };
    const told: ChatState =
      session.kind === 'joining'
        ? { ...waiting, session: { ...session, problem: error, retryAt: circumstance.now + waitMs } }
        : waiting;
    return step(told, refreshAfter(waitMs), ...(failures === 1 ? [report(error)] : []));
  }
  const idle: ChatState = { ...state, refresh: { kind: 'idle', failures } };
  if (session.kind === 'active') {
    // The token in use still works: go on with it until the service refuses it.
    if (state.connection.kind === 'online') return step(idle, report(error));
    // What was said stays in sight, and what is written waits: the next try may be let in.
    return step({ ...idle, refresh: { ...idle.refresh, problem: error } }, report(error));
  }
  const failed: Session = { kind: 'failed', error, answers: null, credentials: session.credentials };
  return step({ ...idle, session: failed, ticket: state.ticket + 1 }, { do: 'leave' }, report(error));
}

/** The service took the fresh token. */
export function tokenAccepted(state: ChatState, circumstance: Circumstance): Step {
  const { kind } = state.refresh;
  // Another one may be on its way already.
  const refresh = { kind: kind === 'telling' ? 'idle' : kind, failures: 0 } as const;
  return pump({ ...state, refresh }, circumstance);
}

/** The service refused the fresh token, or could not be told. */
export function tokenRefused(state: ChatState, error: ChatError, circumstance: Circumstance): Step {
  const failures = state.refresh.failures + 1;
  // Each try costs two calls: one for the token, one for the connection.
  const waitMs = callsToConnect * backoffMs(failures, error, circumstance.random);
  return step({ ...state, refresh: { kind: 'waiting', failures } }, refreshAfter(waitMs));
}
