// States and their parts for tests of single rules: a test names what matters to it, the rest is ordinary.

import { chatError } from '../errors';
import type { ChatEvent, Circumstance, Effect } from '../events';
import type { LocalFile, Message, Participant } from '../message';
import type { Credentials } from '../ports';
import { type ChatState, initialState, type OutboxItem, type OutboxStatus, type Saved, type Session } from '../state';
import { update } from '../update';

/** The moment at which rules are tried, epoch ms: noon, so that a few hours either way are the same day. */
export const noon = new Date(2026, 4, 20, 12).getTime();

export const visitorIdentity = 'visitor-1';

export function credentials(over: Partial<Credentials> = {}): Credentials {
  return {
    token: 'token-1',
    conversationSid: 'CH1',
    receivedAt: noon,
    lifetimeMs: 60 * 60_000,
    identity: visitorIdentity,
    region: null,
    capabilities: [],
    clientOptions: null,
    ...over,
  };
}

/** One session of every kind. */
export const sessions: { readonly [Kind in Session['kind']]: Extract<Session, { kind: Kind }> } = {
  none: { kind: 'none' },
  starting: { kind: 'starting', answers: { query: 'Hello?' }, problem: null, retryAt: null, failures: 0 },
  joining: { kind: 'joining', credentials: credentials(), fresh: true, problem: null, retryAt: null, failures: 0 },
  active: { kind: 'active', credentials: credentials() },
  ended: { kind: 'ended', reason: 'closed', credentials: credentials() },
  failed: { kind: 'failed', error: chatError('rejected'), answers: { query: 'Hello?' }, credentials: null },
};

/** A conversation that is on, with nothing said yet. */
export function activeState(over: Partial<ChatState> = {}): ChatState {
  return { ...initialState(), session: sessions.active, connection: { kind: 'online' }, ...over };
}

function message(index: number, over: Partial<Message>): Message {
  return {
    sid: `IM${index}`,
    index,
    clientId: null,
    author: 'Nora',
    from: 'agent',
    body: `message ${index}`,
    sentAt: noon + index * 1000,
    editedAt: null,
    media: [],
    content: null,
    ...over,
  };
}

export function agentMessage(index: number, over: Partial<Message> = {}): Message {
  return message(index, over);
}

export function ownMessage(index: number, over: Partial<Message> = {}): Message {
  return message(index, { author: visitorIdentity, from: 'visitor', clientId: `c${index}`, ...over });
}

export function timelineWith(
  messages: readonly Message[],
  over: Partial<ChatState['timeline']> = {},
): ChatState['timeline'] {
  return { messages, older: 'none', opening: null, ...over };
}

export function participant(identity: string, over: Partial<Participant> = {}): Participant {
  return { identity, from: 'agent', name: null, avatarUrl: null, lastReadIndex: null, ...over };
}

/** What is found in storage: of a chat that never began, but for `parts`. */
export function saved(parts: Partial<Saved> = {}): Saved {
  return {
    session: null,
    outbox: [],
    form: {},
    draft: '',
    drafts: {},
    draftFiles: [],
    past: null,
    panel: 'closed',
    ...parts,
  };
}

/** A message in the outbox. `status`: a kind, or a whole status. */
export function outboxItem(
  clientId: string,
  status: Exclude<OutboxStatus['kind'], 'failed'> | OutboxStatus = 'queued',
  over: Partial<OutboxItem> = {},
): OutboxItem {
  return {
    clientId,
    text: `text of ${clientId}`,
    createdAt: noon,
    attempts: 0,
    status: typeof status === 'string' ? { kind: status } : status,
    ...over,
  };
}

export function localFile(id: string, over: Partial<LocalFile> = {}): LocalFile {
  return { id, name: `${id}.txt`, contentType: 'text/plain', size: 3, ...over };
}

/** What becomes of a state when something happens, and what is to be done about it. */
export function happen(
  state: ChatState,
  event: ChatEvent,
  circumstance: Partial<Circumstance> = {},
): { readonly state: ChatState; readonly effects: readonly Effect[] } {
  const [next, effects] = update(state, event, { now: noon, random: 0.5, ...circumstance });
  return { state: next, effects };
}
