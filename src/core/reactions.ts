// What stands under a message: of each author the newest reaction. docs/messages.md says how they travel.

import { personName } from './people';
import type { ChatState } from './state';

export interface ShownReaction {
  readonly emoji: string;
  readonly isOwn: boolean;
  /** Display names of the others; null for somebody without one. */
  readonly others: readonly (string | null)[];
}

/** By the sid of the message reacted to. `fromPosition`: no message before that position is asked about. */
export function reactionsOf(state: ChatState, fromPosition: number): ReadonlyMap<string, readonly ShownReaction[]> {
  const { messages } = state.timeline;
  /** By message, then by author; the visitor is the empty one. */
  const newest = new Map<string, Map<string, string>>();
  const take = (author: string, to: string, emoji: string | null) => {
    const ofMessage = newest.get(to) ?? new Map<string, string>();
    // Moved to the end also when it was there: the order is that in which they came.
    ofMessage.delete(author);
    if (emoji !== null) ofMessage.set(author, emoji);
    newest.set(to, ofMessage);
  };
  // A reaction comes after what it is to.
  for (let position = fromPosition; position < messages.length; position++) {
    const message = messages[position];
    if (message?.reaction)
      take(message.from === 'visitor' ? '' : message.author, message.reaction.to, message.reaction.emoji);
  }
  for (const { reaction } of state.outbox) if (reaction) take('', reaction.to, reaction.emoji);
  return new Map([...newest].map(([to, authors]) => [to, shown(state, authors)]));
}

function shown(state: ChatState, authors: ReadonlyMap<string, string>): readonly ShownReaction[] {
  return [...new Set(authors.values())].map((emoji) => {
    const others = [...authors].filter(([author, theirs]) => theirs === emoji && author !== '');
    return { emoji, isOwn: authors.get('') === emoji, others: others.map(([author]) => personName(state, author)) };
  });
}
