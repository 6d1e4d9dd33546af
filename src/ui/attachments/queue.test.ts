// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { createFakeFiles } from '../../core/testing/fakeFiles';
import { activeSession, chatForTest } from '../testing/renderChat';
import { createQueue } from './queue';

const text = (name: string, content = 'plain words') => new File([content], name, { type: 'text/plain' });

function setUp(attachments: Record<string, unknown> = {}) {
  const store = createFakeFiles();
  const made = chatForTest({ session: activeSession });
  const chat = { ...made.chat, files: store.open(), config: { ...made.chat.config, attachments } };
  const queue = createQueue(chat);
  const ready = () => vi.waitFor(() => expect(queue.get().preparing).toEqual([]));
  const names = () => made.engine.get().draftFiles.map(({ name }) => name);
  const reasons = () => queue.get().refusals.map(({ refusal }) => refusal.kind);
  return { ...made, queue, store, ready, names, reasons };
}

test('files are stored before the composer has them, in the order they were given', async () => {
  const { queue, ready, names, store, engine } = setUp();
  engine.subscribe(() => {
    for (const { id } of engine.get().draftFiles) expect(store.kept.has(id)).toBe(true);
  });
  queue.add([text('a.txt'), text('b.txt')]);
  expect(queue.get().preparing.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
  await ready();
  expect(names()).toEqual(['a.txt', 'b.txt']);
});

test('one bad file does not take the others with it', async () => {
  const { queue, ready, names, reasons } = setUp();
  queue.add([text('a.txt'), text('empty.txt', ''), text('b.txt')]);
  await ready();
  expect(names()).toEqual(['a.txt', 'b.txt']);
  expect(reasons()).toEqual(['empty']);
});

test('of a thousand files the first are taken, and one sentence tells of the rest', async () => {
  const { queue, ready, names } = setUp({ maxFiles: 3 });
  queue.add([text('first.txt')]);
  await ready();
  queue.add(Array.from({ length: 1000 }, (_, index) => text(`${index}.txt`)));
  await ready();
  expect(names()).toEqual(['first.txt', '0.txt', '1.txt']);
  expect(queue.get().refusals.map(({ refusal }) => refusal)).toEqual([{ kind: 'tooMany', max: 3, left: 998 }]);
});

test('what is sent while it is being prepared follows by itself, and does not come back to the composer', async () => {
  const { queue, ready, intents, names } = setUp();
  queue.add([text('a.txt')]);
  queue.sendWhenReady();
  await ready();
  expect(intents).toMatchObject([{ kind: 'sendFile', file: { name: 'a.txt' } }]);
  expect(names()).toEqual([]);
});

test('what is removed while it is being prepared never arrives, and nothing of it stays', async () => {
  const { queue, intents, store } = setUp();
  queue.add([text('a.txt'), text('b.txt')]);
  queue.remove(queue.get().preparing[0]?.id ?? '');
  await vi.waitFor(() => expect(intents).toMatchObject([{ kind: 'attachFile', file: { name: 'b.txt' } }]));
  expect(store.kept.size).toBe(1);
});

test('a sentence goes when it is dismissed, and with the next files', async () => {
  const { queue, ready, reasons } = setUp();
  queue.add([text('empty.txt', '')]);
  await ready();
  queue.dismiss(queue.get().refusals[0]?.id ?? '');
  expect(reasons()).toEqual([]);
  queue.add([text('empty.txt', '')]);
  await ready();
  queue.add([text('a.txt')]);
  expect(reasons()).toEqual([]);
});
