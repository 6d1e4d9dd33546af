import type { SessionFunctions } from '../contract';

/** Who the visitor is, and the site's word for it. */
export interface Named {
  /** As given in any page of the site. */
  last?: { readonly visitor: string; readonly token: string };
  /** Where a fresh token can be had; `refused`: the last one was not accepted. Null where there is none. */
  fresh?: (visitor: string, refused: boolean) => Promise<string | null>;
}

export interface EndpointOptions {
  /** Absolute, without a trailing slash; null with `session`. */
  readonly url: string | null;
  readonly session: SessionFunctions | null;
  /** Changes with what the site says. */
  readonly named: Named;
  readonly credentials: 'omit' | 'same-origin' | 'include';
}
