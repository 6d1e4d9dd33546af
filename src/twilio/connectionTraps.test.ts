// The traps of the SDK while a conversation is on: each test fails without its remedy. The SDK is unmodified, the socket real.

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TransportEvent } from '../core/ports';
import { inWorld, type StandInWorld, visitor } from './testing/standInWorld';

const patience = { timeout: 10_000, interval: 10 };

const kinds = (events: readonly TransportEvent[]) => events.map((event) => event.kind);
const bodies = (messages: readonly { body: string }[]) => messages.map((message) => message.body);
const told = (events: readonly TransportEvent[], kind: TransportEvent['kind'], since = 0) =>
  vi.waitFor(() => expect(kinds(events.slice(since))).toContain(kind), patience);
const online = (events: readonly TransportEvent[], since: number) =>
  vi.waitFor(
    () => expect(events.slice(since)).toContainEqual({ kind: 'connectionChanged', connection: 'online' }),
    patience,
  );
const fired = ({ standIn }: StandInWorld, kind: string) =>
  vi.waitFor(() => expect(standIn.faults.report().fired[kind]).toBeGreaterThan(0), patience);

describe('a connection of the SDK', { timeout: 20_000 }, () => {
  afterEach(() => vi.useRealTimers());

  it('reads the newest messages as the SDK knows them when the service refuses to be asked beyond them', () =>
    inWorld(async ({ transport, credentials, standIn, say }) => {
      await say('first');
      await transport.connect(credentials);
      const match = '^GET .*/Lists/.*/Items$';
      standIn.faults.set({ kind: 'failRequests', via: 'tunnel', status: 400, match, identity: visitor });
      expect(bodies((await transport.history(null, 10)).messages)).toEqual(['first']);
      expect(standIn.faults.report().fired.failRequests).toBe(1);
    }));

  it.each([406, 417])(
    'after a close %d, which kills the client for good, a fresh token makes a new one',
    { timeout: 6000 },
    (status) =>
      inWorld(async ({ transport, credentials, events, standIn, freshToken, stored }) => {
        await transport.connect(credentials);
        standIn.faults.set({ kind: 'closePackets', status, identity: visitor });
        await told(events, 'tokenExpired');
        await transport.updateToken(await freshToken());
        await transport.send({ clientId: 'c1', text: 'alive' });
        expect(bodies(await stored())).toEqual(['alive']);
      }),
  );

  it('a close 401, of which the SDK says nothing, is told as an expired token', { timeout: 6000 }, () =>
    inWorld(async ({ transport, credentials, events, standIn, freshToken }) => {
      await transport.connect(credentials);
      const since = events.length;
      standIn.faults.set({ kind: 'closePackets', status: 401, identity: visitor });
      await told(events, 'tokenExpired', since);
      await transport.updateToken(await freshToken());
      await online(events, since);
    }),
  );

  it('after a close 410 a fresh token may be given at once', { timeout: 2500 }, () =>
    inWorld(async ({ transport, credentials, events, standIn, freshToken }) => {
      await transport.connect(credentials);
      const since = events.length;
      const fresh = await freshToken();
      const done = new Promise<void>((resolve, reject) => {
        transport.subscribe((event) => {
          if (event.kind === 'tokenExpired') transport.updateToken(fresh).then(resolve, reject);
        });
      });
      standIn.faults.set({ kind: 'expireTokens', identity: visitor });
      await done;
      await online(events, since);
    }),
  );

  it('a close 308 shows as lost and comes back by itself', () =>
    inWorld(async ({ transport, credentials, events, standIn }) => {
      await transport.connect(credentials);
      const since = events.length;
      standIn.faults.set({ kind: 'closePackets', status: 308, identity: visitor });
      await online(events, since);
      // People may be told of in between.
      const [first] = events.slice(since).filter(({ kind }) => kind === 'connectionChanged');
      expect(first).toEqual({ kind: 'connectionChanged', connection: 'lost' });
      await transport.probe();
    }));

  it('after a sleep the token is renewed before anything connects; the fresh one is good whatever the clock says', () =>
    inWorld(async ({ transport, credentials, events, drop, upgrades, freshToken }) => {
      await transport.connect(credentials);
      const asleep = vi.spyOn(Date, 'now');
      const awake = Date.now();
      asleep.mockImplementation(() => awake + 25 * 3_600_000);
      const since = events.length;
      const before = upgrades();
      await drop();
      await told(events, 'tokenExpired', since);
      expect(upgrades()).toBe(before);
      await transport.updateToken(await freshToken());
      await online(events, since);

      // The clock stays as wrong as it may be: by what was received last, this is a young token.
      const again = events.length;
      await drop();
      await online(events, again);
      expect(kinds(events.slice(again))).not.toContain('tokenExpired');
    }));

  it(
    'a request under way is given up when the browser goes offline, and the connection returns with it',
    { timeout: 4000 },
    () =>
      inWorld(async (world) => {
        const { transport, credentials, events, standIn, window } = world;
        await transport.connect(credentials);
        const since = events.length;
        standIn.faults.set({ kind: 'delayReplies', ms: 60_000, match: '^POST .*/Messages$' });
        const sending = transport.send({ clientId: 'c1', text: 'x' });
        sending.catch(() => {});
        await fired(world, 'delayReplies');
        window.dispatchEvent(new Event('offline'));
        await expect(sending).rejects.toMatchObject({ kind: 'timeout' });
        window.dispatchEvent(new Event('online'));
        await online(events, since);
      }),
  );

  it('history right after a reconnect holds what the SDK has not been told yet', () =>
    inWorld(async ({ transport, credentials, events, standIn, say, drop }) => {
      await transport.connect(credentials);
      await say('before');
      await told(events, 'messageArrived');
      await transport.history(null, 10);
      const since = events.length;
      standIn.faults.set({ kind: 'delayReplies', ms: 30_000, match: '^POST /v4/Subscriptions', count: null });
      await drop();
      await told(events, 'connectionChanged', since);
      await say('meanwhile');
      await online(events, since);
      expect(bodies((await transport.history(null, 10)).messages)).toEqual(['before', 'meanwhile']);
    }));

  it('a send that nobody answers is given up after 10 s, and has the connection replaced', () =>
    inWorld(async ({ transport, credentials, events, silence, stored }) => {
      await transport.connect(credentials);
      vi.useFakeTimers({ shouldAdvanceTime: true });
      const since = events.length;
      await silence();
      const sending = transport.send({ clientId: 'c1', text: 'into the void' });
      sending.catch(() => {});
      await vi.advanceTimersByTimeAsync(10_100);
      await expect(sending).rejects.toMatchObject({ kind: 'timeout' });
      await vi.advanceTimersByTimeAsync(6000);
      vi.useRealTimers();
      await online(events, since);
      expect(await stored()).toEqual([]);
    }));

  it('without a window (a worker) a connection that went silent is replaced by a new client', () =>
    inWorld(async ({ transport, credentials, events, silence }) => {
      vi.stubGlobal('window', undefined);
      await transport.connect(credentials);
      const since = events.length;
      await silence();
      await expect(transport.probe()).rejects.toMatchObject({ kind: 'timeout' });
      await online(events, since);
      await transport.probe();
    }));

  it('never tries to connect more than 8 times a minute, however often the network comes and goes', () =>
    inWorld(async (world) => {
      const { transport, credentials, standIn, window, upgrades } = world;
      await transport.connect(credentials);
      vi.useFakeTimers({ shouldAdvanceTime: true });
      const before = upgrades();
      standIn.faults.set({ kind: 'refuseUpgrades', count: null });
      standIn.faults.set({ kind: 'dropSockets' });
      for (let second = 0; second < 56; second++) {
        window.dispatchEvent(new Event(second % 2 ? 'online' : 'offline'));
        await vi.advanceTimersByTimeAsync(1000);
      }
      const attempts = upgrades() - before;
      expect(attempts).toBeGreaterThan(3);
      expect(attempts).toBeLessThanOrEqual(8);
    }));
});
