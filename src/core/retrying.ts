// Trying again now, because the visitor asked for it or the page or the network came back.

import type { ChatError } from './errors';
import type { Circumstance, Step } from './events';
import { join } from './joining';
import { askToStart } from './starting';
import type { ChatState, Session } from './state';
import { chain, step } from './step';
import { askForToken, isWorn } from './token';

/** The visitor asked for it, or the network came back: tries again now, unless who is asked said when to come back. */
export function retry(state: ChatState, circumstance: Circumstance): Step {
  const { session } = state;
  const waits = session.kind === 'starting' || session.kind === 'joining';
  return waits && mustWait(session, circumstance) ? step(state) : retryDue(state, circumstance);
}

/** The wait is over: a timer knows that better than the clock, which may have been set. */
export function retryDue(state: ChatState, circumstance: Circumstance): Step {
  const { session } = state;
  switch (session.kind) {
    case 'starting':
      if (session.retryAt === null) return step(state);
      return askToStart(state, session.answers, session.problem, session.failures, circumstance, session.resume);
    case 'joining':
      if (state.refresh.kind === 'waiting') return askForToken(state, circumstance);
      // The answer brings a fresh token to connect with.
      if (session.retryAt === null || state.refresh.kind === 'asking') return step(state);
      // After a long sleep the token is renewed before it is refused.
      if (isWorn(session.credentials, circumstance.now)) return askForToken(state, circumstance);
      return join(state, session.credentials, session.fresh, session.problem, session.failures, circumstance);
    case 'failed':
      return retryFailed(state, session, circumstance);
    case 'active':
      return state.refresh.problem ? askForToken(state, circumstance) : step(state);
    case 'none':
    case 'ended':
      return step(state);
  }
}

function retryFailed(
  state: ChatState,
  { answers, credentials, resume }: Extract<Session, { kind: 'failed' }>,
  circumstance: Circumstance,
): Step {
  if (credentials) {
    const session: Session = { kind: 'joining', credentials, fresh: false, problem: null, retryAt: null, failures: 0 };
    return askForToken({ ...state, session, refresh: { kind: 'idle', failures: 0 } }, circumstance);
  }
  return answers ? askToStart(state, answers, null, 0, circumstance, resume) : step(state);
}

/** Who said when to come back is taken at their word. Timers may fire a few ms early. */
function mustWait(session: { problem: ChatError | null; retryAt: number | null }, { now }: Circumstance): boolean {
  return session.problem?.kind === 'rateLimited' && session.retryAt !== null && now < session.retryAt - 50;
}

/** The page is in front of the visitor again, or the network is back: what waits for its next try, tries now. */
export function hurry(state: ChatState, circumstance: Circumstance): Step {
  if (state.session.kind === 'failed') return step(state);
  return chain(retry(state, circumstance), (next) =>
    next.refresh.kind === 'waiting' ? askForToken(next, circumstance) : step(next),
  );
}
