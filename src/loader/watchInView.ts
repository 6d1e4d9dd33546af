// Whether a panel in the page can be read where the visitor has scrolled to.

import type { WatchInView } from '../handoff';

/** Each twentieth of the panel: a long one fills the window long before half of it is there. */
const steps = Array.from({ length: 21 }, (_, step) => step / 20);

/**
 * Tells at once or in the next frame, and whenever it changes. In view is a panel of which half can be seen, or as much of it
 * as fills half of the window. Returns how to stop.
 */
export function watchInView(panel: HTMLElement, tell: Parameters<WatchInView>[0]): ReturnType<WatchInView> {
  if (!window.IntersectionObserver) {
    tell(true);
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { intersectionRatio, intersectionRect } of entries.slice(-1)) {
        tell(intersectionRatio >= 0.5 || intersectionRect.height >= innerHeight / 2);
      }
    },
    { threshold: steps },
  );
  observer.observe(panel);
  return () => observer.disconnect();
}
