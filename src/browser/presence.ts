// Tells when the page comes and goes, and when the network does.

import type { Fact } from '../core/events';

export interface Presence {
  tell(fact: Fact): void;
  /** The page goes: for good, or into the back/forward cache. */
  away(): void;
  /** It came back from there. */
  back(): void;
}

/** Returns how to stop. No `unload`: it would keep the host page out of the back/forward cache. */
export function watchPresence({ tell, away, back }: Presence): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const visibility = () => tell({ kind: document.visibilityState === 'hidden' ? 'pageHidden' : 'pageShown' });
  document.addEventListener('visibilitychange', visibility, { signal });
  window.addEventListener('pagehide', away, { signal });
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) back();
      visibility();
    },
    { signal },
  );
  window.addEventListener('online', () => tell({ kind: 'networkReturned' }), { signal });
  window.addEventListener('offline', () => tell({ kind: 'networkLost' }), { signal });
  if (document.visibilityState === 'hidden') tell({ kind: 'pageHidden' });
  if (!navigator.onLine) tell({ kind: 'networkLost' });
  return () => stop.abort();
}
