import type { SessionFunctions } from '../contract';

export interface EndpointOptions {
  /** Absolute, without a trailing slash; null with `session`. */
  readonly url: string | null;
  readonly session: SessionFunctions | null;
  readonly credentials: 'omit' | 'same-origin' | 'include';
}
