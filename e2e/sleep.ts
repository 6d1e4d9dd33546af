// A page that does not run for a while: a frozen tab, a closed laptop.

import type { CDPSession, Page } from '@playwright/test';

/** Stops all script of the page (timers, socket handlers, promises) until the returned function is called. */
export async function freeze(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => document.dispatchEvent(new Event('freeze')));
  const session = await page.context().newCDPSession(page);
  await session.send('Debugger.enable');
  const stopped = paused(session);
  await session.send('Debugger.pause');
  // The pause begins with the next statement that runs.
  session.send('Runtime.evaluate', { expression: '0' }).catch(() => {});
  await stopped;
  return async () => {
    await session.send('Debugger.disable');
    await session.detach();
    await page.evaluate(() => document.dispatchEvent(new Event('resume')));
  };
}

function paused(session: CDPSession): Promise<void> {
  return new Promise((resolve) => session.once('Debugger.paused', () => resolve()));
}
