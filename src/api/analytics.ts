// The option `analytics`: events of the chat for Tag Manager, GA4 or a function of the site.

import { analyticsEvents, blankMemory } from './analyticsEvents';
import type { Inside } from './inside';

interface AnalyticsWindow {
  dataLayer?: unknown;
  gtag?: unknown;
}

/** Returns how to stop. `option`: as the site gave it. */
export function followForAnalytics({ engine, ports, warn }: Inside, option: unknown): () => void {
  if (option === false || option === 'false') return () => {};
  const target = parseTarget(option);
  if (!target) {
    warn('analytics must be true, or { to } with "dataLayer", "gtag" or a function; nothing is told');
    return () => {};
  }
  const { to, prefix } = target;
  let before = engine.get();
  let memory = blankMemory;
  return engine.subscribe(() => {
    const after = engine.get();
    const told = analyticsEvents(before, after, memory, ports.clock.now());
    before = after;
    memory = told.memory;
    // Every page of the site hears of a conversation they share; the one that is looked at speaks.
    if (!after.visible || document.visibilityState !== 'visible') return;
    for (const { name, details } of told.events) {
      try {
        tell(to, `${prefix}${name}`, details);
      } catch (error) {
        warn(`analytics: ${String(error)}`);
      }
    }
  });
}

/** Null for what cannot be used. */
function parseTarget(option: unknown): { readonly to: unknown; readonly prefix: string } | null {
  if (option === true || option === 'true' || option === '') return { to: 'dataLayer', prefix: 'parlor_' };
  if (typeof option !== 'object' || option === null) return null;
  try {
    const { to = 'dataLayer', prefix = 'parlor_' } = option as { to?: unknown; prefix?: unknown };
    const isKnown = to === 'dataLayer' || to === 'gtag' || typeof to === 'function';
    return isKnown && typeof prefix === 'string' && !Array.isArray(option) ? { to, prefix } : null;
  } catch {
    return null;
  }
}

function tell(to: unknown, name: string, details: Readonly<Record<string, unknown>>): void {
  const page = window as AnalyticsWindow;
  if (typeof to === 'function') to(name, details);
  else if (to === 'gtag') {
    if (typeof page.gtag === 'function') page.gtag('event', name, details);
  } else {
    if (!Array.isArray(page.dataLayer)) page.dataLayer = [];
    (page.dataLayer as unknown[]).push({ event: name, ...details });
  }
}
