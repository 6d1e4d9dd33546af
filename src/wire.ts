// The JSON that travels between the widget and the site's endpoint. Types only: both sides import this and nothing else of each other.

/** Calls beyond the two required ones; the widget uses one only when the first answer announces it. */
export type Capability =
  | 'status'
  | 'endChat'
  | 'survey'
  | 'transcript'
  | 'leaveMessage'
  | 'conversations'
  | 'resumeLink'
  | 'handoff';

/** Body of `POST {base}/initWebchat`. */
export interface InitWebchatRequest {
  /** The pre-chat answers. `friendlyName`, `email` and `query` keep Twilio's meanings; `query` becomes the first message. */
  formData: Record<string, string>;
  /** Where the visitor is and what the site wants the agent to know; lands beside formData in `pre_engagement_data`. */
  context?: Record<string, unknown>;
  identityToken?: string;
}

/** Answer of `POST {base}/initWebchat`. Times are epoch ms. */
export interface InitWebchatAnswer {
  token: string;
  conversationSid: string;
  expiration: number;
  identity?: string;
  region?: string;
  capabilities?: Capability[];
  /** Passed to the SDK's `Client` as options: how the demo points the real SDK at the local stand-in. */
  clientOptions?: Record<string, unknown>;
}

/** Body of `POST {base}/refreshToken`. */
export interface RefreshTokenRequest {
  token: string;
}

/** Body of `POST {base}/endChat`, `/transcript` and, with `answers`, `/survey`. Answered by 2xx without a body. */
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
  | 'sessionOver'
  | 'bodyTooLarge'
  | 'preEngagementTooLarge'
  | 'unsupportedContentType'
  | 'rateLimited'
  | 'misconfigured'
  | 'internal'
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
