// What a conversation costs the page, with the SDK on the page and in a worker.

import type { Browser, Page } from '@playwright/test';
import type { LongThreads } from '../longThread';
import { someAnswers, Widget } from '../widget';
import { quantile } from './numbers';
import type { PageName } from './site';
import { blocking, forgetTasks, openStage, slow, watched, workedMs } from './stage';

export type StartFigures = Record<
  | 'acknowledgedMs'
  | 'longTasks'
  | 'longestTaskMs'
  | 'blockingMs'
  | 'workedMs'
  | 'bytes'
  | 'bytesAcknowledged'
  | 'bubbleMs'
  | 'offlineBubbleMs'
  | 'retryMs'
  | 'liveMs',
  number
>;

/** From a filled form to the first message that the service has, and a few messages further. */
export async function measureStart(browser: Browser, origin: string, name: PageName): Promise<StartFigures> {
  const { page, session, files, close } = await openStage(browser, { cpu: slow.cpu, slowLine: true });
  try {
    await page.goto(`${origin}/${name}`, { waitUntil: 'networkidle' });
    const widget = new Widget(page);
    const patience = { timeout: 60_000 };
    await widget.open(patience);
    // The SDK is fetched while the form is being filled in; its work counts as well.
    await forgetTasks(page);
    const before = await workedMs(session);
    await widget.fillIn(someAnswers());
    await page.waitForLoadState('networkidle');
    const acknowledgedMs = await page.evaluate(async () => {
      const root = document.querySelector('parlor-chat')?.shadowRoot;
      const from = performance.now();
      root?.querySelector<HTMLElement>('form button[type=submit]')?.click();
      while (!root?.querySelector('.entry:is([data-delivery=sent],[data-delivery=read])')) {
        await new Promise(requestAnimationFrame);
      }
      return performance.now() - from;
    });
    const bytesAcknowledged = sizeOf(files);
    const { tasks } = await watched(page);
    const worked = (await workedMs(session)) - before;
    await page.waitForLoadState('networkidle');
    const bubbleMs = await sayAndSee(page, 'a first word');
    await widget.expectAllSent();
    await session.send('Network.emulateNetworkConditions', {
      offline: true,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    const offlineBubbleMs = await sayAndSee(page, 'without a network');
    await page.waitForTimeout(2000);
    // A socket of the worker is not told to the page's session.
    const retried =
      name === 'worker'
        ? Promise.resolve(Number.NaN)
        : new Promise<number>((resolve) => {
            session.on('Network.webSocketCreated', () => resolve(Date.now()));
          });
    await page.evaluate(() => {
      const heard = new Promise<number>((resolve) => {
        addEventListener('online', () => resolve(Date.now()), { once: true });
      });
      Object.assign(globalThis, { heard });
    });
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow.latencyMs,
      downloadThroughput: slow.downBytes,
      uploadThroughput: slow.upBytes,
    });
    const online = await page.evaluate(() => (globalThis as unknown as { heard: Promise<number> }).heard);
    const live = await page.evaluate(async () => {
      const root = document.querySelector('parlor-chat')?.shadowRoot;
      while (root?.querySelector('[data-delivery=queued],[data-delivery=sending]'))
        await new Promise(requestAnimationFrame);
      return Date.now();
    });
    return {
      acknowledgedMs,
      longTasks: tasks.length,
      longestTaskMs: Math.max(0, ...tasks),
      blockingMs: blocking(tasks),
      workedMs: worked,
      bytes: sizeOf(files),
      bytesAcknowledged,
      bubbleMs,
      offlineBubbleMs,
      retryMs: (await retried) - online,
      liveMs: live - online,
    };
  } finally {
    await close();
  }
}

function sizeOf(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** From Enter to the frame in which the bubble stands. */
function sayAndSee(page: Page, text: string): Promise<number> {
  return page.evaluate(async (words) => {
    const root = document.querySelector('parlor-chat')?.shadowRoot;
    const field = root?.querySelector('textarea');
    if (!root || !field) throw new Error('no composer');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const from = performance.now();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    while (!root.querySelector('[role=log]')?.textContent?.includes(words)) await new Promise(requestAnimationFrame);
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      requestAnimationFrame(() => port2.postMessage(null));
    });
    return performance.now() - from;
  }, text);
}

export type ThroughputFigures = Record<'messages' | 'perSecond' | 'longFrames' | 'worstFrameMs' | 'frameP95Ms', number>;

/**
 * `count` messages, `perSecond` of them a second if the stand-in can, and the frames of the page meanwhile. No throttle.
 * `bare`: the conversation has been left, and a page without a widget is looked at.
 */
export async function measureThroughput(
  browser: Browser,
  origin: string,
  name: PageName,
  threads: LongThreads,
  count: number,
  perSecond: number,
): Promise<ThroughputFigures> {
  const { page, close } = await openStage(browser);
  try {
    const isBare = name === 'bare';
    await page.goto(`${origin}/${isBare ? 'widget' : name}`);
    const widget = new Widget(page);
    const { conversationSid, identity } = await widget.begin(someAnswers());
    if (isBare) await page.goto(`${origin}/bare`);
    const frames = page.evaluate(async () => {
      const times: number[] = [];
      for (let last = performance.now(); !('isOver' in globalThis); ) {
        await new Promise(requestAnimationFrame);
        times.push(performance.now() - last);
        last = performance.now();
      }
      return times;
    });
    const from = Date.now();
    await threads.fill(conversationSid, identity, count, perSecond);
    const reached = (count / (Date.now() - from)) * 1000;
    if (!isBare) await widget.timeline.getByText('The last one').waitFor();
    await page.evaluate(() => Object.assign(globalThis, { isOver: true }));
    const times = await frames;
    return {
      messages: count,
      perSecond: reached,
      longFrames: times.filter((ms) => ms > 50).length,
      worstFrameMs: Math.max(...times),
      frameP95Ms: quantile(times, 0.95),
    };
  } finally {
    await close();
  }
}
