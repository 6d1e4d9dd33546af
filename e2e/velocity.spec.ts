// How conversations live: they end when nobody is there, or go on for weeks; several of them; on other devices.

import type { Page } from '@playwright/test';
import { expect, skipInFirefox, test } from './fixtures';
import { someAnswers, Widget } from './widget';

/** The bare page, with further `data-` attributes on its tag. */
async function goTo(page: Page, attributes: string): Promise<Widget> {
  await page.route('**/plain*', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('data-token-endpoint', `${attributes} data-token-endpoint`);
    await route.fulfill({ response, body: html });
  });
  await page.goto('/plain');
  return new Widget(page);
}

test('a live conversation asks whether somebody is there, in every page, and ends @phone', async ({
  page,
  context,
  agent,
  expectAccessible,
  isMobile,
}) => {
  test.setTimeout(60_000);
  await page.clock.install();
  const widget = await goTo(page, 'data-idle');
  const answers = someAnswers();
  await widget.begin(answers);
  await agent.pick(answers.name);
  await agent.send('It is on its way.');
  await expect(widget.bubbles).toHaveCount(2);
  const warning = page.getByRole('region', { name: 'Are you still there?' });

  await test.step('nobody is asked before the time is over', async () => {
    await page.clock.fastForward('09:50');
    await expect(warning).toHaveCount(0);
    await page.clock.fastForward('00:20');
    await expect(warning).toContainText(/This conversation ends in 0:\d\d/);
    await expectAccessible();
  });

  await test.step('the visitor stays, with the keyboard', async () => {
    await warning.getByRole('button', { name: 'I’m still here' }).press('Enter');
    await expect(warning).toHaveCount(0);
    await expect(widget.composer).toBeVisible();
  });

  await test.step('another page shows the countdown too, and what is written there counts', async () => {
    const second = await context.newPage();
    const other = await goTo(second, 'data-idle');
    // A phone opens no panel by itself.
    if (isMobile) await other.open();
    await expect(other.composer).toBeVisible();
    await page.clock.fastForward('10:05');
    await expect(second.getByRole('region', { name: 'Are you still there?' })).toBeVisible();
    await other.composer.pressSequentially('H');
    await expect(warning).toHaveCount(0);
    await other.composer.fill('');
    await second.close();
  });

  await test.step('nobody is there: it ends, and says why', async () => {
    await page.clock.fastForward('10:05');
    await expect(warning).toBeVisible();
    await page.clock.fastForward('01:05');
    await expect(
      widget.panel
        .getByRole('paragraph')
        .filter({ hasText: 'This conversation has ended because it was quiet for a while.' }),
    ).toBeVisible();
    await expect(agent.page.getByRole('main').getByText(/ended/i).first()).toBeVisible();
    await expectAccessible();
  });
});

test('a thread goes on after its conversation was closed, with the old words above', async ({
  page,
  agent,
  expectAccessible,
}) => {
  test.setTimeout(60_000);
  const widget = await goTo(page, 'data-mode="thread" data-answers-in="hours"');
  const answers = someAnswers();
  await widget.begin(answers);
  await expect(widget.timeline).toContainText('We usually answer in a few hours');
  await page.getByRole('button', { name: 'Chat options', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Get transcript', exact: true })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'End conversation', exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await agent.pick(answers.name);

  await test.step('what came while the visitor was away is unread on return', async () => {
    await page.getByRole('button', { name: 'Close chat', exact: true }).click();
    await page.goto('about:blank');
    await agent.send('It is on its way.');
    await page.goto('/plain');
    await expect(widget.launcher).toHaveAccessibleName(/1 unread/);
    await widget.open();
    await expect(widget.bubbles).toHaveText([answers.question, 'It is on its way.']);
  });

  await test.step('the end is no dead end', async () => {
    await agent.end();
    await expect(widget.panel.getByText('This conversation was closed.')).toBeVisible();
    await expectAccessible();
    skipInFirefox('tells nothing of what requests carry');
    const begun = page.waitForRequest(/initWebchat$/);
    await widget.send('And the second parcel?');
    expect((await begun).postDataJSON().formData).toMatchObject({
      friendlyName: answers.name,
      query: 'And the second parcel?',
    });
    await expect(widget.panel.getByText('This conversation was closed.')).toHaveCount(0);
    await widget.send('It was heavy.');
    await widget.expectAllSent();
    await expect(widget.bubbles).toHaveText([
      answers.question,
      'It is on its way.',
      'And the second parcel?',
      'It was heavy.',
    ]);
  });

  await test.step('all of it is there on the next visit, whatever became of the conversation', async () => {
    const said = [answers.question, 'It is on its way.', 'And the second parcel?', 'It was heavy.'];
    await page.reload();
    await expect(widget.bubbles).toHaveText(said);
    await agent.page
      .getByRole('button', { name: /It was heavy/ })
      .filter({ hasText: answers.name })
      .click();
    await page.goto('about:blank');
    await agent.end();
    await page.goto('/plain');
    await expect(widget.panel).toBeVisible();
    await expect(widget.panel.getByText('This conversation was closed.')).toBeVisible();
    await expect(widget.bubbles).toHaveText(said);
    await widget.composer.fill('A third one');
    await page.reload();
    await widget.open();
    await expect(widget.composer).toHaveValue('A third one');
    await expect(widget.bubbles).toHaveText(said);
    await widget.composer.press('Enter');
    await expect(widget.bubbles).toHaveText([...said, 'A third one']);
    await widget.expectAllSent();
  });
});

test('a conversation goes on on another device by its link, and once only @phone', async ({
  page,
  browser,
  baseURL,
  widget,
  agent,
  expectAccessible,
  expectedErrors,
}) => {
  test.setTimeout(60_000);
  expectedErrors.push(/410/);
  const answers = someAnswers();
  await widget.begin(answers);
  await agent.pick(answers.name);
  await agent.send('It is on its way.');
  await expect(widget.bubbles).toHaveCount(2);
  await page.getByRole('button', { name: 'Chat options', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Continue on another device', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Continue on another device', exact: true });
  const code = dialog.getByRole('img', { name: /QR code/ });
  await expect(code).toBeVisible();
  // Large enough for a camera.
  expect((await code.boundingBox())?.width).toBeGreaterThan(180);
  await expect(dialog).toContainText(/It works once, until \d/);
  await expectAccessible();
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link).toContain('#parlor-resume=');
  await page.keyboard.press('Escape');

  const second = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const other = await second.newPage();
  const elsewhere = new Widget(other);
  await test.step('the other device opens it by itself, and the code leaves its address', async () => {
    await other.goto(new URL(link).pathname + new URL(link).hash);
    await expect(elsewhere.bubbles).toHaveText([answers.question, 'It is on its way.']);
    expect(other.url()).not.toContain('parlor-resume');
    await elsewhere.send('I am on the train now.');
    await expect(widget.bubbles.last()).toHaveText('I am on the train now.');
    await expect(agent.bubbles.last()).toContainText('I am on the train now.');
  });

  await test.step('a used link says so, and leaves the form and what is written in it', async () => {
    const third = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
    const late = new Widget(await third.newPage());
    await late.page.goto('/');
    await late.open();
    await late.question.fill('Half a question');
    await late.page.goto(new URL(link).pathname + new URL(link).hash);
    const problem = late.page.getByRole('dialog', { name: 'We couldn’t open that conversation' });
    await expect(problem).toContainText('This link has been used or has expired.');
    await problem.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(late.question).toHaveValue('Half a question');
    await third.close();
  });
  await second.close();
});

test('the same conversation goes on by text message, once a code has shown whose number it is', async ({
  page,
  request,
  widget,
  agent,
  expectAccessible,
  expectedErrors,
}) => {
  test.setTimeout(60_000);
  expectedErrors.push(/403/);
  const answers = someAnswers();
  const { conversationSid } = await widget.begin(answers);
  await agent.pick(answers.name);
  await page.getByRole('button', { name: 'Chat options', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Continue by message', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Continue by message', exact: true });
  const number = dialog.getByRole('textbox', { name: 'Phone number' });
  await number.fill('0900');
  await number.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('country code');
  await expect(number).toBeFocused();
  await expectAccessible();
  const address = `+47900${String(Date.now()).slice(-5)}`;
  await number.fill(address);
  await number.press('Enter');
  const code = dialog.getByRole('textbox', { name: 'Code', exact: true });
  await expect(dialog).toContainText(`a code to ${address}.`);
  await code.fill('000000');
  await code.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('not the code we sent');
  await expectAccessible();
  const { codes } = (await (await request.get('/agent/codes')).json()) as {
    codes: { address: string; code: string }[];
  };
  await code.fill(codes.find((sent) => sent.address === address)?.code ?? '');
  await code.press('Enter');
  await expect(dialog).toContainText(`goes on at ${address} as well`);
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();

  const phone = { do: 'phone', text: 'From my phone' };
  await request.post(`/agent/conversations/${conversationSid}/act`, { data: phone });
  await expect(widget.bubbles.last()).toHaveText('From my phone');
  const item = widget.timeline.getByRole('listitem').filter({ hasText: 'From my phone' });
  await expect(item.locator('.group')).toHaveAttribute('data-from', 'visitor');
  await agent.send('Good trip.');
  await expect(widget.bubbles.last()).toHaveText('Good trip.');
  await page.reload();
  await expect(item.locator('.group')).toHaveAttribute('data-from', 'visitor');
});

test('an identified visitor finds all their conversations, and each its draft', async ({
  page,
  request,
  agent,
  expectAccessible,
  expectedErrors,
}) => {
  test.setTimeout(60_000);
  expectedErrors.push(/503/);
  const sub = `ada-${Date.now()}`;
  const { identityToken } = await (await request.post('/agent/identity', { data: { sub } })).json();
  const widget = await goTo(page, `data-mode="thread" data-identity-token="${identityToken}"`);
  const answers = someAnswers('The first question');
  await widget.begin(answers);
  await agent.pick(answers.name);
  await agent.send('The first answer');
  await expect(widget.bubbles).toHaveCount(2);
  await widget.composer.fill('a draft of the first');
  const openList = async () => {
    await page.getByRole('button', { name: 'Chat options', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Your conversations', exact: true }).click();
  };
  const items = page.getByRole('list', { name: 'Your conversations', exact: true }).getByRole('button');

  await test.step('a list that does not come can be asked for again', async () => {
    await page.route(/\/conversations$/, (route) => route.fulfill({ status: 503, body: '' }), { times: 1 });
    await openList();
    await expect(page.getByRole('alert')).toContainText('We couldn’t load your conversations.');
    await page.getByRole('button', { name: 'Try again', exact: true }).click();
    await expect(items).toHaveCount(1);
    await expect(items.first()).toContainText('Open now');
    await expectAccessible();
  });

  await test.step('a new one begins beside it', async () => {
    await page.getByRole('button', { name: 'Start a new conversation', exact: true }).click();
    await expect(widget.name).toHaveValue(answers.name);
    await widget.question.fill('The second question');
    await widget.startButton.click();
    await widget.expectLive();
    await expect(widget.bubbles).toHaveText(['The second question']);
  });

  await test.step('back to the first, with the keyboard: its words and its draft are there', async () => {
    await openList();
    await expect(page.getByRole('button', { name: 'Back', exact: true })).toBeFocused();
    await expect(items).toHaveCount(2);
    const first = items.filter({ hasText: 'a draft of the first' });
    await first.focus();
    await expectAccessible();
    await page.keyboard.press('Enter');
    await expect(widget.bubbles).toHaveText(['The first question', 'The first answer']);
    await expect(widget.composer).toHaveValue('a draft of the first');
    await openList();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(widget.composer).toHaveValue('a draft of the first');
  });
});
