// What a page holds on to, as the browser itself counts it.

import type { CDPSession, Page } from '@playwright/test';

export interface Footprint {
  /** DOM nodes of all documents in this process, also detached ones that something still refers to. */
  readonly nodes: number;
  /** Listeners of all targets: elements, sockets, media queries, … */
  readonly listeners: number;
  /** Types of the listeners on window and document, sorted. */
  readonly onPage: readonly string[];
  /** Bytes of script objects. */
  readonly heap: number;
  /**
   * Timers that are running, each with who set it: those that repeat, and those set for a minute or more. Shorter ones are
   * the SDK's deadlines for requests that nobody answered before it was stopped; they run out by themselves.
   */
  readonly timers: readonly string[];
}

/** Before the page loads: keeps count of its timers. */
export async function countTimers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const running = new Map<number, string>();
    Error.stackTraceLimit = 30;
    const note = (id: number, ms = 0) => running.set(id, `${ms} ms, ${new Error('set').stack}`);
    const { setTimeout, setInterval, clearTimeout } = window;
    window.setTimeout = ((run: () => void, ms?: number, ...rest: unknown[]) => {
      const once = () => {
        running.delete(id);
        run.apply(window, rest as []);
      };
      const id = Number(setTimeout.call(window, once, ms));
      if ((ms ?? 0) >= 60_000) note(id, ms);
      return id;
    }) as typeof window.setTimeout;
    window.setInterval = ((...call: Parameters<typeof setInterval>) => {
      const id = Number(setInterval.apply(window, call));
      note(id, call[1]);
      return id;
    }) as typeof window.setInterval;
    window.clearTimeout = window.clearInterval = (id) => {
      running.delete(Number(id));
      // One list of ids for both kinds.
      clearTimeout.call(window, id);
    };
    Object.assign(window, { runningTimers: running });
  });
}

/** Needs {@link countTimers} for `timers`, which is empty without. */
export async function openFootprint(page: Page): Promise<() => Promise<Footprint>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.enable');
  await session.send('DOM.enable');
  return async () => {
    // Twice: what the first round finalizes, the second one frees.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const timers = await page.evaluate(() => [
      ...((window as { runningTimers?: ReadonlyMap<number, string> }).runningTimers?.values() ?? []),
    ]);
    const onPage = [...(await typesOn(session, 'window')), ...(await typesOn(session, 'document'))].sort();
    return { nodes, listeners: jsEventListeners, onPage, heap: usedSize, timers };
  };
}

async function typesOn(session: CDPSession, expression: 'window' | 'document'): Promise<string[]> {
  const { result } = await session.send('Runtime.evaluate', { expression, objectGroup: 'footprint' });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'footprint' });
  return listeners.map(({ type }) => `${expression}: ${type}`);
}
