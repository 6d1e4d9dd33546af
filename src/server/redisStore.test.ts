// @vitest-environment node
import { createClient } from '@redis/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRedisStore, type SendRedisCommand } from './redisStore';
import { createTestEndpoint, outcomeOf } from './testing/endpoint';
import { hasRedis, type RedisServer, startRedis } from './testing/redisServer';

async function connect(url: string) {
  const client = createClient({ url, socket: { reconnectStrategy: false } });
  client.on('error', () => undefined);
  await client.connect();
  const send: SendRedisCommand = (command) => client.sendCommand([...command]);
  return { client, send };
}

describe.skipIf(!hasRedis)('with a real Redis', () => {
  let server: RedisServer;
  let first: Awaited<ReturnType<typeof connect>>;
  let second: Awaited<ReturnType<typeof connect>>;

  beforeAll(async () => {
    server = await startRedis();
    first = await connect(server.url);
    second = await connect(server.url);
  }, 20_000);

  afterAll(async () => {
    first.client.destroy();
    second.client.destroy();
    await server.stop();
  });

  it('counts what several processes see, each key for itself', async () => {
    const [here, there] = [createRedisStore(first.send), createRedisStore(second.send)];
    const counted = await Promise.all([1, 2, 3, 4].map((turn) => (turn % 2 ? here : there).count('a', 60_000, 0)));
    expect(counted.map(({ count }) => count).sort()).toEqual([1, 2, 3, 4]);
    expect((await there.count('b', 60_000, 0)).count).toBe(1);
  });

  it('says when the window ends, by the clock of the caller', async () => {
    const { resetsAt } = await createRedisStore(first.send).count('window', 60_000, 1_000_000);
    expect(resetsAt).toBeGreaterThan(1_000_000 + 50_000);
    expect(resetsAt).toBeLessThanOrEqual(1_000_000 + 60_000);
  });

  it('keeps nothing longer than the window', async () => {
    await createRedisStore(first.send, { prefix: 'shop:' }).count('short', 45_000, 0);
    const left = Number(await first.client.sendCommand(['PTTL', 'shop:short']));
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(45_000);
  });

  it('looks without counting', async () => {
    const store = createRedisStore(first.send);
    expect(await store.peek('looked', 0)).toBe(0);
    await store.count('looked', 60_000, 0);
    expect([await store.peek('looked', 0), await store.peek('looked', 0)]).toEqual([1, 1]);
  });

  it('mends a counter without an end', async () => {
    await first.client.sendCommand(['SET', 'parlor:endless', '7']);
    expect((await createRedisStore(first.send).count('endless', 5_000, 0)).count).toBe(8);
    expect(Number(await first.client.sendCommand(['PTTL', 'parlor:endless']))).toBeGreaterThan(0);
  });

  it('holds two endpoints to one limit', async () => {
    const limit = { newConversations: { count: 2, windowMs: 60_000 } };
    const endpoints = [first, second].map(({ send }) =>
      createTestEndpoint({ rateLimits: { ...limit, store: createRedisStore(send, { prefix: 'two:' }) } }),
    );
    const outcomes: string[] = [];
    for (const endpoint of [...endpoints, ...endpoints]) {
      outcomes.push(await outcomeOf(await endpoint.post('initWebchat', {})));
    }
    expect(outcomes).toEqual(['200', '200', '429 rateLimited', '429 rateLimited']);
  });

  it('lets requests through when Redis goes away, and says so', async () => {
    const own = await connect(server.url);
    const endpoint = createTestEndpoint({ rateLimits: { store: createRedisStore(own.send) } });
    own.client.destroy();
    expect((await endpoint.post('initWebchat', {})).status).toBe(200);
    expect(endpoint.log).toContainEqual(expect.objectContaining({ event: 'rateLimitStoreFailed' }));
  });
});

it('refuses a reply that is not two numbers, instead of counting nonsense', async () => {
  for (const reply of ['OK', null, [], ['x', 'y'], [1]]) {
    const endpoint = createTestEndpoint({ rateLimits: { store: createRedisStore(async () => reply) } });
    expect((await endpoint.post('initWebchat', {})).status).toBe(200);
    expect(endpoint.log).toContainEqual(expect.objectContaining({ event: 'rateLimitStoreFailed' }));
  }
});
