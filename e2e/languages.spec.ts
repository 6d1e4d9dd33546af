// Other languages than English, and what they do to the screens. The pseudo-locales stand for all of them.

import type { Page } from '@playwright/test';
import { expect, expectNoViolations, test } from './fixtures';

/** The bare page, its tag with these attributes. */
async function visit(page: Page, attributes: string): Promise<void> {
  await page.route('**/plain', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(' data-token-endpoint', ` ${attributes} data-token-endpoint`) });
  });
  await page.goto('/plain');
}

/** What is cut off, sticks out or has to be scrolled sideways. Names of files may be cut. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('parlor-chat')?.shadowRoot;
    const body = root?.querySelector('.panel-body');
    if (!root || !body) return ['there is no panel'];
    const frame = body.getBoundingClientRect();
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    for (const element of body.querySelectorAll<HTMLElement>('*')) {
      const text = element.textContent?.trim() ?? '';
      const style = getComputedStyle(element);
      const isSilent = element.closest('.sr-only, .slides, [hidden], svg, bdi') !== null;
      if (isSilent || text === '' || element.clientWidth === 0 || style.visibility === 'hidden') continue;
      const name = `${element.localName}.${element.className} "${text.slice(0, 40)}"`;
      if (element.scrollWidth > element.clientWidth + 1)
        found.push(`${name} is cut: ${element.scrollWidth} > ${element.clientWidth}`);
      const { left, right } = element.getBoundingClientRect();
      if (left < frame.left - 1 || right > frame.right + 1) found.push(`${name} sticks out`);
    }
    return found;
  });
}

for (const [locale, direction] of [
  ['en-XA', 'ltr'],
  ['ar-XB', 'rtl'],
] as const) {
  test(`every screen has room for ${locale}, 320 px wide`, async ({ page, context, agent }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(page, `data-locale="${locale}" data-survey`);
    const panel = page.getByRole('dialog').first();
    const expectRoom = async (screen: string) => {
      expect.soft(await misfits(page), screen).toEqual([]);
    };

    await page.locator('parlor-chat button.launcher').click();
    await expect(page.locator('.panel-body')).toHaveAttribute('dir', direction);
    await expect(page.locator('.panel-body')).toHaveAttribute('lang', locale);
    await panel.locator('button[type=submit]').click();
    await expect(panel.locator('.field-problem').first()).toBeVisible();
    await expectRoom('the form');
    await expectNoViolations(page);

    const visitor = `Zoë ${Math.random().toString(36).slice(2, 8)}`;
    await panel.locator('.field input').nth(0).fill(visitor);
    await panel.locator('.field input').nth(1).fill('zoe@example.org');
    await panel.locator('.field textarea').fill('Hello');
    await panel.locator('button[type=submit]').click();
    await expect(panel.locator('.entry[data-delivery=sent], .entry[data-delivery=read]')).toBeVisible();
    await expectRoom('waiting for an agent');

    await agent.pick(visitor);
    await agent.send('How can I help?');
    await expect(panel.locator('.bubble').last()).toHaveText('How can I help?');
    await expectRoom('a conversation');

    await panel
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        { name: 'program.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ program') },
        {
          name: 'a-text-with-a-long-name-that-goes-on-and-on.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from('text'),
        },
      ]);
    await expect(panel.locator('.refusal')).toBeVisible();
    await expect(panel.locator('.file-chip').last()).toBeVisible();
    await expectRoom('files to send, and one that cannot be sent');
    await panel.locator('.refusal .chip-button').click();
    await panel.locator('.file-chip .chip-button').last().click();

    await context.setOffline(true);
    await expect(panel.locator('.banner')).toBeVisible();
    await expectRoom('offline');
    await context.setOffline(false);
    await expect(panel.locator('.banner')).toBeHidden();

    const menu = panel.locator('.menu-button');
    await menu.click();
    await expect(panel.getByRole('menuitem').first()).toBeVisible();
    await expectRoom('the menu');
    await panel.getByRole('menuitem').nth(-1).click();
    await expect(panel.locator('.dialog .button').first()).toBeVisible();
    await expectRoom('ending with a survey');
    await page.keyboard.press('Escape');
    await menu.click();
    await panel.getByRole('menuitem').nth(-2).click();
    await expect(panel.locator('.dialog button').nth(3)).toBeVisible();
    await expectRoom('the transcript');
    await page.keyboard.press('Escape');

    await agent.end();
    await expect(panel.locator('.ended')).toBeVisible();
    await expectRoom('the end');
    await expectNoViolations(page);
  });
}

test('texts that come late take the place of English, and what was written stays', async ({ page, widget }) => {
  let arrive = () => {};
  const asked = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/locales/en-XA-*.js', async (route) => {
    await asked;
    await route.continue();
  });
  await visit(page, 'data-locale="en-XA"');
  await widget.open();
  await widget.name.fill('Ada');
  await widget.name.press('End');
  arrive();
  await expect(page.locator('.panel-body')).toHaveAttribute('lang', 'en-XA');
  const name = page.getByRole('textbox', { name: 'Ñåɱé' });
  await expect(name).toHaveValue('Ada');
  await expect(name).toBeFocused();
  await expect(widget.launcher).toHaveAccessibleName(/^\[Öþéñ çĥåţ/);
});
