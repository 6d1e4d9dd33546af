// The endpoint's JSON -> credentials, or a badEndpointAnswer that says which field was wrong. Never quotes a token.

import { chatError } from '../core/errors';
import type { Credentials } from '../core/ports';

export interface Times {
  /** Our clock, epoch ms. */
  readonly now: number;
  /** The server's clock, epoch ms, where known. */
  readonly serverNow: number | null;
}

type Renewal = Pick<Credentials, 'token' | 'receivedAt' | 'lifetimeMs'>;

export function parseAnswer(value: unknown, times: Times, call: string): Credentials {
  const answer = asRecord(value, call);
  const { conversationSid, identity, region, capabilities, clientOptions } = answer;
  if (typeof conversationSid !== 'string' || conversationSid === '' || conversationSid.length > 64) {
    throw bad(call, 'its conversationSid is missing');
  }
  return {
    ...parseRefresh(answer, times, call),
    conversationSid,
    identity: typeof identity === 'string' ? identity : null,
    region: typeof region === 'string' && /^[a-z\d-]{1,20}$/.test(region) ? region : null,
    capabilities: Array.isArray(capabilities) ? capabilities.filter((entry) => typeof entry === 'string') : [],
    clientOptions: isRecord(clientOptions) ? clientOptions : null,
  };
}

export function parseRefresh(value: unknown, times: Times, call: string): Renewal {
  const { token, expiration } = asRecord(value, call);
  if (typeof token !== 'string' || token === '') throw bad(call, 'its token is missing');
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) throw bad(call, 'its token is not a JWT (three base64url parts)');
  const lifetimeMs = lifetimeOf(token, expiration, times);
  if (lifetimeMs <= 0) throw bad(call, 'its token has already expired');
  return { token, receivedAt: times.now, lifetimeMs };
}

/**
 * Taken between two readings of one clock, so that a wrong clock on the visitor's machine does not matter:
 * the server's Date and the token's `exp`, else the token's own `iat` and `exp`, else the answer's `expiration`.
 */
function lifetimeOf(token: string, expiration: unknown, { now, serverNow }: Times): number {
  const { exp, iat } = claimsOf(token);
  if (exp !== null && serverNow !== null) return exp * 1000 - serverNow;
  if (exp !== null && iat !== null) return (exp - iat) * 1000;
  // Epoch ms by contract; Twilio's sample types it as a string.
  const end = typeof expiration === 'string' ? Number(expiration) || Date.parse(expiration) : Number(expiration);
  return (Number.isFinite(end) ? end : 0) - (serverNow ?? now);
}

function claimsOf(token: string): { exp: number | null; iat: number | null } {
  try {
    const payload = token.split('.')[1] ?? '';
    const claims: unknown = JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/')));
    const { exp, iat } = isRecord(claims) ? claims : {};
    return { exp: typeof exp === 'number' ? exp : null, iat: typeof iat === 'number' ? iat : null };
  } catch {
    return { exp: null, iat: null };
  }
}

function asRecord(value: unknown, call: string): Record<string, unknown> {
  if (isRecord(value)) return value;
  throw bad(call, 'it is not a JSON object');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bad(call: string, what: string) {
  return chatError('badEndpointAnswer', `tokenEndpoint: the answer to ${call} cannot be used: ${what}`);
}
