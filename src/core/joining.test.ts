import { describe, expect, it } from 'vitest';
import { type ChatErrorKind, chatError } from './errors';
import type { ConversationSnapshot } from './ports';
import type { ChatState } from './state';
import { agentMessage, happen, noon, outboxItem, sessions, timelineWith } from './testing/builders';
import {
  credentials,
  failed,
  joining,
  starting,
  stateWith,
  stormOfCalls,
  ticket,
  waitOf,
} from './testing/sessionBuilders';

const participants = [
  { identity: 'agent-1', from: 'agent', name: 'Robin', avatarUrl: null, lastReadIndex: null },
] as const;

function snapshot(parts: Partial<ConversationSnapshot> = {}): ConversationSnapshot {
  return {
    identity: 'visitor-1',
    participants,
    newest: { messages: [agentMessage(4), agentMessage(5)], hasOlder: false },
    lastReadIndex: null,
    ended: false,
    ...parts,
  };
}

const joined = (parts?: Partial<ConversationSnapshot>) =>
  ({ kind: 'joined', ticket, snapshot: snapshot(parts) }) as const;

describe('on the way into the conversation', () => {
  const begin = { kind: 'sessionStarted', ticket, credentials } as const;
  const join = { do: 'join', ticket: ticket + 1, credentials } as const;

  it('the connection is counted as a call', () => {
    const { state, effects } = happen(stateWith({ session: starting(), endpointCalls: [noon - 1000] }), begin);
    expect(state.endpointCalls).toEqual([noon - 1000, noon]);
    expect(effects).toContainEqual(join);
  });

  it('it waits while there were too many calls, is stored meanwhile, and says until when', () => {
    const { state, effects } = happen(stateWith({ session: starting(), endpointCalls: stormOfCalls }), begin);
    // Until the first of the eight is 62 s old.
    const waitMs = 52_000;
    expect(state.session).toEqual(joining({ retryAt: noon + waitMs }));
    expect(state.ticket).toBe(ticket);
    expect(state.endpointCalls).toEqual(stormOfCalls);
    expect(waitOf(effects, 'retry')).toBe(waitMs);
    expect(effects).toContainEqual({ do: 'save', slice: 'session' });
    expect(effects).not.toContainEqual(join);
    const later = happen(state, { kind: 'retryDue' }, { now: noon + waitMs });
    expect(later.effects).toContainEqual(join);
  });

  it('what was asked of the history over the connection before is asked anew', () => {
    const history = { completeTo: 4, catchUp: { newest: 9, again: true }, check: ['c1'], failures: 0, lagged: 3 };
    const { state } = happen(stateWith({ session: starting(), history }), begin);
    expect(state.history).toEqual({ ...history, catchUp: null, check: null, lagged: 0 });
  });
});

describe('in the conversation', () => {
  it('everything is there: messages, people, a connection, and a session that is stored', () => {
    const before = stateWith({
      session: joining(),
      connection: { kind: 'connecting' },
      refresh: { kind: 'waiting', failures: 4 },
    });
    const { state, effects } = happen(before, joined());
    expect(state).toMatchObject({
      session: { kind: 'active', credentials },
      connection: { kind: 'online' },
      refresh: { kind: 'idle', failures: 0 },
      participants,
    });
    expect(state.timeline.messages.map((message) => message.index)).toEqual([4, 5]);
    expect(effects).toEqual([
      { do: 'save', slice: 'session' },
      { do: 'after', timer: 'catchUp', ms: 2000, fact: { kind: 'catchUpDue' } },
      { do: 'after', timer: 'watch', ms: 60_000, fact: { kind: 'watchDue' } },
    ]);
  });

  it.each([
    [true, 'available'],
    [false, 'none'],
  ])('older messages exist: %s, so the timeline says %s', (hasOlder, older) => {
    const { state } = happen(stateWith({ session: joining() }), joined({ newest: { messages: [], hasOlder } }));
    expect(state.timeline.older).toBe(older);
  });

  it('whether there are older ones than a page knows already, only a page that begins earlier can tell', () => {
    const knowing = (older: ChatState['timeline']['older']) =>
      stateWith({ session: joining(), timeline: timelineWith([agentMessage(40)], { older }) });
    const lagging = joined({ newest: { messages: [agentMessage(0)], hasOlder: false } });
    expect(happen(knowing('available'), lagging).state.timeline.older).toBe('available');
    const known = joined({ newest: { messages: [agentMessage(40), agentMessage(41)], hasOlder: true } });
    expect(happen(knowing('none'), known).state.timeline.older).toBe('none');
  });

  it('older messages that were being fetched over the connection before can be asked for again', () => {
    const before = stateWith({ session: joining(), timeline: timelineWith([agentMessage(4)], { older: 'loading' }) });
    const known = joined({ newest: { messages: [agentMessage(4)], hasOlder: true } });
    expect(happen(before, known).state.timeline.older).toBe('available');
  });

  it.each([
    ['nothing is known', null, null, null],
    ['only the service knows', 3, null, 3],
    ['only this page knows', null, 2, 2],
    ['the service knows of more', 5, 2, 5],
    ['this page knows of more', 2, 5, 5],
    ['the very first message was read', 0, null, 0],
  ])('the horizon is the further one: %s', (_, lastReadIndex, horizon, expected) => {
    const before = stateWith({ session: joining(), reading: { horizon, newAfter: null } });
    expect(happen(before, joined({ lastReadIndex })).state.reading.horizon).toBe(expected);
  });

  it('the messages since the last visit are marked as new when it is not the first visit', () => {
    const returning = stateWith({ session: joining({ fresh: false }) });
    expect(happen(returning, joined({ lastReadIndex: 4 })).state.reading.newAfter).toBe(4);
    expect(happen(returning, joined({ lastReadIndex: 5 })).state.reading.newAfter).toBeNull();
  });

  it('nothing is marked as new in a conversation that has only begun', () => {
    expect(happen(stateWith({ session: joining() }), joined()).state.reading.newAfter).toBeNull();
  });

  it('what the open panel shows counts as read', () => {
    const { state, effects } = happen(stateWith({ session: joining(), panel: 'open' }), joined());
    expect(state.reading.horizon).toBe(5);
    expect(effects).toContainEqual({ do: 'after', timer: 'read', ms: 500, fact: { kind: 'readDue' } });
  });

  it('a question that the endpoint has posted is shown as the message it became', () => {
    const opening = { text: 'Hello?', at: noon };
    const before = stateWith({ session: joining(), timeline: { ...timelineWith([]), opening } });
    const posted = agentMessage(6, { from: 'visitor', body: 'Hello?' });
    const { state, effects } = happen(before, joined({ newest: { messages: [posted], hasOlder: false } }));
    expect(state.timeline.opening).toBeNull();
    expect(effects.filter((effect) => effect.do === 'after' && effect.timer === 'opening')).toEqual([]);
  });

  it('a question that is not there yet gets 5 s to arrive', () => {
    const opening = { text: 'Hello?', at: noon };
    const before = stateWith({ session: joining(), timeline: { ...timelineWith([]), opening } });
    const { state, effects } = happen(before, joined());
    expect(state.timeline.opening).toEqual(opening);
    expect(effects).toContainEqual({ do: 'after', timer: 'opening', ms: 5000, fact: { kind: 'openingDue' } });
  });

  it('what was written meanwhile goes out', () => {
    const before = stateWith({ session: joining(), outbox: [outboxItem('c1', 'queued')] });
    const { effects } = happen(before, joined());
    expect(effects).toContainEqual({ do: 'send', clientId: 'c1', text: 'text of c1' });
  });

  it('what may have arrived before is looked up a moment later, and holds back what follows', () => {
    const outbox = [outboxItem('c1', 'checking'), outboxItem('c2', 'queued')];
    const { state, effects } = happen(stateWith({ session: joining(), outbox }), joined());
    expect(state.outbox).toEqual(outbox);
    expect(effects).toContainEqual({ do: 'after', timer: 'check', ms: 2000, fact: { kind: 'checkDue' } });
  });

  it('that was closed in the meantime is read only', () => {
    const { state, effects } = happen(stateWith({ session: joining() }), joined({ ended: true }));
    expect(state.session).toMatchObject({ kind: 'ended', reason: 'closed' });
    expect(state.timeline.messages).toHaveLength(2);
    expect(effects).toContainEqual({ do: 'leave' });
    expect(effects.map((effect) => effect.do)).not.toContain('after');
  });

  it.each(['none', 'starting', 'active', 'ended', 'failed'] as const)(
    'nobody is who was not joining but %s',
    (kind) => {
      const before = stateWith({ session: sessions[kind] });
      expect(happen(before, joined())).toEqual({ state: before, effects: [] });
    },
  );
});

describe('joining that fails', () => {
  const fail = (kind: ChatErrorKind, retryAfterMs?: number) =>
    ({ kind: 'joinFailed', ticket, error: chatError(kind, undefined, retryAfterMs) }) as const;

  it('is tried again after a wait that grows, and the visitor sees why and when', () => {
    const session = joining({ failures: 2, problem: chatError('timeout') });
    const { state, effects } = happen(stateWith({ session }), fail('unavailable'));
    expect(state.session).toEqual(joining({ failures: 3, problem: chatError('unavailable'), retryAt: noon + 3000 }));
    expect(effects).toEqual([
      { do: 'after', timer: 'retry', ms: 3000, fact: { kind: 'retryDue' } },
      { do: 'report', error: chatError('unavailable') },
    ]);
  });

  it('is told to the developer once for each kind of trouble', () => {
    const session = joining({ failures: 1, problem: chatError('timeout') });
    const { effects } = happen(stateWith({ session }), fail('timeout'));
    expect(effects.map((effect) => effect.do)).toEqual(['after']);
  });

  it('because the token was refused asks for a fresh one', () => {
    const { state, effects } = happen(stateWith({ session: joining() }), fail('auth'));
    expect(state.session).toEqual(joining({ problem: chatError('auth') }));
    expect(effects).toEqual([{ do: 'refreshToken', ticket, credentials }]);
  });

  it('asks for a fresh token also when the trouble before was another', () => {
    const session = joining({ problem: chatError('timeout'), failures: 1 });
    const { effects } = happen(stateWith({ session }), fail('auth'));
    expect(effects).toEqual([{ do: 'refreshToken', ticket, credentials }]);
  });

  it('because the fresh token was refused too is a problem, which keeps the credentials for another try', () => {
    const session = joining({ problem: chatError('auth') });
    const { state, effects } = happen(stateWith({ session }), fail('auth'));
    expect(state.session).toEqual(failed({ error: chatError('auth'), credentials }));
    expect(effects).toEqual([{ do: 'report', error: chatError('auth') }]);
  });

  it('because it is refused is a problem too', () => {
    const { state } = happen(stateWith({ session: joining() }), fail('badConfig'));
    expect(state.session).toEqual(failed({ error: chatError('badConfig'), credentials }));
  });

  it('because the conversation is closed ends it', () => {
    const { state } = happen(stateWith({ session: joining() }), fail('ended'));
    expect(state.session).toMatchObject({ kind: 'ended', reason: 'closed' });
  });

  it('because the conversation is gone shows what there is of it, or the form', () => {
    const shown = stateWith({ session: joining(), timeline: timelineWith([agentMessage(1)]) });
    expect(happen(shown, fail('gone')).state.session).toMatchObject({ kind: 'ended', reason: 'gone' });
    expect(happen(stateWith({ session: joining() }), fail('gone')).state.session).toEqual({ kind: 'none' });
  });

  it.each(['none', 'starting', 'active', 'ended', 'failed'] as const)('is nothing to a session that is %s', (kind) => {
    const before = stateWith({ session: sessions[kind] });
    for (const error of ['timeout', 'gone', 'ended', 'auth', 'badConfig'] as const) {
      expect(happen(before, fail(error))).toEqual({ state: before, effects: [] });
    }
  });
});
