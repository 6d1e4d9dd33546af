// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStartQueue } from './startQueue';
import { createMemoryStore, type RateLimitStore } from './store';
import { brokenStore } from './testing/brokenStore';
import { createTestEndpoint, outcomeOf } from './testing/endpoint';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function queueOver(store: RateLimitStore, account = 'AC1') {
  return createStartQueue({ account, perSecond: 5, store, now: Date.now, log: () => undefined });
}

/** When each of `count` that come at once had its turn, ms from now; `busy` for who was sent away. */
async function burst(count: number, queues = [queueOver(createMemoryStore())]): Promise<(number | 'busy')[]> {
  const began = Date.now();
  const turns = Array.from({ length: count }, async (_, index) => {
    const queue = queues[index % queues.length];
    return queue?.turn().then(
      () => Date.now() - began,
      (): 'busy' => 'busy',
    );
  });
  await vi.advanceTimersByTimeAsync(20_000);
  return (await Promise.all(turns)).flatMap((turn) => turn ?? []);
}

/** The most turns that any second saw. */
function mostInOneSecond(turns: readonly (number | 'busy')[]): number {
  const times = turns.filter((turn): turn is number => turn !== 'busy');
  return Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + 1000).length));
}

describe('a burst of new conversations', () => {
  it('waits for its turn in order of arrival, no more than five in any second', async () => {
    const turns = await burst(12);
    expect(turns).not.toContain('busy');
    expect(turns).toEqual([...turns].sort((one, other) => Number(one) - Number(other)));
    expect(mostInOneSecond(turns)).toBe(5);
  });

  it('does not delay who comes alone', async () => {
    expect(await burst(1)).toEqual([0]);
  });

  it('is sent away beyond what can have its turn within 4 s', async () => {
    const turns = await burst(50);
    const served = turns.filter((turn) => turn !== 'busy');
    expect(served.length).toBeGreaterThanOrEqual(18);
    expect(served.length).toBeLessThanOrEqual(21);
    expect(Math.max(...served.map(Number))).toBeLessThanOrEqual(4_300);
  });

  it('shares its turns between processes with one store, and takes none of another account', async () => {
    const store = createMemoryStore();
    const turns = await burst(16, [queueOver(store), queueOver(store)]);
    expect(turns).not.toContain('busy');
    expect(mostInOneSecond(turns)).toBe(5);
    expect(await burst(2, [queueOver(store), queueOver(store, 'AC2')])).toEqual([0, 0]);
  });

  it('does not wait for somebody who has left: platforms end the work of a request that was cut off', async () => {
    const store = createMemoryStore();
    let isFirst = true;
    const queue = queueOver({
      ...store,
      count(...count) {
        if (!isFirst) return store.count(...count);
        isFirst = false;
        return new Promise(() => undefined);
      },
    });
    queue.turn();
    const [turn] = await burst(1, [queue]);
    expect(turn).toBeGreaterThan(900);
    expect(turn).toBeLessThan(1_300);
  });

  it('keeps the pace of its own when the store is broken', async () => {
    const turns = await burst(8, [queueOver(brokenStore)]);
    expect(turns).not.toContain('busy');
    expect(mostInOneSecond(turns)).toBe(5);
  });
});

it('tells who is sent away when to come back, spread over some seconds, before Twilio is asked', async () => {
  const endpoint = createTestEndpoint({ newChatsPerSecond: 5, now: Date.now });
  const answers = Array.from({ length: 30 }, () => endpoint.post('initWebchat', {}));
  await vi.advanceTimersByTimeAsync(10_000);
  const responses = await Promise.all(answers);
  const refused = responses.filter(({ status }) => status !== 200);
  expect(refused.length).toBeGreaterThan(5);
  for (const response of refused) {
    const seconds = Number(response.headers.get('retry-after'));
    expect(seconds).toBeGreaterThanOrEqual(3);
    expect(seconds).toBeLessThanOrEqual(9);
    expect(await outcomeOf(response)).toBe('429 upstreamBusy');
  }
  expect(endpoint.twilio.requests).toHaveLength(30 - refused.length);
});
