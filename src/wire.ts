// The JSON that travels between the widget and the site's endpoint. Types only: both sides import this and nothing else of each other.

/** Calls beyond the two required ones; the widget uses one only when the first answer announces it. */
export type Capability =
  | 'status'
  | 'endChat'
  | 'logout'
  | 'survey'
  | 'transcript'
  | 'leaveMessage'
  | 'conversations'
  | 'resumeLink'
  | 'handoff';

/** Where `handoff` can go, beside it in the capabilities. */
export type HandoffOffer = `handoff:${HandoffRequest['channel']}`;

/** Body of `POST {base}/initWebchat`. */
export interface InitWebchatRequest {
  /** The pre-chat answers. `friendlyName`, `email` and `query` keep Twilio's meanings; `query` becomes the first message. */
  formData: Record<string, string>;
  /** Where the visitor is and what the site wants the agent to know; lands beside formData in `pre_engagement_data`. */
  context?: Record<string, unknown>;
  /** Who the visitor is, signed by the site (a JWT); without it the visitor is nobody in particular. */
  identityToken?: string;
  /**
   * Continue instead of beginning: what a resume link carries, or, of the identified visitor, the sid of a conversation or
   * `latest` for whichever is on; 204 when there is none.
   */
  resume?: string;
  /** What the site's bot check wants to see; it is handed to the check and kept nowhere. */
  botToken?: string;
}

/** Answer of `POST {base}/initWebchat`. Times are epoch ms. */
export interface InitWebchatAnswer {
  token: string;
  conversationSid: string;
  expiration: number;
  identity?: string;
  region?: string;
  capabilities?: (Capability | HandoffOffer)[];
  /** Passed to the SDK's `Client` as options: how the demo points the real SDK at the local stand-in. */
  clientOptions?: Record<string, unknown>;
}

/** Body of `POST {base}/refreshToken`. */
export interface RefreshTokenRequest {
  token: string;
}

/** Body of `POST {base}/endChat`, `/logout`, `/transcript` and, with `answers`, `/survey`. Answered by 2xx without a body. */
export interface TokenRequest {
  token: string;
  /** By the ids of the survey's questions. */
  answers?: Record<string, string | number>;
}

/** Answer of `POST {base}/refreshToken`. */
export interface RefreshTokenAnswer {
  token: string;
  expiration: number;
}

/** Answer of `GET {base}/status`. Times are epoch ms. */
export interface StatusAnswer {
  open: boolean;
  /** When it opens next, if it is closed and that is known. */
  opensAt?: number;
  /** When it closes, if it is open and does close. */
  closesAt?: number;
  agentsOnline?: number;
  /** What visitors waited lately, in seconds. */
  waitSeconds?: number;
}

/** Answer of `POST {base}/resumeLink`. */
export interface ResumeLinkAnswer {
  /** Good for one use until `expiration`. */
  url: string;
  expiration: number;
}

/** Body of `POST {base}/handoff`: without `code` one is sent to the address, with it the address joins (202). */
export interface HandoffRequest {
  token: string;
  channel: 'sms' | 'whatsapp' | 'email';
  /** A telephone number, `+` and digits; for `email` a mail address. */
  address: string;
  code?: string;
}

/** Answer of `POST {base}/handoff` without a code. */
export interface HandoffAnswer {
  codeSent: true;
  /** Until when the code is good at least, epoch ms. */
  expiration: number;
}

/** One of the identified visitor's conversations, newest first in the answer of `POST {base}/conversations`. */
export interface ConversationSummary {
  conversationSid: string;
  title?: string;
  /** Epoch ms. */
  updatedAt: number;
  unread: number;
  state: 'active' | 'inactive' | 'closed';
}

export interface ConversationsAnswer {
  conversations: ConversationSummary[];
}

/**
 * Why the endpoint refused; a closed set. Statuses and causes: the table in `src/server/README.md`.
 * `upstream…` speaks of Twilio behind the endpoint, everything else of the request or of the endpoint's own set-up.
 */
export type EndpointErrorCode =
  | 'malformedRequest'
  | 'invalidJson'
  | 'invalidField'
  | 'invalidToken'
  | 'originNotAllowed'
  | 'notFound'
  | 'methodNotAllowed'
  | 'invalidIdentity'
  | 'botSuspected'
  | 'wrongCode'
  | 'noVerifiedAddress'
  | 'addressInUse'
  | 'sessionOver'
  | 'linkOver'
  | 'bodyTooLarge'
  | 'preEngagementTooLarge'
  | 'unsupportedContentType'
  | 'rateLimited'
  | 'misconfigured'
  | 'internal'
  | 'unavailable'
  | 'upstreamBusy'
  | 'upstreamFailed'
  | 'upstreamTimeout';

/** Body of every answer that is not 2xx. */
export interface ErrorAnswer {
  error: {
    code: EndpointErrorCode;
    /** One sentence for the developer, in English. Never holds a token, personal data or Twilio's own text. */
    message: string;
  };
}
