// Tells when the page and the panel in it are seen, and when the network comes and goes.

import type { Fact } from '../core/events';
import type { WatchInView } from '../handoff';

export interface Presence {
  tell(fact: Fact): void;
  /** The page goes: for good, or into the back/forward cache. */
  away(): void;
  /** It came back from there. */
  back(): void;
  /** For a panel that the visitor can scroll away from: see `Handoff`. Until it has told, nobody sees the panel. */
  readonly watchInView?: WatchInView | undefined;
}

/** Returns how to stop. No `unload`: it would keep the host page out of the back/forward cache. */
export function watchPresence({ tell, away, back, watchInView }: Presence): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let isInView = !watchInView;
  const isSeen = () => isInView && document.visibilityState !== 'hidden';
  const visibility = () => tell({ kind: isSeen() ? 'pageShown' : 'pageHidden' });
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
  if (!isSeen()) tell({ kind: 'pageHidden' });
  const stopWatching = watchInView?.((is) => {
    isInView = is;
    visibility();
  });
  if (!navigator.onLine) tell({ kind: 'networkLost' });
  return () => {
    stop.abort();
    stopWatching?.();
  };
}
