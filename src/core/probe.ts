// Asking whether the connection is still alive, at the moments when it may have died without a word.

import type { Circumstance, Step } from './events';
import type { ChatState } from './state';
import { chain, step } from './step';
import { askForToken, isWorn } from './token';

/** A page that nobody looked at for so long may have been frozen, its machine asleep. */
const longHiddenMs = 30_000;
/** A timer that runs out so late has slept with its machine. */
const sleptMs = 30_000;
const watchEveryMs = 60_000;

export function pageHidden(state: ChatState, { now }: Circumstance): Step {
  return step({ ...state, visible: false, hiddenSince: state.hiddenSince ?? now });
}

/** The visitor looks at the page again. */
export function pageSeen(state: ChatState, circumstance: Circumstance): Step {
  const { hiddenSince, connection } = state;
  const next: ChatState = { ...state, hiddenSince: null };
  const hiddenForMs = hiddenSince === null ? 0 : circumstance.now - hiddenSince;
  // Less than nothing: the clock was set back, so nobody knows.
  const mayHaveSlept = hiddenForMs >= longHiddenMs || hiddenForMs < 0;
  return mayHaveSlept || connection.kind !== 'online' ? wake(next, circumstance) : step(next);
}

/**
 * Makes sure of the connection: alive, or replaced, or tried again sooner than planned. With a token that has ended
 * meanwhile every attempt would be refused, so a fresh one comes first and brings the connection with it.
 */
export function wake(state: ChatState, circumstance: Circumstance): Step {
  const { session } = state;
  if (session.kind !== 'active') return step(state);
  return isWorn(session.credentials, circumstance.now)
    ? askForToken(state, circumstance)
    : step(state, { do: 'probe' });
}

/** From joining on, a timer tells by its lateness that the machine slept. */
export function watch(state: ChatState, { now }: Circumstance): Step {
  if (state.session.kind !== 'active') return step({ ...state, watchDueAt: null });
  return step(
    { ...state, watchDueAt: now + watchEveryMs },
    { do: 'after', timer: 'watch', ms: watchEveryMs, fact: { kind: 'watchDue' } },
  );
}

export function watchDue(state: ChatState, circumstance: Circumstance): Step {
  const lateMs = state.watchDueAt === null ? 0 : circumstance.now - state.watchDueAt;
  return chain(watch(state, circumstance), (next) =>
    // Browsers hold back the timers of hidden pages; those are looked after when they are seen again.
    next.visible && lateMs >= sleptMs ? wake(next, circumstance) : step(next),
  );
}
