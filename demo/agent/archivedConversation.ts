// An ended conversation: nobody's SDK can open it any more, so it is read from REST's description.

import { type DeskConversation, type DeskMessage, emptyConversation } from './deskState';
import { readVisitor } from './visitorDetails';

type Fields = Record<string, unknown>;

/** Null for what is not a conversation. */
export function archivedConversation(archived: unknown, agent: string): DeskConversation | null {
  const { conversation, messages } = (archived ?? {}) as { conversation?: Fields; messages?: Fields[] };
  if (typeof conversation?.sid !== 'string') return null;
  const visitor = readVisitor(conversation.attributes);
  return {
    ...emptyConversation(conversation.sid),
    visitorName: visitor.name,
    preChat: visitor.preChat,
    context: visitor.context,
    startedAt: timeOf(conversation.date_created),
    messages: (messages ?? []).map((message) => archivedMessage(message, agent)),
    status: 'ended',
  };
}

function archivedMessage(message: Fields, agent: string): DeskMessage {
  const author = String(message.author ?? '');
  const media = Array.isArray(message.media) ? (message.media as Fields[]) : [];
  return {
    key: String(message.sid),
    index: Number(message.index),
    sid: String(message.sid),
    from: author === agent ? 'agent' : message.participant_sid ? 'visitor' : 'system',
    author,
    text: String(message.body ?? ''),
    note: null,
    sentAt: timeOf(message.date_created),
    files: media.map((file) => ({
      sid: String(file.sid),
      name: String(file.filename ?? 'File'),
      contentType: String(file.content_type ?? ''),
      size: Number(file.size) || 0,
    })),
    delivery: 'sent',
  };
}

function timeOf(date: unknown): number {
  return Date.parse(String(date)) || 0;
}
