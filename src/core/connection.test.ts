import { describe, expect, it } from 'vitest';
import { happen, outboxItem, sessions } from './testing/builders';
import { active, joining, stateWith, ticket } from './testing/sessionBuilders';

const lost = { kind: 'lost', noticed: false } as const;
const to = (connection: 'connecting' | 'online' | 'lost') => ({ kind: 'connectionChanged', connection }) as const;

describe('a connection that goes', () => {
  it.each(['lost', 'connecting'] as const)(
    'is %s: nobody is seen typing, and the visitor hears of it if it lasts 5 s',
    (connection) => {
      const { state, effects } = happen(stateWith({ session: active, typing: ['agent-1'] }), to(connection));
      expect(state).toMatchObject({ connection: lost, typing: [] });
      expect(effects).toEqual([{ do: 'after', timer: 'loss', ms: 5000, fact: { kind: 'lossNoticed' } }]);
    },
  );

  it('is spoken of at once when the browser is sure that there is no network', () => {
    const { state } = happen(stateWith({ session: active, network: 'down' }), to('lost'));
    expect(state.connection).toEqual({ kind: 'lost', noticed: true });
  });

  it.each([lost, { kind: 'lost', noticed: true } as const, { kind: 'connecting' } as const])(
    'and was not there is no news: %j',
    (connection) => {
      const before = stateWith({ session: active, connection });
      expect(happen(before, to('lost'))).toEqual({ state: before, effects: [] });
      expect(happen(before, to('connecting'))).toEqual({ state: before, effects: [] });
    },
  );

  it('is noticed when it has lasted', () => {
    const { state, effects } = happen(stateWith({ session: active, connection: lost }), { kind: 'lossNoticed' });
    expect(state.connection).toEqual({ kind: 'lost', noticed: true });
    expect(effects).toEqual([]);
  });

  it('and has come back meanwhile is not noticed', () => {
    const before = stateWith({ session: active });
    expect(happen(before, { kind: 'lossNoticed' })).toEqual({ state: before, effects: [] });
  });
});

describe('the network', () => {
  it('that goes is spoken of at once if the connection is lost', () => {
    const { state } = happen(stateWith({ session: active, connection: lost }), { kind: 'networkLost' });
    expect(state).toMatchObject({ network: 'down', connection: { kind: 'lost', noticed: true } });
  });

  it('that goes does not end a connection that still stands', () => {
    const { state } = happen(stateWith({ session: active }), { kind: 'networkLost' });
    expect(state).toMatchObject({ network: 'down', connection: { kind: 'online' } });
  });

  it('that comes back is remembered', () => {
    expect(happen(stateWith({ network: 'down' }), { kind: 'networkReturned' }).state.network).toBe('up');
  });
});

describe('a connection that comes back', () => {
  it.each([lost, { kind: 'connecting' } as const])(
    'from %j fetches what was said meanwhile and tells what was read',
    (connection) => {
      const { state, effects } = happen(stateWith({ session: active, connection }), to('online'));
      expect(state.connection).toEqual({ kind: 'online' });
      expect(effects).toEqual([
        { do: 'cancel', timer: 'loss' },
        { do: 'after', timer: 'catchUp', ms: 2000, fact: { kind: 'catchUpDue' } },
        { do: 'after', timer: 'read', ms: 500, fact: { kind: 'readDue' } },
        { do: 'fetchHistory', ticket, purpose: 'catchUp', before: null },
      ]);
    },
  );

  it('lets the waiting messages go', () => {
    const before = stateWith({ session: active, connection: lost, outbox: [outboxItem('c1', 'queued')] });
    const { effects } = happen(before, to('online'));
    expect(effects).toContainEqual({ do: 'send', clientId: 'c1', text: 'text of c1' });
  });

  it('looks up first what may have arrived', () => {
    const before = stateWith({ session: active, connection: lost, outbox: [outboxItem('c1', 'checking')] });
    const { effects } = happen(before, to('online'));
    expect(effects).toContainEqual({ do: 'after', timer: 'check', ms: 2000, fact: { kind: 'checkDue' } });
  });

  it('and was there all the time fetches nothing', () => {
    const before = stateWith({ session: active });
    expect(happen(before, to('online'))).toEqual({ state: before, effects: [{ do: 'cancel', timer: 'loss' }] });
  });

  it('before we are in the conversation fetches nothing', () => {
    const before = stateWith({ session: joining(), connection: { kind: 'connecting' } });
    const { state, effects } = happen(before, to('online'));
    expect(state).toEqual({ ...before, connection: { kind: 'online' } });
    expect(effects).toEqual([{ do: 'cancel', timer: 'loss' }]);
  });

  it.each(['none', 'ended'] as const)('is no reason to fetch anything when the session is %s', (kind) => {
    const { effects } = happen(stateWith({ session: sessions[kind] }), to('online'));
    expect(effects).toEqual([{ do: 'cancel', timer: 'loss' }]);
  });
});
