// What a message says of another one: it replies to it, or is nothing but a reaction to it. docs/messages.md has the schema.

import { fieldsOf, plainText } from './plainValues';

export interface Reply {
  /** Sid of the message replied to. */
  readonly to: string;
  /** Its first words, for whoever does not have it. */
  readonly excerpt: string;
}

export interface Reaction {
  /** Sid of the message reacted to. */
  readonly to: string;
  /** Null takes back what the same author has reacted before. */
  readonly emoji: string | null;
}

/** Where they travel in the message's attributes. */
const replyKey = 'parlorReply';
const reactionKey = 'parlorReaction';

const version = 1;
const longestSid = 64;
const longestExcerpt = 140;
/** Some emoji are families of seven signs with joiners. */
const longestEmoji = 32;

export function excerptOf(text: string): string {
  return plainText(text.replace(/\s+/g, ' '), longestExcerpt) ?? '';
}

/** What goes into the attributes, as plain JSON. */
export function referenceAttributes({
  reply,
  reaction,
}: {
  reply?: Reply;
  reaction?: Reaction;
}): Record<string, object> {
  return {
    ...(reply && { [replyKey]: { version, ...reply } }),
    ...(reaction && { [reactionKey]: { version, ...reaction } }),
  };
}

/** `attributes`: of any message. Null when it is no reply. */
export function parseReply(attributes: unknown): Reply | null {
  const { to, excerpt } = fieldsOf(fieldsOf(attributes)[replyKey]);
  return isSid(to) ? { to, excerpt: plainText(excerpt, longestExcerpt) ?? '' } : null;
}

/** Null when it is no reaction. What is no emoji is none: it would be a way to put words under somebody's message. */
export function parseReaction(attributes: unknown): Reaction | null {
  const { to, emoji } = fieldsOf(fieldsOf(attributes)[reactionKey]);
  if (!isSid(to) || (emoji !== null && !isEmoji(emoji))) return null;
  return { to, emoji };
}

function isSid(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestSid;
}

// Put together here: the language level we write in does not know the flag yet, all browsers we support do.
const pattern = String.raw`^\p{RGI_Emoji}$`;
const oneEmoji = new RegExp(pattern, 'v');

export function isEmoji(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestEmoji && oneEmoji.test(value);
}
