// From credentials into the conversation.

import { backoffMs, recentCalls, stormGuardMs } from './backoff';
import { lookAgain, reportNew, retryAfter } from './effects';
import { end, gone } from './ending';
import { type ChatError, isRetryable } from './errors';
import type { Circumstance, Step } from './events';
import { checkSoon, pump } from './outbox';
import type { ConversationSnapshot, Credentials } from './ports';
import { watch } from './probe';
import { markNew, readVisible } from './reading';
import { withRouting } from './rerouting';
import type { ChatState, Session } from './state';
import { chain, step } from './step';
import { lagsBehind, receivePage } from './timeline';
import { askForToken } from './token';

/** Time for the endpoint's copy of the question to arrive before we send ours. */
const openingGraceMs = 5000;

export function join(
  state: ChatState,
  credentials: Credentials,
  fresh: boolean,
  problem: ChatError | null,
  failures: number,
  { now }: Circumstance,
): Step {
  const waitMs = stormGuardMs(state.endpointCalls, now, 1);
  const retryAt = waitMs > 0 ? now + waitMs : null;
  const session: Session = { kind: 'joining', credentials, fresh, problem, retryAt, failures };
  const connecting: ChatState = { ...state, session, connection: { kind: 'connecting' } };
  if (waitMs > 0) return step(connecting, retryAfter(waitMs), { do: 'save', slice: 'session' });
  const ticket = state.ticket + 1;
  const next: ChatState = {
    ...connecting,
    ticket,
    endpointCalls: [...recentCalls(state.endpointCalls, now), now],
    // Under a new ticket the old answers are not heard.
    history: { ...state.history, catchUp: null, check: null, lagged: 0 },
  };
  return step(next, { do: 'join', ticket, credentials }, { do: 'save', slice: 'session' });
}

export function joined(state: ChatState, snapshot: ConversationSnapshot, circumstance: Circumstance): Step {
  const { session } = state;
  if (session.kind !== 'joining') return step(state);
  const { older } = state.timeline;
  const horizon = Math.max(snapshot.lastReadIndex ?? -1, state.reading.horizon ?? -1);
  const known: ChatState = {
    ...state,
    session: { kind: 'active', credentials: session.credentials },
    connection: { kind: 'online' },
    refresh: { kind: 'idle', failures: 0 },
    participants: snapshot.participants,
    maxFileBytes: snapshot.maxFileBytes ?? state.maxFileBytes,
    reading: { ...state.reading, horizon: horizon < 0 ? null : horizon },
    // Nobody will hear the answer to what was asked over the connection before.
    timeline: { ...state.timeline, older: older === 'loading' ? 'available' : older },
    history: {
      ...state.history,
      completeTo: state.history.completeTo ?? snapshot.newest.messages.at(-1)?.index ?? -1,
      failures: 0,
    },
  };
  const next = withRouting(known, snapshot.routing ?? state.routing);
  return chain(
    lagsBehind(next, snapshot.newest) ? step(next) : receivePage(next, snapshot.newest),
    (rest) => step(session.fresh ? rest : markNew(rest)),
    (rest) => (snapshot.ended ? end(rest, 'closed') : step(rest, { do: 'save', slice: 'session' }, lookAgain)),
    (rest) => watch(rest, circumstance),
    (rest) => waitForOpening(rest),
    readVisible,
    (rest) => checkSoon(rest),
    (rest) => pump(rest, circumstance),
  );
}

function waitForOpening(state: ChatState): Step {
  if (!state.timeline.opening) return step(state);
  return step(state, { do: 'after', timer: 'opening', ms: openingGraceMs, fact: { kind: 'openingDue' } });
}

export function joinFailed(state: ChatState, error: ChatError, circumstance: Circumstance): Step {
  const { session } = state;
  if (session.kind !== 'joining') return step(state);
  const { credentials } = session;
  if (error.kind === 'gone') return gone(state);
  if (error.kind === 'ended') return end(state, 'closed');
  if (error.kind === 'auth' && session.problem?.kind !== 'auth') {
    // The token may just be old. A fresh one that is refused too is a matter for the developer.
    return askForToken({ ...state, session: { ...session, problem: error } }, circumstance);
  }
  if (!isRetryable(error)) {
    const failed: Session = { kind: 'failed', error, answers: null, credentials };
    return step({ ...state, session: failed }, { do: 'report', error });
  }
  const failures = session.failures + 1;
  const waitMs = backoffMs(failures, error, circumstance.random);
  const waiting: Session = { ...session, problem: error, failures, retryAt: circumstance.now + waitMs };
  return step({ ...state, session: waiting }, retryAfter(waitMs), ...reportNew(session.problem, error));
}
