import { describe, expect, it } from 'vitest';
import { type ChatErrorKind, chatError } from './errors';
import type { Session } from './state';
import { agentMessage, happen, noon, outboxItem, sessions, timelineWith } from './testing/builders';
import {
  active,
  credentials,
  failed,
  freshCredentials,
  joining,
  minute,
  stateWith,
  stormMs,
  stormOfCalls,
  ticket,
  waitOf,
} from './testing/sessionBuilders';

const asking = { kind: 'asking', failures: 2 } as const;
const lost = { kind: 'lost', noticed: false } as const;

describe('a fresh token', () => {
  const refreshed = { kind: 'tokenRefreshed', ticket, credentials: freshCredentials } as const;

  it('in a conversation is stored, given to the service, and is the one to be renewed next', () => {
    const { state, effects } = happen(stateWith({ session: active, refresh: asking }), refreshed);
    expect(state.session).toEqual({ kind: 'active', credentials: freshCredentials });
    // Only the service can say whether it is of any use.
    expect(state.refresh).toEqual({ kind: 'telling', failures: asking.failures });
    expect(effects).toEqual([
      { do: 'save', slice: 'session' },
      { do: 'updateToken', ticket, token: 'token-2' },
      { do: 'after', timer: 'refresh', ms: 48 * minute, fact: { kind: 'refreshDue' } },
    ]);
  });

  it('on the way into a conversation is joined with at once, and what went wrong before is not forgotten', () => {
    const session = joining({ fresh: false, problem: chatError('auth'), retryAt: noon + 5000, failures: 3 });
    const { state, effects } = happen(stateWith({ session, refresh: asking }), refreshed);
    expect(state.session).toEqual({ ...session, credentials: freshCredentials, retryAt: null });
    expect(state.refresh).toEqual({ kind: 'idle', failures: asking.failures });
    expect(effects).toEqual([
      { do: 'join', ticket: ticket + 1, credentials: freshCredentials },
      { do: 'save', slice: 'session' },
      { do: 'after', timer: 'refresh', ms: 48 * minute, fact: { kind: 'refreshDue' } },
    ]);
  });

  it.each([
    ['lost', lost, [noon - 1000, noon]],
    ['on', { kind: 'online' } as const, [noon - 1000]],
  ])('is counted as a call for a connection by the storm guard when that is %s', (_, connection, calls) => {
    const before = stateWith({ session: active, connection, refresh: asking, endpointCalls: [noon - 1000] });
    expect(happen(before, refreshed).state.endpointCalls).toEqual(calls);
  });

  it('that the service took ends the count of failures', () => {
    const { state } = happen(stateWith({ session: active, refresh: asking }), { kind: 'tokenAccepted', ticket });
    expect(state.refresh.failures).toBe(0);
  });

  it.each(['none', 'starting', 'ended', 'failed'] as const)('without a conversation (%s) is for nothing', (kind) => {
    const { state, effects } = happen(stateWith({ session: sessions[kind] }), refreshed);
    expect(state.session).toEqual(sessions[kind]);
    expect(effects).toEqual([]);
  });
});

describe('an endpoint that does not give a fresh token', () => {
  const fail = (kind: ChatErrorKind, retryAfterMs?: number) =>
    ({ kind: 'refreshFailed', ticket, error: chatError(kind, undefined, retryAfterMs) }) as const;

  it('is asked again after a wait that grows, and a conversation that is on goes on', () => {
    const { state, effects } = happen(stateWith({ session: active, refresh: asking }), fail('timeout'));
    expect(state.session).toEqual(active);
    expect(state.refresh).toEqual({ kind: 'waiting', failures: 3 });
    expect(effects).toEqual([{ do: 'after', timer: 'refresh', ms: 3000, fact: { kind: 'refreshDue' } }]);
  });

  it('is told to the developer the first time', () => {
    const before = stateWith({ session: active, refresh: { kind: 'asking', failures: 0 } });
    expect(happen(before, fail('timeout')).effects).toContainEqual({ do: 'report', error: chatError('timeout') });
  });

  it('keeps the visitor waiting who is not in the conversation yet, and says why and until when', () => {
    const session = joining({ fresh: false, failures: 1 });
    const { state } = happen(stateWith({ session, refresh: asking }), fail('unavailable'));
    expect(state.session).toEqual({ ...session, problem: chatError('unavailable'), retryAt: noon + 3000 });
  });

  it('is left alone as long as it asks for, or as its calls of the last minute demand, whichever is longer', () => {
    const before = stateWith({ session: active, refresh: asking, endpointCalls: stormOfCalls });
    expect(waitOf(happen(before, fail('timeout')).effects, 'refresh')).toBe(stormMs);
    expect(waitOf(happen(before, fail('rateLimited', 90_000)).effects, 'refresh')).toBe(90_000);
  });

  it('because it refuses is not asked again; the token in use serves until the service refuses it', () => {
    const { state, effects } = happen(stateWith({ session: active, refresh: asking }), fail('rejected'));
    expect(state).toMatchObject({ session: active, refresh: { kind: 'idle', failures: 3 }, ticket });
    expect(effects).toEqual([{ do: 'report', error: chatError('rejected') }]);
  });

  it.each<[string, Session, { kind: 'connecting' } | { kind: 'online' }]>([
    ['we are not in the conversation yet', joining(), { kind: 'connecting' }],
    ['we are joining again over a connection that stands', joining(), { kind: 'online' }],
  ])('because it refuses is a problem when %s', (_, session, connection) => {
    const { state, effects } = happen(stateWith({ session, connection, refresh: asking }), fail('rejected'));
    expect(state.session).toEqual(failed({ error: chatError('rejected'), credentials }));
    expect(state.ticket).toBe(ticket + 1);
    expect(state.refresh).toEqual({ kind: 'idle', failures: 3 });
    expect(effects).toEqual([{ do: 'leave' }, { do: 'report', error: chatError('rejected') }]);
  });

  it('because it refuses leaves a conversation in sight whose connection is lost, and says why it does not go on', () => {
    const before = stateWith({ session: active, connection: lost, refresh: asking });
    const { state, effects } = happen(before, fail('auth'));
    expect(state).toEqual({ ...before, refresh: { kind: 'idle', failures: 3, problem: chatError('auth') } });
    expect(effects).toEqual([{ do: 'report', error: chatError('auth') }]);
  });

  it('and refused is forgotten with a fresh token, and with a connection', () => {
    const refresh = { kind: 'asking', failures: 3, problem: chatError('auth') } as const;
    const before = stateWith({ session: active, connection: lost, refresh });
    const refreshed = { kind: 'tokenRefreshed', ticket, credentials: freshCredentials } as const;
    expect(happen(before, refreshed).state.refresh).toEqual({ kind: 'telling', failures: 3 });
    const online = { kind: 'connectionChanged', connection: 'online' } as const;
    expect(happen(before, online).state.refresh).toEqual({ kind: 'asking', failures: 3 });
  });

  it('because the conversation is gone ends it', () => {
    const before = stateWith({ session: active, timeline: timelineWith([agentMessage(1)]) });
    expect(happen(before, fail('gone')).state.session).toMatchObject({ kind: 'ended', reason: 'gone' });
  });

  it.each(['none', 'starting', 'ended', 'failed'] as const)('without a conversation (%s) does not matter', (kind) => {
    const before = stateWith({ session: sessions[kind] });
    for (const error of ['timeout', 'gone', 'rejected'] as const) {
      expect(happen(before, fail(error))).toEqual({ state: before, effects: [] });
    }
  });
});

describe('a service that was given the fresh token', () => {
  it('and takes it lets the waiting messages go', () => {
    const before = stateWith({ session: active, outbox: [outboxItem('c1', 'queued')] });
    const { effects } = happen(before, { kind: 'tokenAccepted', ticket });
    expect(effects).toContainEqual({ do: 'send', clientId: 'c1', text: 'text of c1' });
  });

  it('and does not take it is given another one after a wait', () => {
    const before = stateWith({ session: active, refresh: { kind: 'idle', failures: 1 } });
    const { state, effects } = happen(before, { kind: 'tokenRefused', ticket, error: chatError('timeout') });
    expect(state).toEqual({ ...before, refresh: { kind: 'waiting', failures: 2 } });
    expect(effects).toEqual([{ do: 'after', timer: 'refresh', ms: 3000, fact: { kind: 'refreshDue' } }]);
  });
});
