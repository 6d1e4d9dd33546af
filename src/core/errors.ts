// What can go wrong for a visitor, as data: adapters convert whatever they catch, core and ui never see a raw error.

/**
 * - `offline`: the request certainly never left (no network, no open socket).
 * - `timeout`: no answer in time, or the connection went away while waiting. The outcome is unknown.
 * - `rateLimited`: refused with 429, nothing was processed; `retryAfterMs` when the other side said when to come back.
 * - `auth`: 401 or 403, or a token that was refused. Nothing was processed.
 * - `rejected`: the other side understood and refused; trying the same again will not help.
 * - `gone`: the conversation does not exist any more, or its token may not be renewed.
 * - `tooLarge`, `unsupportedType`: this content can never be sent.
 * - `ended`: the conversation is closed.
 * - `unavailable`: the other side failed (5xx) or could not be reached (DNS, CORS, refused).
 * - `badEndpointAnswer`: the site's endpoint answered something that is not the contract of endpoint.md.
 * - `badConfig`: the options given by the site cannot work.
 * - `loadFailed`: a file of Parlor itself could not be fetched.
 * - `unknown`: none of these; the outcome is unknown too.
 */
export type ChatErrorKind =
  | 'offline'
  | 'timeout'
  | 'rateLimited'
  | 'auth'
  | 'rejected'
  | 'gone'
  | 'tooLarge'
  | 'unsupportedType'
  | 'ended'
  | 'unavailable'
  | 'badEndpointAnswer'
  | 'badConfig'
  | 'loadFailed'
  | 'unknown';

export interface ChatError {
  readonly kind: ChatErrorKind;
  /** How long the other side asked us to wait, in ms, already capped by the adapter (5 minutes). */
  readonly retryAfterMs?: number;
  /** For the developer's console only, never shown to the visitor. Never holds a token or personal data. */
  readonly detail?: string;
}

export function chatError(kind: ChatErrorKind, detail?: string, retryAfterMs?: number): ChatError {
  return {
    kind,
    ...(detail === undefined ? {} : { detail }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

/** True for anything shaped like a {@link ChatError}; adapters use it to let their own errors pass unchanged. */
export function isChatError(value: unknown): value is ChatError {
  return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';
}

/** What a failed send means for the message: it never arrived, nobody knows, or it will never be accepted. */
export type SendFailure = 'neverReached' | 'unknown' | 'terminal';

export function sendFailureOf(error: ChatError): SendFailure {
  switch (error.kind) {
    case 'offline':
    case 'rateLimited':
    case 'auth':
    case 'loadFailed':
      return 'neverReached';
    case 'timeout':
    case 'unavailable':
    case 'unknown':
    case 'badEndpointAnswer':
      return 'unknown';
    case 'rejected':
    case 'gone':
    case 'tooLarge':
    case 'unsupportedType':
    case 'ended':
    case 'badConfig':
      return 'terminal';
  }
}

/** Whether asking the endpoint again by ourselves can help. Everything else waits for the visitor or the developer. */
export function isRetryable(error: ChatError): boolean {
  switch (error.kind) {
    case 'offline':
    case 'timeout':
    case 'rateLimited':
    case 'unavailable':
    case 'badEndpointAnswer':
    case 'loadFailed':
    case 'unknown':
      return true;
    case 'auth':
    case 'rejected':
    case 'gone':
    case 'tooLarge':
    case 'unsupportedType':
    case 'ended':
    case 'badConfig':
      return false;
  }
}
