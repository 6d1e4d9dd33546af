// States to start a rule test from: a chat in each kind of session, and what may happen to it.

import type { ChatEvent, Circumstance, Effect } from '../events';
import type { Message } from '../message';
import type { Credentials } from '../ports';
import { type ChatState, initialState, type OutboxItem, type OutboxStatus, type Session } from '../state';
import { update } from '../update';

export const now = Date.UTC(2026, 0, 15, 9, 0);
export const minute = 60_000;
/** The ticket of every state made here: answers under it are answers to what the state asked. */
export const ticket = 7;

/** `random` in the middle: the first wait after a failure is 750 ms, then 1500, 3000 and so on. */
export const circumstance: Circumstance = { now, random: 0.5 };

export const credentials: Credentials = {
  token: 'token-1',
  conversationSid: 'CH1',
  receivedAt: now,
  lifetimeMs: 60 * minute,
  identity: 'visitor-1',
  region: null,
  capabilities: [],
  clientOptions: null,
};

export const freshCredentials: Credentials = { ...credentials, token: 'token-2' };

type Of<Kind extends Session['kind']> = Extract<Session, { kind: Kind }>;

export const none: Session = { kind: 'none' };
export const active: Session = { kind: 'active', credentials };
export const ended: Session = { kind: 'ended', reason: 'closed' };

export function starting(parts: Partial<Of<'starting'>> = {}): Session {
  return { kind: 'starting', answers: { query: 'Hello?' }, problem: null, retryAt: null, failures: 0, ...parts };
}

export function joining(parts: Partial<Of<'joining'>> = {}): Session {
  return { kind: 'joining', credentials, fresh: true, problem: null, retryAt: null, failures: 0, ...parts };
}

export function failed(parts: Partial<Of<'failed'>> = {}): Session {
  return { kind: 'failed', error: { kind: 'auth' }, answers: null, credentials: null, ...parts };
}

/** One session of every kind. */
export const everySession: Readonly<Record<Session['kind'], Session>> = {
  none,
  starting: starting(),
  joining: joining(),
  active,
  ended,
  failed: failed(),
};

export function stateWith(parts: Partial<ChatState>): ChatState {
  const connection = parts.session?.kind === 'active' ? ({ kind: 'online' } as const) : initialState().connection;
  return { ...initialState(), ticket, connection, ...parts };
}

export function outboxItem(clientId: string, kind: OutboxStatus['kind'], parts: Partial<OutboxItem> = {}): OutboxItem {
  const status: OutboxStatus = kind === 'failed' ? { kind, error: { kind: 'rejected' } } : { kind };
  return { clientId, text: `text of ${clientId}`, createdAt: now, attempts: 0, status, ...parts };
}

export function agentMessage(index: number, parts: Partial<Message> = {}): Message {
  return {
    sid: `IM${index}`,
    index,
    clientId: null,
    author: 'agent-1',
    from: 'agent',
    body: `message ${index}`,
    sentAt: now,
    editedAt: null,
    media: [],
    ...parts,
  };
}

export function timelineOf(messages: readonly Message[]): ChatState['timeline'] {
  return { messages, older: 'none', opening: null };
}

export interface Outcome {
  readonly state: ChatState;
  readonly effects: readonly Effect[];
}

/** What the event makes of the state, and what is to be done. */
export function happen(state: ChatState, event: ChatEvent, at: number = now): Outcome {
  const [next, effects] = update(state, event, { now: at, random: 0.5 });
  return { state: next, effects };
}

/** The wait that was set under this name, or null. */
export function waitOf(effects: readonly Effect[], timer: string): number | null {
  const found = effects.find((effect) => effect.do === 'after' && effect.timer === timer);
  return found?.do === 'after' ? found.ms : null;
}

/** Eight calls to the endpoint in the last seconds: the next has to wait until the first is 62 s old. */
export function stormOfCalls(firstAt: number): readonly number[] {
  return Array.from({ length: 8 }, (_, index) => firstAt + index * 100);
}
