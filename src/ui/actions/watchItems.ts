// Which message shows what can be done with it, and the timeline by keyboard: followed from outside, so that nothing of it is
// needed to show messages.

import type { ItemsWatch } from './itemsWatch';
import { watchActiveItem } from './watchActiveItem';
import { watchMessageKeys } from './watchMessageKeys';

/** Returns how to stop. */
export function watchItems(watch: ItemsWatch): () => void {
  const stop = new AbortController();
  watchActiveItem(watch, stop.signal);
  watchMessageKeys(watch, stop.signal);
  return () => stop.abort();
}
