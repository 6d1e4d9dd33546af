// What is needed to follow which message is worked on.

import type { Engine } from '../../core/engine';

export interface ItemsWatch {
  readonly scroller: HTMLElement;
  readonly engine: Engine;
  /** Brings the item with this key into sight, and the focus to it. */
  reveal(key: string): void;
  setActive: SetActive;
}

export interface Active {
  readonly key: string;
  readonly by: 'pointer' | 'focus' | 'touch';
}

/** `next` gets the one before; null for none. */
export type SetActive = (next: (former: Active | null) => Active | null) => void;
