// What the playground and its preview, a frame, tell each other.

import type { ParlorOptions } from 'parlor';
import type { MeasuredColors } from './contrast';

export type ToPreview =
  /** `anew`: the conversation begins again as well. */
  | {
      readonly kind: 'show';
      readonly options: ParlorOptions;
      readonly anew: boolean;
      readonly isDark: boolean;
      /** Custom properties of the page. */
      readonly offsets?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'play'; readonly scene: string }
  /** For a frame that nobody sees: answered by `measured`. */
  | { readonly kind: 'measure'; readonly options: ParlorOptions };

export type Scheme = 'light' | 'dark';

export type FromPreview =
  | { readonly kind: 'ready' }
  | { readonly kind: 'measured'; readonly colors: Readonly<Record<Scheme, MeasuredColors>> };
