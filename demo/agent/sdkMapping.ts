// SDK objects in, plain data out.

import type { Conversation, Media, Message } from '@twilio/conversations';
import { isColleague } from './acts';
import type { DeskConversation, DeskMessage } from './deskState';
import { readReaction, readReply } from './references';
import { readVisitor } from './visitorDetails';

export function deskMessage(message: Message, agent: string): DeskMessage {
  const author = message.author ?? '';
  const reply = readReply(message.attributes);
  const reaction = readReaction(message.attributes);
  return {
    key: clientIdOf(message) ?? message.sid,
    index: message.index,
    sid: message.sid,
    // Somebody who takes part and is not the agent is the visitor; a bot or a notice writes without taking part.
    from: author === agent || isColleague(author) ? 'agent' : message.participantSid ? 'visitor' : 'system',
    author,
    text: message.body ?? '',
    note: noteOf(message),
    sentAt: message.dateCreated?.getTime() ?? Date.now(),
    files: (message.attachedMedia ?? []).map((media: Media) => ({
      sid: media.sid,
      name: media.filename ?? 'File',
      contentType: media.contentType,
      size: media.size,
    })),
    delivery: 'sent',
    ...(reply && { reply }),
    ...(reaction && { reaction }),
  };
}

/** What the conversation itself tells; messages and participants come from elsewhere. */
export function conversationFields(conversation: Conversation): Partial<DeskConversation> {
  const visitor = readVisitor(conversation.attributes);
  return {
    visitorName: visitor.name,
    preChat: visitor.preChat,
    context: visitor.context,
    startedAt: conversation.dateCreated?.getTime() ?? 0,
    readIndex: conversation.lastReadMessageIndex,
    ...(conversation.state?.current === 'closed' ? { status: 'ended' as const, visitorTyping: false } : {}),
  };
}

/** Only the kinds, as they stand in the attributes: the rest is for the widget to show. */
function noteOf({ attributes, contentSid }: Message): string | null {
  const { parlor, parlorAnswer } = (attributes ?? {}) as Record<string, { kind?: unknown } | undefined>;
  if (typeof contentSid === 'string') return 'Content template';
  if (typeof parlor?.kind === 'string') return `Offers ${parlor.kind}`;
  return typeof parlorAnswer?.kind === 'string' ? `Answers ${parlorAnswer.kind}` : null;
}

function clientIdOf(message: Message): string | null {
  const attributes = message.attributes as { clientId?: unknown } | null;
  return typeof attributes?.clientId === 'string' ? attributes.clientId : null;
}
