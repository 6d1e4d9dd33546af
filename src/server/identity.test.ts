// @vitest-environment node
import { decodeJwt, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { createTestEndpoint, credentials, outcomeOf, type TestEndpoint } from './testing/endpoint';
import { begin, identityToken, siteSecret } from './testing/visitors';

const identity = { key: siteSecret };

async function outcome(endpoint: TestEndpoint, token: unknown): Promise<string> {
  return outcomeOf(await endpoint.post('initWebchat', { identityToken: token }));
}

describe('a visitor whom the site identifies', () => {
  it('has the same Twilio identity on every visit, which nobody can guess', async () => {
    const endpoint = createTestEndpoint({ twilio: credentials, identity });
    const first = await begin(endpoint, { identityToken: await identityToken(endpoint) });
    const again = await begin(endpoint, { identityToken: await identityToken(endpoint, { email: 'ada@example.com' }) });
    const other = await begin(endpoint, { identityToken: await identityToken(endpoint, { sub: 'customer-8' }) });
    expect(again.identity).toBe(first.identity);
    expect(other.identity).not.toBe(first.identity);
    expect(first.identity).toMatch(/^visitor-[0-9a-f]{32}$/);
    expect(first.capabilities).toContain('conversations');
  });

  it('is named to Flex', async () => {
    const endpoint = createTestEndpoint({ identity });
    await endpoint.post('initWebchat', { identityToken: await identityToken(endpoint) });
    expect(endpoint.twilio.requests[0]?.form.Identity).toMatch(/^visitor-/);
  });

  it('carries no address in the open in their token', async () => {
    const endpoint = createTestEndpoint({ identity });
    const { token } = await begin(endpoint, {
      identityToken: await identityToken(endpoint, { email: 'ada@example.com', name: 'Ada' }),
    });
    expect(JSON.stringify(decodeJwt(token))).not.toMatch(/ada|customer-7/i);
  });

  it('stays who they are over a refresh', async () => {
    const endpoint = createTestEndpoint({ identity });
    const { token } = await begin(endpoint, { identityToken: await identityToken(endpoint, { email: 'a@b.example' }) });
    const renewed = await (await endpoint.post('refreshToken', { token })).json();
    expect(decodeJwt(renewed.token).parlor).toEqual(decodeJwt(token).parlor);
  });

  it('may be signed for with RS256', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const pem = await exportSPKI(publicKey);
    const endpoint = createTestEndpoint({ identity: { key: pem } });
    const exp = endpoint.clock.now / 1000 + 60;
    const signed = await new SignJWT({ sub: 'a', exp }).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
    expect(await outcome(endpoint, signed)).toBe('200');
    // The classic confusion: a token signed with the public key as if it were a shared secret.
    expect(await outcome(endpoint, await identityToken(endpoint, {}, pem))).toBe('403 invalidIdentity');
  });
});

describe('an identity token is refused', () => {
  const day = 24 * 3600;
  it.each([
    ['signed with another secret', (endpoint: TestEndpoint) => identityToken(endpoint, {}, 'x'.repeat(40))],
    ['unsigned', () => new UnsecuredJWT({ sub: 'a', exp: 4e9 }).encode()],
    ['that is no token', () => 'hello'],
    ['that is huge', () => 'x'.repeat(8192)],
    [
      'expired beyond what clocks may differ',
      (endpoint: TestEndpoint) => identityToken(endpoint, { exp: endpoint.clock.now / 1000 - 61 }),
    ],
    ['without an expiry', (endpoint: TestEndpoint) => identityToken(endpoint, { exp: undefined as never })],
    [
      'good for longer than a day',
      (endpoint: TestEndpoint) => identityToken(endpoint, { exp: endpoint.clock.now / 1000 + day + 120 }),
    ],
    ['not valid yet', (endpoint: TestEndpoint) => identityToken(endpoint, { nbf: endpoint.clock.now / 1000 + 120 })],
    ['without a subject', (endpoint: TestEndpoint) => identityToken(endpoint, { sub: undefined as never })],
    ['with an empty subject', (endpoint: TestEndpoint) => identityToken(endpoint, { sub: '' })],
    ['of another issuer', (endpoint: TestEndpoint) => identityToken(endpoint, { iss: 'evil', aud: 'chat' })],
    ['for another audience', (endpoint: TestEndpoint) => identityToken(endpoint, { iss: 'shop', aud: 'bank' })],
  ])('%s', async (_, make) => {
    const strict = /issuer|audience/.test(_) ? { issuer: 'shop', audience: 'chat' } : {};
    const endpoint = createTestEndpoint({ identity: { ...identity, ...strict } });
    expect(await outcome(endpoint, await make(endpoint))).toBe('403 invalidIdentity');
    expect(endpoint.twilio.requests).toEqual([]);
  });

  it('that is no text', async () => {
    expect(await outcome(createTestEndpoint({ identity }), 7)).toBe('400 invalidField');
  });

  it('when the endpoint has no key, instead of taking the visitor for a stranger', async () => {
    const endpoint = createTestEndpoint();
    expect(await outcome(endpoint, await identityToken(endpoint))).toBe('500 misconfigured');
  });
});

it('accepts clocks that differ by a minute', async () => {
  const endpoint = createTestEndpoint({ identity });
  const seconds = endpoint.clock.now / 1000;
  expect(await outcome(endpoint, await identityToken(endpoint, { exp: seconds - 59, nbf: seconds + 59 }))).toBe('200');
});

it('does not start with a key that is too short or private', () => {
  expect(() => createTestEndpoint({ identity: { key: 'short' } })).toThrow('identity.key');
  const privateKey = '-----BEGIN PRIVATE KEY-----\nabcdefghijklmnop';
  expect(() => createTestEndpoint({ identity: { key: privateKey } })).toThrow('public key');
});
