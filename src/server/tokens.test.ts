// @vitest-environment node
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { expect, it } from 'vitest';
import { credentials } from './testing/endpoint';
import { readVisitorToken, signAccessToken } from './tokens';

const issuedAt = Date.UTC(2026, 0, 1) + 789;
const seconds = Math.floor(issuedAt / 1000);

it("writes what Twilio's own library writes, plus the session", async () => {
  const session = { id: 'visit', conversationSid: 'CH1', startedAt: issuedAt };
  const { token, expiration } = await signAccessToken(credentials, {
    identity: 'me',
    issuedAt,
    lifetime: 60_000,
    session,
  });
  expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', typ: 'JWT', cty: 'twilio-fpa;v=1' });
  expect(decodeJwt(token)).toEqual({
    jti: `${credentials.apiKey}-${issuedAt}`,
    iss: credentials.apiKey,
    sub: credentials.accountSid,
    iat: seconds,
    nbf: seconds - 60,
    exp: seconds + 60,
    grants: { identity: 'me', chat: { service_sid: credentials.serviceSid } },
    parlor: { id: 'visit', conversation: 'CH1', start: seconds },
  });
  expect(expiration).toBe((seconds + 60) * 1000);
});

it('signs with the API secret', async () => {
  const { token } = await signAccessToken(credentials, { identity: 'me', issuedAt, lifetime: 60_000 });
  const verified = await jwtVerify(token, new TextEncoder().encode(credentials.apiSecret), {
    currentDate: new Date(issuedAt),
  });
  expect(verified.payload.sub).toBe(credentials.accountSid);
});

it('names the region in the header when there is one', async () => {
  const key = { ...credentials, region: 'ie1' };
  const { token } = await signAccessToken(key, { identity: 'me', issuedAt, lifetime: 60_000 });
  expect(decodeProtectedHeader(token).twr).toBe('ie1');
});

it('reads back what it signed, also after the expiry', async () => {
  const session = { id: 'visit', conversationSid: 'CH1', startedAt: seconds * 1000 };
  const { token, expiration } = await signAccessToken(credentials, {
    identity: 'me',
    issuedAt: 0,
    lifetime: 1000,
    session,
  });
  expect(await readVisitorToken(credentials, token)).toEqual({ identity: 'me', session, expiration });
});
