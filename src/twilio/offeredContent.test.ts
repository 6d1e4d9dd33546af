// What is offered in attributes, while the file that reads it is on its way, and when it does not come.

import type { Client, Message } from '@twilio/conversations';
import { beforeEach, expect, it, vi } from 'vitest';
import { loadRichContentPart } from '../parts/richContent';
import { createRichContent } from './richContent';

vi.mock('../parts/richContent');

type Part = Awaited<ReturnType<typeof loadRichContentPart>>;

const load = vi.mocked(loadRichContentPart);
const quickReplies = { parlor: { version: 1, kind: 'quickReplies', choices: ['Yes'] } };
const message = (sid: string, attributes: object) => ({ sid, attributes, contentSid: null }) as unknown as Message;
const offer = message('IM1', quickReplies);
const part = () => vi.importActual<Part>('./richContentPart');

function begin() {
  const told: string[] = [];
  const content = createRichContent({} as Client, ({ sid }) => told.push(sid));
  return { content, told, kindOf: (of: Message) => content.of(of)?.content };
}

beforeEach(() => {
  load.mockReset().mockImplementation(part);
});

it('a message without an offer needs nothing', () => {
  const { content } = begin();
  expect(content.of(message('IM1', { parlor: { version: 2 } }))).toBeNull();
  expect(load).not.toHaveBeenCalled();
});

it('says that it is on its way, tells of each message once, and knows the next one at once', async () => {
  const { told, kindOf } = begin();
  const other = message('IM2', quickReplies);
  expect([kindOf(offer), kindOf(other), kindOf(offer)]).toEqual(
    Array.from({ length: 3 }, () => ({ kind: 'absent', why: 'beingFetched' })),
  );
  await vi.waitFor(() => expect(told).toEqual(['IM1', 'IM2']));
  expect(load).toHaveBeenCalledTimes(1);
  expect(kindOf(offer)).toMatchObject({ kind: 'quickReplies' });
  expect(kindOf(message('IM3', quickReplies))).toMatchObject({ kind: 'quickReplies' });
});

it('is tried at another address, then said to have failed, and tried again with the next reading', async () => {
  const { told, kindOf } = begin();
  load.mockRejectedValue(new Error('no network'));
  kindOf(offer);
  await vi.waitFor(() => expect(told).toEqual(['IM1']));
  expect(load.mock.calls).toEqual([[0], [1]]);
  expect(kindOf(offer)).toEqual({ kind: 'absent', why: 'failed' });
  load.mockImplementation(part);
  expect(kindOf(offer)).toEqual({ kind: 'absent', why: 'beingFetched' });
  await vi.waitFor(() => expect(kindOf(offer)).toMatchObject({ kind: 'quickReplies' }));
});

it('fetched ahead, it is there when the first offer comes, and a failure is kept to itself', async () => {
  load.mockRejectedValueOnce(new Error('no network')).mockRejectedValueOnce(new Error('no network'));
  const { content, told, kindOf } = begin();
  content.fetchAhead();
  await allDone();
  load.mockResolvedValue(await part());
  content.fetchAhead();
  await allDone();
  expect(load.mock.calls).toEqual([[0], [1], [2]]);
  expect(kindOf(offer)).toMatchObject({ kind: 'quickReplies' });
  expect(told).toEqual([]);
});

/** Whatever is not waiting for a file. */
function allDone(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
