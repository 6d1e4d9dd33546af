// Each trap of the SDK has a test here that fails without its remedy. The SDK is unmodified, the socket real.

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TransportEvent } from '../core/ports';
import { inWorld, type StandInWorld, visitor } from './testing/standInWorld';
import { createTwilioTransport } from './transport';

const listRequest = '^GET /Client/v[0-9]+/Services/[^/]+/Users/[^/]+/Conversations';
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
const arrived = (events: readonly TransportEvent[]) =>
  events.flatMap((event) => (event.kind === 'messageArrived' ? [event.message.body] : []));
const fired = ({ standIn }: StandInWorld, kind: string) =>
  vi.waitFor(() => expect(standIn.faults.report().fired[kind]).toBeGreaterThan(0), patience);

describe('the traps of the SDK', { timeout: 20_000 }, () => {
  afterEach(() => vi.useRealTimers());

  it(
    'a failed fetch of the list fails the connect at once, and the next connect has a new client',
    { timeout: 6000 },
    () =>
      inWorld(async ({ transport, credentials, standIn, sockets }) => {
        const complaints = vi.spyOn(console, 'error');
        standIn.faults.set({ kind: 'failRequests', via: 'tunnel', status: 500, match: listRequest });
        await expect(transport.connect(credentials)).rejects.toMatchObject({ kind: 'unavailable' });
        await expect(transport.connect(credentials)).resolves.toMatchObject({ ended: false });
        await vi.waitFor(() => expect(sockets()).toBe(1), patience);
        expect(complaints).not.toHaveBeenCalled();
      }),
  );

  it('a drop in the middle of joining fails the connect at once, and the next one succeeds', { timeout: 6000 }, () =>
    inWorld(async ({ transport, credentials, standIn }) => {
      const complaints = vi.spyOn(console, 'error');
      standIn.faults.set({ kind: 'dropBeforeProcessing', match: listRequest });
      await expect(transport.connect(credentials)).rejects.toMatchObject({ kind: 'timeout' });
      await expect(transport.connect(credentials)).resolves.toMatchObject({ ended: false });
      expect(complaints).not.toHaveBeenCalled();
    }),
  );

  it('a conversation that lists the visitor a moment later is waited for, and each message of it is told once', () =>
    inWorld(async ({ transport, credentials, events, rest, standIn, say }) => {
      const { sid } = (await rest('POST', '/Conversations', {})) as { sid: string };
      standIn.faults.set({ kind: 'duplicateEvents', identity: visitor, count: null });
      const connecting = transport.connect({ ...credentials, conversationSid: sid });
      await vi.waitFor(() => expect(kinds(events)).toContain('connectionChanged'), patience);
      await rest('POST', `/Conversations/${sid}/Participants`, { Identity: visitor });
      await connecting;
      await say('in the other conversation');
      await rest('POST', `/Conversations/${sid}/Messages`, { Author: 'agent-1', Body: 'one' });
      await rest('POST', `/Conversations/${sid}/Messages`, { Author: 'agent-1', Body: 'two' });
      await vi.waitFor(() => expect(arrived(events)).toContain('two'), patience);
      expect(arrived(events)).toEqual(['one', 'two']);
    }));

  it('messages that arrive while the conversation is being joined are in the snapshot or told', () =>
    inWorld(async ({ transport, credentials, events, say }) => {
      const texts = [...Array(24).keys()].map((i) => `m${i}`);
      const saying = (async () => {
        for (const text of texts) await say(text);
      })();
      const snapshot = await transport.connect(credentials);
      await saying;
      const seen = () => new Set([...bodies(snapshot.newest.messages), ...arrived(events)]);
      await vi.waitFor(() => expect(seen()).toEqual(new Set(texts)), patience);
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
      expect(events[since]).toEqual({ kind: 'connectionChanged', connection: 'lost' });
      await transport.probe();
    }));

  it('a token may be given before the first connect has succeeded', () =>
    inWorld(async (world) => {
      const { transport, credentials, standIn, freshToken } = world;
      standIn.faults.set({ kind: 'refuseUpgrades', count: null });
      const first = transport.connect(credentials);
      first.catch(() => {});
      await fired(world, 'refuseUpgrades');
      standIn.faults.clear();
      await transport.updateToken(await freshToken());
      await expect(first).rejects.toMatchObject({ kind: 'offline' });
      await transport.probe();
    }));

  it('close ends a first connect that never succeeds: nobody connects any more', () =>
    inWorld(async (world) => {
      vi.useFakeTimers({ shouldAdvanceTime: true });
      const { transport, credentials, standIn, sockets, upgrades, rest } = world;
      standIn.faults.set({ kind: 'refuseUpgrades', count: null });
      transport.connect(credentials).catch(() => {});
      await fired(world, 'refuseUpgrades');
      transport.close();
      standIn.faults.clear();
      const before = upgrades();
      await vi.advanceTimersByTimeAsync(600_000);
      await rest('GET', `/Conversations/${credentials.conversationSid}`);
      expect({ sockets: sockets(), upgrades: upgrades() }).toEqual({ sockets: 0, upgrades: before });
    }));

  it('close while the list loads leaves no socket, no rejection and no word in the console', () =>
    inWorld(async (world) => {
      const { transport, credentials, standIn, sockets } = world;
      const complaints = vi.spyOn(console, 'error');
      const rejections: unknown[] = [];
      const note = (reason: unknown) => rejections.push(reason);
      process.on('unhandledRejection', note);
      standIn.faults.set({ kind: 'delayReplies', ms: 60_000, match: listRequest });
      const connecting = transport.connect(credentials);
      connecting.catch(() => {});
      await fired(world, 'delayReplies');
      transport.close();
      await expect(connecting).rejects.toMatchObject({ kind: 'offline' });
      await vi.waitFor(() => expect(sockets()).toBe(0), patience);
      process.off('unhandledRejection', note);
      expect({ complaints: complaints.mock.calls, rejections }).toEqual({ complaints: [], rejections: [] });
    }));

  it('fifty clients leave no listener behind, and take none of the page away', () =>
    inWorld(async ({ transport, credentials, window }) => {
      const listening: string[] = [];
      const add = window.addEventListener.bind(window);
      const remove = window.removeEventListener.bind(window);
      window.addEventListener = (...args: Parameters<typeof add>) => {
        listening.push(args[0]);
        add(...args);
      };
      window.removeEventListener = (...args: Parameters<typeof remove>) => {
        listening.splice(listening.indexOf(args[0]), 1);
        remove(...args);
      };
      const patched = window.addEventListener;
      window.addEventListener('online', () => {});
      for (let i = 0; i < 50; i++) {
        const other = createTwilioTransport();
        const connecting = other.connect(credentials).catch(() => {});
        if (i % 10 === 0) await connecting;
        other.close();
      }
      expect(listening).toEqual(['online']);
      await transport.connect(credentials);
      expect(listening.sort()).toEqual(['offline', 'online', 'online']);
      transport.close();
      expect(listening).toEqual(['online']);
      expect(window.addEventListener).toBe(patched);
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
