import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { type LongThreads, openLongThreads } from './longThread';
import { someAnswers, Widget } from './widget';

/** The widget fetches thirty at a time, so that 10,000 take minutes on a slow machine: PARLOR_THREAD=10000 does that. */
const length = Number(process.env.PARLOR_THREAD ?? 600);

let threads: LongThreads;
test.beforeAll(async () => {
  threads = await openLongThreads();
});
test.afterAll(() => threads.close());

test('of a long conversation little is in the page, and each message can be reached', async ({ page }) => {
  test.setTimeout(40_000 + length * 40);
  const widget = new Widget(page);
  await page.goto(`${threads.origin}/plain`);
  const { identity, conversationSid } = await widget.begin(someAnswers('The first one'));
  // Elsewhere meanwhile: the widget meets them as a history.
  await page.goto(`${threads.origin}/agent`);
  await threads.fill(conversationSid, identity, length - 1);
  await page.goto(`${threads.origin}/plain`);
  await expect(widget.bubbles.last()).toHaveText('The last one');

  await test.step('the page never holds many more than are in sight', async () => {
    const most = await scrollUpToTheFirst(widget.timeline);
    expect(most.elements).toBeLessThanOrEqual(250);
    await expect(widget.bubbles.first()).toHaveText('The first one');
    await expect(items(widget).first()).toHaveAttribute('aria-posinset', '1');
    await expect(items(widget).first()).toHaveAttribute('aria-setsize', String(length));
  });

  await test.step('what is being read stays while a message arrives, and the pill counts it', async () => {
    await scrollTo(widget.timeline, 0.5);
    const before = await inSight(page);
    expect(before.length).toBeGreaterThan(2);
    await threads.fill(conversationSid, identity, 2);
    const pill = widget.panel.getByRole('button', { name: '2 new messages' });
    await expect(pill).toBeVisible();
    expect(await inSight(page)).toEqual(before);
    await pill.click();
    await expect(widget.bubbles.last()).toBeInViewport();
  });

  await test.step('the whole way back down shows them in order, without a hole', async () => {
    await scrollTo(widget.timeline, 0.8);
    const numbers = await readDown(widget.timeline);
    expect(numbers.at(-1)).toBe(length + 2);
    expect(numbers.length).toBeGreaterThan(length / 10);
    expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at));
  });
});

function items(widget: Widget): Locator {
  return widget.timeline.locator('li[data-key]');
}

/** As a reader who holds the Home key. Returns the most elements that were in the timeline at any time. */
function scrollUpToTheFirst(timeline: Locator): Promise<{ elements: number }> {
  return timeline.evaluate(async (log) => {
    let elements = 0;
    const firstOf = () => log.querySelector('[data-key]')?.getAttribute('data-position');
    const isWhole = () => log.querySelector('[aria-setsize="-1"]') === null && log.querySelector('.skeleton') === null;
    while (!isWhole() || firstOf() !== '0') {
      log.scrollTop = 0;
      await new Promise(requestAnimationFrame);
      elements = Math.max(elements, log.querySelectorAll('*').length);
    }
    return { elements };
  });
}

/** `part`: 0 for the beginning, 1 for the end. */
async function scrollTo(timeline: Locator, part: number): Promise<void> {
  await timeline.evaluate(async (log, wanted) => {
    log.scrollTop = wanted * (log.scrollHeight - log.clientHeight);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }, part);
}

/** Texts in sight with their places on the screen. */
function inSight(page: Page): Promise<{ text: string; top: number }[]> {
  return page.evaluate(() => {
    const log = document.querySelector('parlor-chat')?.shadowRoot?.querySelector('[role=log]');
    const { top, bottom } = log?.getBoundingClientRect() ?? new DOMRect();
    return [...(log?.querySelectorAll('li[data-key]') ?? [])]
      .map((item) => ({
        text: item.querySelector('.message-text')?.textContent ?? '',
        place: item.getBoundingClientRect(),
      }))
      .filter(({ place }) => place.bottom > top && place.top < bottom)
      .map(({ text, place }) => ({ text, top: place.top }));
  });
}

/** Scrolls to the end like a wheel, and says the positions of the messages that came by. */
function readDown(timeline: Locator): Promise<number[]> {
  return timeline.evaluate(async (log) => {
    const seen = new Set<number>();
    const read = () => {
      for (const item of log.querySelectorAll('[aria-posinset]')) seen.add(Number(item.getAttribute('aria-posinset')));
    };
    for (read(); log.scrollHeight - log.scrollTop - log.clientHeight > 1; read()) {
      log.scrollTop += 200;
      await new Promise(requestAnimationFrame);
    }
    return [...seen].sort((a, b) => a - b);
  });
}
