import { describe, expect, it } from 'vitest';
import { chatError } from './errors';
import type { ChatEvent } from './events';
import { happen, noon, sessions } from './testing/builders';
import {
  active,
  credentials,
  failed,
  joining,
  minute,
  starting,
  stateWith,
  stormMs,
  stormOfCalls,
  ticket,
  waitOf,
} from './testing/sessionBuilders';

const limited = chatError('rateLimited', undefined, 60_000);
const refreshToken = { do: 'refreshToken', ticket, credentials } as const;

/** The visitor, the timer, the page that is looked at again, and the network: whoever wants the next try noon. */
const wishes: ChatEvent[] = [
  { kind: 'retry' },
  { kind: 'retryDue' },
  { kind: 'pageShown' },
  { kind: 'networkReturned' },
];

describe.each(wishes)('on $kind', (wish) => {
  it('a start that waits for its next try is tried noon, and remembers its failures', () => {
    const session = starting({ problem: chatError('timeout'), retryAt: noon + 9000, failures: 3 });
    const { state, effects } = happen(stateWith({ session }), wish);
    expect(state.session).toEqual({ ...session, retryAt: null });
    expect(effects).toEqual([{ do: 'startSession', ticket: ticket + 1, answers: { query: 'Hello?' } }]);
  });

  it('a join that waits for its next try is tried noon, and remembers its failures', () => {
    const session = joining({ fresh: false, problem: chatError('timeout'), retryAt: noon + 9000, failures: 3 });
    const { state, effects } = happen(stateWith({ session }), wish);
    expect(state.session).toEqual({ ...session, retryAt: null });
    expect(effects).toEqual([
      { do: 'join', ticket: ticket + 1, credentials },
      { do: 'save', slice: 'session' },
    ]);
  });

  it('a join that waits for a token asks for the token instead', () => {
    const session = joining({ problem: chatError('timeout'), retryAt: noon + 9000 });
    const { state, effects } = happen(stateWith({ session, refresh: { kind: 'waiting', failures: 2 } }), wish);
    expect(effects).toEqual([refreshToken]);
    expect(state.session).toEqual(session);
  });

  it('a join with a token that has ended meanwhile asks for a fresh one first', () => {
    const worn = { ...credentials, receivedAt: noon - 61 * minute };
    const session = joining({ credentials: worn, problem: chatError('timeout'), retryAt: noon + 9000 });
    const { state, effects } = happen(stateWith({ session }), wish);
    expect(effects).toEqual([{ ...refreshToken, credentials: worn }]);
    expect(state.refresh.kind).toBe('asking');
  });

  it('a join whose token is being asked for waits for the answer', () => {
    const session = joining({ problem: chatError('timeout'), retryAt: noon + 9000 });
    const before = stateWith({ session, refresh: { kind: 'asking', failures: 0 } });
    expect(happen(before, wish).effects).toEqual([]);
  });

  it.each([starting(), joining()])('what is under way is left alone: $kind', (session) => {
    const { state, effects } = happen(stateWith({ session }), wish);
    expect(state.session).toBe(session);
    expect(effects).toEqual([]);
  });

  it.each([starting, joining])(
    'who said when to come back is taken at their word, by all but the timer that was set for it',
    (make) => {
      const session = make({ problem: limited, retryAt: noon + 60_000, failures: 1 });
      const before = stateWith({ session });
      // A clock that was set back must not make it wait for another day.
      if (wish.kind === 'retryDue') return expect(happen(before, wish).effects).not.toEqual([]);
      expect(happen(before, wish).effects).toEqual([]);
      expect(happen(before, wish, { now: noon + 59_949 }).effects).toEqual([]);
      expect(happen(before, wish, { now: noon + 59_950 }).effects).not.toEqual([]);
    },
  );

  it('a conversation that is on is not joined again', () => {
    const { state, effects } = happen(stateWith({ session: active }), wish);
    expect(state.session).toBe(active);
    expect(effects.map((effect) => effect.do)).not.toContain('join');
  });

  it.each(['none', 'ended'] as const)('nothing is to be tried when the session is %s', (kind) => {
    const { state, effects } = happen(stateWith({ session: sessions[kind] }), wish);
    expect(state.session).toBe(sessions[kind]);
    expect(effects).toEqual([]);
  });
});

describe('after a failure', () => {
  it('of the start, Retry asks the endpoint with the same answers', () => {
    const answers = { query: 'Hello?' };
    const { state, effects } = happen(stateWith({ session: failed({ answers }) }), { kind: 'retry' });
    expect(state.session).toEqual(starting({ answers }));
    expect(effects).toEqual([{ do: 'startSession', ticket: ticket + 1, answers }]);
  });

  it('of the join, Retry asks for a fresh token first', () => {
    const before = stateWith({ session: failed({ credentials }), refresh: { kind: 'idle', failures: 5 } });
    const { state, effects } = happen(before, { kind: 'retry' });
    expect(state.session).toEqual(joining({ fresh: false }));
    expect(state.refresh).toEqual({ kind: 'asking', failures: 0 });
    expect(effects).toEqual([refreshToken]);
  });

  it('of the set-up, there is nothing to try again', () => {
    const before = stateWith({ session: failed() });
    expect(happen(before, { kind: 'retry' })).toEqual({ state: before, effects: [] });
  });

  it.each(['pageShown', 'networkReturned'] as const)('nobody but the visitor tries again, not even on %s', (kind) => {
    const session = failed({ answers: { query: 'Hello?' } });
    const { state, effects } = happen(stateWith({ session }), { kind });
    expect(state.session).toBe(session);
    expect(effects).toEqual([]);
  });
});

describe('a token that the endpoint refused', () => {
  const problem = chatError('auth');
  const before = stateWith({
    session: active,
    connection: { kind: 'lost', noticed: true },
    refresh: { kind: 'idle', failures: 2, problem },
  });

  it.each(['retry', 'pageShown', 'networkReturned'] as const)('is asked for again on %s', (kind) => {
    const { state, effects } = happen(before, { kind });
    expect(effects.filter((effect) => effect.do === 'refreshToken')).toEqual([refreshToken]);
    // Still told, until there is an answer.
    expect(state.refresh).toEqual({ kind: 'asking', failures: 2, problem });
  });

  it('is not asked for in a conversation that has none to complain of', () => {
    const fine = stateWith({ session: active });
    expect(happen(fine, { kind: 'retry' })).toEqual({ state: fine, effects: [] });
  });
});

describe('a token that waits for its next try', () => {
  const before = stateWith({ session: active, refresh: { kind: 'waiting', failures: 2 } });

  it.each(['pageShown', 'networkReturned'] as const)('is asked for on %s', (kind) => {
    expect(happen(before, { kind }).effects).toContainEqual(refreshToken);
  });

  it('is still not asked for more often than the storm guard allows', () => {
    const stormy = { ...before, endpointCalls: stormOfCalls };
    const { effects } = happen(stormy, { kind: 'networkReturned' });
    expect(waitOf(effects, 'refresh')).toBe(stormMs);
    expect(effects).not.toContainEqual(refreshToken);
  });
});
