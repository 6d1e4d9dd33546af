// What can be done with single messages, between a visitor and an agent.

import { expect, test } from './fixtures';
import { someAnswers } from './widget';

test('the visitor replies with a quote that leads to the original, and reacts @phone', async ({
  widget,
  agent,
  page,
  isMobile,
  expectAccessible,
}) => {
  test.setTimeout(90_000);
  const answers = someAnswers();
  await widget.begin(answers);
  await agent.pick(answers.name);
  await agent.send('Blue or green?');
  const question = widget.timeline.getByRole('listitem').filter({ hasText: 'Blue or green?' }).first();
  await expect(question).toBeVisible();

  await test.step('by keyboard', async () => {
    await expect(widget.timeline).toHaveAttribute('aria-description', /Enter/);
    await widget.timeline.focus();
    await page.keyboard.press('Enter');
    await expect(question).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(question.getByRole('button', { name: 'React', exact: true })).toBeFocused();
    await expectAccessible();
    await page.keyboard.press('Enter');
    await expect(question.getByRole('button', { name: 'React with 👍' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(question.getByRole('button', { name: '👍 from you' })).toBeVisible();
  });

  await test.step('a reply', async () => {
    await question.getByRole('button', { name: 'Reply', exact: true }).click();
    await expect(widget.composer).toBeFocused();
    await widget.send('Blue, please');
    const quote = widget.timeline.getByRole('button', { name: /^In reply to .*Blue or green/ });
    await expect(quote).toBeVisible();
    await widget.expectAllSent();
    await expectAccessible();
    await quote.click();
    await expect(question).toBeFocused();
  });

  await test.step('the agent sees both, and does the same', async () => {
    const desk = agent.page.getByRole('log');
    await expect(desk.locator('.reactions')).toHaveText(/👍/);
    await expect(desk.locator('.quote')).toHaveText('Blue or green?');
    const answer = desk.locator('.message').filter({ hasText: 'Blue, please' }).last();
    // Not by the pointer: Firefox lays out no window but the one in front.
    await answer.getByRole('button', { name: 'React with 🎉' }).dispatchEvent('click');
    await answer.getByRole('button', { name: 'Reply', exact: true }).dispatchEvent('click');
    await agent.send('It is on its way');
    await expect(widget.timeline.getByRole('button', { name: /^🎉 from Robin/ })).toBeVisible();
    await expect(widget.timeline.getByRole('button', { name: /^In reply to You: Blue, please/ })).toBeVisible();
  });

  await test.step('and all is there after a reload', async () => {
    await page.reload();
    // On a phone the panel covers the page, and stays closed.
    if (isMobile) await widget.open();
    await expect(question.getByRole('button', { name: '👍 from you' })).toBeVisible();
    await expect(widget.timeline.getByRole('button', { name: /^In reply to/ })).toHaveCount(2);
    await expect(widget.bubbles).toHaveText([answers.question, 'Blue or green?', 'Blue, please', 'It is on its way']);
  });
});
