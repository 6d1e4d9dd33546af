import { describe, expect, it } from 'vitest';
import type { ChatState } from './state';
import { activeState, agentMessage, happen, ownMessage, participant, timelineWith } from './testing/builders';
import { timelineItems } from './timelineItems';

const nora = participant('nora', { name: 'Nora' });
const state = activeState({
  participants: [nora],
  timeline: timelineWith([agentMessage(0, { author: 'nora', body: 'Blue or\ngreen?' }), ownMessage(1)]),
});
const reply = { to: 'IM0', excerpt: 'Blue or green?' };
const send = (from: ChatState, replyTo: string) =>
  happen(from, { kind: 'sendText', clientId: 'x', text: 'Blue', replyTo });

describe('a reply', () => {
  it('takes the first words of what it answers along, and clears what the composer was replying to', () => {
    const replying = happen(state, { kind: 'replyTo', sid: 'IM0' }).state;
    expect(replying.replyingTo).toBe('IM0');
    const { state: sent, effects } = send(replying, 'IM0');
    expect(effects).toContainEqual({ do: 'send', clientId: 'x', text: 'Blue', reply });
    expect(sent.outbox[0]?.reply).toEqual(reply);
    expect(sent.replyingTo).toBeNull();
  });

  it('to what is not there any more is a message like others', () => {
    expect(send(state, 'IM9').state.outbox[0]).not.toHaveProperty('reply');
    expect(happen(state, { kind: 'replyTo', sid: 'IM9' }).state.replyingTo).toBeNull();
  });

  it('is none any more when the message replied to is deleted before it is sent', () => {
    const replying = happen(state, { kind: 'replyTo', sid: 'IM0' }).state;
    expect(happen(replying, { kind: 'messageRemoved', sid: 'IM0' }).state.replyingTo).toBeNull();
    expect(happen(replying, { kind: 'messageRemoved', sid: 'IM1' }).state.replyingTo).toBe('IM0');
  });

  it('quotes the original as it is now, by name', () => {
    const quoteIn = (some: ChatState) => timelineItems(some).at(-1)?.entry.quote;
    const { state: sent } = send(state, 'IM0');
    const quote = { sid: 'IM0', key: 'IM0', from: 'agent', author: 'Nora', text: 'Blue or green?', isDeleted: false };
    expect(quoteIn(sent)).toEqual(quote);
    const echo = ownMessage(2, { clientId: 'x', reply });
    expect(quoteIn(happen(sent, { kind: 'messageArrived', message: echo }).state)).toEqual(quote);
    const edited = agentMessage(0, { author: 'nora', body: 'Red?', editedAt: 9 });
    expect(quoteIn(happen(sent, { kind: 'messageChanged', message: edited }).state)?.text).toBe('Red?');
  });

  it('says so when the original was deleted, and quotes its first words while it is not loaded yet', () => {
    const { state: sent } = send(state, 'IM0');
    const deleted = happen(sent, { kind: 'messageRemoved', sid: 'IM0' }).state;
    expect(timelineItems(deleted).at(-1)?.entry.quote).toMatchObject({ key: null, text: '', isDeleted: true });
    const timeline = timelineWith([ownMessage(9, { reply })], { older: 'available' });
    expect(timelineItems(activeState({ timeline }))[0]?.entry.quote).toMatchObject({
      key: null,
      text: 'Blue or green?',
      isDeleted: false,
    });
  });
});
