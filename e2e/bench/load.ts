// What the widget costs a page that nobody chats on, and how fast it opens.

import type { Browser } from '@playwright/test';
import type { PageName } from './site';
import { blocking, forgetTasks, heapMegabytes, openStage, slow, watched, workedMs } from './stage';

export type LoadFigures = Record<
  'bytes' | 'requests' | 'launcherMs' | 'blockingMs' | 'longestTaskMs' | 'heap' | 'elements',
  number
>;

export async function measureLoad(browser: Browser, origin: string, name: PageName): Promise<LoadFigures> {
  const { page, session, files, close } = await openStage(browser, { cpu: slow.cpu, slowLine: true });
  try {
    await page.goto(`${origin}/${name}`, { waitUntil: 'networkidle' });
    // On the bare page too: what waits in the page is part of its heap.
    await page.waitForFunction(
      (isBare) => isBare || (globalThis as never as { watch: { launcher: number } }).watch.launcher > 0,
      name === 'bare',
    );
    const { launcher, tasks } = await watched(page);
    const elements = await page.evaluate(() => {
      const host = document.querySelector('parlor-chat,bare-button');
      return host ? 1 + (host.shadowRoot?.querySelectorAll('*').length ?? 0) : 0;
    });
    return {
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: files.length,
      launcherMs: launcher,
      blockingMs: blocking(tasks),
      longestTaskMs: Math.max(0, ...tasks),
      heap: await heapMegabytes(session),
      elements,
    };
  } finally {
    await close();
  }
}

export type OpenFigures = Record<'readyMs' | 'bytes' | 'longestTaskMs', number>;

/** From the press on the launcher to the end of the frame in which a field has the focus. `hover`: the pointer was there before. */
export async function measureOpen(
  browser: Browser,
  origin: string,
  name: PageName,
  hover: boolean,
): Promise<OpenFigures> {
  const { page, files, close } = await openStage(browser, { cpu: slow.cpu, slowLine: true });
  try {
    await page.goto(`${origin}/${name}`, { waitUntil: 'networkidle' });
    if (hover) {
      const app = page.waitForResponse(/\/chunks\/app-/);
      await page.locator('parlor-chat .launcher').hover();
      await (await app).finished();
      await page.waitForLoadState('networkidle');
    }
    // Somewhere else, and just now: a page that nobody has touched must not move the focus.
    await page.mouse.click(10, 10);
    await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
    await forgetTasks(page);
    const readyMs = await page.evaluate(async () => {
      const root = document.querySelector('parlor-chat,bare-button')?.shadowRoot;
      const from = performance.now();
      root?.querySelector<HTMLElement>('.launcher')?.click();
      do await new Promise(requestAnimationFrame);
      while (!root?.activeElement?.matches('input') || !root.activeElement.checkVisibility());
      // What is posted while a frame is made comes when that is done, with its styles and its layout.
      const { port1, port2 } = new MessageChannel();
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
      return performance.now() - from;
    });
    const { tasks } = await watched(page);
    await page.waitForLoadState('networkidle');
    return { readyMs, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), longestTaskMs: Math.max(0, ...tasks) };
  } finally {
    await close();
  }
}

export type IdleFigures = Record<'requests' | 'heapGrowth' | 'cpuMs', number>;

/** An hour on the page with the panel closed, on a clock of our own. */
export async function measureIdle(browser: Browser, origin: string, name: PageName): Promise<IdleFigures> {
  const { page, session, close } = await openStage(browser);
  try {
    await page.clock.install();
    await page.goto(`${origin}/${name}`, { waitUntil: 'networkidle' });
    let requests = 0;
    page.on('request', () => requests++);
    const [heap, cpu] = [await heapMegabytes(session), await workedMs(session)];
    await page.clock.runFor('01:00:00');
    return { requests, heapGrowth: (await heapMegabytes(session)) - heap, cpuMs: (await workedMs(session)) - cpu };
  } finally {
    await close();
  }
}
