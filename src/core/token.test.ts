import { describe, expect, it } from 'vitest';
import type { Credentials } from './ports';
import { happen, noon, sessions } from './testing/builders';
import {
  active,
  credentials,
  joining,
  minute,
  stateWith,
  stormMs,
  stormOfCalls,
  ticket,
  waitOf,
} from './testing/sessionBuilders';
import { isWorn, scheduleRefresh } from './token';

describe('the next token is asked for', () => {
  const delay = (parts: Partial<Credentials>) =>
    waitOf(scheduleRefresh(stateWith({}), { ...credentials, ...parts }, { now: noon, random: 0.5 })[1], 'refresh');

  it.each([
    ['a day', 24 * 60, 19.2 * 60],
    ['an hour', 60, 48],
    ['15 minutes', 15, 12],
    ['10 minutes', 10, 7],
    ['8 minutes', 8, 5],
    ['6 minutes', 6, 3],
    ['4 minutes', 4, 2],
    ['a minute', 1, 0.5],
  ])(
    'at 80 %% of the life of one that lives %s, or 3 minutes before its end, but never in its first half',
    (_, lives, after) => {
      expect(delay({ lifetimeMs: lives * minute })).toBeCloseTo(after * minute, 3);
    },
  );

  it('the sooner, the longer ago the one in use was received', () => {
    expect(delay({ receivedAt: noon - 40 * minute })).toBe(8 * minute);
  });

  it('at once when it is overdue', () => {
    expect(delay({ receivedAt: noon - 50 * minute })).toBe(0);
  });
});

describe('a token is worn', () => {
  const end = noon + credentials.lifetimeMs;

  it.each([
    ['when we have just received it', noon, false],
    ['half a minute before its end', end - 30_000, false],
    ['later than that', end - 29_999, true],
    ['long after its end', end + 1000 * minute, true],
    ['when our clock was set back by a minute since', noon - minute, false],
    ['when it was set back further', noon - minute - 1, true],
  ])('%s: %s -> %s', (_, at, worn) => {
    expect(isWorn(credentials, at)).toBe(worn);
  });
});

describe('asking for a fresh token', () => {
  const ask = { kind: 'refreshDue' } as const;

  it.each([joining(), active])('while $kind asks the endpoint, and counts the call', (session) => {
    const calls = [noon - 5 * minute, noon - 1000];
    const { state, effects } = happen(stateWith({ session, endpointCalls: calls }), ask);
    expect(effects).toEqual([{ do: 'refreshToken', ticket, credentials }]);
    expect(state.refresh).toEqual({ kind: 'asking', failures: 0 });
    expect(state.endpointCalls).toEqual([noon - 1000, noon]);
  });

  it('does not ask twice at a time', () => {
    const before = stateWith({ session: active, refresh: { kind: 'asking', failures: 1 } });
    expect(happen(before, ask)).toEqual({ state: before, effects: [] });
  });

  it.each(['none', 'starting', 'ended', 'failed'] as const)('without a conversation (%s) asks nobody', (kind) => {
    const before = stateWith({ session: sessions[kind] });
    expect(happen(before, ask)).toEqual({ state: before, effects: [] });
  });

  it('waits when the endpoint was asked too often, and does not forget the failures so far', () => {
    const before = stateWith({ session: active, endpointCalls: stormOfCalls, refresh: { kind: 'idle', failures: 3 } });
    const { state, effects } = happen(before, ask);
    expect(state).toEqual({ ...before, refresh: { kind: 'waiting', failures: 3 } });
    expect(effects).toEqual([{ do: 'after', timer: 'refresh', ms: stormMs, fact: { kind: 'refreshDue' } }]);
  });
});

describe('the warning that the token will expire', () => {
  const warn = { kind: 'tokenExpiring' } as const;
  const before = stateWith({ session: active });

  it('is not heeded in the first half of its life', () => {
    expect(happen(before, warn, { now: noon + 30 * minute - 1 })).toEqual({ state: before, effects: [] });
  });

  it('makes us ask for the next one from then on', () => {
    expect(happen(before, warn, { now: noon + 30 * minute }).effects).toEqual([
      { do: 'refreshToken', ticket, credentials },
    ]);
  });

  it('is nothing to a conversation that is not on yet', () => {
    const early = stateWith({ session: joining() });
    expect(happen(early, warn, { now: noon + 50 * minute })).toEqual({ state: early, effects: [] });
  });
});

it.each(['waiting', 'telling', 'asking'] as const)(
  'does not ask for one more when the service says that the token has expired while it is %s',
  (kind) => {
    const before = stateWith({ session: active, refresh: { kind, failures: 1 } });
    expect(happen(before, { kind: 'tokenExpired' })).toEqual({ state: before, effects: [] });
  },
);

it('that waits asks when its time has come', () => {
  const before = stateWith({ session: active, refresh: { kind: 'waiting', failures: 1 } });
  const { state, effects } = happen(before, { kind: 'refreshDue' });
  expect(state.refresh).toEqual({ kind: 'asking', failures: 1 });
  expect(effects).toEqual([{ do: 'refreshToken', ticket, credentials }]);
});

it('asks for a fresh token when the service says that the one in use has expired', () => {
  const { effects } = happen(stateWith({ session: active }), { kind: 'tokenExpired' });
  expect(effects).toEqual([{ do: 'refreshToken', ticket, credentials }]);
});
