// A panel that the page has given a place of its own: puts it there, and lets it be open as long as the place is there.

import type { WatchInView } from '../handoff';
import type { Launcher } from './launcher';
import { report } from './report';
import { watchInView } from './watchInView';

export interface Place {
  /** Opens the panel, unless its place is not in the page now: then as soon as it is. */
  appear(): void;
  /** Scrolls to it where it is out of sight. */
  reveal(): void;
  /** As {@link watchInView}; what fills the window always is. */
  readonly watchInView: WatchInView;
}

/** For the placements `inline` and `fullPage`. `options` are raw. Ends with the signal of the launcher. */
export function createPlace(
  placement: 'inline' | 'fullPage',
  { container, host: ownHost }: Readonly<Record<string, unknown>>,
  { host, signal }: Launcher,
  open: () => void,
  close: () => void,
): Place {
  let wanted = placement === 'inline' && !ownHost ? container : null;
  let where: Element | null = null;
  let isWanted = false;

  function find(): Element | null {
    try {
      // Some other thing is none of ours to append to.
      if (wanted instanceof Element) return wanted.isConnected ? wanted : null;
      if (typeof wanted === 'string' && wanted) return document.querySelector(wanted);
      if (!wanted) return ownHost ? host.parentElement : document.body;
    } catch {
      // No selector, or something that may not even be looked at.
    }
    report('container must be an element or a selector; the end of the page is used');
    wanted = null;
    return document.body;
  }

  function settle() {
    if (where && host.isConnected && host.parentElement === where) return;
    const wasThere = where !== null;
    where = find();
    if (where && host.parentNode !== where) where.append(host);
    if (!host.isConnected) where = null;
    if (where && !wasThere && isWanted) open();
    // What nobody sees is not open: messages count as unread.
    if (wasThere && !where) close();
  }

  host.dataset.placement = placement;
  // Frameworks take containers away and bring them back; Turbo, Astro and the like replace the whole body.
  const changes = new MutationObserver(settle);
  changes.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => changes.disconnect());
  settle();
  return {
    appear() {
      isWanted = true;
      if (where) open();
    },
    reveal: () => host.scrollIntoView?.({ block: 'nearest' }),
    watchInView(tell) {
      if (placement === 'inline') return watchInView(host, tell);
      tell(true);
      return () => {};
    },
  };
}
