// Where counts are kept that several processes may have to share.

export interface RateCount {
  /** Requests in the current window, this one included. */
  readonly count: number;
  /** When the window ends, epoch ms. */
  readonly resetsAt: number;
}

/**
 * Counts requests, and with that everything else that processes must agree on: that a link is used once, that a code is
 * not guessed, that a session was revoked, that conversations begin no faster than Twilio takes them. `createRedisStore`
 * is one for many processes.
 */
export interface RateLimitStore {
  /** Counts one request for `key`. `key` holds an address or a conversation sid: keep it no longer than the window. */
  count(key: string, windowMs: number, now: number): RateCount | Promise<RateCount>;
  /** What was counted for `key` in a window that has not ended, 0 when there is none; counts nothing itself. */
  peek(key: string, now: number): number | Promise<number>;
}

/** How long a store may take, ms: longer than any healthy one needs, and short beside the 9 s that a call has. */
const storeDeadline = 1_000;

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

    peek(key, now) {
      const known = windows.get(key);
      return known && known.resetsAt > now ? known.count : 0;
    },
  };
}

/** `store`, rejecting when it is silent for too long or answers nonsense. A memory store stays as fast as it is. */
export function guardedStore(store: RateLimitStore): RateLimitStore {
  return {
    async count(key, windowMs, now) {
      const counting = store.count(key, windowMs, now);
      const counted = counting instanceof Promise ? await beforeDeadline(counting) : counting;
      requireNumbers(counted.count, counted.resetsAt);
      return counted;
    },

    async peek(key, now) {
      const looking = store.peek(key, now);
      const count = looking instanceof Promise ? await beforeDeadline(looking) : looking;
      requireNumbers(count);
      return count;
    },
  };
}

function requireNumbers(...values: number[]): void {
  if (!values.every(Number.isFinite)) throw new TypeError('The store for rate limits did not answer with numbers.');
}

async function beforeDeadline<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The store for rate limits did not answer in time.')), storeDeadline);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
