// Replies and reactions, as docs/messages.md describes them for whoever writes into a conversation.

import type { DeskMessage, Reaction, Reply } from './deskState';

export function readReply(attributes: unknown): Reply | null {
  const { to, excerpt } = fieldsAt(attributes, 'parlorReply');
  return typeof to === 'string' ? { to, excerpt: typeof excerpt === 'string' ? excerpt : '' } : null;
}

export function readReaction(attributes: unknown): Reaction | null {
  const { to, emoji } = fieldsAt(attributes, 'parlorReaction');
  return typeof to === 'string' && (emoji === null || typeof emoji === 'string') ? { to, emoji } : null;
}

function fieldsAt(attributes: unknown, key: string): Record<string, unknown> {
  const value = (attributes as Record<string, unknown> | null)?.[key];
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

export function replyTo({ sid, text, files }: DeskMessage): Reply | null {
  const words = (text || files[0]?.name || '').replace(/\s+/g, ' ').trim();
  return sid === null ? null : { to: sid, excerpt: words.slice(0, 140) };
}

/** The newest reaction of each side to this message: "👍" once, or twice when both agree. */
export function reactionsTo(
  messages: readonly DeskMessage[],
  sid: string | null,
): ReadonlyMap<DeskMessage['from'], string> {
  const newest = new Map<DeskMessage['from'], string>();
  for (const { from, reaction } of messages) {
    if (!reaction || reaction.to !== sid) continue;
    if (reaction.emoji === null) newest.delete(from);
    else newest.set(from, reaction.emoji);
  }
  return newest;
}
