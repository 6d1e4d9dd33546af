// @vitest-environment node
import { decodeJwt, SignJWT, UnsecuredJWT } from 'jose';
import { expect, it } from 'vitest';
import { createTestEndpoint, credentials, outcomeOf, type TestEndpoint } from './testing/endpoint';
import { conversationSid, flexIdentity } from './testing/fakeTwilio';
import { signAccessToken } from './tokens';

const hour = 3_600_000;

async function start(endpoint: TestEndpoint): Promise<{ token: string }> {
  return (await endpoint.post('initWebchat', { formData: {} })).json();
}

function refresh(endpoint: TestEndpoint, token: unknown): Promise<Response> {
  return endpoint.post('refreshToken', { token });
}

it('renews a token for the same identity and conversation', async () => {
  const endpoint = createTestEndpoint();
  const { token } = await start(endpoint);
  endpoint.clock.now += hour / 2;
  const response = await refresh(endpoint, token);
  const answer = await response.json();
  expect(answer).toEqual({ token: expect.any(String), expiration: endpoint.clock.now + hour });
  const [before, after] = [decodeJwt(token), decodeJwt(answer.token)];
  expect(after.grants).toEqual(before.grants);
  expect(after.parlor).toEqual(before.parlor);
});

it('gives a different token even within the same second, because the SDK ignores one it already has', async () => {
  const endpoint = createTestEndpoint();
  const { token } = await start(endpoint);
  endpoint.clock.now += 1;
  expect((await (await refresh(endpoint, token)).json()).token).not.toBe(token);
});

it('renews up to 24 h after the expiry, and not a second longer', async () => {
  const endpoint = createTestEndpoint({ maxSessionAge: 100 * hour });
  const { token } = await start(endpoint);
  endpoint.clock.now += 25 * hour;
  expect((await refresh(endpoint, token)).status).toBe(200);
  endpoint.clock.now += 1000;
  expect(await outcomeOf(await refresh(endpoint, token))).toBe('410 sessionOver');
});

it('ends the session at its maximum age, however often it was renewed', async () => {
  const endpoint = createTestEndpoint({ maxSessionAge: 2 * hour });
  const began = endpoint.clock.now;
  let { token } = await start(endpoint);
  endpoint.clock.now = began + 1.5 * hour;
  const renewed = await (await refresh(endpoint, token)).json();
  expect(renewed.expiration).toBe(began + 2 * hour);
  token = renewed.token;
  endpoint.clock.now = began + 2 * hour;
  expect(await outcomeOf(await refresh(endpoint, token))).toBe('410 sessionOver');
});

const claims = {
  iss: credentials.apiKey,
  sub: credentials.accountSid,
  exp: Date.UTC(2026, 0, 1) / 1000 + 3600,
  grants: { identity: 'me', chat: { service_sid: credentials.serviceSid } },
  parlor: { id: 'visit', conversation: conversationSid, start: Date.UTC(2026, 0, 1) / 1000 },
};

function signed(payload: Record<string, unknown>, secret = credentials.apiSecret, alg = 'HS256'): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg }).sign(new TextEncoder().encode(secret));
}

it('accepts the claims that the forgeries below vary', async () => {
  expect((await refresh(createTestEndpoint(), await signed(claims))).status).toBe(200);
});

const forgeries: [string, () => string | Promise<string>][] = [
  ['something that is no token', () => 'hello'],
  ['three empty parts', () => '..'],
  ['a token of 1 KB of garbage', () => `${'a'.repeat(500)}.${'b'.repeat(500)}.c`],
  ['a token that is too long', () => signed({ ...claims, filler: 'x'.repeat(5000) })],
  ['a token signed with another secret', () => signed(claims, 'another secret')],
  ['an unsigned token', () => new UnsecuredJWT(claims).encode()],
  ['a token signed with HS512', () => signed(claims, credentials.apiSecret, 'HS512')],
  ['a token of another key', () => signed({ ...claims, iss: 'SK1' })],
  ['a token of another account', () => signed({ ...claims, sub: 'AC1' })],
  ['a token of another service', () => signed({ ...claims, grants: { identity: 'me', chat: { service_sid: 'IS1' } } })],
  ['a token without a chat grant', () => signed({ ...claims, grants: { identity: 'me', voice: {} } })],
  ['a token without an identity', () => signed({ ...claims, grants: { chat: claims.grants.chat } })],
  ['a token without a session', () => signed({ ...claims, parlor: undefined })],
  ['a token whose session is malformed', () => signed({ ...claims, parlor: 'now' })],
  ['a token of a session without an id', () => signed({ ...claims, parlor: { ...claims.parlor, id: undefined } })],
  ['a token without an expiry', () => signed({ ...claims, exp: undefined })],
  [
    "an agent's token of ours",
    async () =>
      (await signAccessToken(credentials, { identity: 'agent', issuedAt: Date.UTC(2026, 0, 1), lifetime: hour })).token,
  ],
];

it.each(forgeries)('refuses %s with one and the same answer', async (_, forge) => {
  const response = await refresh(createTestEndpoint(), await forge());
  expect(response.status).toBe(403);
  expect(await response.json()).toEqual({
    error: { code: 'invalidToken', message: 'This token was not issued by this endpoint.' },
  });
});

it('refuses a token whose identity was changed after signing', async () => {
  const endpoint = createTestEndpoint();
  const { token } = await start(endpoint);
  const [head, payload = '', signature] = token.split('.');
  const text = Buffer.from(payload, 'base64url').toString();
  expect(text).toContain(flexIdentity);
  const changed = Buffer.from(text.replace(flexIdentity, 'identity-of-another')).toString('base64url');
  expect(await outcomeOf(await refresh(endpoint, `${head}.${changed}.${signature}`))).toBe('403 invalidToken');
});

it.each([undefined, null, 5, '', ['a']])('names the field when token is %j', async (token) => {
  const response = await refresh(createTestEndpoint(), token);
  expect(response.status).toBe(400);
  expect((await response.json()).error.message).toContain('token must be a string');
});

it('limits how often one conversation is renewed, whatever the address', async () => {
  let address = 0;
  const endpoint = createTestEndpoint({
    clientAddress: () => `192.0.2.${address++}`,
    rateLimits: { refreshesPerConversation: { count: 2, windowMs: 60_000 } },
  });
  const { token } = await start(endpoint);
  const outcomes: string[] = [];
  for (let turn = 0; turn < 3; turn += 1) outcomes.push(await outcomeOf(await refresh(endpoint, token)));
  expect(outcomes).toEqual(['200', '200', '429 rateLimited']);
});
