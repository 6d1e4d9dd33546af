// A request that gets an error answer, thrown from wherever the reason is noticed and turned into JSON in one place.

import type { EndpointErrorCode } from '../wire';

export const statusOf: Readonly<Record<EndpointErrorCode, number>> = {
  malformedRequest: 400,
  invalidJson: 400,
  invalidField: 400,
  invalidToken: 403,
  invalidIdentity: 403,
  botSuspected: 403,
  wrongCode: 403,
  originNotAllowed: 403,
  notFound: 404,
  methodNotAllowed: 405,
  noVerifiedAddress: 409,
  addressInUse: 409,
  sessionOver: 410,
  linkOver: 410,
  bodyTooLarge: 413,
  preEngagementTooLarge: 413,
  unsupportedContentType: 415,
  rateLimited: 429,
  upstreamBusy: 429,
  misconfigured: 500,
  internal: 500,
  upstreamFailed: 502,
  unavailable: 503,
  upstreamTimeout: 504,
};

/** A class, because only an Error can be thrown without losing the stack that tells a developer where it came from. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: EndpointErrorCode,
    /** One sentence; it is sent to the browser. */
    message: string,
    /** For 429: when trying again makes sense. */
    readonly retryAfterMs?: number,
  ) {
    super(message);
  }
}
