// What the playground and its preview, a frame, tell each other.

import type { ParlorOptions } from 'parlor';

export type ToPreview =
  /** `anew`: the conversation begins again as well. */
  | { readonly kind: 'show'; readonly options: ParlorOptions; readonly anew: boolean; readonly isDark: boolean }
  | { readonly kind: 'play'; readonly scene: string };

export type FromPreview = { readonly kind: 'ready' };
