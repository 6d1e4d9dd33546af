// @vitest-environment jsdom
// The whole widget, listened to: what a visitor hears who cannot see it.
import { cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createTestParlor, type TestParlor } from '../rehearsal/testing';
import { activeSession, renderChat, testNow } from './testing/renderChat';
import { listenTo, readAloud } from './testing/screenReader';
import { Timeline } from './timeline/Timeline';

// The first one loads the whole widget.
vi.setConfig({ testTimeout: 60_000 });

let parlor: TestParlor;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 4, 12, 10, 42) });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function find(selector: string): HTMLElement {
  const found = document.querySelector('parlor-chat')?.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is not there`);
  return found;
}
/** The clock goes on while it is waited for. */
const comes = (selector: string) => vi.waitFor(() => find(selector), 20_000);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

async function open(): Promise<void> {
  parlor = createTestParlor({ title: 'Help' });
  onTestFinished(() => parlor.dispose());
  const launcher = await comes('.launcher');
  launcher.focus();
  launcher.click();
}

async function begin(): Promise<void> {
  await open();
  await parlor.parlor.startConversation({
    formData: { friendlyName: 'Ada', email: 'ada@example.org', query: 'Where is my order?' },
  });
  await comes('.entry[data-delivery=sent]');
  await pass(5000);
  // What is fetched ahead.
  await comes('[role=log][aria-description]');
}

const close = () => find('.panel').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
const isFocused = (selector: string) => find(selector).matches(':focus');
const offer = async (text: string, parts: Record<string, unknown>) => {
  parlor.agent.say(text, { attributes: { parlor: { version: 1, ...parts } } });
  await comes(`.content[data-kind="${parts.kind}"]`);
};
/** Without the beginning of its list item. */
async function lastMessage(): Promise<readonly string[]> {
  const all = find('[role=log]').querySelectorAll('.item');
  const last = all[all.length - 1];
  return last ? (await readAloud(last)).slice(1) : [];
}
/** With the whole widget in view, so that nothing but the announcer may speak. */
const hears = (meantime: () => Promise<void>) => listenTo(find('.parlor'), meantime);

test('the launcher says what it opens, and how much waits there', async () => {
  await begin();
  expect(await readAloud(find('.launcher'))).toEqual(['button, Open chat, not busy, expanded, has popup dialog']);
  close();
  expect(isFocused('.launcher')).toBe(true);
  const heard = await hears(async () => {
    parlor.agent.say('It left us yesterday.');
    await pass(3000);
  });
  expect(heard).toEqual(['polite: Robin: It left us yesterday.']);
  await comes('.badge');
  expect((await readAloud(find('.launcher')))[0]).toBe(
    'button, Open chat, 1 unread, not busy, not expanded, has popup dialog',
  );
});

test('a form says of each field what is wrong with it, and goes to the first', async () => {
  await open();
  (await comes('.form button[type=submit]')).click();
  await comes('.field-problem');
  expect(isFocused('#parlor-friendlyName, [name=friendlyName]')).toBe(true);
  expect(await readAloud(find('.panel'))).toEqual([
    'dialog, Help, not modal',
    'heading, Help, level 2',
    'button, Close chat',
    'Hi there. How can we help?',
    'Tell us a little about your question and a person from our team will answer right here.',
    'form',
    'Name',
    'textbox, Name, Please fill in “Name”., invalid, required',
    'Please fill in “Name”.',
    'Email',
    'textbox, Email, Please fill in “Email”., invalid, required',
    'Please fill in “Email”.',
    'Your question',
    'textbox, Your question, Please fill in “Your question”., invalid, required',
    'Please fill in “Your question”.',
    'button, Start chat',
  ]);
});

test('a conversation is a log of who said what and when, and whether it has arrived', async () => {
  await begin();
  parlor.agent.say('It is on its way.');
  await pass(5000);
  expect(await readAloud(find('.panel'))).toEqual([
    'dialog, Robin, not modal',
    'heading, Robin, level 2',
    'Help',
    'button, Chat options, not busy, not expanded, has popup menu',
    'button, Close chat',
    'log, Conversation, Press Enter to go through the messages.',
    'listitem, level 1, position 1, set size 2',
    'Today',
    ...['You', ',', '10:42 AM', ', Sent', ':', 'Where is my order?'],
    'listitem, level 1, position 2, set size 2',
    ...['Robin', ',', '10:42 AM', ':', 'It is on its way.'],
    'button, Add files',
    'textbox, Your message, not invalid, placeholder Write a message…',
    'button, Emoji, not expanded, has popup dialog',
  ]);
});

test('a message on its way says so', async () => {
  // The conversation in memory takes messages at once.
  const status = { kind: 'sending' } as const;
  const { container } = renderChat(<Timeline />, {
    session: activeSession,
    connection: { kind: 'online' },
    outbox: [{ clientId: 'c', text: 'Are you there?', createdAt: testNow, attempts: 1, status }],
  });
  expect(await readAloud(container)).toContain(', Sending');
});

test('a message that was refused or waits for the network says so', async () => {
  await begin();
  parlor.network.failNextSend('rejected');
  const refusal = await hears(async () => {
    void parlor.parlor.sendMessage('Hello?');
    await pass(3000);
    await comes('.failure');
  });
  expect(refusal).toEqual(['assertive: Not sent. The chat did not accept this.']);
  expect(await lastMessage()).toEqual([
    ...['You', ',', '10:42 AM', ':', 'Hello?', 'Not sent.', 'The chat did not accept this.'],
    ...['button, Retry', 'button, Copy text', 'button, Delete'],
  ]);

  const loss = await hears(async () => {
    parlor.network.goOffline();
    void parlor.parlor.sendMessage('Anybody?');
    await pass(10_000);
    await comes('.banner');
  });
  expect(loss).toEqual(['polite: Connection lost. Reconnecting…']);
  expect(await lastMessage()).toEqual(['You', ',', '10:42 AM', ', Waiting to be sent', ':', 'Anybody?']);
  const backAgain = await hears(async () => {
    parlor.network.goOnline();
    await pass(5000);
  });
  expect(backAgain).toEqual(['polite: Connected again.']);
});

test('a card and answers to choose from are buttons and links in lists, and say what became of them', async () => {
  await begin();
  await offer('Have a look.', {
    kind: 'card',
    title: 'Teapot',
    text: 'Glazed by hand.',
    actions: [
      { title: 'I want it', id: 'teapot' },
      { title: 'Details', url: 'https://shop.example/teapot' },
    ],
  });
  expect(await lastMessage()).toEqual([
    ...['Robin', ',', '10:42 AM', ':', 'Have a look.', 'Teapot', 'Glazed by hand.'],
    ...['listitem, level 2, position 1, set size 2', 'button, I want it'],
    ...['listitem, level 2, position 2, set size 2', 'link, Details, opens in a new tab'],
    ...['Details', ',', 'opens in a new tab'],
  ]);
  await offer('Which one?', { kind: 'quickReplies', choices: ['Blue', 'Sand'] });
  const choices = (state: string) => [
    ...['Robin', ',', '10:42 AM', ':', 'Which one?', `list, ${state}`],
    ...['listitem, level 2, position 1, set size 2'],
  ];
  expect(await lastMessage()).toEqual([
    ...choices('Choose an answer'),
    ...['button, Blue', 'listitem, level 2, position 2, set size 2', 'button, Sand'],
  ]);
  parlor.agent.end();
  await comes('.ended');
  expect(await lastMessage()).toEqual([
    ...choices('No longer available'),
    ...['Blue', 'listitem, level 2, position 2, set size 2', 'Sand'],
  ]);
});

test('the end is said, and what can be done then is there', async () => {
  await begin();
  const heard = await hears(async () => {
    parlor.agent.end();
    await comes('.ended');
    await pass(3000);
  });
  expect(heard).toEqual(['polite: This conversation has ended.']);
  expect((await readAloud(find('.panel'))).slice(-3)).toEqual([
    'This conversation has ended.',
    'button, Start a new conversation',
    'button, Get transcript',
  ]);
});

test('messages that come one after another are said once each', async () => {
  await begin();
  const lines = Array.from({ length: 10 }, (_, index) => `Line ${index}`);
  const heard = await hears(async () => {
    for (const line of lines) {
      parlor.agent.say(line);
      await pass(3000);
    }
  });
  expect(heard).toEqual(lines.map((line) => `polite: Robin: ${line}`));
});

test('a burst of 100 messages is counted, in five announcements at most', async () => {
  await begin();
  const heard = await listenTo(find('.announcer'), async () => {
    for (let count = 1; count <= 100; count++) {
      parlor.agent.say(`Line ${count}`);
      await pass(20);
    }
    await pass(5000);
  });
  expect(heard.length).toBeLessThanOrEqual(5);
  const counts = heard.map((phrase) => Number(/^polite: (\d+) new messages$/.exec(phrase)?.[1]));
  expect(counts.reduce((sum, count) => sum + count)).toBe(100);
});

test('somebody who types and stops for five minutes is told of once in half a minute at most', async () => {
  await begin();
  const heard = await listenTo(find('.announcer'), async () => {
    for (let times = 1; times <= 60; times++) {
      parlor.agent.type();
      await pass(4000);
      parlor.agent.stopTyping();
      await pass(1000);
    }
  });
  expect(new Set(heard)).toEqual(new Set(['polite: Robin is typing']));
  expect(heard.length).toBeLessThanOrEqual(10);
});
