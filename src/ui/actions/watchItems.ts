// Which message shows what can be done with it, and the timeline by keyboard: followed from outside, so that nothing of it is
// needed to show messages.

import type { Engine } from '../../core/engine';
import { watchActiveItem } from './watchActiveItem';
import { watchMessageKeys } from './watchMessageKeys';

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

/** Returns how to stop. */
export function watchItems(watch: ItemsWatch): () => void {
  const stop = new AbortController();
  watchActiveItem(watch, stop.signal);
  watchMessageKeys(watch, stop.signal);
  return () => stop.abort();
}
