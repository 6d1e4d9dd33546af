// One call of the endpoint, as the handler runs it. The optional calls of the contract are further values of this type.

import type { RateLimits } from './limits';

export interface Call {
  /** The limit per address that a request counts against. */
  readonly limit: keyof RateLimits;
  /** Gets the parsed body and returns the answer's JSON, null for none; throws a `Refusal` for an error answer. */
  run(body: Record<string, unknown>, request: Request): Promise<object | null>;
}
