// Rate limits: counts per fixed window, kept in a store that may be shared between processes.

import type { Log } from './log';
import { Refusal } from './refusal';
import type { RateCount, RateLimitStore } from './store';

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
  /** `status` per address. Default 300 in 10 minutes: every page with the widget may ask, and the answer costs little. */
  readonly statusQueries: RateLimit;
  /** `survey`, `transcript`, `resumeLink`, `handoff` and `conversations` together, per address. Default 60 in 10 minutes. */
  readonly furtherCalls: RateLimit;
  /** The same per conversation. Default 20 in 10 minutes. */
  readonly furtherCallsPerConversation: RateLimit;
  /** `leaveMessage` per address. Default 10 in 10 minutes. */
  readonly leftMessages: RateLimit;
  /** Transcripts mailed per conversation. Default 3 an hour: a mail that was lost can be asked for again. */
  readonly transcripts: RateLimit;
  /** Codes sent for one conversation. Default 3 in 10 minutes. */
  readonly codes: RateLimit;
  /** Codes sent to one telephone number, by whomever. Default 5 a day: nobody is pestered, and no toll fraud pays. */
  readonly codesPerRecipient: RateLimit;
  /** Codes tried for one conversation. Default 5 in 10 minutes: of a million possible ones. */
  readonly codeAttempts: RateLimit;
}

const tenMinutes = 600_000;

export const defaultRateLimits: RateLimits = {
  newConversations: { count: 30, windowMs: tenMinutes },
  refreshes: { count: 60, windowMs: tenMinutes },
  refreshesPerConversation: { count: 20, windowMs: tenMinutes },
  statusQueries: { count: 300, windowMs: tenMinutes },
  furtherCalls: { count: 60, windowMs: tenMinutes },
  furtherCallsPerConversation: { count: 20, windowMs: tenMinutes },
  leftMessages: { count: 10, windowMs: tenMinutes },
  transcripts: { count: 3, windowMs: 6 * tenMinutes },
  codes: { count: 3, windowMs: tenMinutes },
  codesPerRecipient: { count: 5, windowMs: 144 * tenMinutes },
  codeAttempts: { count: 5, windowMs: tenMinutes },
};

/** A broken counter must not close the shop's chat; but it must not open these to guessing and mass sending either. */
const certain: ReadonlySet<keyof RateLimits> = new Set(['transcripts', 'codes', 'codesPerRecipient', 'codeAttempts']);

export interface Limiter {
  /** Counts a request and throws `rateLimited` when it is one too many. */
  enforce(name: keyof RateLimits, subject: string): Promise<void>;
  /** True for the first who takes `key` within `windowMs`; throws `unavailable` when the store cannot tell. */
  takeOnce(key: string, windowMs: number): Promise<boolean>;
}

export function createLimiter(limits: RateLimits, store: RateLimitStore, now: () => number, log: Log): Limiter {
  const unavailable = () => new Refusal('unavailable', 'The endpoint cannot do this at the moment.');
  return {
    async enforce(name, subject) {
      const limit = limits[name];
      if (limit.count === Number.POSITIVE_INFINITY) return;
      const time = now();
      let counted: RateCount;
      try {
        counted = await store.count(`${name}:${subject}`, limit.windowMs, time);
      } catch {
        log({ level: 'error', event: 'rateLimitStoreFailed', limit: name });
        if (certain.has(name)) throw unavailable();
        return;
      }
      if (counted.count <= limit.count) return;
      throw new Refusal('rateLimited', 'Too many requests; try again later.', Math.max(1000, counted.resetsAt - time));
    },
    async takeOnce(key, windowMs) {
      try {
        return (await store.count(`once:${key}`, windowMs, now())).count === 1;
      } catch {
        log({ level: 'error', event: 'rateLimitStoreFailed', limit: 'once' });
        throw unavailable();
      }
    },
  };
}
