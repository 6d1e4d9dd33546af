// What calls a visitor who does not look: sound, title, icon, preview, notification; and that nothing does when they look.

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { someAnswers, Widget } from './widget';

/** Before the page loads: counts what would be heard and shown on the desktop. */
async function watchCalls(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const calls = { tones: 0, notes: [] as string[], asked: 0, focused: true };
    Object.assign(window, { calls });
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (when) {
      calls.tones++;
      start.call(this, when);
    };
    class FakeNotification {
      static permission = 'default';
      static async requestPermission() {
        calls.asked++;
        FakeNotification.permission = 'granted';
        return 'granted';
      }
      onclick: (() => void) | null = null;
      constructor(title: string, { body }: NotificationOptions) {
        calls.notes.push(`${title}: ${body}`);
        Object.assign(window, { lastNote: this });
      }
      close() {}
    }
    Object.assign(window, { Notification: FakeNotification });
    // Several pages of one headless browser all believe to have the focus.
    document.hasFocus = () => calls.focused;
  });
}

const callsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { calls: { tones: number; notes: string[]; asked: number } }).calls);

async function setFocus(page: Page, focused: boolean): Promise<void> {
  await page.evaluate((next) => {
    (window as unknown as { calls: { focused: boolean } }).calls.focused = next;
    window.dispatchEvent(new Event(next ? 'focus' : 'blur'));
  }, focused);
}

const iconOf = (page: Page) =>
  page.evaluate(() => document.querySelector('link[rel~="icon"]')?.getAttribute('href') ?? null);

test('a message calls in all ways while the visitor is elsewhere, and in none while they look', async ({
  page,
  agent,
  expectAccessible,
  browserName,
}) => {
  test.setTimeout(60_000);
  await watchCalls(page);
  await page.goto('/plain');
  const title = await page.title();
  const icon = await iconOf(page);
  const widget = new Widget(page);
  const answers = someAnswers();
  await widget.begin(answers);
  await agent.pick(answers.name);

  await test.step('in front of the visitor nothing calls', async () => {
    await agent.send('You are looking at this');
    await expect(widget.bubbles).toHaveCount(2);
    expect(await page.title()).toBe(title);
    expect((await callsOf(page)).tones).toBe(0);
    await expect(page.locator('.preview')).toHaveCount(0);
  });

  await test.step('notifications are asked for by the visitor alone', async () => {
    expect((await callsOf(page)).asked).toBe(0);
    await page.getByRole('button', { name: 'Chat options', exact: true }).click();
    const notifications = page.getByRole('menuitemcheckbox', { name: 'Notifications', exact: true });
    await notifications.click();
    await expect(notifications).toBeChecked();
    expect((await callsOf(page)).asked).toBe(1);
    await expectAccessible();
    await page.keyboard.press('Escape');
    await expect(widget.panel).toBeVisible();
  });

  await test.step('on the page, with the panel closed: a preview, the title, the sound', async () => {
    await page.keyboard.press('Escape');
    await agent.send('Are you still there?');
    await expect(page.locator('.preview')).toContainText('Are you still there?');
    await expect(page).toHaveTitle(`(1) ${title}`);
    // On a machine without a sound card Firefox never begins to play; Chromium makes one up.
    if (browserName !== 'firefox') await expect.poll(async () => (await callsOf(page)).tones).toBe(2);
    expect((await callsOf(page)).notes).toEqual([]);
    await expect(widget.launcher).toBeFocused();
    await expectAccessible();
  });

  await test.step('away from the page: a notification as well, which leads back', async () => {
    await setFocus(page, false);
    await agent.send('One more thing');
    await expect.poll(async () => (await callsOf(page)).notes).toEqual(['Robin Meyer: One more thing']);
    await expect(page).toHaveTitle(`(2) ${title}`);
    await expect.poll(() => iconOf(page)).toMatch(/^data:/);
    await expect(page.locator('.preview')).toContainText('and 1 more message');
  });

  await test.step('the host page changes its title meanwhile, and everything is put back', async () => {
    await page.evaluate(() => {
      document.title = 'Cart';
    });
    await expect(page).toHaveTitle('(2) Cart');
    await page.evaluate(() => (window as unknown as { lastNote: { onclick(): void } }).lastNote.onclick());
    await expect(widget.panel).toBeVisible();
    await setFocus(page, true);
    await expect(page).toHaveTitle('Cart');
    expect(await iconOf(page)).toBe(icon);
    await expect(page.locator('.preview')).toHaveCount(0);
  });

  await test.step('the sound can be turned off, for good', async () => {
    await page.getByRole('button', { name: 'Chat options', exact: true }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Sound', exact: true }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const { tones } = await callsOf(page);
    await agent.send('Quietly');
    const preview = page.locator('.preview');
    await expect(preview).toContainText('Quietly');
    await preview.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await expect(preview).toHaveCount(0);
    await expect(widget.launcher).toBeFocused();
    expect((await callsOf(page)).tones).toBe(tones);
  });
});

test('of several pages only the one that was used last calls', async ({ page, context, agent }) => {
  await watchCalls(page);
  await page.goto('/plain');
  const widget = new Widget(page);
  const answers = someAnswers();
  await widget.begin(answers);
  await page.keyboard.press('Escape');
  await agent.pick(answers.name);
  const second = await context.newPage();
  await watchCalls(second);
  await second.goto('/plain');
  const other = new Widget(second);
  await setFocus(page, false);
  await expect(other.launcher).toBeVisible();
  // Its part of the attention is there.
  await expect.poll(() => second.evaluate(async () => (await navigator.locks.query()).held?.length)).toBeGreaterThan(1);
  await setFocus(second, true);
  await expect
    .poll(async () => {
      await agent.send('To the page in use');
      return second.locator('.preview').count();
    })
    .toBe(1);
  await expect(page.locator('.preview')).toHaveCount(0);
  await expect(second).toHaveTitle(/^\(\d+\) /);
  expect(await page.title()).not.toMatch(/^\(/);
});

test('the page is left as it was when Parlor goes', async ({ page, agent }) => {
  await watchCalls(page);
  await page.goto('/plain');
  const title = await page.title();
  const widget = new Widget(page);
  const answers = someAnswers();
  await widget.begin(answers);
  await page.keyboard.press('Escape');
  await agent.pick(answers.name);
  await agent.send('Hello?');
  await expect(page).toHaveTitle(`(1) ${title}`);
  await page.evaluate(() => (window as unknown as { Parlor(command: string): void }).Parlor('destroy'));
  await expect(page).toHaveTitle(title);
  expect(await iconOf(page)).toBeNull();
});
