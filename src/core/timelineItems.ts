// The timeline as it is shown: days, the "New" line, and groups of messages; confirmed ones first, then what is under way.

import type { Answer } from './answer';
import { answersOf } from './answers';
import type { Content } from './content';
import type { ChatError } from './errors';
import type { LocalFile, Media, Message } from './message';
import { readableName } from './selectors';
import type { ChatState, OutboxItem } from './state';

/** How far a message of the visitor has come. */
export type Delivery =
  | { readonly kind: 'queued' | 'sending' | 'sent' | 'read' }
  | { readonly kind: 'failed'; readonly error: ChatError };

/** What a message offers beside its text. */
export interface Offer {
  /** Of the message, for the answer. */
  readonly sid: string;
  readonly content: Content;
  /** What the visitor has answered; null for nothing yet. */
  readonly answer: Answer | null;
}

export interface TimelineEntry {
  /** Stays the same when the server's copy replaces ours, so that the bubble does not flicker. */
  readonly key: string;
  readonly text: string;
  readonly at: number;
  readonly media: readonly Media[];
  readonly offer: Offer | null;
  /** A file of the visitor that is not confirmed yet. Absent otherwise. */
  readonly file?: LocalFile;
  readonly edited: boolean;
  /** Null for messages of others. */
  readonly delivery: Delivery | null;
  /** For retry and discard; null once confirmed. */
  readonly pendingId: string | null;
}

/** Messages by the same author on the same day, each within five minutes of the one before. */
export interface TimelineGroup {
  readonly kind: 'group';
  readonly key: string;
  readonly from: 'visitor' | 'agent' | 'system';
  /** Display name; null when nobody told us one. */
  readonly author: string | null;
  readonly avatarUrl: string | null;
  readonly entries: readonly TimelineEntry[];
}

export type TimelineItem =
  | { readonly kind: 'day'; readonly key: string; readonly at: number }
  /** The visitor has not seen what follows. */
  | { readonly kind: 'new'; readonly key: string }
  | TimelineGroup;

const groupWindowMs = 5 * 60_000;

export function timelineItems(state: ChatState): readonly TimelineItem[] {
  const items: TimelineItem[] = [];
  const readUpTo = agentsHorizon(state);
  const answers = answersOf(state);
  let group: { item: TimelineGroup; entries: TimelineEntry[]; lastAt: number; authorId: string } | null = null;
  let day = '';
  let newLineDrawn = false;

  const startDay = (at: number) => {
    const next = new Date(at).toDateString();
    if (next === day) return;
    day = next;
    group = null;
    items.push({ kind: 'day', key: `day-${next}`, at });
  };

  const add = (authorId: string, from: Message['from'], entry: TimelineEntry) => {
    startDay(entry.at);
    if (group && group.authorId === authorId && entry.at - group.lastAt < groupWindowMs) {
      group.entries.push(entry);
      group.lastAt = entry.at;
      return;
    }
    const entries = [entry];
    const person = state.participants.find((participant) => participant.identity === authorId);
    const item: TimelineGroup = {
      kind: 'group',
      key: `group-${entry.key}`,
      from,
      author: person ? person.name : readableName(authorId),
      avatarUrl: person?.avatarUrl ?? null,
      entries,
    };
    group = { item, entries, lastAt: entry.at, authorId };
    items.push(item);
  };

  for (const message of state.timeline.messages) {
    const { newAfter } = state.reading;
    if (!newLineDrawn && newAfter !== null && message.index > newAfter && message.from !== 'visitor') {
      newLineDrawn = true;
      startDay(message.sentAt);
      group = null;
      items.push({ kind: 'new', key: 'new' });
    }
    add(message.author, message.from, entryOf(message, readUpTo, answers));
  }
  const own = state.timeline.messages.find((message) => message.from === 'visitor')?.author ?? '';
  if (state.timeline.opening) {
    const { text, at } = state.timeline.opening;
    add(own, 'visitor', pendingEntry('opening', text, at, { kind: 'sending' }, null));
  }
  for (const item of state.outbox) {
    if (item.cancelled) continue;
    const entry = pendingEntry(item.clientId, item.text, item.createdAt, deliveryOf(item), item.clientId);
    add(own, 'visitor', item.file ? { ...entry, file: item.file } : entry);
  }
  return items;
}

function entryOf(message: Message, readUpTo: number, answers: ReadonlyMap<string, Answer>): TimelineEntry {
  const read = readUpTo >= message.index;
  const { sid, content } = message;
  return {
    // The endpoint marks the question from the form so; ours has stood there under that key.
    key: message.clientId?.startsWith('opening-') ? 'opening' : (message.clientId ?? message.sid),
    text: message.body,
    at: message.sentAt,
    media: message.media,
    offer: content && { sid, content, answer: answers.get(sid) ?? null },
    edited: message.editedAt !== null,
    delivery: message.from === 'visitor' ? { kind: read ? 'read' : 'sent' } : null,
    pendingId: null,
  };
}

function pendingEntry(
  key: string,
  text: string,
  at: number,
  delivery: Delivery,
  pendingId: string | null,
): TimelineEntry {
  return { key, text, at, media: [], offer: null, edited: false, delivery, pendingId };
}

function deliveryOf(item: OutboxItem): Delivery {
  switch (item.status.kind) {
    case 'queued':
      return { kind: 'queued' };
    case 'sending':
    case 'checking':
      return { kind: 'sending' };
    case 'accepted':
      return { kind: 'sent' };
    case 'failed':
      return { kind: 'failed', error: item.status.error };
  }
}

/** Up to where some agent has read; -1 for nothing. */
function agentsHorizon(state: ChatState): number {
  const agents = state.participants.filter(({ from }) => from === 'agent');
  return Math.max(-1, ...agents.map(({ lastReadIndex }) => lastReadIndex ?? -1));
}
