// Keeping the token fresh: when to ask for the next one.

import { callsToConnect, recentCalls, stormGuardMs } from './backoff';
import { refreshAfter } from './effects';
import type { Circumstance, Step } from './events';
import type { Credentials } from './ports';
import type { ChatState } from './state';
import { step } from './step';

/**
 * The service says that the token is of no use. Who waits for the next try goes on waiting, and when the service is just
 * being given a fresh one, its answer to that one counts.
 */
export function tokenExpired(state: ChatState, circumstance: Circumstance): Step {
  const { kind } = state.refresh;
  return kind === 'waiting' || kind === 'telling' ? step(state) : askForToken(state, circumstance);
}

export function askForToken(state: ChatState, circumstance: Circumstance): Step {
  const { session, refresh } = state;
  if ((session.kind !== 'joining' && session.kind !== 'active') || refresh.kind === 'asking') return step(state);
  const waitMs = stormGuardMs(state.endpointCalls, circumstance.now, callsToConnect);
  if (waitMs > 0) return step({ ...state, refresh: { ...refresh, kind: 'waiting' } }, refreshAfter(waitMs));
  const endpointCalls = [...recentCalls(state.endpointCalls, circumstance.now), circumstance.now];
  return step(
    { ...state, endpointCalls, refresh: { ...refresh, kind: 'asking' } },
    { do: 'refreshToken', ticket: state.ticket, credentials: session.credentials },
  );
}

/** At 80 % of the token's life, or three minutes before its end, whichever is sooner. */
function refreshDelayMs(credentials: Credentials, now: number): number {
  const { lifetimeMs, receivedAt } = credentials;
  const afterReceipt = Math.max(lifetimeMs * 0.5, Math.min(lifetimeMs * 0.8, lifetimeMs - 180_000));
  return Math.max(0, receivedAt + afterReceipt - now);
}

export function scheduleRefresh(state: ChatState, credentials: Credentials, { now }: Circumstance): Step {
  return step(state, refreshAfter(refreshDelayMs(credentials, now)));
}

/** Expired or about to, or received in what our clock now calls the future. */
export function isWorn(credentials: Credentials, now: number): boolean {
  return now < credentials.receivedAt - 60_000 || now > credentials.receivedAt + credentials.lifetimeMs - 30_000;
}

/**
 * The service warns a fixed time before the end, 4 minutes on the live one. A token made to live shorter than that is
 * warned of at once, and asking again would go round in circles: in the first half of its life our own timer decides.
 */
export function tokenExpiring(state: ChatState, circumstance: Circumstance): Step {
  if (state.session.kind !== 'active') return step(state);
  const { receivedAt, lifetimeMs } = state.session.credentials;
  return circumstance.now < receivedAt + lifetimeMs / 2 ? step(state) : tokenExpired(state, circumstance);
}
