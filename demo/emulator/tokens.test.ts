import { SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { createTokenVerifier, mintToken, type TokenKeys } from './tokens';

const KEYS: TokenKeys = {
  accountSid: 'AC1',
  apiKey: 'SK1',
  apiSecret: 'a-secret-of-sufficient-length-for-tests',
  serviceSid: 'IS1',
};

const verifier = (now = Date.now()) => createTokenVerifier(KEYS, () => now);

test('a genuine token gives its identity and its end', async () => {
  const check = await verifier().check(await mintToken(KEYS, 'ann', 600));
  expect(check).toMatchObject({ kind: 'valid', identity: 'ann' });
  if (check.kind === 'valid') expect(Math.abs(check.expiresAt - Date.now() - 600_000)).toBeLessThan(2_000);
});

test.each<[string, () => Promise<unknown>, number]>([
  ['no text', async () => 7, 20101],
  ['no JWT', async () => 'abc', 20101],
  ['another secret', () => mintToken({ ...KEYS, apiSecret: 'another-secret-of-sufficient-length' }, 'ann'), 20101],
  ['another key', () => mintToken({ ...KEYS, apiKey: 'SK2' }, 'ann'), 20103],
  ['another account', () => mintToken({ ...KEYS, accountSid: 'AC2' }, 'ann'), 20103],
  ['another service', () => mintToken({ ...KEYS, serviceSid: 'IS2' }, 'ann'), 20106],
  ['no identity', () => mintToken(KEYS, ''), 20106],
  ['a life of more than a day', () => mintToken(KEYS, 'ann', 90_000), 20157],
  ['an end in the past', () => mintToken(KEYS, 'ann', -5), 20104],
  ['no end at all', () => sign({ alg: 'HS256' }), 20101],
  ['another algorithm', () => sign({ alg: 'HS512' }), 20101],
])('a token with %s is refused', async (_name, make, code) => {
  expect(await verifier().check(await make())).toMatchObject({ kind: 'refused', code });
});

test('a token that was made to expire is refused from then on', async () => {
  const tokens = verifier();
  const token = await mintToken(KEYS, 'ann');
  tokens.expire(token);
  expect(await tokens.check(token)).toMatchObject({ kind: 'refused', code: 20104 });
});

function sign(header: { alg: string }): Promise<string> {
  return new SignJWT({ grants: { identity: 'ann', chat: { service_sid: 'IS1' } } })
    .setProtectedHeader(header)
    .setIssuer('SK1')
    .setSubject('AC1')
    .sign(new TextEncoder().encode(KEYS.apiSecret.repeat(2)));
}
