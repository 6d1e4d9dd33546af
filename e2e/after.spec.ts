// The end by the visitor, and what there is after it: the transcript and a new conversation.

import { expect, test } from './fixtures';
import { openDemo } from './ownDemo';
import { savedBy } from './savedFile';
import { someAnswers, Widget } from './widget';

test('a visitor ends the conversation, keeps a transcript and begins anew @phone', async ({
  page,
  context,
  widget,
  agent,
  expectAccessible,
}) => {
  test.setTimeout(60_000);
  const answers = someAnswers('Is <b>this</b> & "that" in stock?');
  await widget.begin(answers);
  await agent.pick(answers.name);
  await agent.send('Both are.');
  await expect(widget.bubbles).toHaveCount(2);
  const options = page.getByRole('button', { name: 'Chat options', exact: true });

  await test.step('the transcript as a text file', async () => {
    await options.click();
    await page.getByRole('menuitem', { name: 'Get transcript', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Get a transcript' });
    await expect(dialog.getByRole('button', { name: 'Save as text', exact: true })).toBeVisible();
    await expectAccessible();
    const { name, text } = await savedBy(page, () =>
      dialog.getByRole('button', { name: 'Save as text', exact: true }).click(),
    );
    expect(name).toMatch(/^chat-\d{4}-\d\d-\d\d\.txt$/);
    expect(text).toContain(`You: ${answers.question}`);
    expect(text).toContain('Robin Meyer: Both are.');
  });

  await test.step('as a web page, in which nothing is markup', async () => {
    const { text: html } = await savedBy(page, () =>
      page.getByRole('button', { name: 'Save as web page', exact: true }).click(),
    );
    const read = await context.newPage();
    await read.setContent(html);
    await expect(read.getByText(answers.question)).toBeVisible();
    await expect(read.locator('.text b')).toHaveCount(0);
    await read.close();
  });

  await test.step('and to be printed, in a window of its own', async () => {
    const opening = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    const printable = await opening;
    await expect(printable.getByText('Both are.')).toBeVisible();
    expect(
      await printable.evaluate(() => getComputedStyle(document.querySelector('li') as Element).listStyleType),
    ).toBe('none');
    await printable.close();
    await page.keyboard.press('Escape');
    await expect(options).toBeFocused();
  });

  await test.step('the end is asked for twice', async () => {
    await widget.composer.fill('half a thought');
    await options.click();
    await page.getByRole('menuitem', { name: 'End conversation', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'End this conversation?' });
    await expect(dialog).toContainText('One message of yours has not been sent yet.');
    await expectAccessible();
    await dialog.getByRole('button', { name: 'Keep chatting', exact: true }).click();
    await expect(options).toBeFocused();
    await expect(widget.composer).toHaveValue('half a thought');
    await options.click();
    await page.getByRole('menuitem', { name: 'End conversation', exact: true }).click();
    const asked = page.waitForResponse(/\/endChat$/);
    await dialog.getByRole('button', { name: 'End conversation', exact: true }).click();
    expect((await asked).status()).toBe(204);
    await expect(dialog).toHaveCount(0);
    await expect(widget.panel.getByRole('paragraph').filter({ hasText: 'This conversation has ended.' })).toBeVisible();
    await expect(agent.page.getByRole('main').getByText(/ended/i).first()).toBeVisible();
    await expectAccessible();
  });

  await test.step('after it there is still the transcript, and a new conversation with what was not sent', async () => {
    await page.getByRole('button', { name: 'Get transcript', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Save as text', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Start a new conversation', exact: true }).click();
    await expect(widget.question).toHaveValue('half a thought');
    await widget.startButton.click();
    await widget.expectLive();
    await expect(widget.bubbles).toHaveText(['half a thought']);
  });
});

test('the other pages of the site follow the end', async ({ page, context, widget }) => {
  await widget.begin(someAnswers());
  const second = await context.newPage();
  await second.goto('/plain');
  const other = new Widget(second);
  await expect(other.composer).toBeVisible();
  await second.getByRole('button', { name: 'Chat options', exact: true }).click();
  await second.getByRole('menuitem', { name: 'End conversation', exact: true }).click();
  const dialog = second.getByRole('dialog', { name: 'End this conversation?' });
  await dialog.getByRole('button', { name: 'End conversation', exact: true }).click();
  for (const each of [second, page]) await expect(each.getByText('This conversation has ended.').first()).toBeVisible();
});

test('an end that fails says so and can be tried again', async ({ page, widget, expectedErrors }) => {
  expectedErrors.push(/503/);
  await widget.begin(someAnswers());
  await page.route(/\/endChat$/, (route) => route.fulfill({ status: 503, body: '' }), { times: 1 });
  await page.getByRole('button', { name: 'Chat options', exact: true }).click();
  await page.getByRole('menuitem', { name: 'End conversation', exact: true }).click();
  const end = page
    .getByRole('dialog', { name: 'End this' })
    .getByRole('button', { name: 'End conversation', exact: true });
  await end.click();
  await expect(page.getByText('We couldn’t end the conversation.')).toBeVisible();
  await end.click();
  await expect(widget.panel.getByRole('paragraph').filter({ hasText: 'This conversation has ended.' })).toBeVisible();
});

test('a survey is asked for before the end where nobody takes its answers later', async ({
  page,
  agent,
  expectAccessible,
}) => {
  await page.route('**/plain', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('data-token-endpoint', 'data-survey data-token-endpoint');
    await route.fulfill({ response, body: html });
  });
  await page.goto('/plain');
  const widget = new Widget(page);
  const answers = someAnswers();
  await widget.begin(answers);
  await agent.pick(answers.name);
  await page.getByRole('button', { name: 'Chat options', exact: true }).click();
  await page.getByRole('menuitem', { name: 'End conversation', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'End this conversation?' });
  await dialog.getByRole('button', { name: 'End conversation', exact: true }).click();
  await dialog.getByRole('radio').nth(3).check({ force: true });
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(widget.panel.getByRole('paragraph').filter({ hasText: 'This conversation has ended.' })).toBeVisible();
  await expect(agent.bubbles.last()).toContainText('4');
});

test('an endpoint that takes them gets the answers of the survey, and mails the transcript', async ({
  page,
  expectAccessible,
  expectedErrors,
}) => {
  test.setTimeout(60_000);
  // The first mail is refused by the mail server of the site.
  expectedErrors.push(/50[023]/);
  const surveys: { conversationSid: string; answers: object }[] = [];
  const mails: { to: string; conversationSid: string; text: string }[] = [];
  let mailWorks = false;
  const demo = await openDemo({
    calls: {
      survey: (result) => void surveys.push(result),
      transcript: (mail) => {
        if (!mailWorks) throw new Error('no mail today');
        mails.push(mail);
      },
    },
  });
  try {
    const identified = await page.request.post(`${demo.origin}/agent/identity`, {
      data: { sub: 'ada', email: 'ada@verified.example' },
    });
    const { identityToken } = await identified.json();
    await page.route('**/plain', async (route) => {
      const response = await route.fetch();
      const attributes = `data-survey data-identity-token="${identityToken}" data-token-endpoint`;
      await route.fulfill({ response, body: (await response.text()).replace('data-token-endpoint', attributes) });
    });
    await page.goto(`${demo.origin}/plain`);
    const widget = new Widget(page);
    const answers = someAnswers('Is <b>this</b> in stock?');
    const { conversationSid } = await widget.begin(answers);
    await demo.post(`Conversations/${conversationSid}/Messages`, { Author: 'Concierge', Body: 'It is.' });
    await expect(widget.bubbles).toHaveCount(2);

    await page.getByRole('button', { name: 'Chat options', exact: true }).click();
    await page.getByRole('menuitem', { name: 'End conversation', exact: true }).click();
    const end = page.getByRole('dialog', { name: 'End this conversation?' });
    await end.getByRole('button', { name: 'End conversation', exact: true }).click();
    // Nothing is asked before the end: the endpoint takes the answers after it.
    await expect(widget.panel.getByRole('paragraph').filter({ hasText: 'This conversation has ended.' })).toBeVisible();

    await test.step('the survey reaches the endpoint, after the end', async () => {
      await widget.panel.getByRole('radio', { name: '4 of 5 stars' }).check({ force: true });
      await widget.panel.getByRole('textbox').fill('Quick & friendly <3');
      await expectAccessible();
      await widget.panel.getByRole('button', { name: 'Send', exact: true }).click();
      await expect(widget.panel.getByRole('status')).toBeVisible();
      // Thanks are given at once; the answers are on their way.
      await expect
        .poll(() => surveys)
        .toMatchObject([{ conversationSid, answers: { stars: 4, comment: 'Quick & friendly <3' } }]);
    });

    await test.step('a mail that fails says so, and can be asked for again', async () => {
      await page.getByRole('button', { name: 'Get transcript', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Get a transcript' });
      const mail = dialog.getByRole('button', { name: 'Send by email', exact: true });
      await mail.click();
      await expect(dialog.getByRole('alert')).toContainText('We couldn’t send the email.');
      await expectAccessible();
      mailWorks = true;
      await mail.click();
      await expect(dialog.getByRole('status')).toHaveText('We are sending it to your email address.');
      // To the address that the site vouches for, not to the one of the form.
      expect(mails).toMatchObject([{ to: 'ada@verified.example', conversationSid }]);
      expect(mails[0]?.text).toContain('Is <b>this</b> in stock?');
      expect(mails[0]?.text).toContain('It is.');
    });
  } finally {
    await demo.close();
  }
});
