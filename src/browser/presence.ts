// Tells the engine when the page comes and goes, and when the network does.

import type { Fact } from '../core/events';

/** Returns how to stop. No `unload`: it would keep the host page out of the back/forward cache. */
export function watchPresence(tell: (fact: Fact) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const visibility = () => tell({ kind: document.visibilityState === 'hidden' ? 'pageHidden' : 'pageShown' });
  document.addEventListener('visibilitychange', visibility, { signal });
  window.addEventListener('pageshow', visibility, { signal });
  window.addEventListener('online', () => tell({ kind: 'networkReturned' }), { signal });
  window.addEventListener('offline', () => tell({ kind: 'networkLost' }), { signal });
  if (document.visibilityState === 'hidden') tell({ kind: 'pageHidden' });
  if (!navigator.onLine) tell({ kind: 'networkLost' });
  return () => stop.abort();
}
