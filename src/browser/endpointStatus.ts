// HTTP status -> what it means for the visitor, after the table in docs of the endpoint.

import { type ChatError, type ChatErrorKind, chatError } from '../core/errors';

const longestWaitMs = 5 * 60_000;

export function errorOfStatus(response: Response, address: string, now: number): ChatError {
  const { status } = response;
  const detail = `tokenEndpoint ${address} answered ${status}${hintFor(status)}`;
  return chatError(kindOf(status), detail, retryAfterMs(response.headers, now));
}

function kindOf(status: number): ChatErrorKind {
  if (status === 401 || status === 403) return 'auth';
  if (status === 404) return 'badConfig';
  if (status === 408) return 'timeout';
  if (status === 410) return 'gone';
  if (status === 413) return 'tooLarge';
  if (status === 429) return 'rateLimited';
  if (status >= 500) return 'unavailable';
  return 'rejected';
}

function hintFor(status: number): string {
  if (status === 401 || status === 403) return `: is ${location.origin} among its allowed origins?`;
  if (status === 404) return ': is data-token-endpoint the right base URL?';
  return '';
}

/** Seconds or a date (RFC 9110, 10.2.3), at most 5 minutes. A date is relative to the server's clock where we know it. */
function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get('Retry-After');
  if (value === null) return undefined;
  const seconds = /^\s*\d+\s*$/.test(value) ? Number(value) : Number.NaN;
  const serverNow = Date.parse(headers.get('Date') ?? '') || now;
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - serverNow;
  return Number.isFinite(ms) ? Math.min(longestWaitMs, Math.max(0, ms)) : undefined;
}
