// What a message offers beside its text: drawn, answered by keyboard, read by the agent, and still answered after a reload.

import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import { someAnswers } from './widget';

test('every kind is shown, answered by keyboard, and stays answered after a reload', async ({
  widget,
  agent,
  page,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const answers = someAnswers();
  const { panel, timeline } = widget;
  const content = (kind: string): Locator => timeline.locator(`.content[data-kind=${kind}]`).last();
  const offer = (label: string) => agent.sendSample(label);
  const answered = (text: string) => expect(agent.bubbles.last()).toHaveText(text);

  await widget.begin(answers);
  await agent.pick(answers.name);

  await test.step('quick replies', async () => {
    await offer('Quick replies');
    await expect(content('quickReplies').getByRole('button')).toHaveCount(3);
    await expectAccessible();
    await widget.composer.fill('half a sentence');
    await content('quickReplies').getByRole('button', { name: 'I want to return it' }).press('Enter');
    await answered('I want to return it');
    await expect(agent.page.getByRole('log').getByText('Answers quickReplies')).toBeVisible();
    await expect(content('quickReplies').getByRole('button')).toHaveCount(0);
    await expect(content('quickReplies')).toBeFocused();
    await expect(widget.composer).toHaveValue('half a sentence');
    await widget.composer.fill('');
  });

  await test.step('a card', async () => {
    await offer('Card');
    await expect(content('card').getByRole('img', { name: 'A round grey teapot' })).toBeVisible();
    await expect(content('card').getByRole('link', { name: 'Details' })).toHaveAttribute('rel', 'noopener noreferrer');
    await content('card').getByRole('button', { name: 'I want it' }).press('Space');
    await answered('Stoneware teapot: I want it');
  });

  await test.step('a carousel', async () => {
    await offer('Carousel');
    const next = content('carousel').getByRole('button', { name: 'Next card' });
    const vase = content('carousel').getByText('Vase');
    await expect(vase).not.toBeInViewport({ ratio: 1 });
    await next.press('Enter');
    await expect(content('carousel').getByText('2 of 4', { exact: true })).toBeVisible();
    await next.press('Enter');
    await expect(vase).toBeInViewport({ ratio: 1 });
    await expectAccessible();
    await content('carousel').getByRole('listitem', { name: '3 of 4' }).getByRole('button').press('Enter');
    await answered('Vase: I want it');
  });

  await test.step('a list', async () => {
    await offer('List');
    await content('list').getByRole('button', { name: 'Choose delivery' }).press('Enter');
    await expect(content('list').getByText('Please choose one.')).toBeVisible();
    await content('list').getByRole('radio', { name: 'Standard' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(content('list').getByRole('radio', { name: 'Express' })).toBeChecked();
    await page.keyboard.press('Enter');
    await answered('Express');
    await offer('List, several');
    for (const name of ['Teapot', 'Bowl']) await content('list').getByRole('checkbox', { name }).press('Space');
    await content('list').getByRole('button').press('Enter');
    await answered('Teapot, Bowl');
  });

  await test.step('a form', async () => {
    await offer('Form');
    await content('form').getByRole('button').press('Enter');
    await expect(content('form').getByLabel('Street and number')).toBeFocused();
    await page.keyboard.type('12 Kiln Lane');
    await content('form').getByLabel('Note for the driver').fill('Ring twice');
    await expectAccessible();
    await content('form').getByRole('button').press('Enter');
    await answered('Street and number: 12 Kiln Lane\nNote for the driver: Ring twice');
    await expect(content('form').getByRole('textbox')).toHaveCount(0);
  });

  await test.step('a date and an appointment', async () => {
    await offer('Date');
    await content('dateTime').getByLabel('Choose a date').fill('2029-02-13');
    await content('dateTime').getByRole('button').press('Enter');
    await answered('Tuesday, February 13, 2029');
    await offer('Appointment');
    await content('dateTime').getByRole('radio', { name: '3:30' }).press('Space');
    await content('dateTime').getByRole('button', { name: 'Book the call' }).press('Enter');
    await answered('Monday, May 13, 2030 at 3:30 PM');
  });

  await test.step('a survey', async () => {
    await offer('Survey');
    await content('survey').getByRole('button', { name: 'Send' }).press('Enter');
    await expect(content('survey').getByText('Please answer this.')).toBeVisible();
    await expect(content('survey').getByRole('radio', { name: '1 of 5 stars' })).toBeFocused();
    await content('survey').getByRole('radio', { name: '4 of 5 stars' }).press('Space');
    await content('survey').getByRole('radio', { name: 'Yes' }).press('Space');
    await content('survey').getByLabel('Anything else?').fill('Thank you');
    await expectAccessible();
    await content('survey').getByRole('button', { name: 'Send' }).press('Enter');
    await answered('Your rating: 4 of 5 stars\nIs your question answered?: Yes\nAnything else?: Thank you');
  });

  await test.step('what is broken or dangerous shows its text, and no such link', async () => {
    await offer('Malformed');
    await expect(widget.bubbles.last()).toHaveText(/this text is what you see/);
    await offer('Hostile');
    await expect(content('callToAction').getByRole('link')).toHaveText([/Harmless/]);
    await expect(timeline.locator('a[href^="javascript"]')).toHaveCount(0);
  });

  await test.step('after a reload everything is as it was, and nothing can be answered twice', async () => {
    await widget.expectAllSent();
    await page.reload();
    await expect(content('survey')).toContainText('Thank you');
    await expect(content('quickReplies').getByRole('listitem').filter({ hasText: 'chosen' })).toContainText(
      'return it',
    );
    await expect(content('list').getByRole('checkbox', { name: 'Teapot' })).toBeChecked();
    await expect(content('list').getByRole('checkbox', { name: 'Teapot' })).toBeDisabled();
    const pressable = timeline.locator('.content').getByRole('button').and(timeline.locator(':not(.icon-button)'));
    await expect(pressable).toHaveCount(0);
    await expectAccessible();
    await expect(panel).toBeVisible();
  });
});

test('Content templates come with what they offer, in the order they were sent @phone', async ({ widget, agent }) => {
  const answers = someAnswers();
  await widget.begin(answers);
  await agent.pick(answers.name);
  const offer = (label: string) => agent.sendSample(label);
  for (const kind of [
    'Text',
    'Media',
    'Place',
    'Buttons',
    'List',
    'Card',
    'Carousel',
    'Unknown type',
    'Quick replies',
  ]) {
    await offer(`${kind} (template)`);
  }
  const contents = widget.timeline.locator('.content');
  await expect(contents).toHaveCount(7);
  const kinds = await contents.evaluateAll((elements) =>
    elements.map((element) => (element as HTMLElement).dataset.kind),
  );
  expect(kinds).toEqual(['media', 'location', 'callToAction', 'list', 'card', 'carousel', 'quickReplies']);
  await expect(widget.bubbles.filter({ hasText: 'Thank you for asking about your order.' })).toBeVisible();
  await expect(widget.bubbles.filter({ hasText: 'Please tell us more about your order.' })).toBeVisible();
  await contents.getByRole('button', { name: 'Where is it?' }).click();
  await expect(agent.bubbles.last()).toHaveText('Where is it?');
});
