// SDK message -> Message. Every field may be missing or of the wrong type: the service and other clients wrote it.

import type { Media as SdkMedia, Message as SdkMessage } from '@twilio/conversations';
import type { Media, Message } from '../core/message';

/** Where our id travels in the message's attributes (4 KB in all). */
export const clientIdKey = 'clientId';

export function mapMessage(message: SdkMessage, identity: string): Message {
  const { author } = message;
  const sentAt = message.dateCreated?.getTime() ?? 0;
  const updatedAt = message.dateUpdated?.getTime() ?? sentAt;
  const edited = message.lastUpdatedBy !== null && message.lastUpdatedBy !== undefined && updatedAt > sentAt;
  return {
    sid: message.sid,
    index: message.index,
    clientId: clientIdOf(message.attributes),
    author: author ?? '',
    from: !author ? 'system' : author === identity ? 'visitor' : 'agent',
    body: message.body ?? '',
    sentAt,
    editedAt: edited ? updatedAt : null,
    media: (message.attachedMedia ?? []).map(mapMedia),
  };
}

function clientIdOf(attributes: unknown): string | null {
  if (typeof attributes !== 'object' || attributes === null) return null;
  const clientId = (attributes as Record<string, unknown>)[clientIdKey];
  return typeof clientId === 'string' && clientId.length <= 100 ? clientId : null;
}

function mapMedia(media: SdkMedia): Media {
  return { sid: media.sid, filename: media.filename, contentType: media.contentType, size: media.size };
}
