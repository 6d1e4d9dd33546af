// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest';
import { createLimiter, defaultRateLimits } from './limits';
import type { LogEntry } from './log';
import { createMemoryStore, guardedStore, type RateLimitStore } from './store';
import { brokenStore } from './testing/brokenStore';

it('counts per key and forgets at the end of the window', () => {
  const store = createMemoryStore();
  expect(store.count('a', 1000, 0)).toMatchObject({ count: 1, resetsAt: 1000 });
  expect(store.count('a', 1000, 999)).toMatchObject({ count: 2, resetsAt: 1000 });
  expect(store.count('b', 1000, 999)).toMatchObject({ count: 1, resetsAt: 1999 });
  expect(store.count('a', 1000, 1000)).toMatchObject({ count: 1, resetsAt: 2000 });
});

it('tells what was counted without counting, until the end of the window', () => {
  const store = createMemoryStore();
  store.count('a', 1000, 0);
  expect([store.peek('a', 999), store.peek('a', 999), store.peek('b', 999), store.peek('a', 1000)]).toEqual([
    1, 1, 0, 0,
  ]);
});

it('holds no more keys than its capacity; the oldest gives way', async () => {
  const store = createMemoryStore(3);
  for (const key of ['a', 'b', 'c', 'd']) store.count(key, 1000, 0);
  expect((await store.count('b', 1000, 1)).count).toBe(2);
  expect((await store.count('a', 1000, 1)).count).toBe(1);
});

it('lets requests pass when the store is broken, and says so', async () => {
  const log: LogEntry[] = [];
  const { enforce } = createLimiter(
    defaultRateLimits,
    brokenStore,
    () => 0,
    (entry) => log.push(entry),
  );
  await expect(enforce('newConversations', 'a')).resolves.toBeUndefined();
  expect(log).toEqual([{ level: 'error', event: 'rateLimitStoreFailed', limit: 'newConversations' }]);
});

it('does not even count when the limit is Infinity', async () => {
  const limits = { ...defaultRateLimits, refreshes: { count: Number.POSITIVE_INFINITY, windowMs: 1000 } };
  const counted: string[] = [];
  const store: RateLimitStore = {
    count(key) {
      counted.push(key);
      return { count: 1, resetsAt: 1 };
    },
    peek: () => 0,
  };
  await createLimiter(
    limits,
    store,
    () => 0,
    () => undefined,
  ).enforce('refreshes', 'a');
  expect(counted).toEqual([]);
});

it.each(['transcripts', 'codes', 'codesPerRecipient', 'codeAttempts'] as const)(
  'lets none of %s pass when the store is broken',
  async (name) => {
    const { enforce } = createLimiter(
      defaultRateLimits,
      brokenStore,
      () => 0,
      () => undefined,
    );
    await expect(enforce(name, 'a')).rejects.toMatchObject({ code: 'unavailable' });
  },
);

it('gives a thing that can be taken once to the first, and to nobody when the store is broken', async () => {
  const limiter = (store: RateLimitStore) =>
    createLimiter(
      defaultRateLimits,
      store,
      () => 0,
      () => undefined,
    );
  const sound = limiter(createMemoryStore());
  expect([await sound.takeOnce('link', 1000), await sound.takeOnce('link', 1000)]).toEqual([true, false]);
  await expect(limiter(brokenStore).takeOnce('link', 1000)).rejects.toMatchObject({ code: 'unavailable' });
});

afterEach(() => {
  vi.useRealTimers();
});

it('gives up on a silent store after a second, and leaves no timer of an answering one', async () => {
  vi.useFakeTimers();
  const silent = guardedStore({ count: () => new Promise(() => undefined), peek: () => new Promise(() => undefined) });
  const outcomes = Promise.all([
    expect(silent.count('a', 1000, 0)).rejects.toThrow('in time'),
    expect(silent.peek('a', 0)).rejects.toThrow('in time'),
  ]);
  await vi.advanceTimersByTimeAsync(1000);
  await outcomes;
  const answering = guardedStore({ count: async () => ({ count: 1, resetsAt: 1 }), peek: async () => 1 });
  await answering.count('a', 1000, 0);
  await answering.peek('a', 0);
  expect(vi.getTimerCount()).toBe(0);
});
