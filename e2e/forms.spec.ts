// One schema for every form: steps, conditions, checks of the site's own, and what comes of the answers.

import type { Page } from '@playwright/test';
import { expect, skipInFirefox, test } from './fixtures';
import { Widget } from './widget';

type ParlorWindow = Window & {
  Parlor: (command: string, ...args: unknown[]) => unknown;
  known: readonly string[];
};

/** The strict page, as it is before a script of the site calls `init`. */
async function visit(page: Page): Promise<Widget> {
  await page.route('**/plain?*', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/ data-token-endpoint="[^"]*"/, '');
    await route.fulfill({ response, body: html });
  });
  await page.goto('/plain?utm_campaign=spring');
  return new Widget(page);
}

/** A form in two steps. */
async function init(page: Page): Promise<void> {
  await page.evaluate(() => {
    const site = window as unknown as ParlorWindow;
    site.known = [];
    const isKnown = async (order: string) => {
      await new Promise(requestAnimationFrame);
      return site.known.includes(order) || 'We do not know this number.';
    };
    site.Parlor('init', {
      tokenEndpoint: '/chat',
      formValues: { email: 'ada@example.org' },
      survey: { questions: [{ id: 'points', type: 'scale', label: 'How likely?', required: true }] },
      form: {
        title: 'Ask the workshop',
        steps: [
          {
            title: 'Your question',
            fields: [
              { name: 'topic', type: 'radio', label: 'Topic', options: ['Order', 'Other'], required: true },
              {
                name: 'order',
                label: 'Order number',
                showIf: { field: 'topic', is: 'Order' },
                required: true,
                pattern: 'KT-\\d{4}',
                patternMessage: 'It looks like KT-1042.',
                validate: isKnown,
              },
              { name: 'query', type: 'textarea', required: true },
            ],
          },
          {
            title: 'About you',
            fields: [
              { name: 'friendlyName', required: true },
              { name: 'email', type: 'email', required: true, skipIfKnown: true },
              { name: 'phone', type: 'tel', country: 'DE', required: true },
              { name: 'pieces', type: 'number', label: 'Pieces', min: 1, max: 12 },
              { name: 'terms', type: 'consent', label: 'I accept the [terms](https://shop.example/terms)' },
              { name: 'campaign', type: 'auto', source: 'utm_campaign' },
            ],
          },
        ],
      },
    });
  });
}

test('a form in steps is filled in by keyboard, checked by the site, and its answers reach the conversation @phone', async ({
  page,
  agent,
  expectAccessible,
}) => {
  test.setTimeout(60_000);
  const widget = await visit(page);
  await init(page);
  const { panel } = widget;
  const name = `Ada ${Math.random().toString(36).slice(2, 8)}`;
  const order = panel.getByRole('textbox', { name: 'Order number' });
  const next = panel.getByRole('button', { name: 'Next' });

  await test.step('what is missing is said below each field, and the first of them has the focus', async () => {
    await widget.open();
    await expect(panel.getByText('Ask the workshop')).toBeVisible();
    await expect(order).toBeHidden();
    await next.press('Enter');
    await expect(panel.getByRole('radio', { name: 'Order' })).toBeFocused();
    await expect(panel.getByText('Please choose one.')).toBeVisible();
    await expect(panel.getByRole('alert').filter({ hasText: 'Please check: Topic, Your question.' })).toBeAttached();
    await expectAccessible();
  });

  await test.step('an answer brings a field; its pattern and the site’s own check have a say', async () => {
    await page.keyboard.press('Space');
    await expect(panel.getByText('Please choose one.')).toBeHidden();
    await page.keyboard.press('Tab');
    await expect(order).toBeFocused();
    await page.keyboard.type('1042');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Where is my bowl?');
    await next.click();
    await expect(panel.getByText('It looks like KT-1042.')).toBeVisible();
    await expect(order).toBeFocused();
    await order.fill('KT-1042');
    await page.keyboard.press('Enter');
    await expect(panel.getByText('We do not know this number.')).toBeVisible();
    await expect(order).toHaveAttribute('aria-invalid', 'true');
    await expect(order).toBeFocused();
    await page.evaluate(() => {
      (window as unknown as ParlorWindow).known = ['KT-1042'];
    });
    await page.keyboard.press('Enter');
  });

  await test.step('a step further, back, and further: nothing is lost', async () => {
    await expect(panel.getByText('Step 2 of 2: \u2068About you\u2069')).toBeFocused();
    await expect(widget.email).toBeHidden();
    await widget.name.fill(name);
    await panel.getByRole('button', { name: 'Back' }).click();
    await expect(panel.getByText('Step 1 of 2: \u2068Your question\u2069')).toBeFocused();
    await expect(widget.question).toHaveValue('Where is my bowl?');
    await expect(order).toHaveValue('KT-1042');
    await next.click();
    await expect(widget.name).toHaveValue(name);
    await expectAccessible();
  });

  await test.step('a number that cannot be one, a box that has to be ticked', async () => {
    const phone = panel.getByRole('textbox', { name: 'Phone', exact: true });
    await phone.fill('call me');
    await panel.getByRole('textbox', { name: 'Pieces' }).fill('20');
    await widget.startButton.click();
    await expect(phone).toBeFocused();
    await expect(panel.getByText('Please check the number.')).toBeVisible();
    await expect(panel.getByText('Please enter 12 or less.')).toBeVisible();
    await expect(panel.getByText('Please tick this to go on.')).toBeVisible();
    await panel.getByRole('combobox', { name: 'Phone: country' }).selectOption('GB');
    await phone.fill('(020) 7946 0958');
    await panel.getByRole('textbox', { name: 'Pieces' }).fill('3');
    await panel.getByRole('checkbox', { name: /I accept the terms/ }).check();
    await expect(panel.getByRole('link', { name: 'terms' })).toHaveAttribute('rel', 'noopener noreferrer');
    await page.setViewportSize({ width: 320, height: 700 });
    const overflow = await panel.locator('.screen').evaluate((screen) => screen.scrollWidth - screen.clientWidth);
    expect(overflow).toBe(0);
    await expectAccessible();
    skipInFirefox('tells nothing of what requests carry');
    const request = page.waitForRequest(/\/initWebchat$/);
    await widget.startButton.press('Enter');
    expect(((await request).postDataJSON() as { formData: object }).formData).toEqual({
      friendlyName: name,
      email: 'ada@example.org',
      query: 'Where is my bowl?',
      topic: 'Order',
      order: 'KT-1042',
      phone: '+442079460958',
      pieces: '3',
      terms: 'yes',
      campaign: 'spring',
    });
    await widget.expectLive();
  });

  await test.step('the agent reads them in pre_engagement_data', async () => {
    await agent.pick(name);
    for (const answer of ['KT-1042', '+442079460958', 'spring'])
      await expect(agent.details.getByText(answer)).toBeVisible();
    await expect(widget.bubbles).toHaveText(['Where is my bowl?']);
  });

  await test.step('the survey is the same kind of form, and is sent', async () => {
    await page.getByRole('button', { name: 'Chat options' }).click();
    await page.getByRole('menuitem', { name: 'End conversation' }).click();
    const dialog = page.getByRole('dialog', { name: 'End this conversation?' });
    await dialog.getByRole('button', { name: 'End conversation' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(dialog.getByText('Please answer this.')).toBeVisible();
    await expect(dialog.getByRole('radio', { name: '0' }).first()).toBeFocused();
    await dialog.getByRole('radio', { name: '9' }).check({ force: true });
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    // Announced as well.
    await expect(panel.getByRole('paragraph').filter({ hasText: 'This conversation has ended.' })).toBeVisible();
    await expect(agent.bubbles.last()).toContainText('How likely?: 9 of 10');
  });

  await test.step('the next form begins with what lasts', async () => {
    await panel.getByRole('button', { name: 'Start a new conversation' }).click();
    await expect(panel.getByRole('radio', { name: 'Order' })).not.toBeChecked();
    await panel.getByRole('radio', { name: 'Other' }).check();
    await widget.question.fill('Another question');
    await next.click();
    await expect(widget.name).toHaveValue(name);
    await expect(panel.getByRole('checkbox', { name: /I accept the terms/ })).not.toBeChecked();
  });
});

test('the form of Twilio’s Webchat 3.x is taken as it is; a file that does not come is a word and a button', async ({
  page,
  expectedErrors,
  expectAccessible,
}) => {
  expectedErrors.push(/Failed to load resource/);
  const widget = await visit(page);
  const { panel } = widget;
  let isDown = true;
  await page.route('**/chunks/form-*', (route) => (isDown ? route.abort() : route.continue()));
  await page.evaluate(() => {
    (window as unknown as ParlorWindow).Parlor('init', {
      tokenEndpoint: '/chat',
      preEngagementConfig: {
        title: 'Hi there!',
        description: 'Please provide some information.',
        submitLabel: "Let's chat!",
        fields: [
          { label: 'Your name', type: 'InputItem', attributes: { name: 'friendlyName', type: 'text', required: true } },
          { label: 'Question', type: 'TextareaItem', attributes: { name: 'query', rows: 4, required: true } },
          {
            label: 'Department',
            type: 'SelectItem',
            attributes: { name: 'department', required: true },
            options: [
              { value: 'sales', label: 'Sales', selected: false },
              { value: 'care', label: 'Care', selected: true },
            ],
          },
        ],
      },
    });
  });
  await widget.open();
  await expect(panel.getByText('A part of the chat could not be loaded.')).toBeVisible();
  isDown = false;
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByText('Hi there!')).toBeVisible();
  await expect(panel.getByRole('combobox', { name: 'Department' })).toHaveValue('care');
  await expectAccessible();
  await panel.getByRole('textbox', { name: 'Your name' }).fill('Ada');
  await panel.getByRole('textbox', { name: 'Question' }).fill('Where is my bowl?');
  skipInFirefox('tells nothing of what requests carry');
  const request = page.waitForRequest(/\/initWebchat$/);
  await panel.getByRole('button', { name: "Let's chat!" }).click();
  expect(((await request).postDataJSON() as { formData: object }).formData).toEqual({
    friendlyName: 'Ada',
    query: 'Where is my bowl?',
    department: 'care',
  });
  await widget.expectLive();
});
