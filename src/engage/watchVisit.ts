// What happens on the page, as far as rules ask for it. Looks once a second while the page is visible: what came into sight,
// where a single-page site has gone, how long it lasts.

import type { Facts } from './due';
import { type Rule, selectorsIn } from './rules';

/** What is true of the page at the moment; {@link Facts} without what is remembered. */
export type Sight = Omit<Facts, 'visits' | 'events' | 'minuteOfDay'>;

const tickMs = 1000;

/** Calls `look` after each tick and each sign. Stops with `signal`. */
export function watchVisit(rules: readonly Rule[], signal: AbortSignal, look: (sight: Sight) => void): void {
  const selectors = [...new Set(rules.flatMap(({ when }) => selectorsIn(when)))];
  let address = location.href;
  let msOnPage = 0;
  let tickedAt = Date.now();
  let activeAt = tickedAt;
  let scrolled = howFar();
  let exitIntent = false;
  let seen = new Set<string>();

  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) for (const selector of selectors) if (target.matches(selector)) seen.add(selector);
    }
  });

  function tick(): void {
    const now = Date.now();
    // A page that is not looked at, or a machine that slept, is not time on the page.
    if (document.visibilityState === 'visible') msOnPage += Math.min(Math.max(0, now - tickedAt), 2 * tickMs);
    tickedAt = now;
    if (location.href !== address) {
      address = location.href;
      msOnPage = 0;
      scrolled = howFar();
      seen = new Set();
    }
    for (const selector of selectors) {
      // Observing twice does no harm; a single-page site draws it when it likes.
      if (!seen.has(selector)) for (const element of document.querySelectorAll(selector)) observer.observe(element);
    }
    if (document.visibilityState === 'visible') tell();
    // What leads out is a moment: afterwards somebody has stayed.
    exitIntent = false;
  }

  function tell(): void {
    look({
      msOnPage,
      msIdle: Math.max(0, Date.now() - activeAt),
      scrolled,
      exitIntent,
      url: address,
      referrer: document.referrer,
      seen,
    });
  }

  const listen = (name: string, listener: (event: Event) => void) =>
    addEventListener(name, listener, { signal, passive: true, capture: true });
  for (const name of ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchmove']) {
    listen(name, () => {
      activeAt = Date.now();
    });
  }
  listen('scroll', () => {
    activeAt = Date.now();
    scrolled = Math.max(scrolled, howFar());
  });
  // With a mouse alone: out at the upper edge, where the tabs and the address are.
  document.documentElement.addEventListener(
    'mouseleave',
    ({ clientY }) => {
      if (clientY > 0) return;
      exitIntent = true;
      tell();
    },
    { signal },
  );
  const timer = setInterval(tick, tickMs);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
  });
}

/** How much of the page the visitor has had before them, 0-100. */
function howFar(): number {
  const { scrollHeight, clientHeight } = document.documentElement;
  const room = scrollHeight - clientHeight;
  return room <= 0 ? 100 : Math.min(100, (100 * scrollY) / room);
}
