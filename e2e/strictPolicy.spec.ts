// A whole conversation under a policy that trusts a nonce and what comes from it alone, with Trusted Types and no policy of
// ours. What it forbids is an error in the console as well, and fails the test.

import { agentVoice } from './agentVoice';
import { expect, test } from './fixtures';
import { siteOf } from './site';
import { someAnswers } from './widget';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

test('nonce, strict-dynamic and Trusted Types: a conversation with a picture, a theme, a language and a reload', async ({
  page,
  request,
}) => {
  const widget = await siteOf(page).visit({ theme: 'bloom', locale: 'en-GB' });
  const violations = () => page.evaluate(() => (window as unknown as { violations: string[] }).violations);
  const answers = someAnswers();
  const { conversationSid } = await widget.begin(answers);
  await agentVoice(request).say(conversationSid, '**Let** me look at https://shop.example');
  await expect(widget.bubbles).toHaveCount(2);
  await page
    .locator('parlor-chat input[type=file]')
    .first()
    .setInputFiles({ name: 'shot.png', mimeType: 'image/png', buffer: png });
  const files = page.getByRole('list', { name: 'Files to send' });
  await expect(files.getByRole('listitem')).toHaveCount(1);
  await expect(files.locator('[aria-busy=true]')).toHaveCount(0);
  await widget.send('This is it');
  await widget.expectAllSent();
  await expect(widget.timeline.locator('img[data-loaded=true]')).toBeVisible();
  await page.getByRole('button', { name: 'Emoji', exact: true }).click();
  await expect(page.getByRole('grid').first()).toBeVisible();
  expect(await violations()).toEqual([]);
  await page.reload();
  await widget.expectLive();
  await expect(widget.timeline.locator('img[data-loaded=true]')).toBeVisible();
  expect(await violations()).toEqual([]);
});

test('what the policy forbids would have been noticed', async ({ page, expectedErrors }) => {
  expectedErrors.push(/Content.Security.Policy|TrustedHTML/);
  await siteOf(page).visit({});
  await page.evaluate(() => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }));
    try {
      document.body.innerHTML = '<p>';
    } catch {
      // Told as a violation as well.
    }
  });
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { violations: string[] }).violations))
    .toEqual(['style-src-elem inline', 'require-trusted-types-for trusted-types-sink']);
});
