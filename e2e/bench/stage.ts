// A page in a slow browser on a slow line, and what is noted in it.

import type { Browser, CDPSession, Page } from '@playwright/test';

/** A phone of the middle class on a poor line. */
export const slow = { cpu: 4, latencyMs: 150, downBytes: 1_600_000 / 8, upBytes: 750_000 / 8 } as const;

export interface Stage {
  readonly page: Page;
  readonly session: CDPSession;
  /** Paths and compressed bytes of what came from the site, the page itself left out. */
  readonly files: { readonly path: string; readonly bytes: number }[];
  close(): Promise<void>;
}

export async function openStage(browser: Browser, options: { cpu?: number; slowLine?: boolean } = {}): Promise<Stage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  // The runner names functions with it, also those that are sent into pages.
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(watchPage);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const files: { path: string; bytes: number }[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!/^\/(parlor\/|button\.js)/.test(pathname)) return;
    files.push({ path: pathname, bytes: Number(response.headers()['content-length'] ?? 0) });
  });
  await session.send('Network.enable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (options.slowLine) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow.latencyMs,
      downloadThroughput: slow.downBytes,
      uploadThroughput: slow.upBytes,
    });
  }
  if (options.cpu) await session.send('Emulation.setCPUThrottlingRate', { rate: options.cpu });
  return { page, session, files, close: () => context.close() };
}

export interface Watch {
  /** When a launcher was first drawn, ms after navigation. */
  launcher: number;
  tasks: number[];
}

/** Runs in the page before anything else does. */
function watchPage(): void {
  const watch: Watch = { launcher: Number.NaN, tasks: [] };
  Object.assign(globalThis, { watch });
  new PerformanceObserver((list) => watch.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
  const look = () => {
    const button = document.querySelector('parlor-chat,bare-button')?.shadowRoot?.querySelector('.launcher');
    if (button?.checkVisibility()) {
      requestAnimationFrame((now) => {
        watch.launcher = now;
      });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export function watched(page: Page): Promise<Watch> {
  return page.evaluate(() => (globalThis as unknown as { watch: Watch }).watch);
}

/** Forgets the long tasks so far. */
export async function forgetTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    (globalThis as unknown as { watch: Watch }).watch.tasks.length = 0;
  });
}

/** What of the tasks was longer than 50 ms. */
export function blocking(tasks: readonly number[]): number {
  return tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0);
}

/** What the page's own thread has worked since {@link openStage}, ms, whatever else the machine did and not slowed down. */
export async function workedMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

export async function heapMegabytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}
