// How a visitor is invited: when, how often, and what becomes of it.

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { siteOf } from './site';

const greeting = {
  text: 'Hi there. Can I help you choose?',
  name: 'Mira',
  avatar: '/people/mira.svg',
  quickStarts: ['What is in stock?', { text: 'Talk to somebody', send: true }],
};
const rules = [
  { id: 'basket', when: { event: 'basket' }, limit: { session: 2 }, afterDismissal: 1, greeting },
  { id: 'prices', when: { url: '/host?prices*', seen: '#prices', scrolled: 40 }, do: 'pulse' },
  { id: 'back', when: { visits: 2 }, greeting: { text: 'Good to see you again.' } },
];

const tick = (page: Page, ms = 1000) => page.clock.runFor(ms);

test('a rule that is due invites, and everything the visitor does with it counts @phone', async ({
  page,
  context,
  expectAccessible,
  isMobile,
}) => {
  test.setTimeout(60_000);
  await page.clock.install();
  const requests: string[] = [];
  context.on('request', (request) => requests.push(new URL(request.url()).pathname.replace(/-[\w-]{6}\.js$/, '')));
  const site = siteOf(page);
  const invitation = page.getByRole('region', { name: 'Message from Mira' });

  await test.step('a page without rules fetches nothing for them', async () => {
    const widget = await site.visit({});
    await expect(widget.launcher).toBeVisible();
    await site.command('track', 'basket');
    await tick(page, 5000);
    expect(requests).toEqual(['/host', '/parlor/parlor.js']);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  await test.step('nothing is watched before consent', async () => {
    await site.visit({ proactive: rules, consent: true }, '/host?consent');
    await site.command('track', 'basket');
    await tick(page, 5000);
    expect(requests.filter((path) => path.includes('chunks'))).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await site.command('consent', true);
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).sort()))
      .toContain('parlor:default:invitations');
    await site.command('purge');
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  requests.length = 0;
  const widget = await site.visit({ proactive: rules }, '/host?one');
  await test.step('it comes with its event, takes no focus, and is said politely', async () => {
    await page.getByRole('button', { name: 'A button of the page' }).focus();
    await tick(page, 3000);
    await expect(invitation).toHaveCount(0);
    await site.command('track', 'basket');
    await tick(page);
    await expect(invitation).toBeVisible();
    await expect(page.getByRole('button', { name: 'A button of the page' })).toBeFocused();
    await tick(page);
    await expect(page.locator('parlor-chat [role=status]')).toHaveText(`Message from Mira: ${greeting.text}`);
    await expectAccessible();
    expect(requests.some((path) => path.includes('/app'))).toBe(false);
  });

  await test.step('sent away by the keyboard, it rests, also on the next page', async () => {
    await invitation.getByRole('button', { name: greeting.text }).focus();
    await page.keyboard.press('Escape');
    await expect(invitation).toHaveCount(0);
    await expect(widget.launcher).toBeFocused();
    await page.reload();
    await site.command('track', 'basket');
    await tick(page, 3000);
    await expect(invitation).toHaveCount(0);
  });

  await test.step('what came into sight makes the launcher move, once', async () => {
    await site.visit({ proactive: rules }, '/host?prices=1');
    await tick(page, 2000);
    await expect(widget.launcher).not.toHaveClass(/is-pulsing/);
    // Noted by the page: on a slow machine the movement is over before a test has looked.
    await widget.launcher.evaluate((launcher) =>
      new MutationObserver(() => {
        if (launcher.classList.contains('is-pulsing')) launcher.setAttribute('data-has-moved', '');
      }).observe(launcher, { attributeFilter: ['class'] }),
    );
    await page.locator('#prices').scrollIntoViewIfNeeded();
    await tick(page, 2000);
    await expect(widget.launcher).toHaveAttribute('data-has-moved');
  });

  await test.step('a day later it may come again, and a reply begins the form', async () => {
    await page.clock.fastForward('25:00:00');
    await site.visit({ proactive: rules }, '/host?two');
    await site.command('track', 'basket');
    await tick(page);
    await invitation.getByRole('button', { name: 'What is in stock?' }).click();
    await expect(invitation).toHaveCount(0);
    await expect(widget.panel).toBeVisible();
    await expect(widget.question).toHaveValue('What is in stock?');
    await widget.name.fill('Ada');
    await widget.email.fill('ada@example.org');
    await widget.startButton.click();
    await tick(page, 2000);
    await widget.expectLive();
    await expect(widget.bubbles).toHaveText(['What is in stock?']);
  });

  await test.step('who has a conversation is not invited', async () => {
    await page.clock.fastForward('01:00:00');
    await site.visit({ proactive: rules }, '/host?three');
    await tick(page, 3000);
    if (!isMobile) await expect(widget.panel).toBeVisible();
    await expect(page.getByRole('region', { name: 'Message from our team' })).toHaveCount(0);
  });
});
