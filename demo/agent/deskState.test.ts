import { describe, expect, it } from 'vitest';
import {
  type DeskMessage,
  emptyConversation,
  emptyDesk,
  mergeMessages,
  sortedConversations,
  unreadCount,
  waitingSince,
} from './deskState';

function message(over: Partial<DeskMessage>): DeskMessage {
  return {
    key: `IM${over.index}`,
    index: 0,
    sid: null,
    from: 'visitor',
    author: 'v',
    text: '',
    sentAt: 0,
    note: null,
    files: [],
    delivery: 'sent',
    ...over,
  };
}

describe('mergeMessages', () => {
  it('puts an echo in the place of the message it confirms', () => {
    const sending = message({ key: 'client-1', index: null, delivery: 'sending', from: 'agent' });
    const echo = message({ key: 'client-1', index: 4, from: 'agent' });
    expect(mergeMessages([sending], [echo])).toEqual([echo]);
  });

  it('orders confirmed messages by index, keeps one of each and leaves unsent ones last', () => {
    const unsent = message({ key: 'client-2', index: null, delivery: 'failed' });
    const merged = mergeMessages(
      [message({ index: 3 }), unsent],
      [message({ index: 5 }), message({ index: 3 }), message({ index: 1 })],
    );
    expect(merged.map((each) => each.index)).toEqual([1, 3, 5, null]);
  });
});

describe('unreadCount', () => {
  it("counts the visitor's messages beyond the agent's horizon", () => {
    const messages = [message({ index: 0 }), message({ index: 1, from: 'agent' }), message({ index: 2 })];
    expect(unreadCount({ ...emptyConversation('CH1'), messages })).toBe(2);
    expect(unreadCount({ ...emptyConversation('CH1'), messages, readIndex: 1 })).toBe(1);
    expect(unreadCount({ ...emptyConversation('CH1'), messages, status: 'ended' })).toBe(0);
  });
});

describe('waitingSince', () => {
  it('is the time of the first message after the last answer', () => {
    const messages = [
      message({ index: 0, sentAt: 10 }),
      message({ index: 1, sentAt: 20, from: 'agent' }),
      message({ index: 2, sentAt: 30 }),
      message({ index: 3, sentAt: 40 }),
    ];
    expect(waitingSince({ ...emptyConversation('CH1'), messages })).toBe(30);
  });

  it('is null once the agent has answered or the conversation has ended', () => {
    const messages = [message({ index: 0, sentAt: 10 }), message({ index: 1, sentAt: 20, from: 'agent' })];
    expect(waitingSince({ ...emptyConversation('CH1'), messages })).toBeNull();
    expect(waitingSince({ ...emptyConversation('CH1'), messages: [message({})], status: 'ended' })).toBeNull();
  });
});

describe('sortedConversations', () => {
  it('shows open conversations before ended ones and the newest activity first', () => {
    const at = (sid: string, startedAt: number, status: 'open' | 'ended') => ({
      ...emptyConversation(sid),
      startedAt,
      status,
    });
    const conversations = { a: at('a', 1, 'open'), b: at('b', 9, 'ended'), c: at('c', 5, 'open') };
    expect(sortedConversations({ ...emptyDesk, conversations }).map((each) => each.sid)).toEqual(['c', 'a', 'b']);
  });
});
