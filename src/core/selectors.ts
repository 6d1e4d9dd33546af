// What screens need to know, computed from the state. Pure; equal input gives equal output.

import type { ChatError } from './errors';
import type { Media, Message } from './message';
import type { ChatState, OutboxItem } from './state';

export type Screen =
  | { readonly kind: 'form' }
  | { readonly kind: 'conversation' }
  /** Nothing goes on by itself any more. `canEditForm`: going back to the form makes sense. */
  | { readonly kind: 'problem'; readonly error: ChatError; readonly canEditForm: boolean };

export function screenOf(state: ChatState): Screen {
  switch (state.session.kind) {
    case 'none':
      return { kind: 'form' };
    case 'failed':
      return { kind: 'problem', error: state.session.error, canEditForm: state.session.answers !== null };
    case 'starting':
    case 'joining':
    case 'active':
    case 'ended':
      return { kind: 'conversation' };
  }
}

/** How far a message of the visitor has come. */
export type Delivery =
  | { readonly kind: 'queued' | 'sending' | 'sent' | 'read' }
  | { readonly kind: 'failed'; readonly error: ChatError };

export interface TimelineEntry {
  /** Stays the same when the server's copy replaces ours, so that the bubble does not flicker. */
  readonly key: string;
  readonly text: string;
  readonly at: number;
  readonly media: readonly Media[];
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
  let group: { item: TimelineGroup; entries: TimelineEntry[]; lastAt: number; authorId: string } | null = null;
  let day = '';
  let newLineDrawn = false;

  const add = (authorId: string, from: Message['from'], entry: TimelineEntry) => {
    const entryDay = new Date(entry.at).toDateString();
    if (entryDay !== day) {
      day = entryDay;
      group = null;
      items.push({ kind: 'day', key: `day-${entryDay}`, at: entry.at });
    }
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
      group = null;
      items.push({ kind: 'new', key: 'new' });
    }
    add(message.author, message.from, entryOf(message, readUpTo));
  }
  const own = state.timeline.messages.find((message) => message.from === 'visitor')?.author ?? '';
  if (state.timeline.opening) {
    const { text, at } = state.timeline.opening;
    add(own, 'visitor', pendingEntry('opening', text, at, { kind: 'sending' }, null));
  }
  for (const item of state.outbox) {
    add(own, 'visitor', pendingEntry(item.clientId, item.text, item.createdAt, deliveryOf(item), item.clientId));
  }
  return items;
}

function entryOf(message: Message, readUpTo: number | null): TimelineEntry {
  const read = readUpTo !== null && readUpTo >= message.index;
  return {
    // The endpoint marks the question from the form so; ours has stood there under that key.
    key: message.clientId?.startsWith('opening-') ? 'opening' : (message.clientId ?? message.sid),
    text: message.body,
    at: message.sentAt,
    media: message.media,
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
  return { key, text, at, media: [], edited: false, delivery, pendingId };
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

function agentsHorizon(state: ChatState): number | null {
  let horizon: number | null = null;
  for (const participant of state.participants) {
    const { lastReadIndex } = participant;
    if (participant.from === 'agent' && lastReadIndex !== null && lastReadIndex > (horizon ?? -1)) {
      horizon = lastReadIndex;
    }
  }
  return horizon;
}

/** Bots post under a plain name ("Concierge"); identities of services look like ids and are nobody's name. */
function readableName(author: string): string | null {
  return author !== '' && author.length <= 40 && !/[\d_@:/]/.test(author) ? author : null;
}

/** Whether the composer takes messages. They may wait in the outbox: being offline is no reason to refuse. */
export function canWrite(state: ChatState): boolean {
  const { kind } = state.session;
  return kind === 'starting' || kind === 'joining' || kind === 'active';
}

/** Messages of others after the visitor's horizon. */
export function unreadCount(state: ChatState): number {
  const { horizon } = state.reading;
  return state.timeline.messages.filter((message) => message.from !== 'visitor' && message.index > (horizon ?? -1))
    .length;
}

/** Display names of those who are typing; null for somebody without a name. */
export function typingNames(state: ChatState): readonly (string | null)[] {
  return state.typing.map(
    (identity) =>
      state.participants.find((participant) => participant.identity === identity)?.name ?? readableName(identity),
  );
}

/** Whom the visitor is talking to: the agent who wrote last, else an agent who is there. */
export function currentAgent(
  state: ChatState,
): { readonly name: string | null; readonly avatarUrl: string | null } | null {
  const agents = state.participants.filter((participant) => participant.from === 'agent');
  const lastAuthor = state.timeline.messages.findLast((message) => message.from === 'agent')?.author;
  return agents.find((agent) => agent.identity === lastAuthor) ?? agents[0] ?? null;
}

export type Banner =
  /** We are asking the endpoint or joining, and it goes well so far or is being tried again (`problem`). */
  | { readonly kind: 'starting'; readonly problem: ChatError | null; readonly retryAt: number | null }
  | { readonly kind: 'reconnecting' }
  | { readonly kind: 'offline' };

/** What to say above the timeline; null when all is well. */
export function bannerOf(state: ChatState): Banner | null {
  const { session, connection } = state;
  if (session.kind === 'starting' || session.kind === 'joining') {
    if (session.problem?.kind === 'offline') return { kind: 'offline' };
    // An old token is renewed without a word; only if that fails there is something to tell.
    if (session.problem?.kind === 'auth' && session.retryAt === null) return null;
    return session.problem ? { kind: 'starting', problem: session.problem, retryAt: session.retryAt } : null;
  }
  if (session.kind === 'active' && connection.kind === 'lost' && connection.noticed) {
    return { kind: state.network === 'down' ? 'offline' : 'reconnecting' };
  }
  return null;
}
