// SDK message -> Message. Every field may be missing or of the wrong type: the service and other clients wrote it.

import type { Media as SdkMedia, Message as SdkMessage } from '@twilio/conversations';
import { answerIn } from '../core/answer';
import { type MediaDetails, parseMediaDetails } from '../core/mediaDetails';
import type { Media, Message } from '../core/message';
import { fieldsOf } from '../core/plainValues';
import { parseReaction, parseReply } from '../core/reference';
import type { MappedContent } from './mapContent';

/** Where our id travels in the message's attributes (4 KB in all). */
export const clientIdKey = 'clientId';

/** `isByAddress`: the visitor wrote it, on a phone or by e-mail. `offered`: what is known of what it offers beside its text; null for nothing. */
export function mapMessage(
  message: SdkMessage,
  identity: string,
  offered: MappedContent | null,
  isByAddress = false,
): Message {
  const author = textOf(message.author);
  const body = textOf(message.body);
  const sentAt = timeOf(message.dateCreated) ?? 0;
  const updatedAt = timeOf(message.dateUpdated) ?? sentAt;
  const edited = message.lastUpdatedBy !== null && message.lastUpdatedBy !== undefined && updatedAt > sentAt;
  const from = author === '' ? 'system' : author === identity || isByAddress ? 'visitor' : 'agent';
  const answer = from === 'visitor' ? answerIn(message.attributes) : null;
  const reply = parseReply(message.attributes);
  const reaction = parseReaction(message.attributes);
  // Where it belongs nobody can tell: before all others it does the least harm.
  const index = Number.isSafeInteger(message.index) ? message.index : -1;
  return {
    // Core tells messages apart by it.
    sid: textOf(message.sid) || `index ${index}`,
    index,
    clientId: clientIdOf(message.attributes),
    author,
    from,
    body: body === '' ? (offered?.text ?? '') : body,
    sentAt,
    editedAt: edited ? updatedAt : null,
    media: mediaOf(message.attachedMedia, parseMediaDetails(message.attributes)),
    content: from === 'visitor' ? null : (offered?.content ?? null),
    ...(answer && { answer }),
    ...(reply && { reply }),
    ...(reaction && { reaction }),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function timeOf(value: unknown): number | null {
  const time = value instanceof Date ? value.getTime() : Number.NaN;
  return Number.isFinite(time) ? time : null;
}

function clientIdOf(attributes: unknown): string | null {
  const clientId = fieldsOf(attributes)[clientIdKey];
  return typeof clientId === 'string' && clientId !== '' && clientId.length <= 100 ? clientId : null;
}

function mediaOf(attached: unknown, details: readonly MediaDetails[]): readonly Media[] {
  if (!Array.isArray(attached)) return [];
  return attached.flatMap((media: Partial<SdkMedia> | null, at) => mapMedia(media, details[at]) ?? []);
}

function mapMedia(media: Partial<SdkMedia> | null, details: MediaDetails | undefined): Media | null {
  if (typeof media?.sid !== 'string') return null;
  const { sid, filename, contentType, size } = media;
  return {
    sid,
    filename: typeof filename === 'string' ? filename : null,
    contentType: textOf(contentType),
    size: typeof size === 'number' && size >= 0 && Number.isFinite(size) ? size : 0,
    ...(details && { details }),
  };
}
