// Operations on the messages of a conversation and on media records.
import { createSid } from './sids';
import { filledTemplate } from './templates';
import { TwilioError } from './twilioError';
import { checkedAttributes, forgetMedia, memberOf, reactivate, requireOpen, SMALL_ATTRIBUTES_BYTES } from './world';
import {
  type ConversationRecord,
  isoNow,
  type MediaRecord,
  type MessageRecord,
  type ParticipantRecord,
  type World,
} from './worldData';

const BODY_BYTES = 32_768;

export interface NewMessage {
  author: string;
  body: string | null;
  subject?: string | null;
  attributes?: unknown;
  mediaSids?: string[];
  contentSid?: string | null;
  /** JSON text: values by the name of the template's variable. */
  contentVariables?: string;
}

export function postMessage(world: World, conversation: ConversationRecord, fields: NewMessage): MessageRecord {
  requireOpen(world, conversation);
  const mediaSids = fields.mediaSids ?? [];
  const contentSid = fields.contentSid ?? null;
  if (fields.body === null && mediaSids.length === 0 && contentSid === null) throw new TwilioError(400, 50503);
  checkBody(fields.body);
  const attributes = checkedAttributes(fields.attributes ?? '{}', SMALL_ATTRIBUTES_BYTES);
  const media = mediaSids.map((sid) => attachableMedia(world, sid));
  if (contentSid !== null) media.push(...richContent(world, fields.author, contentSid, fields.contentVariables));
  const date = isoNow(world);
  const index = conversation.nextIndex + world.skippedIndices(fields.author);
  conversation.nextIndex = index + 1;
  const message: MessageRecord = {
    sid: createSid('IM'),
    index,
    author: fields.author,
    participantSid: writerOf(conversation, fields.author)?.sid ?? null,
    body: fields.body,
    subject: fields.subject ?? null,
    attributes,
    mediaSids: media.map(({ sid }) => sid),
    contentSid,
    lastUpdatedBy: null,
    dateCreated: date,
    dateUpdated: date,
  };
  for (const record of media) {
    record.conversationSid = conversation.sid;
    record.messageSid = message.sid;
  }
  conversation.messages.push(message);
  world.emit({ kind: 'messageAdded', conversation, message });
  reactivate(world, conversation);
  return message;
}

/** By identity, or by the address of somebody on a phone or by e-mail. */
function writerOf(conversation: ConversationRecord, author: string): ParticipantRecord | undefined {
  const byAddress = ({ messagingBinding }: ParticipantRecord) => messagingBinding?.address === author;
  return memberOf(conversation, author) ?? conversation.participants.find(byAddress);
}

export function findMessage(conversation: ConversationRecord, sid: string): MessageRecord {
  const message = conversation.messages.find((candidate) => candidate.sid === sid);
  if (!message) throw new TwilioError(404, 50500);
  return message;
}

export function updateMessage(
  world: World,
  conversation: ConversationRecord,
  message: MessageRecord,
  patch: { body?: string; attributes?: unknown; author?: string; subject?: string; updatedBy: string },
): void {
  requireOpen(world, conversation);
  if (patch.body !== undefined) checkBody(patch.body);
  if (patch.attributes !== undefined) {
    message.attributes = checkedAttributes(patch.attributes, SMALL_ATTRIBUTES_BYTES);
  }
  if (patch.body !== undefined) message.body = patch.body;
  if (patch.subject !== undefined) message.subject = patch.subject;
  if (patch.author !== undefined) message.author = patch.author;
  message.lastUpdatedBy = patch.updatedBy;
  message.dateUpdated = isoNow(world);
  world.emit({ kind: 'messageUpdated', conversation, message });
}

/** Media cannot outlive its message. */
export function removeMessage(world: World, conversation: ConversationRecord, message: MessageRecord): void {
  requireOpen(world, conversation);
  conversation.messages = conversation.messages.filter((other) => other !== message);
  for (const sid of message.mediaSids) forgetMedia(world, sid);
  world.emit({ kind: 'messageRemoved', conversation, message });
}

export function addMedia(
  world: World,
  fields: { author: string; filename: string | null; contentType: string; size: number; category: string },
): MediaRecord {
  const date = isoNow(world);
  const record: MediaRecord = {
    sid: createSid('ME'),
    ...fields,
    conversationSid: null,
    messageSid: null,
    dateCreated: date,
    dateUpdated: date,
  };
  world.data.media[record.sid] = record;
  return record;
}

/** Clients read the filled template as JSON from a media of the category `body`. */
function richContent(world: World, author: string, contentSid: string, variables = '{}'): MediaRecord[] {
  const content = filledTemplate(contentSid, variables);
  if (!content) return [];
  const bytes = Buffer.from(JSON.stringify({ data: content.data }));
  const contentType = `application/x-vnd.com.twilio.rich.${content.type.replace('/', '.')}`;
  const record = addMedia(world, { author, filename: null, contentType, size: bytes.length, category: 'body' });
  world.mediaBytes.put(record.sid, bytes);
  return [record];
}

function attachableMedia(world: World, sid: string): MediaRecord {
  const record = Object.hasOwn(world.data.media, sid) ? world.data.media[sid] : undefined;
  if (!record) throw new TwilioError(400, 50507);
  if (record.messageSid !== null) throw new TwilioError(400, 50508);
  return record;
}

function checkBody(body: string | null): void {
  if (body !== null && Buffer.byteLength(body) > BODY_BYTES) throw new TwilioError(400, 50504);
}
