// Content templates over the unmodified SDK: the message comes first, what it offers a moment later, whatever the media service does.

import { describe, expect, it, vi } from 'vitest';
import { agent, inWorld, type StandInWorld } from './testing/standInWorld';

const patience = { timeout: 10_000, interval: 10 };
const templateSid = (number: number) => `HX${String(number).padStart(32, '0')}`;

async function post({ rest, credentials }: StandInWorld, fields: Record<string, string>): Promise<void> {
  await rest('POST', `/Conversations/${credentials.conversationSid}/Messages`, { Author: agent, ...fields });
}

const told = ({ events }: StandInWorld, kind: 'messageArrived' | 'messageChanged') =>
  events.flatMap((event) => (event.kind === kind && 'message' in event ? [event.message] : []));

const changed = (world: StandInWorld) =>
  vi.waitFor(() => {
    const [message] = told(world, 'messageChanged').slice(-1);
    expect(message).toBeDefined();
    return message;
  }, patience);

describe('Content templates', { timeout: 20_000 }, () => {
  it('arrive as they are, and with what they offer as soon as it has been fetched', () =>
    inWorld(async (world) => {
      await world.transport.connect(world.credentials);
      await post(world, { ContentSid: templateSid(1), ContentVariables: '{"1":"the teapot"}' });
      const message = await changed(world);
      expect(told(world, 'messageArrived')[0]).toMatchObject({
        body: '',
        content: { kind: 'absent', why: 'beingFetched' },
      });
      expect(message).toMatchObject({
        body: 'What would you like to know about the teapot?',
        content: { kind: 'quickReplies', choices: [{ id: 'where' }, { id: 'return' }] },
        editedAt: null,
      });
    }));

  it.each([
    [2, null],
    [3, 'media'],
    [4, 'location'],
    [5, 'callToAction'],
    [6, 'list'],
    [7, 'card'],
    [8, 'carousel'],
    [9, null],
  ])('number %i becomes %s', (number, kind) =>
    inWorld(async (world) => {
      await world.transport.connect(world.credentials);
      await post(world, { ContentSid: templateSid(number) });
      const message = await changed(world);
      expect(message?.content?.kind ?? null).toBe(kind);
      expect(message?.body).not.toBe('');
    }),
  );

  it('keep the text that came with them', () =>
    inWorld(async (world) => {
      await world.transport.connect(world.credentials);
      await post(world, { ContentSid: templateSid(1), Body: 'As sent' });
      expect(await changed(world)).toMatchObject({ body: 'As sent', content: { kind: 'quickReplies' } });
    }));

  it('of one page of the history take one request for their addresses', () =>
    inWorld(async (world) => {
      for (let i = 0; i < 5; i++) await post(world, { ContentSid: templateSid(1) });
      world.standIn.faults.set({ kind: 'delayReplies', via: 'media', ms: 1, match: '^POST .*/MediaSet$', count: null });
      const { newest } = await world.transport.connect(world.credentials);
      expect(newest.messages).toHaveLength(5);
      await vi.waitFor(() => expect(told(world, 'messageChanged')).toHaveLength(5), patience);
      expect(world.standIn.faults.report().fired.delayReplies).toBe(1);
    }));

  it('that cannot be fetched say so, and the next reading of the history tries again', () =>
    inWorld(async (world) => {
      world.standIn.faults.set({ kind: 'failRequests', via: 'media', status: 500 });
      await world.transport.connect(world.credentials);
      await post(world, { ContentSid: templateSid(1) });
      expect(await changed(world)).toMatchObject({ content: { kind: 'absent', why: 'failed' } });
      await world.transport.history(null, 30);
      await vi.waitFor(() => {
        expect(told(world, 'messageChanged').at(-1)?.content?.kind).toBe('quickReplies');
      }, patience);
    }));

  it('that are no JSON, or say nothing, leave the text alone and no unhandled error', () =>
    inWorld(async (world) => {
      vi.stubGlobal('fetch', spoiling(fetch));
      await world.transport.connect(world.credentials);
      await post(world, { ContentSid: templateSid(1), Body: 'The text' });
      expect(await changed(world)).toMatchObject({ body: 'The text', content: null });
    }));
});

/** The media service answers a template with something else. */
function spoiling(real: typeof fetch): typeof fetch {
  return async (input, init) =>
    String(input).includes('/media/ME') ? new Response('<html>not a template</html>') : real(input, init);
}
