// The endpoint's list of conversations, which may be odd: what cannot be used is left out.

import { fieldsOf, plainList, plainNumber, plainText } from '../../core/plainValues';

export interface ListedConversation {
  readonly sid: string;
  readonly title: string | null;
  readonly lastMessage: string | null;
  /** Epoch ms. */
  readonly updatedAt: number;
  readonly unread: number;
  readonly isClosed: boolean;
}

const most = 50;

/** Newest first; null when it is no list at all. */
export function parseConversations(answer: unknown): readonly ListedConversation[] | null {
  const { conversations } = fieldsOf(answer);
  if (!Array.isArray(conversations)) return null;
  return plainList(conversations, most, parseOne).sort((one, other) => other.updatedAt - one.updatedAt);
}

function parseOne(value: unknown): ListedConversation | null {
  const { conversationSid, title, lastMessage, updatedAt, unread, state } = fieldsOf(value);
  if (typeof conversationSid !== 'string' || !/^\w{1,64}$/.test(conversationSid)) return null;
  return {
    sid: conversationSid,
    title: plainText(title, 80),
    lastMessage: plainText(lastMessage, 200),
    updatedAt: plainNumber(updatedAt, 0, 8.64e15) ?? 0,
    unread: Math.floor(plainNumber(unread, 0, 100_000) ?? 0),
    isClosed: state === 'closed',
  };
}
