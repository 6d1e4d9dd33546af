// A refusal as Twilio words it: HTTP status, numeric code and text; each face of the stand-in renders it in its own shape.

/** Texts of the codes that the stand-in can answer with (Twilio's error dictionary, or the live text where it was seen). */
const MESSAGES = {
  20003: 'Authenticate',
  20004: 'Method not allowed',
  20404: 'The requested resource was not found',
  45715: 'Invalid parameters',
  45731: 'Pre-engagement data exceeds 16 KB',
  45733: 'Pre-engagement data is not valid JSON',
  45744: 'Address or service not found',
  50200: 'User not found',
  50303: 'Attributes too long',
  50304: 'Attributes not valid JSON',
  50350: 'Conversation not found',
  50353: 'Conversation with provided unique name already exists',
  50377: "Can't update conversation as it's in final closed state",
  50382: 'Timers cannot be set without a state',
  50384: "Initial state can't be closed",
  50390: 'Unique name matches sid pattern',
  50406: 'Invalid last read message index',
  50430: 'User not participant of conversation',
  50432: 'Participant not found',
  50433: 'Participant already exists',
  50451: 'Either Identity or Address must be given, not both',
  50500: 'Message not found',
  50503: 'Message body or media not provided',
  50504: 'Message body too long',
  50507: 'Media not found',
  50508: 'Media already sent with another message',
  50512: 'Media size too large',
  50530: 'Channel metadata not found',
  54007: 'Access forbidden for identity',
  54100: 'Document not found',
  54150: 'List not found',
  54200: 'Map not found',
  54151: 'Item not found',
  54201: 'Item not found',
  54300: 'Unique name not found',
} as const;

export type ErrorCode = keyof typeof MESSAGES;

export class TwilioError extends Error {
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: ErrorCode, message: string = MESSAGES[code]) {
    super(message);
    this.name = 'TwilioError';
    this.status = status;
    this.code = code;
  }
}

/** The body of a refused tunnelled request, as users of the SDK see it. */
export function errorBody(status: number, code: number, message: string): Record<string, unknown> {
  return { status, message, code };
}

/** The body of a refused REST request, which also links to the dictionary. */
export function restErrorBody(status: number, code: number, message: string): Record<string, unknown> {
  return { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
}
