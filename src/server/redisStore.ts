// Counts in Redis, for endpoints of several processes. No client of its own: the site brings the one that it has.

import type { RateLimitStore } from './store';

/**
 * Sends one command, name first, and resolves to the raw reply. With `redis` or `@redis/client`:
 * `(command) => client.sendCommand([...command])`; with `ioredis`: `([name, ...rest]) => client.call(name, ...rest)`.
 */
export type SendRedisCommand = (command: readonly [string, ...string[]]) => Promise<unknown>;

// One script, so that a process that dies between the two commands leaves no counter that never ends; the second look at
// the expiry mends one that somebody else left so.
const countScript = `
local count = redis.call('INCR', KEYS[1])
local left = redis.call('PTTL', KEYS[1])
if left < 0 then
  redis.call('PEXPIRE', KEYS[1], ARGV[1])
  left = tonumber(ARGV[1])
end
return {count, left}`;

export interface RedisStoreOptions {
  /** Put before every key. Default `parlor:`. */
  readonly prefix?: string;
}

/**
 * A store that any number of processes share. Each count is one `EVAL`, each look one `GET`, on one key (Redis 2.6 and
 * later, also a cluster), and every key expires with its window. The windows end by Redis' clock, so those of the processes may differ.
 * Connecting, reconnecting and the client's `error` event are the site's affair; while Redis is away, requests are
 * let through uncounted, and what must be certain (links that work once, codes, logging out) is refused.
 */
export function createRedisStore(
  send: SendRedisCommand,
  { prefix = 'parlor:' }: RedisStoreOptions = {},
): RateLimitStore {
  return {
    async count(key, windowMs, now) {
      const reply = await send(['EVAL', countScript, '1', `${prefix}${key}`, String(Math.ceil(windowMs))]);
      const [count, left] = Array.isArray(reply) ? reply.map(Number) : [];
      return { count: count ?? Number.NaN, resetsAt: now + (left ?? Number.NaN) };
    },

    async peek(key) {
      const reply = await send(['GET', `${prefix}${key}`]);
      return reply === null ? 0 : Number(reply);
    },
  };
}
