import type { SessionFunctions } from '../contract';

export interface EndpointOptions {
  /** Absolute, without a trailing slash; null with `session`. */
  readonly url: string | null;
  readonly session: SessionFunctions | null;
  /** Who the visitor is, signed by the site; null for nobody in particular. */
  readonly identityToken?: string | null;
  readonly credentials: 'omit' | 'same-origin' | 'include';
}
