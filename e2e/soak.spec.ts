// Nothing piles up: not by destroying and starting again, not by opening and closing, not by talking for a long time.

import type { Page } from '@playwright/test';
import { agentVoice } from './agentVoice';
import { expect, skipInFirefox, test } from './fixtures';
import { countTimers, type Footprint, openFootprint } from './footprint';
import { someAnswers } from './widget';

const megabyte = 1_048_576;

/** What may be kept of a message that nobody has looked at yet, by the SDK and by us together. */
const bytesPerMessage = 2048;

/** The long version: `PARLOR_SOAK=full`. */
const messages = process.env.PARLOR_SOAK === 'full' ? 5000 : 1000;

const uncounted = 'counts no nodes, listeners and bytes for a test';

// Recording would weigh more than what is measured.
test.use({ trace: 'off', screenshot: 'off' });

test('200 times destroy and init leave nothing behind, with conversations and without', async ({ page, widget }) => {
  skipInFirefox(uncounted);
  test.setTimeout(120_000);
  await countTimers(page);
  await page.reload();
  await widget.begin(someAnswers());
  const footprint = await openFootprint(page);

  // What is loaded once (files, the SDK, compiled code) is not a leak.
  await startAgain(page, 16);
  const before = await settled(footprint, null);
  await startAgain(page, 200);
  const after = await settled(footprint, before);
  print('200 × destroy and init', before, after);

  expect(after.onPage).toEqual(before.onPage);
  // Empty, said with who set the timer that is left.
  expect(after.timers).toEqual([]);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.01);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.01);
  expect(after.heap - before.heap).toBeLessThan(5 * megabyte);
  await expect(page.locator('parlor-chat')).toHaveCount(0);
});

test(`${messages} messages behind the launcher cost no node, no listener, and little memory`, async ({
  page,
  widget,
  request,
}) => {
  skipInFirefox(uncounted);
  test.setTimeout(120_000);
  const { conversationSid } = await widget.begin(someAnswers());
  await page.keyboard.press('Escape');
  const agent = agentVoice(request);
  await agent.burst(conversationSid, 1);
  await expect(widget.launcher).toHaveAccessibleName(/1 unread/);
  // The page that a visitor comes to with a conversation going on: the panel has never been open in it.
  await page.reload();
  await expect(widget.launcher).toHaveAccessibleName(/1 unread/);
  // The preview beside the launcher is there from the second new message on in its full size, and does not grow.
  await agent.burst(conversationSid, 2);
  await expect(page.getByRole('button', { name: /^New message.*more message/ })).toBeVisible();
  const footprint = await openFootprint(page);
  const before = await settled(footprint, null);
  await agent.burst(conversationSid, messages);
  await expect(widget.launcher).toHaveAccessibleName(new RegExp(`${messages + 3} unread`), { timeout: 60_000 });
  const after = await settled(footprint, null);
  print(`${messages} messages behind the launcher`, before, after);

  expect(after.onPage).toEqual(before.onPage);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.01);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.01);
  expect((after.heap - before.heap) / messages).toBeLessThan(bytesPerMessage);
});

test('opening and closing the panel 200 times leaves nothing behind', async ({ page, widget, request }) => {
  skipInFirefox(uncounted);
  const { conversationSid } = await widget.begin(someAnswers());
  const agent = agentVoice(request);
  await agent.burst(conversationSid, 100);
  // Only those in sight are in the page: the last one says of how many it is the last.
  const last = widget.timeline.locator('li[data-key]').last();
  await expect(last).toHaveAttribute('aria-posinset', '101');
  await expect(last).toHaveAttribute('aria-setsize', '101');
  const footprint = await openFootprint(page);
  await openAndClose(page, 10);
  const before = await settled(footprint, null);
  await openAndClose(page, 200);
  const after = await settled(footprint, null);
  print('200 × open and close', before, after);

  expect(after.onPage).toEqual(before.onPage);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.01);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.01);
  expect(after.heap - before.heap).toBeLessThan(megabyte);
});

/** Ends open. Each state is drawn before the next one comes. */
async function openAndClose(page: Page, times: number): Promise<void> {
  await page.evaluate(async (rounds) => {
    const { Parlor } = window as unknown as { Parlor: (command: string) => void };
    const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let round = 0; round < rounds; round += 1) {
      Parlor('close');
      await drawn();
      Parlor('open');
      await drawn();
    }
  }, times);
}

/**
 * Ends destroyed. Of eight rounds, one waits for the conversation in the open panel, one for it behind the launcher, one
 * for the app alone; the others are over before anything could load.
 */
async function startAgain(page: Page, times: number): Promise<void> {
  await page.evaluate(async (rounds) => {
    const { Parlor } = window as unknown as { Parlor: (...call: unknown[]) => unknown };
    const rootOf = () => document.querySelector('parlor-chat')?.shadowRoot;
    const appears = (selector: string) =>
      new Promise<void>((resolve, reject) => {
        const giveUpAt = performance.now() + 10_000;
        const look = () => {
          if (rootOf()?.querySelector(selector)) resolve();
          else if (performance.now() > giveUpAt) reject(new Error(`${selector} did not appear`));
          else requestAnimationFrame(look);
        };
        look();
      });
    for (let round = 0; round < rounds; round += 1) {
      Parlor('destroy');
      Parlor('init', { tokenEndpoint: '/chat' });
      if (round % 8 === 1) {
        const ready = new Promise((resolve) => Parlor('on', 'ready', resolve));
        await ready;
      }
      if (round % 8 === 2 || round % 8 === 5) {
        Parlor(round % 8 === 2 ? 'open' : 'close');
        await appears('.entry[data-delivery=sent], .entry[data-delivery=read]');
      }
    }
    Parlor('destroy');
  }, times);
}

/** The SDK takes a moment to go: waits until the counts stand still, or are back where they were `before`. */
async function settled(measure: () => Promise<Footprint>, before: Footprint | null): Promise<Footprint> {
  let last = await measure();
  await expect
    .poll(
      async () => {
        const next = await measure();
        const still =
          next.nodes === last.nodes && next.listeners === last.listeners && next.timers.length === last.timers.length;
        last = next;
        return still && (before === null || next.nodes <= before.nodes);
      },
      { timeout: 30_000, intervals: [1000] },
    )
    .toBe(true);
  return last;
}

function print(what: string, before: Footprint, after: Footprint): void {
  const figures = [
    `nodes ${before.nodes} -> ${after.nodes}`,
    `listeners ${before.listeners} -> ${after.listeners}`,
    `timers ${before.timers.length} -> ${after.timers.length}`,
  ];
  console.log(`${what}: ${figures.join(', ')}, heap ${mb(before.heap)} -> ${mb(after.heap)} MB`);
}

function mb(bytes: number): string {
  return (bytes / megabyte).toFixed(1);
}
