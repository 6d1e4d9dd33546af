// What a visitor does, written once for every engine.

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { someAnswers } from '../widget';
import { expect, test } from './fixtures';
import { expectFocus, expectHidden, expectValue, expectVisible, Visitor } from './visitor';

const picture = fileURLToPath(new URL('../../docs/pictures/phone.png', import.meta.url));

type ParlorWindow = Window & { Parlor(...call: unknown[]): void };

test('a visitor and an agent talk, from the form to the end @short @phone', async ({
  display,
  visitor,
  agent,
  demo,
}) => {
  test.setTimeout(120_000);
  const answers = someAnswers('Where is my <order> & "parcel"?');
  let conversationSid = '';

  await test.step('the form says what is missing, and keeps what is in it when the panel is closed', async () => {
    await visitor.open();
    await expectVisible(visitor.startButton);
    await visitor.startButton.click();
    await expectFocus(visitor.name);
    await expectVisible(display.css('.problem, [id$=-problem]'));
    await visitor.fillIn(answers);
    await display.press('Escape');
    await expectHidden(visitor.panel);
    await expectFocus(visitor.launcher);
    await visitor.open();
    await expectValue(visitor.question, answers.question);
  });

  await test.step('both sides are heard', async () => {
    conversationSid = await visitor.start();
    await visitor.expectMessages([answers.question]);
    await agent.say(conversationSid, 'Let me look 👀');
    await visitor.expectMessages([answers.question, 'Let me look 👀']);
    await visitor.send('Thank you, très bien');
    await expect
      .poll(() => agent.heard(conversationSid))
      .toEqual([answers.question, 'Let me look 👀', 'Thank you, très bien']);
    await visitor.expectAllSent();
  });

  await test.step('a reload goes on where it was, with the draft', async () => {
    await visitor.composer.fill('half a sentence');
    await display.reload();
    if (display.isPhone) await visitor.open();
    await expectVisible(visitor.composer);
    await visitor.expectMessages([answers.question, 'Let me look 👀', 'Thank you, très bien']);
    await expectValue(visitor.composer, 'half a sentence');
    await visitor.composer.fill('');
  });

  await test.step('a dropped connection comes back with nothing missing or doubled', async () => {
    const before = await demo.firedFaults('dropBeforeAck');
    await demo.setFault({ kind: 'dropBeforeAck' });
    await visitor.send('Sent into the drop');
    await agent.say(conversationSid, 'Said during the drop');
    await expect.poll(() => demo.firedFaults('dropBeforeAck')).toBe(before + 1);
    await expect
      .poll(async () => (await agent.heard(conversationSid)).slice(-2).sort())
      .toEqual(['Said during the drop', 'Sent into the drop']);
    await visitor.expectMessages(await agent.heard(conversationSid));
    await visitor.expectAllSent();
    expect(await agent.heard(conversationSid)).toHaveLength(5);
  });

  await test.step('a file goes along', async () => {
    await visitor.files.choose([picture]);
    await expectVisible(display.byRole('list', 'Files to send'));
    await display.byRole('button', 'Send message').click();
    await expectHidden(display.byRole('list', 'Files to send'));
    await visitor.expectAllSent();
    await expect.poll(async () => (await agent.heard(conversationSid)).at(-1)).toBe(path.basename(picture));
  });

  await test.step('the agent ends it', async () => {
    await agent.end(conversationSid);
    await expectVisible(display.byRole('button', 'Start a new conversation'));
    await expectHidden(visitor.composer);
  });
});

test('without a pointer: from the launcher to a message and back @short', async ({ display, visitor, agent }) => {
  test.setTimeout(120_000);
  const answers = someAnswers();
  await expectVisible(visitor.launcher);
  await test.step('the form by Tab, Enter sends it', async () => {
    // The page's two links come first.
    for (let stop = 0; stop < 2; stop += 1) await display.press('Tab');
    await display.press('Tab');
    await expectFocus(visitor.launcher);
    await display.press('Enter');
    await expectFocus(visitor.name);
    await display.type(answers.name);
    await display.press('Tab');
    await expectFocus(visitor.email);
    await display.type(answers.email);
    await display.press('Tab');
    await expectFocus(visitor.question);
    await display.type(answers.question);
    await display.press('Tab');
    await expectFocus(visitor.startButton);
    await display.press('Enter');
    await visitor.expectLive();
    await expectFocus(visitor.composer);
  });
  await test.step('an emoji, where the caret is', async () => {
    const picker = display.byRole('searchbox', 'Search emoji');
    await display.type('Hello ');
    await display.press('Tab');
    await expectFocus(display.byRole('button', 'Emoji'));
    await display.press('Enter');
    await expectFocus(picker);
    await expectVisible(display.byRole('gridcell', 'grinning face'));
    await display.type('waving');
    await expectHidden(display.byRole('gridcell', 'grinning face'));
    await display.press('ArrowDown');
    await expectFocus(display.byRole('gridcell', 'waving hand'));
    await display.press('Enter');
    await expectFocus(visitor.composer);
    await expectValue(visitor.composer, 'Hello 👋');
    await display.press('Enter');
    await visitor.expectMessages([answers.question, 'Hello 👋']);
    await visitor.expectAllSent();
  });
  await test.step('an incoming message leaves the focus alone; Escape gives it back to the launcher', async () => {
    await agent.say(await visitor.conversationSid(), 'Hello to you');
    await visitor.expectMessages([answers.question, 'Hello 👋', 'Hello to you']);
    await expectFocus(visitor.composer);
    await display.press('Escape');
    await expectHidden(visitor.panel);
    await expectFocus(visitor.launcher);
  });
});

test('on a page in Arabic the panel stands on the left and speaks Arabic', async ({ display, visitor }) => {
  await expectVisible(visitor.launcher);
  const left = await visitor.launcher.box();
  await display.run(() => {
    const { Parlor } = window as unknown as ParlorWindow;
    Parlor('destroy');
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    Parlor('init', { tokenEndpoint: '/chat' });
  });
  await visitor.open();
  await expectVisible(display.byRole('textbox', 'الاسم'));
  const launcher = await visitor.launcher.box();
  expect(launcher.right).toBeLessThan(left.left);
  expect((await visitor.panel.box()).left).toBeGreaterThanOrEqual(0);
});

test('two tabs show one conversation, and the second takes over from the first', async ({
  display,
  visitor,
  agent,
}) => {
  test.setTimeout(120_000);
  const answers = someAnswers();
  await visitor.open();
  await visitor.fillIn(answers);
  const conversationSid = await visitor.start();
  const tab = await display.openTab();
  await tab.goTo('/plain');
  const second = new Visitor(tab);
  await second.expectMessages([answers.question]);
  await expectVisible(second.composer);
  await second.send('Written in the second tab');
  await visitor.expectMessages([answers.question, 'Written in the second tab']);
  await display.close();
  await second.send('Written when the first was gone');
  await second.expectMessages([answers.question, 'Written in the second tab', 'Written when the first was gone']);
  await second.expectAllSent();
  await agent.say(conversationSid, 'All here');
  await second.expectMessages([
    answers.question,
    'Written in the second tab',
    'Written when the first was gone',
    'All here',
  ]);
});

test('what is written without a network waits for it @offline', async ({ display, visitor, agent }) => {
  test.setTimeout(60_000);
  const { setOffline } = display;
  if (!setOffline) throw new Error(`${display.engine} cannot be taken off the network`);
  const answers = someAnswers();
  await visitor.open();
  await visitor.fillIn(answers);
  const conversationSid = await visitor.start();
  await setOffline(true);
  await visitor.send('Written without a network');
  await expectVisible(display.css('[data-delivery=queued]'));
  await agent.say(conversationSid, 'Said meanwhile');
  await setOffline(false);
  await visitor.expectAllSent();
  await expect
    .poll(async () => [...(await display.css('[role=log] .message-text').texts())].sort())
    .toEqual([answers.question, 'Said meanwhile', 'Written without a network'].sort());
});

test('a picture is pasted from the clipboard @clipboard', async ({ display, visitor, agent }) => {
  const answers = someAnswers();
  await visitor.open();
  await visitor.fillIn(answers);
  const conversationSid = await visitor.start();
  await display.run(() => {
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
    // Only who has just pressed something may write to the clipboard.
    const copy = () =>
      canvas.toBlob(async (picture) => {
        if (!picture) throw new Error('there is no picture');
        await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
        document.body.dataset.copied = 'yes';
      });
    // The widget keeps its keys to itself.
    document.addEventListener('keydown', copy, { once: true, capture: true });
  });
  await visitor.composer.click();
  await display.press('End');
  await expect.poll(() => display.run(() => document.body.dataset.copied)).toBe('yes');
  await display.press('Control+V');
  await expectVisible(display.byRole('list', 'Files to send'));
  await display.byRole('button', 'Send message').click();
  await visitor.expectAllSent();
  await expect.poll(async () => (await agent.heard(conversationSid)).at(-1)).toBe('image.png');
});
