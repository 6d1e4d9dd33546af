// Whatever the SDK throws -> ChatError. By message and status, not by class name: minifying renames classes.

import { type ChatError, chatError, isChatError } from '../core/errors';

/** Closed for good; not a participant (any more): how a close looks from the visitor's side. Twilio error dictionary. */
const endedCodes = new Set([50377, 50430]);
const tooLargeCodes = new Set([50504, 50512]);
const unsupportedTypeCode = 50511;
/** The file has been sent with another message: with that of an earlier attempt whose answer was lost. */
const alreadySentCode = 50508;

export function mapError(error: unknown): ChatError {
  if (isChatError(error)) return error;
  const facts = factsOf(error);
  if (facts.upstreamStatus !== null) return ofUpstream(facts.upstreamStatus, facts.code, facts.message);
  if (facts.replyStatus !== null) return ofReply(facts.replyStatus, facts.message);
  const { message } = facts;
  // twilsock queued it while offline and dropped it after 20 s: it never left. ("request 'POST' to '…' timed out")
  if (/^Unable to connect|request '.*timed out/.test(message)) return chatError('offline', message);
  // The socket went, or nobody answered, with the request under way.
  if (/disconnect|timeout|timed out/i.test(message)) return chatError('timeout', message);
  return chatError('unknown', message);
}

/** The service answered the tunnelled request. */
function ofUpstream(status: number, code: number | null, message: string): ChatError {
  const detail = `${status}${code === null ? '' : ` / ${code}`} ${message}`;
  if (code !== null && endedCodes.has(code)) return chatError('ended', detail);
  if (code !== null && tooLargeCodes.has(code)) return chatError('tooLarge', detail);
  if (code === unsupportedTypeCode) return chatError('unsupportedType', detail);
  if (code === alreadySentCode) return chatError('timeout', detail);
  if (status === 401) return chatError('auth', detail);
  if (status === 404 || status === 410) return chatError('gone', detail);
  if (status === 413) return chatError('tooLarge', detail);
  if (status === 429) return chatError('rateLimited', detail);
  if (status >= 500) return chatError('unavailable', detail);
  return chatError('rejected', detail);
}

/** twilsock itself answered: the request was not passed on. */
function ofReply(status: number, message: string): ChatError {
  const detail = `twilsock ${status} ${message}`;
  if (status === 401 || status === 403 || status === 410) return chatError('auth', detail);
  if (status === 429) return chatError('rateLimited', detail);
  return chatError('unavailable', detail);
}

interface ErrorFacts {
  readonly message: string;
  readonly upstreamStatus: number | null;
  readonly replyStatus: number | null;
  readonly code: number | null;
}

function factsOf(error: unknown): ErrorFacts {
  const record = asRecord(error);
  const body = asRecord(record.body);
  const replyStatus = asRecord(asRecord(record.reply).status);
  return {
    message: String(record.message ?? error).slice(0, 200),
    upstreamStatus: asNumber(record.status) ?? asNumber(record.httpStatusCode),
    replyStatus: asNumber(replyStatus.code),
    code: asNumber(body.code) ?? asNumber(record.errorCode) ?? asNumber(record.code),
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asNumber(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
