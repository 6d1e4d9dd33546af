// The words of a conversation: messages, the people in it, and what a message carries.

import type { Answer } from './answer';
import type { Content } from './content';
import type { MediaDetails } from './mediaDetails';
import type { Reaction, Reply } from './reference';

export interface Media {
  readonly sid: string;
  /** As the sender named it; may be absent, huge or hostile: show it as text only. */
  readonly filename: string | null;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** What the sender tells of it; absent for nothing. */
  readonly details?: MediaDetails;
}

/**
 * A file that the visitor adds, before the service has it. What is in it lies in the {@link FileStore} under `id`, which
 * becomes the client id of its message.
 */
export interface LocalFile {
  readonly id: string;
  readonly name: string;
  /** MIME type, without parameters. */
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** Goes with it in the message's attributes. */
  readonly details?: MediaDetails;
}

/** A message the server has confirmed. `index` orders a conversation; indices grow but may have gaps. */
export interface Message {
  readonly sid: string;
  readonly index: number;
  /** The id we gave it before sending ({@link OutboxItem.clientId}); null for messages from elsewhere. */
  readonly clientId: string | null;
  readonly author: string;
  /** Seen from this widget: the visitor's own, an agent's (or bot's), or a notice without an author. */
  readonly from: 'visitor' | 'agent' | 'system';
  /** Exactly what was written. */
  readonly body: string;
  /** Epoch ms, the server's clock. */
  readonly sentAt: number;
  /** Epoch ms of the last edit, or null. */
  readonly editedAt: number | null;
  readonly media: readonly Media[];
  /** What it offers beside its text; null for nothing. Never on the visitor's own. */
  readonly content: Content | null;
  /** Which offer it answers; only on the visitor's own. */
  readonly answer?: Answer;
  readonly reply?: Reply;
  /** Then it is shown under the message reacted to, and is no message to read. */
  readonly reaction?: Reaction;
}

export interface Participant {
  readonly identity: string;
  readonly from: 'visitor' | 'agent';
  /** Display name, or null when the service knows none. */
  readonly name: string | null;
  readonly avatarUrl: string | null;
  /** The horizon: index of the last message this participant has read, or null for none. */
  readonly lastReadIndex: number | null;
}

/** Twilio refuses longer bodies (32 KB, counted in UTF-8). */
export const maxBodyBytes = 32 * 1024;

/** Length in bytes when written as UTF-8. By hand, because core has no TextEncoder: it is not part of the language. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
