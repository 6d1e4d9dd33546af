// Rate limits: counts per fixed window, kept in a store that may be shared between processes.

import type { Log } from './log';
import { Refusal } from './refusal';

export interface RateLimit {
  /** Requests allowed within one window; `Infinity` switches the limit off. */
  readonly count: number;
  /** Length of the window, ms. */
  readonly windowMs: number;
}

export interface RateLimits {
  /**
   * New conversations per address. Default 30 in 10 minutes: an office or a mobile carrier puts many visitors behind one
   * address, and refusing a visitor costs a shop more than a few idle conversations; a flood is still held to 180 an hour.
   */
  readonly newConversations: RateLimit;
  /**
   * Token refreshes per address. Default 60 in 10 minutes: a conversation needs one an hour, and after a network failure
   * everybody behind the address comes back at once.
   */
  readonly refreshes: RateLimit;
  /** Token refreshes per conversation. Default 20 in 10 minutes: several tabs and a flaky network, but no mint of tokens. */
  readonly refreshesPerConversation: RateLimit;
}

export const defaultRateLimits: RateLimits = {
  newConversations: { count: 30, windowMs: 600_000 },
  refreshes: { count: 60, windowMs: 600_000 },
  refreshesPerConversation: { count: 20, windowMs: 600_000 },
};

export interface RateCount {
  /** Requests in the current window, this one included. */
  readonly count: number;
  /** When the window ends, epoch ms. */
  readonly resetsAt: number;
}

/** With Redis: INCR, and PEXPIRE when the count is 1. */
export interface RateLimitStore {
  /** Counts one request for `key`. `key` holds an address or a conversation sid: keep it no longer than the window. */
  count(key: string, windowMs: number, now: number): RateCount | Promise<RateCount>;
}

/**
 * Counts of this process alone. `capacity` keys at most (default 10,000, about 2 MB): when full, the oldest window gives
 * way, so a flood from many addresses can make the endpoint forget a count but not exhaust its memory.
 */
export function createMemoryStore(capacity = 10_000): RateLimitStore {
  // In order of insertion, hence about in order of expiry.
  const windows = new Map<string, { count: number; resetsAt: number }>();

  function makeRoom(now: number): void {
    for (const [key, { resetsAt }] of windows) {
      if (resetsAt > now && windows.size < capacity) return;
      windows.delete(key);
    }
  }

  return {
    count(key, windowMs, now) {
      const known = windows.get(key);
      if (known && known.resetsAt > now) {
        known.count += 1;
        return known;
      }
      windows.delete(key);
      makeRoom(now);
      const started = { count: 1, resetsAt: now + windowMs };
      windows.set(key, started);
      return started;
    },
  };
}

/** Counts a request and throws `rateLimited` when it is one too many. */
export type EnforceLimit = (name: keyof RateLimits, subject: string) => Promise<void>;

export function createLimiter(limits: RateLimits, store: RateLimitStore, now: () => number, log: Log): EnforceLimit {
  return async (name, subject) => {
    const limit = limits[name];
    if (limit.count === Number.POSITIVE_INFINITY) return;
    const time = now();
    let counted: RateCount;
    try {
      counted = await store.count(`${name}:${subject}`, limit.windowMs, time);
    } catch {
      // A broken counter must not close the shop's chat.
      log({ level: 'error', event: 'rateLimitStoreFailed', limit: name });
      return;
    }
    if (counted.count <= limit.count) return;
    throw new Refusal('rateLimited', 'Too many requests; try again later.', Math.max(1000, counted.resetsAt - time));
  };
}
