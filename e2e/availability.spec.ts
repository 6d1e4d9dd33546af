// What a visitor finds while nobody is there: when somebody is again, in their own time, or a form for a message.

import type { Locator, Page } from '@playwright/test';
import { AgentConsole } from './agentConsole';
import { expect, expectNoViolations, test } from './fixtures';
import { openDemo } from './ownDemo';
import { siteOf } from './site';
import { someAnswers } from './widget';

/** In Oslo, where the visitor is not. */
const hours = {
  timeZone: 'Europe/Oslo',
  week: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']], fri: [['09:00', '12:00']] },
  holidays: { '2026-12-01': [] },
};

/** It is looked every minute, and the answer takes a moment that no clock of ours knows. */
async function afterMinutes(page: Page, shown: Locator): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(61_000);
    await expect(shown).toBeVisible({ timeout: 500 });
  }).toPass();
}

test.use({ timezoneId: 'America/New_York' });

test('hours say when somebody is there, in the visitor’s own time, and open by themselves @phone', async ({
  page,
  expectAccessible,
}) => {
  // A Monday, 18:00 in Oslo, noon in New York; Tuesday is a holiday.
  await page.clock.install({ time: new Date('2026-11-30T17:00:00Z') });
  const site = siteOf(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const widget = await site.visit({ hours, whenClosed: 'inform', subtitle: 'We answer in minutes' });
  await widget.launcher.click();
  await expect(widget.panel.getByText('We’re away right now')).toBeVisible();
  await expect(widget.panel.getByText('Back on Friday at 3:00 AM')).toBeVisible();
  await expect(widget.panel.getByText('In your local time')).toBeVisible();
  await expect(widget.panel.getByText('We answer in minutes')).toBeHidden();
  await expect(widget.name).toHaveCount(0);
  await expectAccessible();

  await test.step('the day before it says tomorrow, and at nine the form is there', async () => {
    await page.clock.setSystemTime(new Date('2026-12-03T17:00:00Z'));
    await page.clock.runFor(61_000);
    await expect(widget.panel.getByText('Back tomorrow at 3:00 AM')).toBeVisible();
    await page.clock.setSystemTime(new Date('2026-12-04T08:00:00Z'));
    await page.clock.runFor(61_000);
    await expect(widget.name).toBeVisible();
    await expect(widget.panel.getByText('We answer in minutes')).toBeVisible();
  });
  expect(requests.filter((url) => url.includes('/chat/'))).toEqual([]);
});

test('the endpoint says whether somebody is there, and takes a message', async ({ browser }) => {
  test.setTimeout(60_000);
  const demo = await openDemo();
  const errors: string[] = [];
  const context = await browser.newContext({ baseURL: demo.origin, timezoneId: 'Europe/Oslo' });
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const page = await context.newPage();
  const site = siteOf(page);
  const agent = new AgentConsole(await context.newPage());
  await agent.page.goto('/agent');
  const door = agent.page.getByRole('checkbox', { name: 'Somebody is there' });
  const setDoor = async (open: boolean) => {
    await door.setChecked(open);
    await expect(agent.page.getByText(open ? 'Visitors can write' : 'Visitors read that')).toBeVisible();
  };
  const answers = someAnswers('Do you mend teapots?');
  await agent.page.getByText('Open for visitors').click();
  const look = { whenClosed: 'message', mode: 'thread', answersIn: 'hours' } as const;

  await setDoor(false);
  await test.step('closed, it takes a message and loses nothing of it', async () => {
    await page.clock.install();
    const widget = await site.visit(look);
    await widget.launcher.click();
    await expect(widget.panel.getByText('We’ll be back as soon as we can')).toBeVisible();
    await widget.panel.getByRole('button', { name: 'Send message' }).click();
    await expect(widget.panel.getByText('Please fill in “Name”.')).toBeVisible();
    await widget.fillIn(answers);
    await page.reload();
    await widget.launcher.click();
    await expect(widget.question).toHaveValue(answers.question);
    await expectNoViolations(page);
    await context.setOffline(true);
    await widget.panel.getByRole('button', { name: 'Send message' }).click();
    await expect(widget.panel.getByRole('alert')).toContainText('It is still here.');
    await context.setOffline(false);
    await widget.panel.getByRole('button', { name: 'Send message' }).click();
    await expect(widget.panel.getByText(`We’ll answer to ${answers.email} as soon as we’re back.`)).toBeVisible();
    await expectNoViolations(page);
    await agent.page.getByRole('button', { name: 'Look for messages' }).click();
    await expect(agent.page.getByRole('list', { name: 'Messages left' })).toContainText(answers.question);
    await widget.panel.getByRole('button', { name: 'Write another message' }).click();
    await expect(widget.name).toHaveValue(answers.name);
    await expect(widget.question).toHaveValue('');
    await widget.question.fill('And saucers?');
  });

  await test.step('opened again, the same words begin a conversation', async () => {
    await setDoor(true);
    const widget = await site.visit(look);
    await widget.launcher.click();
    await expect(widget.question).toHaveValue('And saucers?');
    await widget.startButton.click();
    await widget.expectLive();
    await expect(widget.panel.getByText('We usually answer in a few hours').first()).toBeVisible();
    await setDoor(false);
    await afterMinutes(page, widget.panel.getByText('We’ll be back as soon as we can'));
  });

  await test.step('or the launcher is not there', async () => {
    const stranger = await browser.newContext({ baseURL: demo.origin });
    const other = await stranger.newPage();
    await other.clock.install();
    const asked = other.waitForResponse(/\/status$/);
    const widget = await siteOf(other).visit({ whenClosed: 'hide', hidden: true });
    await asked;
    await expect(widget.launcher).toHaveCount(0);
    await setDoor(true);
    await afterMinutes(other, widget.launcher);
    await stranger.close();
  });
  expect(errors.filter((line) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(line))).toEqual([]);
  await context.close();
  await demo.close();
});
