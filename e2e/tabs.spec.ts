// Several tabs of one browser: one connection, one truth.

import type { Page } from '@playwright/test';
import { expect, skipInFirefox, test } from './fixtures';
import { someAnswers, Widget } from './widget';

/** Sockets to the service that this page has open. */
function countSockets(page: Page): () => number {
  let open = 0;
  page.on('websocket', (socket) => {
    open++;
    socket.on('close', () => open--);
  });
  return () => open;
}

async function openTab(page: Page): Promise<{ widget: Widget; sockets: () => number }> {
  const tab = await page.context().newPage();
  const sockets = countSockets(tab);
  await tab.goto('/plain');
  return { widget: new Widget(tab), sockets };
}

test('share one connection, and show the same timeline, panel, draft and messages', async ({ page, widget, agent }) => {
  const sockets = countSockets(page);
  const answers = someAnswers();
  await widget.begin(answers);
  const second = await openTab(page);
  await expect(second.widget.bubbles).toHaveText([answers.question]);
  await expect(second.widget.composer).toBeVisible();

  await second.widget.composer.fill('half a sentence');
  await expect(widget.composer).toHaveValue('half a sentence');
  await second.widget.send('Written in the second tab');
  // Two tabs write at the same time in whichever order they are heard: here, one after the other.
  await expect(widget.bubbles).toHaveCount(2);
  await widget.send('Written in the first');
  await agent.pick(answers.name);
  await agent.send('Seen by both');
  const all = [answers.question, 'Written in the second tab', 'Written in the first', 'Seen by both'];
  await expect(widget.bubbles).toHaveText(all);
  await expect(second.widget.bubbles).toHaveText(all);
  await expect(agent.bubbles).toHaveText(all);
  skipInFirefox('tells of no sockets');
  expect([sockets(), second.sockets()]).toEqual([1, 0]);
});

test('when the leading tab is closed, the other takes over with what it shows', async ({ page, widget, agent }) => {
  const answers = someAnswers();
  await widget.begin(answers);
  const second = await openTab(page);
  await expect(second.widget.bubbles).toHaveText([answers.question]);
  await second.widget.send('Before');
  await expect(second.widget.bubbles).toHaveCount(2);
  await page.close({ runBeforeUnload: false });
  await second.widget.send('After');
  await agent.pick(answers.name);
  await expect(agent.bubbles).toHaveText([answers.question, 'Before', 'After']);
  await second.widget.expectAllSent();
  skipInFirefox('tells of no sockets');
  expect(second.sockets()).toBe(1);
});

test('a conversation started in one tab is there in another that has been opened before', async ({ page, widget }) => {
  const second = await openTab(page);
  await second.widget.open();
  const answers = someAnswers();
  await expect(second.widget.name).toBeVisible();
  // The open panel has come over from the other tab only where the app has been loaded: here it has not.
  await widget.open();
  await widget.fillIn(answers);
  await widget.startButton.click();
  await widget.expectLive();
  await expect(second.widget.bubbles).toHaveText([answers.question]);
});
