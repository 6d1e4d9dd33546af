// What people write arrives as they wrote it, both ways; emoji are found, picked and typed without a pointer.

import { agentVoice } from './agentVoice';
import { expect, skipInFirefox, test } from './fixtures';
import { someAnswers } from './widget';

/** Whatever has been stripped, escaped twice or taken for markup by some widget. */
const nasty = [
  'a < b && c > d; e / f \\ g &amp; &lt;b&gt; %3Cscript%3E',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '  two spaces before, between  and after  ',
  'one\n\n\nfour\n\ttab',
  'snake_case 2*3*4 *.txt ¯\\_(ツ)_/¯ (*_*) ~5 #1 > 5',
  'שלום world مرحبا 123',
  '👩🏽‍❤️‍💋‍👨🏿 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'ﷺ ẞ ı İ é é Å ﬁ \u200b\u00ad zero width',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template that nobody may fill in
  '{{name}} ${name} %s %d \\n \\u0041 null undefined [object Object]',
];

test('every character arrives, both ways', async ({ widget, agent, request }) => {
  const answers = someAnswers();
  const { conversationSid } = await widget.begin(answers);
  await agent.pick(answers.name);
  const voice = agentVoice(request);
  const latest = (from: 'visitor' | 'agent') => widget.timeline.locator(`[data-from=${from}] .message-text`).last();
  for (const text of nasty) {
    await widget.send(text);
    await expect.poll(() => latest('visitor').textContent()).toBe(text);
  }
  await widget.expectAllSent();
  await expect.poll(() => agent.bubbles.locator('p').allTextContents()).toEqual([answers.question, ...nasty]);
  for (const text of nasty) {
    await voice.say(conversationSid, text);
    await expect.poll(() => latest('agent').textContent()).toBe(text);
  }
});

test('what the team writes in Markdown is drawn, and copied as it was written', async ({
  widget,
  page,
  context,
  request,
  expectAccessible,
}) => {
  skipInFirefox('lets no test read the clipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { conversationSid } = await widget.begin(someAnswers());
  const source =
    '**Two** ways:\n1. [Return it](https://evil.example/x)\n2. Keep it\n```\nlet a = 1;\n```\n> so\n> it is';
  await agentVoice(request).say(conversationSid, source);

  const message = widget.timeline.locator('.message-text', { has: page.locator('ol') });
  await expect(message.getByRole('listitem')).toHaveText(['Return it (evil.example)', 'Keep it']);
  await expect(message.locator('strong')).toHaveText('Two');
  await expect(message.getByRole('blockquote')).toHaveText('so it is');
  await expectAccessible();

  await message.getByRole('button', { name: 'Copy code' }).click();
  await expect(message.getByRole('button', { name: 'Copied', exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('let a = 1;');

  await message.evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(source);
});

test('an emoji is found and picked with the keyboard alone, in the chosen tone, where the caret is', async ({
  widget,
  page,
  expectAccessible,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(page.url()).origin) foreign.push(request.url());
  });
  await widget.begin(someAnswers());
  await widget.composer.fill('Hi  there');
  await widget.composer.press('Home');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  const picker = page.getByRole('dialog', { name: 'Emoji', exact: true });
  await expect(picker.getByRole('searchbox', { name: 'Search emoji' })).toBeFocused();
  await expect(picker.getByRole('gridcell', { name: 'grinning face', exact: true })).toBeVisible();
  await expectAccessible();
  await picker.getByRole('button', { name: /^Skin tone/ }).press('Enter');
  await picker.getByRole('radio', { name: 'medium skin tone', exact: true }).press('Enter');

  await picker.getByRole('searchbox').fill('waving');
  await picker.getByRole('searchbox').press('ArrowDown');
  await expect(picker.getByRole('gridcell', { name: 'waving hand' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(widget.composer).toBeFocused();
  await expect(widget.composer).toHaveValue('Hi 👋🏽 there');
  await expect(picker).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(widget.composer).toHaveValue('Hi  there');

  // Remembered, and drawn by rows: 1,900 emoji are not 1,900 elements.
  await page.getByRole('button', { name: 'Emoji', exact: true }).click();
  await expect(picker.getByRole('gridcell').filter({ hasText: '👋🏽' }).first()).toBeVisible();
  await picker.getByRole('button', { name: 'Flags', exact: true }).click();
  await expect(picker.getByRole('gridcell', { name: 'chequered flag' })).toBeVisible();
  expect(await picker.getByRole('gridcell').count()).toBeLessThan(200);
  await page.keyboard.press('Escape');
  await expect(picker).toBeHidden();
  await expect(widget.composer).toBeFocused();
  await expect(widget.panel.first()).toBeVisible();
  expect(foreign).toEqual([]);
});

test('@phone the picker fits the screen and raises no keyboard', async ({ widget, page }) => {
  await widget.begin(someAnswers());
  await page.getByRole('button', { name: 'Emoji', exact: true }).click();
  const picker = page.getByRole('dialog', { name: 'Emoji', exact: true });
  await picker.getByRole('gridcell', { name: 'grinning face', exact: true }).waitFor();
  const box = await picker.boundingBox();
  const { width } = page.viewportSize() ?? { width: 0 };
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  const isTouch = await page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  if (isTouch) await expect(picker.getByRole('searchbox')).not.toBeFocused();
  await picker.getByRole('gridcell', { name: 'grinning face', exact: true }).click();
  await expect(widget.composer).toHaveValue('😀');
});

test('a shortcode becomes its emoji on request, and undo brings the letters back', async ({ page, widget }) => {
  await page.route('**/plain', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace('data-token-endpoint', 'data-emoji-shortcodes data-token-endpoint'),
    });
  });
  await page.goto('/plain');
  await widget.begin(someAnswers());
  await widget.composer.pressSequentially('at 10:30 :rock');
  const offer = page.getByRole('listbox', { name: 'Emoji suggestions' });
  await expect(offer.getByRole('option', { name: 'rocket' })).toBeVisible();
  await widget.composer.pressSequentially('et:');
  await expect(widget.composer).toHaveValue('at 10:30 🚀');
  await expect(offer).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(widget.composer).toHaveValue('at 10:30 :rocket:');
  await expect(offer).toBeHidden();

  await widget.composer.fill('');
  await widget.composer.pressSequentially(':heart');
  await expect(offer).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(offer).toBeHidden();
  await expect(widget.panel.first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(widget.bubbles.last()).toHaveText(':heart');
});
