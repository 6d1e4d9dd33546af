// One conversation from the first Tab to the last Escape, without a pointer.

import { agentVoice } from './agentVoice';
import { expect, test } from './fixtures';
import { Keyboard } from './keyboard';
import { someAnswers } from './widget';

test('a whole conversation is held with the keyboard alone, the focus always seen and never lost', async ({
  page,
  widget,
  agent,
  request,
}) => {
  test.setTimeout(120_000);
  const keyboard = new Keyboard(page);
  const voice = agentVoice(request);
  const answers = someAnswers();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  let conversationSid = '';
  /** Arrives while the visitor is at something else. */
  const interrupt = (text: string) =>
    keyboard.expectToStay(async () => {
      await voice.say(conversationSid, text);
      await expect(widget.bubbles.filter({ hasText: text })).toBeVisible();
    });

  await test.step('from the page to the launcher, and into the form', async () => {
    await keyboard.goTo(widget.launcher);
    await keyboard.watch();
    await keyboard.press('Enter');
    await keyboard.expectOn(widget.name);
  });

  await test.step('what is missing has the focus; the form is filled in and sent', async () => {
    await keyboard.press('Enter');
    await expect(widget.panel.getByText('Please fill in “Name”.')).toBeVisible();
    await keyboard.expectOn(widget.name);
    await keyboard.type(answers.name);
    await keyboard.goTo(widget.email);
    await keyboard.type(answers.email);
    await keyboard.goTo(widget.question);
    await keyboard.type(answers.question);
    await keyboard.goTo(widget.startButton);
    const answered = page.waitForResponse(/\/initWebchat$/);
    await keyboard.press('Enter');
    ({ conversationSid } = (await (await answered).json()) as { conversationSid: string });
    await widget.expectLive();
    await keyboard.expectOn(widget.composer);
    await interrupt('Good morning.');
  });

  await test.step('a message, with an emoji that is looked for', async () => {
    await keyboard.type('Hello ');
    await keyboard.goTo(button('Emoji'));
    await keyboard.press('Enter');
    const picker = page.getByRole('dialog', { name: 'Emoji', exact: true });
    await keyboard.expectOn(picker.getByRole('searchbox'));
    await interrupt('Take your time.');
    await keyboard.type('waving');
    await expect(picker.getByRole('gridcell', { name: 'waving hand' })).toBeVisible();
    await keyboard.press('ArrowDown');
    await keyboard.expectOn(picker.getByRole('gridcell', { name: 'waving hand' }));
    await keyboard.press('Enter');
    await keyboard.expectOn(widget.composer);
    await keyboard.press('Enter');
    await expect(widget.bubbles.filter({ hasText: 'Hello 👋' })).toBeVisible();
    await keyboard.expectOn(widget.composer);
  });

  await test.step('a file', async () => {
    await keyboard.goTo(button('Add files'), 'Shift+Tab');
    const chooser = page.waitForEvent('filechooser');
    await keyboard.press('Enter');
    await (await chooser).setFiles({ name: 'label.txt', mimeType: 'text/plain', buffer: Buffer.from('12 Kiln Lane') });
    await expect(widget.panel.getByText('label.txt').first()).toBeVisible();
    await keyboard.goTo(widget.composer);
    await keyboard.press('Enter');
    await expect(widget.timeline.getByText('label.txt').first()).toBeVisible();
    await widget.expectAllSent();
    await keyboard.expectOn(widget.composer);
  });

  await test.step('a reply to an earlier message', async () => {
    await keyboard.goTo(widget.timeline, 'Shift+Tab');
    await keyboard.press('Enter');
    const item = (text: string) => widget.timeline.locator('.item').filter({ hasText: text });
    await keyboard.goTo(item('Good morning.'), 'ArrowUp');
    await interrupt('I am still here.');
    await keyboard.goTo(item('Good morning.').getByRole('button', { name: 'Reply', exact: true }));
    await keyboard.press('Enter');
    await keyboard.expectOn(widget.composer);
    await keyboard.type('Morning!');
    await keyboard.press('Enter');
    await expect(widget.bubbles.filter({ hasText: 'Morning!' })).toBeVisible();
    await widget.expectAllSent();
    await keyboard.expectOn(widget.composer);
  });

  await test.step('a picture, enlarged', async () => {
    await agent.pick(answers.name);
    const picture = widget.timeline.getByRole('button', { name: /^Image/ });
    await keyboard.expectToStay(async () => {
      await agent.sendSample('Photo (JPEG)');
      await expect(picture).toBeVisible();
    });
    await keyboard.goTo(picture, 'Shift+Tab');
    await keyboard.press('Enter');
    const viewer = page.getByRole('dialog', { name: 'Image viewer' });
    await expect(viewer).toBeVisible();
    await keyboard.goTo(viewer.getByRole('button', { name: /^Close/ }));
    await keyboard.press('Enter');
    await expect(viewer).toBeHidden();
    await keyboard.expectOn(picture);
  });

  await test.step('the end, which is asked about', async () => {
    await keyboard.goTo(button('Chat options'), 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.expectOn(page.getByRole('menuitemcheckbox').or(page.getByRole('menuitem')).first());
    await keyboard.press('End');
    await keyboard.expectOn(page.getByRole('menuitem', { name: 'End conversation', exact: true }));
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'End this conversation?' });
    await interrupt('One moment.');
    await keyboard.goTo(dialog.getByRole('button', { name: 'End conversation', exact: true }));
    await keyboard.press('Enter');
    await expect(button('Start a new conversation')).toBeVisible();
    await keyboard.goTo(button('Start a new conversation'));
  });

  await test.step('out of it, back to where it began', async () => {
    await keyboard.expectNeverLost();
    await keyboard.press('Escape');
    await expect(widget.panel).toBeHidden();
    await keyboard.expectOn(widget.launcher);
  });
});
