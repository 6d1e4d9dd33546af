import { expect, test } from 'vitest';
import { chatError } from '../../core/errors';
import { type ChatState, initialState } from '../../core/state';
import { activeSession, message, testNow } from '../testing/renderChat';
import { announcementsBetween } from './announcements';

const withMessages = (...messages: ReturnType<typeof message>[]): ChatState => ({
  ...initialState(),
  session: activeSession,
  connection: { kind: 'online' },
  timeline: { messages, older: 'none', opening: null },
});

test('a new message of an agent is announced, the visitor’s own and older pages are not', () => {
  const before = withMessages(message(5, 'agent', 'Five'));
  const after = withMessages(
    message(4, 'agent', 'Four'),
    message(5, 'agent', 'Five'),
    message(6, 'visitor', 'Mine'),
    message(7, 'agent', 'Seven'),
  );
  expect(announcementsBetween(before, after)).toEqual([
    { kind: 'message', message: message(7, 'agent', 'Seven'), author: null },
  ]);
});

test('the history that comes with joining is there to be read, not announced', () => {
  expect(announcementsBetween(initialState(), withMessages(message(0, 'agent', 'Old')))).toEqual([]);
});

test('a message that could not be sent is announced once', () => {
  const item = { clientId: 'c', text: 'Hi', createdAt: testNow, attempts: 1 };
  const sending: ChatState = { ...withMessages(), outbox: [{ ...item, status: { kind: 'sending' } }] };
  const error = chatError('rejected');
  const failed: ChatState = { ...sending, outbox: [{ ...item, status: { kind: 'failed', error } }] };
  expect(announcementsBetween(sending, failed)).toEqual([{ kind: 'failure', error, messageFailed: true }]);
  expect(announcementsBetween(failed, { ...failed, outbox: [...failed.outbox] })).toEqual([]);
});

test('losing the connection is announced when it is noticed, and so is its return', () => {
  const online = withMessages();
  const lost: ChatState = { ...online, connection: { kind: 'lost', noticed: false } };
  const noticed: ChatState = { ...online, connection: { kind: 'lost', noticed: true } };
  expect(announcementsBetween(online, lost)).toEqual([]);
  expect(announcementsBetween(lost, noticed)).toEqual([{ kind: 'status', status: 'reconnecting' }]);
  expect(announcementsBetween(noticed, online)).toEqual([{ kind: 'status', status: 'connected' }]);
});

test('that no token can be had is announced, and the return', () => {
  const online = withMessages();
  const refresh = { kind: 'idle', failures: 1, problem: chatError('auth') } as const;
  const refused: ChatState = { ...online, connection: { kind: 'lost', noticed: true }, refresh };
  expect(announcementsBetween(online, refused)).toEqual([{ kind: 'status', status: 'refused' }]);
  expect(announcementsBetween(refused, { ...refused, refresh: { ...refresh, kind: 'asking' } })).toEqual([]);
  expect(announcementsBetween(refused, online)).toEqual([{ kind: 'status', status: 'connected' }]);
});

test('only the beginning of typing is announced', () => {
  const quiet = withMessages();
  const typing: ChatState = { ...quiet, typing: ['agent'] };
  expect(announcementsBetween(quiet, typing)).toEqual([{ kind: 'typing', names: ['agent'] }]);
  expect(announcementsBetween(typing, quiet)).toEqual([]);
});

test('an agent who joins is announced by name, and the list of who is there from the start is not', () => {
  const nora = { identity: 'nora', from: 'agent', name: 'Nora', avatarUrl: null, lastReadIndex: null } as const;
  const before = withMessages();
  const after: ChatState = {
    ...before,
    participants: [nora],
    notices: [{ kind: 'joined', identity: 'nora', after: -1, at: testNow }],
  };
  expect(announcementsBetween(before, after)).toEqual([{ kind: 'notice', notice: 'joined', name: 'Nora' }]);
  expect(announcementsBetween(before, { ...before, participants: [nora] })).toEqual([]);
  expect(announcementsBetween(after, { ...after, participants: [] })).toEqual([]);
});

test('a message whose words come later is announced when they are there, once', () => {
  const bare = message(2, 'agent', '', { content: { kind: 'absent', why: 'beingFetched' } });
  const whole = message(2, 'agent', 'Which one?', { content: null });
  const first = withMessages(message(1, 'agent', 'One'));
  const second = withMessages(message(1, 'agent', 'One'), bare);
  const third = withMessages(message(1, 'agent', 'One'), whole);
  expect(announcementsBetween(first, second)).toEqual([]);
  expect(announcementsBetween(second, third)).toEqual([{ kind: 'message', message: whole, author: null }]);
  expect(announcementsBetween(third, { ...third, outbox: [...third.outbox] })).toEqual([]);
});
