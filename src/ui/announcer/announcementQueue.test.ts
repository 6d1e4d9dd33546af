import { expect, test } from 'vitest';
import { chatError } from '../../core/errors';
import { createFakeClock } from '../../core/testing/fakeClock';
import { message } from '../testing/renderChat';
import { createAnnouncementQueue } from './announcementQueue';
import type { Announcement } from './announcements';

function setUp() {
  const clock = createFakeClock(0);
  const said: string[] = [];
  const queue = createAnnouncementQueue({
    say: (region, text) => text !== null && said.push(`${clock.now()} ${region}: ${text}`),
    wordsOf: (announcement) => (announcement.kind === 'message' ? announcement.message.body : announcement.kind),
    manyMessages: (count) => `${count} messages`,
    now: clock.now,
    after: clock.after,
  });
  return { queue, said, pass: clock.advance };
}

const says = (body: string): Announcement => ({ kind: 'message', message: message(1, 'agent', body), author: null });
const typing: Announcement = { kind: 'typing', names: ['Anna'] };
const failure: Announcement = { kind: 'failure', error: chatError('offline'), messageFailed: true };

test('a message is read out once, a moment after it has come', async () => {
  const { queue, said, pass } = setUp();
  queue.add(says('Hello'));
  expect(said).toEqual([]);
  await pass(60_000);
  expect(said).toEqual(['500 polite: Hello']);
});

test('a hundred messages in two seconds make two announcements, which count them all', async () => {
  const { queue, said, pass } = setUp();
  for (let i = 0; i < 100; i += 1) {
    queue.add(says(`${i}`));
    await pass(20);
  }
  await pass(60_000);
  expect(said).toEqual(['500 polite: 25 messages', '2500 polite: 75 messages']);
});

test('up to three messages at once are read out', async () => {
  const { queue, said, pass } = setUp();
  for (const body of ['a', 'b', 'c']) queue.add(says(body));
  await pass(1000);
  expect(said).toEqual(['500 polite: a\nb\nc']);
});

test('typing is told at most every thirty seconds, and not of somebody whose message is there', async () => {
  const { queue, said, pass } = setUp();
  queue.add(typing);
  await pass(10_000);
  queue.add(typing);
  await pass(25_000);
  queue.add(typing);
  queue.add(says('Hello'));
  await pass(10_000);
  expect(said).toEqual(['500 polite: typing', '35500 polite: Hello']);
});

test('a failure interrupts at once, and is not repeated within the same breath', async () => {
  const { queue, said, pass } = setUp();
  queue.add(says('Hello'));
  queue.add(failure);
  queue.add(failure);
  await pass(10_000);
  expect(said).toEqual(['0 assertive: failure', '500 polite: Hello']);
});

test('nothing is said after it was disposed of', async () => {
  const { queue, said, pass } = setUp();
  queue.add(says('Hello'));
  queue.dispose();
  await pass(10_000);
  expect(said).toEqual([]);
});
