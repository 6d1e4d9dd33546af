import { expect, it } from 'vitest';
import { parseConversations } from './parseConversations';

it('reads what the endpoint documents, newest first', () => {
  const conversations = [
    { conversationSid: 'CH1', updatedAt: 1000, unread: 0, state: 'closed' },
    {
      conversationSid: 'CH2',
      title: 'Order 7',
      updatedAt: 2000,
      unread: 3,
      state: 'active',
      lastMessage: 'It is here',
    },
  ];
  expect(parseConversations({ conversations })).toEqual([
    { sid: 'CH2', title: 'Order 7', lastMessage: 'It is here', updatedAt: 2000, unread: 3, isClosed: false },
    { sid: 'CH1', title: null, lastMessage: null, updatedAt: 1000, unread: 0, isClosed: true },
  ]);
});

it.each([[null], [[]], [{}], [{ conversations: {} }], ['<html>']])('is no list: %j', (answer) => {
  expect(parseConversations(answer)).toBeNull();
});

it('leaves out what has no sid, and takes figures that cannot be for nothing', () => {
  const conversations = [
    null,
    7,
    { conversationSid: '../x' },
    { conversationSid: 'CH1', updatedAt: 'soon', unread: -4 },
  ];
  expect(parseConversations({ conversations })).toMatchObject([{ sid: 'CH1', updatedAt: 0, unread: 0 }]);
});
