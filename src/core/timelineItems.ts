// The timeline as it is shown, one item per message: confirmed ones first, then what is under way. Any stretch of it can be
// had by itself, at a cost that does not depend on how long the whole is.

import type { Content } from './content';
import type { ChatError } from './errors';
import type { LocalFile, Media, Message } from './message';
import { findPerson, personName } from './people';
import { positionAfter } from './positions';
import { reactionsOf, type ShownReaction } from './reactions';
import { excerptOf, type Reply } from './reference';
import type { ChatState, Notice, OutboxItem } from './state';

/** How far a message of the visitor has come. */
export type Delivery =
  | { readonly kind: 'queued' | 'sending' | 'sent' | 'read' }
  | { readonly kind: 'failed'; readonly error: ChatError };

/** What a message offers beside its text. */
export interface Offer {
  /** Of the message, for the answer. */
  readonly sid: string;
  readonly index: number;
  readonly content: Content;
}

/** The message that is replied to, as far as it is known. */
export interface Quote {
  readonly sid: string;
  /** Of the item that shows it; null when it is not there (yet), or not any more. */
  readonly key: string | null;
  readonly from: Message['from'] | null;
  readonly author: string | null;
  /** Its first words, or the name of its file. */
  readonly text: string;
  readonly isDeleted: boolean;
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
  /** What it replies to; null for nothing. */
  readonly quote: Quote | null;
  readonly reactions: readonly ShownReaction[];
  /** To reply or react to it; null as long as it is not confirmed. */
  readonly sid: string | null;
  /** For retry and discard; null once confirmed. */
  readonly pendingId: string | null;
}

export interface TimelineNotice {
  readonly key: string;
  readonly kind: Notice['kind'];
  /** Of the agent who came or went; null when nobody told us one, and for a deleted message. */
  readonly name: string | null;
  /** Whose message was deleted; `system` for all other notices. */
  readonly from: Message['from'];
}

/** A message with what stands around it. */
export interface TimelineItem {
  /** Counted from the first message that is known. */
  readonly position: number;
  readonly from: Message['from'];
  /** Display name; null when nobody told us one, and for the visitor. */
  readonly author: string | null;
  readonly avatarUrl: string | null;
  /** Epoch ms when a new day begins with it, else null. */
  readonly day: number | null;
  /** The visitor has not seen it nor what follows: the "New" line goes before it. */
  readonly isNew: boolean;
  /** What happened between the message before and this one. */
  readonly notices: readonly TimelineNotice[];
  /** Messages by the same author on the same day, each within five minutes of the one before, are a group. */
  readonly startsGroup: boolean;
  readonly endsGroup: boolean;
  readonly entry: TimelineEntry;
}

const groupWindowMs = 5 * 60_000;

export function timelineLength(state: ChatState): number {
  return state.timeline.messages.length + pendingEntries(state).length;
}

/** The items from position `start` up to and without `end`. */
export function timelineItems(state: ChatState, start = 0, end = timelineLength(state)): readonly TimelineItem[] {
  const { messages } = state.timeline;
  const pending = pendingEntries(state);
  const readUpTo = agentsHorizon(state);
  const firstNew = firstNewPosition(state);

  const sourceAt = (position: number): Source | null => {
    const message = messages[position];
    if (message) return message;
    const entry = pending[position - messages.length];
    return entry ? { from: 'visitor', author: '', sentAt: entry.at, entry } : null;
  };

  /** The nearest that is more than a reaction, which is shown elsewhere. */
  const visible = (position: number, direction: -1 | 1): number => {
    let at = position;
    while (messages[at]?.reaction) at += direction;
    return at;
  };

  const reactions = reactionsOf(state, Math.min(start, messages.length));
  const items: TimelineItem[] = [];
  let position = visible(start, 1);
  let before = sourceAt(visible(position - 1, -1));
  let source = sourceAt(position);
  let notices = noticesBetween(state, before, source);
  while (position < end && source) {
    const next = visible(position + 1, 1);
    const after = sourceAt(next);
    const noticesAfter = noticesBetween(state, source, after);
    const isNew = position === firstNew;
    const { from, author } = source;
    const person = from === 'visitor' ? null : findPerson(state, author);
    items.push({
      position,
      from,
      author: from === 'visitor' ? null : personName(state, author),
      avatarUrl: person?.avatarUrl ?? null,
      day: before && isSameDay(before, source) ? null : source.sentAt,
      isNew,
      notices,
      startsGroup: isNew || notices.length > 0 || !before || !isOneGroup(before, source),
      endsGroup: next === firstNew || noticesAfter.length > 0 || !after || !isOneGroup(source, after),
      entry:
        'entry' in source
          ? source.entry
          : {
              ...entryOf(source, readUpTo),
              quote: quoteOf(state, source.reply),
              reactions: reactions.get(source.sid) ?? [],
            },
    });
    before = source;
    source = after;
    position = next;
    notices = noticesAfter;
  }
  return items;
}

/** What happened after the last message. */
export function timelineEnd(state: ChatState): readonly TimelineNotice[] {
  const last = state.timeline.messages.at(-1) ?? null;
  return pendingEntries(state).length > 0 ? [] : noticesBetween(state, last, null);
}

/** The key of the item at a position, without making the item. Null for a reaction, which has none of its own. */
export function timelineKey(state: ChatState, position: number): string | null {
  const { messages } = state.timeline;
  const message = messages[position];
  if (message?.reaction) return null;
  return message ? keyOf(message) : (pendingEntries(state)[position - messages.length]?.key ?? null);
}

/** The key of the item that shows the message with this sid; null when there is none. */
export function timelineKeyOf(state: ChatState, sid: string): string | null {
  const message = state.timeline.messages.findLast((one) => one.sid === sid && !one.reaction);
  return message ? keyOf(message) : null;
}

/** Where the item with this key stands; null when it does not. `guess`: where it stood a moment ago. */
export function timelinePosition(state: ChatState, key: string, guess = -1): number | null {
  if (timelineKey(state, guess) === key) return guess;
  const { messages } = state.timeline;
  const pending = pendingEntries(state).findIndex((entry) => entry.key === key);
  if (pending >= 0) return messages.length + pending;
  const position = messages.findLastIndex((message) => keyOf(message) === key);
  return position < 0 ? null : position;
}

/** Position of the visitor's last message, which tells how far it has come; null when there is none. */
export function lastOwnPosition(state: ChatState): number | null {
  const pending = pendingEntries(state).length;
  const { messages } = state.timeline;
  if (pending > 0) return messages.length + pending - 1;
  const position = messages.findLastIndex(({ from, reaction }) => from === 'visitor' && !reaction);
  return position < 0 ? null : position;
}

type Source =
  | Message
  | { readonly from: 'visitor'; readonly author: string; readonly sentAt: number; readonly entry: TimelineEntry };

function isSameDay(a: Source, b: Source): boolean {
  return new Date(a.sentAt).toDateString() === new Date(b.sentAt).toDateString();
}

function isOneGroup(a: Source, b: Source): boolean {
  if (a.from !== b.from || b.sentAt - a.sentAt >= groupWindowMs || !isSameDay(a, b)) return false;
  return a.from === 'visitor' || a.author === b.author;
}

/** Null for a message that is no reply. */
export function quoteOf(state: ChatState, reply: Reply | undefined): Quote | null {
  if (!reply) return null;
  const { to: sid, excerpt } = reply;
  const original = state.timeline.messages.findLast((message) => message.sid === sid);
  if (!original) {
    const isDeleted = state.removed.includes(sid) || state.timeline.older === 'none';
    return { sid, key: null, from: null, author: null, text: isDeleted ? '' : excerpt, isDeleted };
  }
  const { from, author, body, media } = original;
  const text = excerptOf(body || (media[0]?.filename ?? ''));
  return {
    sid,
    key: keyOf(original),
    from,
    author: from === 'visitor' ? null : personName(state, author),
    text,
    isDeleted: false,
  };
}

/** What is under way comes after everything that has happened. */
function noticesBetween(state: ChatState, before: Source | null, after: Source | null): readonly TimelineNotice[] {
  if (state.notices.length === 0 || (before && !('index' in before))) return [];
  const from = before ? before.index : Number.NEGATIVE_INFINITY;
  const to = after && 'index' in after ? after.index : Number.POSITIVE_INFINITY;
  return state.notices
    .filter((notice) => notice.after >= from && notice.after < to)
    .map((notice) =>
      notice.kind === 'deleted'
        ? { key: `deleted-${notice.sid}`, kind: notice.kind, name: null, from: notice.from }
        : {
            key: `${notice.kind}-${notice.name ?? notice.identity}-${notice.at}`,
            kind: notice.kind,
            name: notice.name ?? personName(state, notice.identity),
            from: 'system',
          },
    );
}

/** -1 when everything has been seen. */
function firstNewPosition({ timeline: { messages }, reading: { newAfter } }: ChatState): number {
  if (newAfter === null) return -1;
  for (let position = positionAfter(messages, newAfter); position < messages.length; position++) {
    const message = messages[position];
    if (message && message.from !== 'visitor' && !message.reaction) return position;
  }
  return -1;
}

function keyOf({ clientId, sid, from }: Message): string {
  // Only our own: an id that somebody else has chosen may be one that is there already.
  if (from !== 'visitor' || clientId === null) return sid;
  // The endpoint marks the question from the form so; ours has stood there under that key.
  return clientId.startsWith('opening-') ? 'opening' : clientId;
}

function entryOf(message: Message, readUpTo: number): TimelineEntry {
  const { sid, index, content } = message;
  const read = readUpTo >= message.index;
  return {
    key: keyOf(message),
    text: message.body,
    at: message.sentAt,
    media: message.media,
    offer: content && { sid, index, content },
    edited: message.editedAt !== null,
    delivery: message.from === 'visitor' ? { kind: read ? 'read' : 'sent' } : null,
    quote: null,
    reactions: [],
    sid: message.sid,
    pendingId: null,
  };
}

/** First the question from the form, then the outbox in order. */
function pendingEntries(state: ChatState): readonly TimelineEntry[] {
  const { timeline, outbox } = state;
  const entries = outbox
    .filter(({ cancelled, reaction }) => !cancelled && !reaction)
    .map((item) => {
      const entry = pendingEntry(item.clientId, item.text, item.createdAt, deliveryOf(item), item.clientId);
      return { ...entry, quote: quoteOf(state, item.reply), ...(item.file && { file: item.file }) };
    });
  if (!timeline.opening) return entries;
  const { text, at } = timeline.opening;
  return [pendingEntry('opening', text, at, { kind: 'sending' }, null), ...entries];
}

function pendingEntry(
  key: string,
  text: string,
  at: number,
  delivery: Delivery,
  pendingId: string | null,
): TimelineEntry {
  return {
    key,
    text,
    at,
    media: [],
    offer: null,
    edited: false,
    delivery,
    quote: null,
    reactions: [],
    sid: null,
    pendingId,
  };
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
  const agents = [...state.participants, ...state.former].filter(({ from }) => from === 'agent');
  return Math.max(-1, ...agents.map(({ lastReadIndex }) => lastReadIndex ?? -1));
}
