import { expect, it } from 'vitest';
import type { Message } from '../core/message';
import { type ChatState, initialState } from '../core/state';
import { publicEvents } from './publicEvents';

const credentials = {
  token: 't',
  conversationSid: 'CH1',
  receivedAt: 0,
  lifetimeMs: 1,
  identity: null,
  region: null,
  capabilities: [],
  clientOptions: null,
};

const active: ChatState = { ...initialState(), session: { kind: 'active', credentials } };

function withMessages(state: ChatState, ...indices: number[]): ChatState {
  const messages = indices.map(
    (index): Message => ({
      sid: `IM${index}`,
      index,
      clientId: null,
      author: 'agent',
      from: 'agent',
      body: `m${index}`,
      sentAt: 0,
      editedAt: null,
      media: [],
      content: null,
    }),
  );
  return { ...state, timeline: { ...state.timeline, messages } };
}

it('says nothing when nothing of interest changed', () => {
  expect(publicEvents(active, { ...active, draft: 'x' })).toEqual([]);
});

it('tells of the panel', () => {
  expect(publicEvents(active, { ...active, panel: 'open' })).toEqual([{ name: 'open', detail: {} }]);
  expect(publicEvents({ ...active, panel: 'open' }, active)).toEqual([{ name: 'close', detail: {} }]);
});

it('tells of new messages and the unread count, not of history', () => {
  const before = withMessages(active, 5, 6);
  expect(publicEvents(before, withMessages(active, 5, 6, 7)).map((event) => event.name)).toEqual(['message', 'unread']);
  expect(publicEvents(before, withMessages(active, 3, 4, 5, 6)).map((event) => event.name)).toEqual(['unread']);
  expect(publicEvents({ ...active, session: { kind: 'none' } }, before).map((event) => event.name)).toEqual(['unread']);
});

it('tells of a start, an end and a failure', () => {
  const starting: ChatState = {
    ...active,
    session: { kind: 'starting', answers: {}, problem: null, retryAt: null, failures: 0 },
  };
  const joining: ChatState = {
    ...active,
    session: { kind: 'joining', credentials, fresh: true, problem: null, retryAt: null, failures: 0 },
  };
  expect(publicEvents(starting, joining)).toEqual([{ name: 'started', detail: { conversationSid: 'CH1' } }]);
  expect(publicEvents(active, { ...active, session: { kind: 'ended', reason: 'closed', credentials: null } })).toEqual([
    { name: 'ended', detail: {} },
  ]);
  const failed = { kind: 'failed', error: { kind: 'auth' }, answers: null, credentials: null } as const;
  expect(publicEvents(active, { ...active, session: failed })).toEqual([{ name: 'error', detail: { kind: 'auth' } }]);
  const refused: ChatState = { ...active, refresh: { kind: 'idle', failures: 1, problem: { kind: 'auth' } } };
  expect(publicEvents(active, refused)).toEqual([{ name: 'error', detail: { kind: 'auth' } }]);
  expect(publicEvents(refused, { ...refused, refresh: { ...refused.refresh, kind: 'asking' } })).toEqual([]);
});
