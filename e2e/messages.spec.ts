// What can be done with single messages, between a visitor and an agent.

import { expect, test } from './fixtures';
import { someAnswers } from './widget';

test('the visitor replies with a quote that leads to the original, and reacts @phone', async ({
  widget,
  agent,
  page,
  expectAccessible,
}) => {
  const answers = someAnswers();
  await widget.begin(answers);
  await agent.pick(answers.name);
  await agent.send('Blue or green?');
  const question = widget.timeline.getByRole('listitem').filter({ hasText: 'Blue or green?' });
  await expect(question).toBeVisible();

  await test.step('by keyboard', async () => {
    await widget.timeline.focus();
    await page.keyboard.press('Enter');
    await expect(question).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(question.getByRole('button', { name: 'React' })).toBeFocused();
    await expectAccessible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(question.getByRole('button', { name: '👍 from you' })).toBeVisible();
  });

  await test.step('a reply', async () => {
    await question.getByRole('button', { name: 'Reply' }).click();
    await expect(widget.composer).toBeFocused();
    await widget.send('Blue, please');
    const quote = widget.timeline.getByRole('button', { name: /^In reply to .*Blue or green/ });
    await expect(quote).toBeVisible();
    await widget.expectAllSent();
    await expectAccessible();
    await quote.click();
    await expect(question).toBeFocused();
  });

  await test.step('and both are there after a reload', async () => {
    await page.reload();
    await expect(question.getByRole('button', { name: '👍 from you' })).toBeVisible();
    await expect(widget.timeline.getByRole('button', { name: /^In reply to/ })).toBeVisible();
    await expect(widget.bubbles).toHaveText([answers.question, 'Blue or green?', 'Blue, please']);
  });
});
