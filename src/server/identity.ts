// Who a visitor is, when the site says so with a token that it signed.

import { importSPKI, jwtVerify } from 'jose';
import { isMailAddress } from './mailAddress';
import { Refusal } from './refusal';
import { hex, keyedHash, keyFor } from './seal';

export interface IdentityOptions {
  /**
   * What the site signs with: a secret of at least 32 characters that only site and endpoint know (HS256), or its public
   * key, beginning `-----BEGIN PUBLIC KEY-----` (RS256). Which of the two is never read from the token.
   */
  readonly key: string;
  /**
   * What visitors' Twilio identities are derived from, with `sub`. Default the API secret. When that changes, give the
   * former one here, else identified visitors become new ones and miss their conversations.
   */
  readonly identitySecret?: string;
  /** Required value of `iss`. Default: any. */
  readonly issuer?: string;
  /** Required value of `aud`. Default: any. */
  readonly audience?: string;
}

/** The visitor, as the site vouches for them. */
export interface IdentifiedVisitor {
  /** The Twilio identity: the same for the same `sub` on every device, and it says nothing about the visitor. */
  readonly identity: string;
  /** Verified by the site; null when its token has none, or says `email_verified: false`. */
  readonly email: string | null;
}

const publicKeyHead = '-----BEGIN PUBLIC KEY-----';

/** Seconds by which the site's clock and ours may differ. */
const clockTolerance = 60;

/** A token is for one page view; one that is good for longer than a day would be a password. Seconds. */
const longestLife = 24 * 3600;

const longestToken = 8192;

export function identityProblem({ key }: IdentityOptions): string | null {
  if (typeof key !== 'string') return 'identity.key is missing.';
  if (key.trim().startsWith(publicKeyHead)) return null;
  if (key.includes('PRIVATE KEY')) return 'identity.key must be the public key; keep the private one where you sign.';
  return key.length >= 32 ? null : 'identity.key must have at least 32 characters, or be a PEM public key.';
}

/** Throws `invalidIdentity` with one and the same words, whatever was wrong. */
export function createIdentityCheck(options: IdentityOptions, apiSecret: string, now: () => number) {
  const { key, issuer, audience, identitySecret = apiSecret } = options;
  const isPublic = key.trim().startsWith(publicKeyHead);
  const imported = isPublic ? importSPKI(key.trim(), 'RS256') : Promise.resolve(new TextEncoder().encode(key));
  // Looked at when it is used; until then a bad key must not end the process.
  imported.catch(() => undefined);

  return async (token: string): Promise<IdentifiedVisitor> => {
    const refused = new Refusal('invalidIdentity', 'identityToken is not a valid token of this site.');
    if (token.length > longestToken) throw refused;
    const verified = await jwtVerify(token, await imported, {
      algorithms: [isPublic ? 'RS256' : 'HS256'],
      currentDate: new Date(now()),
      clockTolerance,
      requiredClaims: ['sub', 'exp'],
      ...(issuer === undefined ? {} : { issuer }),
      ...(audience === undefined ? {} : { audience }),
    }).catch(() => {
      throw refused;
    });
    const { sub, exp, email, email_verified: emailVerified } = verified.payload;
    if (typeof sub !== 'string' || sub === '' || sub.length > 256) throw refused;
    if ((exp ?? 0) - now() / 1000 > longestLife + clockTolerance) throw refused;
    const hash = await keyedHash(await keyFor(identitySecret, 'identity'), sub);
    return {
      identity: `visitor-${hex(hash.slice(0, 16))}`,
      email: emailVerified !== false && isMailAddress(email) ? email : null,
    };
  };
}
