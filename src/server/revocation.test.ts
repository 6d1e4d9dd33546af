// @vitest-environment node
import { createClient } from '@redis/client';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from './options';
import { createRedisStore } from './redisStore';
import type { RateLimitStore } from './store';
import { brokenStore } from './testing/brokenStore';
import { createTestEndpoint, credentials, outcomeOf, type TestEndpoint } from './testing/endpoint';
import { hasRedis, startRedis } from './testing/redisServer';
import { begin, identityToken, siteSecret } from './testing/visitors';

const resume = { page: 'https://shop.example/help' };
const hour = 3_600_000;

const outcome = async (endpoint: TestEndpoint, call: string, body: object) => {
  const response = await endpoint.post(call, body);
  return response.status === 204 || response.status === 202 ? String(response.status) : outcomeOf(response);
};

describe('a session that is over', () => {
  it('is renewed no more after a logout, which can be repeated', async () => {
    const endpoint = createTestEndpoint({ twilio: credentials, resume });
    const { token, capabilities } = await begin(endpoint);
    expect(capabilities).toContain('logout');
    expect(await outcome(endpoint, 'logout', { token })).toBe('204');
    expect(await outcome(endpoint, 'refreshToken', { token })).toBe('410 sessionOver');
    expect(await outcome(endpoint, 'resumeLink', { token })).toBe('410 sessionOver');
    expect(await outcome(endpoint, 'logout', { token })).toBe('204');
    expect(endpoint.twilio.requests).toEqual([]);
    expect(endpoint.log).toContainEqual(expect.objectContaining({ event: 'sessionRevoked' }));
  });

  it('takes the tokens that were renewed from it along', async () => {
    const endpoint = createTestEndpoint({ twilio: credentials });
    const { token } = await begin(endpoint);
    const renewed = await (await endpoint.post('refreshToken', { token })).json();
    await endpoint.post('logout', { token });
    expect(await outcome(endpoint, 'refreshToken', { token: renewed.token })).toBe('410 sessionOver');
  });

  it('stays over as long as its tokens could be renewed', async () => {
    const endpoint = createTestEndpoint({ twilio: credentials, maxSessionAge: 20 * hour });
    const { token } = await begin(endpoint);
    await endpoint.post('logout', { token });
    endpoint.clock.now += 20 * hour - 2000;
    expect(await outcome(endpoint, 'refreshToken', { token })).toBe('410 sessionOver');
  });

  it('leaves other sessions of the same visitor alone', async () => {
    const endpoint = createTestEndpoint({ twilio: credentials, identity: { key: siteSecret } });
    const signed = await identityToken(endpoint);
    const [here, there] = [
      await begin(endpoint, { identityToken: signed }),
      await begin(endpoint, { identityToken: signed }),
    ];
    expect(here.identity).toBe(there.identity);
    await endpoint.post('logout', { token: here.token });
    expect(await outcome(endpoint, 'refreshToken', { token: there.token })).toBe('200');
  });

  it('ends with the conversation, of which a survey may still come', async () => {
    const kept: string[] = [];
    const endpoint = createTestEndpoint({
      twilio: credentials,
      survey: ({ conversationSid }) => void kept.push(conversationSid),
    });
    const { token, conversationSid } = await begin(endpoint);
    expect(await outcome(endpoint, 'endChat', { token })).toBe('204');
    expect(await outcome(endpoint, 'refreshToken', { token })).toBe('410 sessionOver');
    expect(await outcome(endpoint, 'survey', { token, answers: { stars: 5 } })).toBe('204');
    expect(kept).toEqual([conversationSid]);
  });

  it('takes its unused links along, and not the device that a link has led to', async () => {
    const endpoint = createTestEndpoint({ twilio: credentials, resume });
    const { token } = await begin(endpoint);
    const linkCode = async () =>
      new URL((await (await endpoint.post('resumeLink', { token })).json()).url).hash.slice(15);
    const [used, unused] = [await linkCode(), await linkCode()];
    const phone = await begin(endpoint, { resume: used });
    await endpoint.post('logout', { token });
    expect(await outcome(endpoint, 'initWebchat', { resume: unused })).toBe('410 linkOver');
    expect(await outcome(endpoint, 'refreshToken', { token: phone.token })).toBe('200');
  });

  it('is not promised when it cannot be kept; conversations go on meanwhile', async () => {
    const endpoint = createTestEndpoint({ twilio: credentials, rateLimits: { store: brokenStore } });
    const { token } = await begin(endpoint);
    expect(await outcome(endpoint, 'logout', { token })).toBe('503 unavailable');
    expect(await outcome(endpoint, 'refreshToken', { token })).toBe('200');
    expect(await outcome(endpoint, 'endChat', { token })).toBe('204');
  });

  it('is not forgotten because a flood fills the counts', async () => {
    const { store, revocations } = settingsFrom({ twilio: credentials, allowedOrigins: [] });
    await revocations.count('revoked:1', hour, 0);
    for (let turn = 0; turn < 10_100; turn += 1) await store.count(`newConversations:${turn}`, hour, 0);
    expect(await store.peek('newConversations:0', 1)).toBe(0);
    expect(await revocations.peek('revoked:1', 1)).toBe(1);
  });
});

it.skipIf(!hasRedis)('is known to every process that shares a Redis', async () => {
  const server = await startRedis();
  const client = createClient({ url: server.url });
  await client.connect();
  try {
    const store = (): RateLimitStore => createRedisStore((command) => client.sendCommand([...command]));
    const [first, second] = [store(), store()].map((own) =>
      createTestEndpoint({ twilio: credentials, rateLimits: { store: own } }),
    ) as [TestEndpoint, TestEndpoint];
    const { token } = await begin(first);
    expect(await outcome(second, 'refreshToken', { token })).toBe('200');
    await first.post('logout', { token });
    expect(await outcome(second, 'refreshToken', { token })).toBe('410 sessionOver');
  } finally {
    client.destroy();
    await server.stop();
  }
});
