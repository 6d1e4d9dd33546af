// What an identity token says of itself. Nothing here is verified: that is the endpoint's business.

/** So long before it expires it is no longer used, ms: the way to the endpoint takes its time. */
const reserveMs = 10_000;

/** Null for what is no JWT. */
export function claimsOf(token: string): Readonly<Record<string, unknown>> | null {
  try {
    const bytes = atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/'));
    const text = new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
    const claims: unknown = JSON.parse(text);
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** `now`: epoch ms. A visitor's clock may be wrong by a little; a token without an expiry is left to the endpoint. */
export function isWorn(token: string, now: number): boolean {
  const exp = claimsOf(token)?.exp;
  return typeof exp === 'number' && exp * 1000 - reserveMs < now;
}

/** Stands for the visitor where things are stored and compared, so that the site's own id is not. Null without a subject. */
export function visitorOf(token: string): string | null {
  const { iss = '', sub } = claimsOf(token) ?? {};
  return typeof sub === 'string' && sub !== '' ? digest(JSON.stringify([iss, sub])) : null;
}

/** 64 bits, FNV-1a. Enough to tell visitors apart in one browser; no secret is kept by it. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(36);
}
