// How long to wait before trying again.

import type { ChatError } from './errors';

const shortestMs = 1000;
const longestMs = 30_000;
const callsPerMinute = 8;
// A little more than a minute: a call leaves, and arrives, some time after it was counted.
const minuteMs = 62_000;

/**
 * Doubles from 1 s to 30 s, half of it random so that a crowd of visitors does not return at once.
 * A wait the other side asked for is kept, whatever its length.
 */
export function backoffMs(failures: number, error: ChatError | null, random: number): number {
  const full = Math.min(longestMs, shortestMs * 2 ** Math.max(0, failures - 1));
  const own = full / 2 + (full / 2) * random;
  return Math.round(Math.max(own, error?.retryAfterMs ?? 0));
}

/** The calls (to the endpoint, or for a connection) of the last minute: all that the storm guard needs to remember. */
export function recentCalls(calls: readonly number[], now: number): readonly number[] {
  // A clock set back would leave calls in the future and block for as long: forget those.
  return calls.filter((at) => at <= now && now - at < minuteMs);
}

/** A token is asked for in order to connect with it: there must be room for both. */
export const callsToConnect = 2;

/**
 * How long to leave them alone so that there are never more than 8 calls a minute, even with an impatient visitor.
 * `needed`: how many calls are about to be made.
 */
export function stormGuardMs(calls: readonly number[], now: number, needed = 1): number {
  const recent = recentCalls(calls, now);
  const blocking = recent.at(needed - 1 - callsPerMinute);
  return blocking === undefined ? 0 : blocking + minuteMs - now;
}
