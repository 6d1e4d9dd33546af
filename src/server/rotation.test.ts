// @vitest-environment node
import { decodeJwt } from 'jose';
import { expect, it } from 'vitest';
import { createTestEndpoint, credentials, outcomeOf } from './testing/endpoint';
import { begin, identityToken, siteSecret } from './testing/visitors';

const previousKey = { apiKey: credentials.apiKey, apiSecret: credentials.apiSecret };
const renewed = { ...credentials, apiKey: `SK${'e'.repeat(32)}`, apiSecret: 'the secret of the new key' };

it('a conversation that began with the previous key goes on with the new one', async () => {
  const { token, identity } = await begin(createTestEndpoint({ twilio: credentials }));
  const endpoint = createTestEndpoint({ twilio: { ...renewed, previousKey } });
  const answer = await (await endpoint.post('refreshToken', { token })).json();
  expect(decodeJwt(answer.token)).toMatchObject({ iss: renewed.apiKey, grants: { identity } });
  // From now on it needs the new key alone.
  expect((await createTestEndpoint({ twilio: renewed }).post('refreshToken', { token: answer.token })).status).toBe(
    200,
  );
});

it('and the verified address goes along', async () => {
  const mails: string[] = [];
  const options = { identity: { key: siteSecret }, transcript: ({ to }: { to: string }) => void mails.push(to) };
  const before = createTestEndpoint({ ...options, twilio: credentials });
  const { token } = await begin(before, { identityToken: await identityToken(before, { email: 'ada@example.com' }) });
  const during = createTestEndpoint({ ...options, twilio: { ...renewed, previousKey } });
  const { token: next } = await (await during.post('refreshToken', { token })).json();
  const after = createTestEndpoint({ ...options, twilio: renewed });
  expect((await after.post('transcript', { token: next })).status).toBe(202);
  expect(mails).toEqual(['ada@example.com']);
});

it('a visitor of the site stays who they are when the former secret is given', async () => {
  const before = createTestEndpoint({ twilio: credentials, identity: { key: siteSecret } });
  const identity = { key: siteSecret, identitySecret: credentials.apiSecret };
  const after = createTestEndpoint({ twilio: renewed, identity });
  const [one, other] = [
    await begin(before, { identityToken: await identityToken(before) }),
    await begin(after, { identityToken: await identityToken(after) }),
  ];
  expect(other.identity).toBe(one.identity);
});

it.each([
  { twilio: renewed },
  { twilio: { ...renewed, previousKey: { ...previousKey, apiSecret: 'wrong' } } },
  { twilio: { ...renewed, previousKey: { ...previousKey, apiKey: `SK${'f'.repeat(32)}` } } },
])('no other key is believed', async (options) => {
  const { token } = await begin(createTestEndpoint({ twilio: credentials }));
  expect(await outcomeOf(await createTestEndpoint(options).post('refreshToken', { token }))).toBe('403 invalidToken');
});

it('half a previous key is told at the start', () => {
  const half = { apiKey: 'SK1' } as never;
  expect(() => createTestEndpoint({ twilio: { ...renewed, previousKey: half } })).toThrow('twilio.previousKey');
});
