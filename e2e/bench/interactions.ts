// How long each thing that a visitor does keeps them waiting: from their key or press to the next frame (INP).

import type { Browser, Locator, Page } from '@playwright/test';
import type { LongThreads } from '../longThread';
import { someAnswers, Widget } from '../widget';
import { openStage, slow } from './stage';

/** In the order of doing. */
export const interactions = [
  'press the launcher',
  'type in the form',
  'submit the form',
  'type a message',
  'send it',
  'open the emoji',
  'open the menu',
  'attach a file',
  'scroll up',
  'jump to the latest message',
  'close',
] as const;

export type InteractionFigures = Record<(typeof interactions)[number], number>;

/** A finger stays down for a while, ms: what is seen of it by then is a frame too. */
const byHand = { delay: 80 };
/** The browser tells of nothing shorter, ms. */
const shortestMs = 16;

/** The longest wait of each, ms, every file fetched when it is first needed. */
export async function measureInteractions(
  browser: Browser,
  origin: string,
  threads: LongThreads,
): Promise<InteractionFigures> {
  const { page, close } = await openStage(browser, { cpu: slow.cpu, slowLine: true });
  try {
    const figures: Partial<InteractionFigures> = {};
    /** `end`: what comes of it, some frames after the one that counts. */
    const during = async (what: (typeof interactions)[number], act: () => Promise<unknown>, end?: Locator) => {
      await page.waitForLoadState('networkidle');
      await watchInteractions(page);
      await act();
      await end?.waitFor();
      figures[what] = await longestInteraction(page);
    };
    await page.goto(`${origin}/widget`, { waitUntil: 'networkidle' });
    const widget = new Widget(page);
    await during('press the launcher', () => widget.launcher.click(byHand), widget.name);
    const { name, email, question } = someAnswers();
    await widget.name.click();
    await during('type in the form', () => page.keyboard.type(name));
    await widget.email.fill(email);
    await widget.question.fill(question);
    const answered = page.waitForResponse((response) => /\/initWebchat$/.test(response.url()));
    await during('submit the form', () => widget.startButton.click(byHand));
    const { conversationSid, identity } = (await (await answered).json()) as Record<string, string>;
    await widget.expectLive({ timeout: 60_000 });
    await threads.fill(conversationSid ?? '', identity ?? '', 120);
    await widget.timeline.getByText('The last one').waitFor();
    await widget.composer.click();
    await during('type a message', () => page.keyboard.type('Where is my blue cup with two handles?'));
    await during('send it', () => page.keyboard.press('Enter'));
    await widget.expectAllSent();
    const press = (button: string) => page.getByRole('button', { name: button, exact: true }).click(byHand);
    const search = page.getByRole('searchbox', { name: 'Search emoji' });
    await during('open the emoji', () => press('Emoji'), search);
    await search.press('Escape');
    await search.waitFor({ state: 'hidden' });
    const entry = page.getByRole('menuitem').or(page.getByRole('menuitemcheckbox')).first();
    await during('open the menu', () => press('Chat options'), entry);
    await page.keyboard.press('Escape');
    await entry.waitFor({ state: 'hidden' });
    const chosen = page.waitForEvent('filechooser');
    await during('attach a file', () => press('Add files'));
    await (await chosen).setFiles({ name: 'order.txt', mimeType: 'text/plain', buffer: Buffer.from('A blue cup') });
    await page.getByText('order.txt').first().waitFor();
    await widget.timeline.focus();
    const jump = page.getByRole('button', { name: 'Jump to latest' });
    const scroll = async () => {
      for (let count = 0; count < 5; count++) await page.keyboard.press('PageUp');
    };
    await during('scroll up', scroll, jump);
    await during('jump to the latest message', () => jump.click(byHand));
    await jump.waitFor({ state: 'hidden' });
    await during('close', () => widget.panel.getByRole('button', { name: 'Close chat' }).click(byHand));
    return figures as InteractionFigures;
  } finally {
    await close();
  }
}

interface Watched {
  interactions: { readonly name: string; readonly ms: number }[];
}

async function watchInteractions(page: Page): Promise<void> {
  await page.evaluate((durationThreshold) => {
    const watched: Watched = { interactions: [] };
    if ('interactions' in globalThis) return Object.assign(globalThis, watched);
    Object.assign(globalThis, watched);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (!entry.interactionId) continue;
        (globalThis as unknown as Watched).interactions.push({ name: entry.name, ms: entry.duration });
      }
    }).observe({ type: 'event', durationThreshold } as PerformanceObserverInit);
  }, shortestMs);
}

async function longestInteraction(page: Page): Promise<number> {
  return page.evaluate(async (shortest) => {
    // An entry is told after the frame that ends it.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
    return Math.max(shortest, ...(globalThis as unknown as Watched).interactions.map(({ ms }) => ms));
  }, shortestMs);
}
