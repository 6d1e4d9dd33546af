// One call of the endpoint, as the handler runs it. The optional calls of the contract are further values of this type.

import type { RateLimits } from './limits';

export interface Call {
  /** Default POST; a GET has no body, and `run` gets an empty one. */
  readonly method?: 'GET';
  /** The limit per address that a request counts against. */
  readonly limit: keyof RateLimits;
  /** Of the answer when `run` returns null. Default 204. */
  readonly emptyStatus?: 202;
  /** Gets the parsed body and returns the answer's JSON, null for none; throws a `Refusal` for an error answer. */
  run(body: Record<string, unknown>, request: Request): Promise<object | null>;
}
