// Access tokens: HS256 JWTs signed with the API secret, checked as Twilio checks them.
import { createHash } from 'node:crypto';
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';

export interface TokenKeys {
  accountSid: string;
  apiKey: string;
  apiSecret: string;
  serviceSid: string;
}

export type TokenCheck =
  | { kind: 'valid'; identity: string; expiresAt: number }
  | { kind: 'refused'; code: number; description: string };

const MAXIMUM_LIFE_SECONDS = 86_400;

const refused = (code: number, description: string): TokenCheck => ({ kind: 'refused', code, description });
const EXPIRED = refused(20104, 'Access Token expired or expiration date invalid');

export interface TokenVerifier {
  check(token: unknown): Promise<TokenCheck>;
  /** From now on the token counts as expired, whatever its date says. */
  expire(token: string): void;
}

export function createTokenVerifier(keys: TokenKeys, now: () => number): TokenVerifier {
  const secret = new TextEncoder().encode(keys.apiSecret);
  const expired = new Set<string>();
  const fingerprint = (token: string) => createHash('sha256').update(token).digest('base64');
  return {
    expire: (token) => void expired.add(fingerprint(token)),
    async check(token) {
      if (typeof token !== 'string' || token === '') return refused(20101, 'Invalid Access Token');
      if (expired.has(fingerprint(token))) return EXPIRED;
      try {
        const options = { algorithms: ['HS256'], currentDate: new Date(now()), requiredClaims: ['exp'] };
        const { payload } = await jwtVerify(token, secret, options);
        return checkClaims(payload, keys);
      } catch (error) {
        return error instanceof errors.JWTExpired ? EXPIRED : refused(20101, 'Invalid Access Token');
      }
    },
  };
}

function checkClaims(payload: JWTPayload, keys: TokenKeys): TokenCheck {
  if (payload.iss !== keys.apiKey || payload.sub !== keys.accountSid) {
    return refused(20103, 'Invalid Access Token issuer/subject');
  }
  const grants = (payload.grants ?? {}) as { identity?: unknown; chat?: { service_sid?: unknown } };
  if (typeof grants.identity !== 'string' || grants.identity === '' || grants.chat?.service_sid !== keys.serviceSid) {
    return refused(20106, 'Invalid Access Token grants');
  }
  const expiresAt = (payload.exp ?? 0) * 1000;
  if (payload.iat !== undefined && (payload.exp ?? 0) - payload.iat > MAXIMUM_LIFE_SECONDS) {
    return refused(20157, 'Expiration Time in the Access Token Exceeds Maximum Time Allowed');
  }
  return { kind: 'valid', identity: grants.identity, expiresAt };
}

/** A token like those of Twilio's own libraries; for the stand-alone server and for tests. */
export function mintToken(keys: TokenKeys, identity: string, lifeSeconds = 3_600): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ grants: { identity, chat: { service_sid: keys.serviceSid } } })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT', cty: 'twilio-fpa;v=1' })
    .setIssuer(keys.apiKey)
    .setSubject(keys.accountSid)
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + lifeSeconds)
    .setJti(`${keys.apiKey}-${now}-${Math.random().toString(36).slice(2)}`)
    .sign(secretOf(keys));
}

const secretOf = (keys: TokenKeys): Uint8Array => new TextEncoder().encode(keys.apiSecret);
