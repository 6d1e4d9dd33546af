// A page with an open conversation is kept by the back/forward cache, and the conversation goes on when it is shown again.

import type { Page } from '@playwright/test';
import { browserArguments, findBrowser } from './browser';
import { expect, test } from './fixtures';
import { someAnswers } from './widget';

// Playwright switches the cache off. With it, `page.goBack` waits for a navigation that never ends; going back by CDP does not.
test.use({
  launchOptions: {
    executablePath: findBrowser() ?? '',
    args: browserArguments,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

test('an open conversation comes back from the back/forward cache and goes on', async ({
  page,
  widget,
  agent,
  expectedErrors,
}) => {
  // Chromium says so itself whenever it closes a socket for the cache.
  expectedErrors.push(/WebSocket connection .* failed: Page entered Back-Forward Cache/);
  const answers = someAnswers();
  await widget.begin(answers);
  await agent.pick(answers.name);
  await widget.composer.fill('half a sentence');
  const refusals = await watchRefusals(page);
  await markPage(page);
  await page.goto('/plain?elsewhere');
  await agent.send('Said while the page lay in the cache');

  await goBack(page);
  // The very page, not a new one that has loaded the same address.
  await expect.poll(() => readMark(page)).toEqual({ marked: true, persisted: true });
  expect(refusals).toEqual([]);
  await expect(widget.panel).toBeVisible();
  await expect(widget.composer).toHaveValue('half a sentence');
  await expect(widget.bubbles).toHaveText([answers.question, 'Said while the page lay in the cache']);
  await widget.send('Sent after coming back');
  await widget.expectAllSent();
  await expect(agent.bubbles.last()).toHaveText('Sent after coming back');
});

test('a page with nothing but the launcher comes back from the back/forward cache', async ({ page, widget }) => {
  await expect(widget.launcher).toBeVisible();
  const refusals = await watchRefusals(page);
  await markPage(page);
  await page.goto('/plain?elsewhere');
  await goBack(page);
  await expect.poll(() => readMark(page)).toEqual({ marked: true, persisted: true });
  expect(refusals).toEqual([]);
  await widget.open();
  await expect(widget.name).toBeVisible();
});

interface Marked {
  marked?: true;
  persisted?: boolean;
}

async function markPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const marked = window as Marked;
    marked.marked = true;
    window.addEventListener('pageshow', (event) => {
      marked.persisted = event.persisted;
    });
  });
}

async function readMark(page: Page): Promise<Marked> {
  try {
    return await page.evaluate(() => {
      const { marked, persisted } = window as Marked;
      return { ...(marked ? { marked } : {}), ...(persisted === undefined ? {} : { persisted }) };
    });
  } catch {
    // Asked of the page that is just being left.
    return {};
  }
}

/** Reasons that Chromium gives for not keeping a page; they go to the test's message. */
async function watchRefusals(page: Page): Promise<string[]> {
  const refusals: string[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
    refusals.push(...notRestoredExplanations.map(({ type, reason }) => `${type}: ${reason}`));
  });
  return refusals;
}

async function goBack(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
  const entryId = entries[currentIndex - 1]?.id ?? -1;
  await session.send('Page.navigateToHistoryEntry', { entryId });
}
