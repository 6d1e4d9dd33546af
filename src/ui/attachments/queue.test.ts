// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { chatError } from '../../core/errors';
import { createFakeFiles } from '../../core/testing/fakeFiles';
import { activeSession, chatForTest } from '../testing/renderChat';
import { createQueue } from './queue';

const text = (name: string, content = 'plain words') => new File([content], name, { type: 'text/plain' });

const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
const picture = (name: string) => new File([png], name, { type: 'image/png' });

afterEach(() => sessionStorage.clear());

function setUp(attachments: Record<string, unknown> = {}, store = createFakeFiles()) {
  const made = chatForTest({ session: activeSession });
  const chat = { ...made.chat, files: store.open(), config: { ...made.chat.config, attachments } };
  const queue = createQueue(chat);
  const ready = () => vi.waitFor(() => expect(queue.get().preparing).toEqual([]));
  const names = () => made.engine.get().draftFiles.map(({ name }) => name);
  const reasons = () => queue.get().refusals.map(({ refusal }) => refusal.kind);
  return { ...made, chat, queue, store, ready, names, reasons };
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

test('a picture that is being made ready when the page is loaded again is made ready by the next page', async () => {
  const before = setUp();
  const { files } = before.chat;
  const write = files.write.bind(files);
  // It is loaded again after the visitor's own files have been stored, and before they are ready.
  const stored = vi
    .spyOn(files, 'write')
    .mockImplementation((id, content) => (stored.mock.calls.length > 2 ? new Promise(() => {}) : write(id, content)));
  before.queue.add([picture('first.png'), picture('second.png')]);
  before.queue.sendWhenReady();
  await vi.waitFor(() => expect(sessionStorage.length).toBe(1));
  const after = setUp({}, before.store);
  await vi.waitFor(() => expect(after.intents.map(({ kind }) => kind)).toEqual(['sendFile', 'sendFile']));
  await vi.waitFor(() => expect(sessionStorage.length).toBe(0));
});

test('a picture that was removed, refused or is ready does not come again', async () => {
  const before = setUp();
  before.queue.add([
    picture('removed.png'),
    new File(['MZ'], 'refused.png', { type: 'image/png' }),
    picture('ready.png'),
  ]);
  before.queue.remove(before.queue.get().preparing[0]?.id ?? '');
  await before.ready();
  await vi.waitFor(() => expect(sessionStorage.length).toBe(0));
  expect(before.store.kept.size).toBe(1);
  const after = setUp({}, before.store);
  expect(after.queue.get().preparing).toEqual([]);
});

test('what cannot be stored because the network has gone is stored when it is back', async () => {
  const { queue, ready, names, reasons, patch, chat } = setUp();
  const write = vi.spyOn(chat.files, 'write');
  patch({ network: 'down', connection: { kind: 'lost', noticed: true } });
  write.mockRejectedValue(chatError('loadFailed'));
  queue.add([text('a.txt')]);
  await vi.waitFor(() => expect(write).toHaveBeenCalled());
  expect(queue.get().preparing.map(({ name }) => name)).toEqual(['a.txt']);
  write.mockRestore();
  patch({ network: 'up', connection: { kind: 'online' } });
  await ready();
  expect(names()).toEqual(['a.txt']);
  expect(reasons()).toEqual([]);
});

test('what cannot be stored though the network is there is told', async () => {
  const { queue, ready, reasons, patch, chat } = setUp();
  patch({ connection: { kind: 'online' } });
  vi.spyOn(chat.files, 'write').mockRejectedValue(chatError('loadFailed'));
  queue.add([text('a.txt')]);
  await ready();
  expect(reasons()).toEqual(['notLoaded']);
});
