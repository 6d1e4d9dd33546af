// What the history answers: older messages, what was missed, and whether a message of ours arrived.

import { backoffMs } from './backoff';
import { lookAgain } from './effects';
import type { ChatError } from './errors';
import type { Circumstance, HistoryPurpose, Step } from './events';
import { checkedAndMissing, checkReachesTo, checkSoon } from './outbox';
import type { HistoryPage } from './ports';
import type { ChatState } from './state';
import { chain, step } from './step';
import { catchUp, lagsBehind, receivePage } from './timeline';
import { tokenExpired } from './token';

/**
 * A history catches up within a second or two. One that says the same for longer than four (two questions may be asked
 * every two seconds) does not lag: what we know and it does not was taken out.
 */
const patientLooks = 5;

export function historyLoaded(
  state: ChatState,
  purpose: HistoryPurpose,
  before: number | null,
  page: HistoryPage,
  circumstance: Circumstance,
): Step {
  const lags = before === null && lagsBehind(state, page);
  if (lags && state.history.lagged < patientLooks) return lookedTooSoon(state, purpose);
  const lagged = before === null && !lags ? 0 : state.history.lagged;
  return chain(receivePage({ ...state, history: { ...state.history, failures: 0, lagged } }, page), (next) => {
    switch (purpose) {
      case 'older':
        return step(next);
      case 'catchUp':
        return goOnCatchingUp(next, before, page);
      case 'check':
        return goOnChecking(next, page, circumstance);
    }
  });
}

/** A history that does not know yet what we know tells nothing. */
function lookedTooSoon(state: ChatState, purpose: HistoryPurpose): Step {
  const history = { ...state.history, lagged: state.history.lagged + 1 };
  return purpose === 'check'
    ? checkSoon({ ...state, history: { ...history, check: null } })
    : step({ ...state, history: { ...history, catchUp: null } }, lookAgain);
}

/** More was said than fits a page: on until the pages meet what we had completely. */
function goOnCatchingUp(state: ChatState, before: number | null, page: HistoryPage): Step {
  const { completeTo, catchUp: running } = state.history;
  const newest = before === null ? (page.messages.at(-1)?.index ?? null) : (running?.newest ?? null);
  if (completeTo !== null && !reaches(page, completeTo)) {
    const history = { ...state.history, catchUp: { newest, again: running?.again ?? false } };
    return step({ ...state, history }, older(state, 'catchUp', page));
  }
  const history = { ...state.history, completeTo: Math.max(completeTo ?? -1, newest ?? -1), catchUp: null };
  return running?.again ? catchUp({ ...state, history }) : step({ ...state, history });
}

function goOnChecking(state: ChatState, page: HistoryPage, circumstance: Circumstance): Step {
  if (!reaches(page, checkReachesTo(state))) return step(state, older(state, 'check', page));
  return checkedAndMissing(state, circumstance);
}

function reaches({ messages, hasOlder }: HistoryPage, index: number): boolean {
  const oldest = messages[0]?.index;
  return !hasOlder || oldest === undefined || oldest <= index + 1;
}

function older({ ticket }: ChatState, purpose: HistoryPurpose, { messages }: HistoryPage) {
  return { do: 'fetchHistory', ticket, purpose, before: messages[0]?.index ?? null } as const;
}

export function historyFailed(
  state: ChatState,
  purpose: HistoryPurpose,
  error: ChatError,
  circumstance: Circumstance,
): Step {
  const failures = state.history.failures + 1;
  const ms = backoffMs(failures + 1, error, circumstance.random);
  return chain(
    step({ ...state, history: { ...state.history, failures } }),
    (next) => {
      switch (purpose) {
        case 'older':
          return step({ ...next, timeline: { ...next.timeline, older: 'failed' } });
        case 'catchUp':
          return step(
            { ...next, history: { ...next.history, catchUp: null } },
            { do: 'after', timer: 'catchUp', ms, fact: { kind: 'catchUpDue' } },
          );
        case 'check':
          return step(
            { ...next, history: { ...next.history, check: null } },
            { do: 'after', timer: 'check', ms, fact: { kind: 'checkDue' } },
          );
      }
    },
    (next) => (error.kind === 'auth' ? tokenExpired(next, circumstance) : step(next)),
  );
}
