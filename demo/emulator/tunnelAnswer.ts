// How the answer to a tunnelled request is written into its reply packet.
import type { ApiAnswer } from './api';
import { reasonPhrase } from './reasonPhrase';
import { createSid } from './sids';
import { errorBody, TwilioError } from './twilioError';

export interface TunnelAnswer extends ApiAnswer {
  /** Subscriptions: what is sent after the reply, or before it. */
  afterReply?: () => void;
  beforeReply?: boolean;
}

/** Refusals become answers. */
export function answerTo(serve: () => TunnelAnswer): TunnelAnswer {
  try {
    return serve();
  } catch (error) {
    if (error instanceof TwilioError) {
      return { status: error.status, body: errorBody(error.status, error.code, error.message) };
    }
    console.error('stand-in:', error);
    return { status: 500, body: errorBody(500, 20500, 'Internal Server Error') };
  }
}

export function faultAnswer(fault: { status: number; code?: number; retryAfterSeconds?: number }): TunnelAnswer {
  const code = fault.code ?? (fault.status === 429 ? 20429 : 20000 + fault.status);
  const headers = fault.retryAfterSeconds === undefined ? {} : { 'retry-after': String(fault.retryAfterSeconds) };
  return { status: fault.status, body: errorBody(fault.status, code, reasonPhrase(fault.status)), headers };
}

export function replyHeaders(
  request: Record<string, string>,
  own: Record<string, string> = {},
): Record<string, string> {
  const id = request['twilio-request-id'];
  return {
    server: 'envoy',
    date: new Date().toUTCString(),
    'content-type': 'application/json',
    'x-shenanigans': 'none',
    'strict-transport-security': 'max-age=31536000',
    ...(id ? { 'twilio-request-id': id } : { 'i-twilio-request-id': createSid('RQ') }),
    ...own,
  };
}

/** Twilsock's own errors: upper-case snake. */
export function statusText(code: number): string {
  if (code === 401) return 'UNAUTHORIZED';
  if (code === 429) return 'TOO_MANY_REQUESTS';
  return reasonPhrase(code).toUpperCase().replaceAll(' ', '_');
}
