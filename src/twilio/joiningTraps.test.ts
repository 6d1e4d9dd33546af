// The traps of the SDK on the way into a conversation and out of it: each test fails without its remedy. The SDK is unmodified, the socket real.

import { Client } from '@twilio/conversations';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TransportEvent } from '../core/ports';
import { inWorld, type StandInWorld, visitor } from './testing/standInWorld';
import { createTwilioTransport } from './transport';

const listRequest = '^GET /Client/v[0-9]+/Services/[^/]+/Users/[^/]+/Conversations';
const patience = { timeout: 10_000, interval: 10 };

const bodies = (messages: readonly { body: string }[]) => messages.map((message) => message.body);
const arrived = (events: readonly TransportEvent[]) =>
  events.flatMap((event) => (event.kind === 'messageArrived' ? [event.message.body] : []));
const fired = ({ standIn }: StandInWorld, kind: string) =>
  vi.waitFor(() => expect(standIn.faults.report().fired[kind]).toBeGreaterThan(0), patience);

describe('joining with the SDK', { timeout: 20_000 }, () => {
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

  it.each(['dropBeforeProcessing', 'dropBeforeAck'] as const)(
    'a drop between connecting and initializing (%s) fails the connect at once, and the next one succeeds',
    { timeout: 6000 },
    (kind) =>
      inWorld(async ({ transport, credentials, standIn, sockets }) => {
        standIn.faults.set({ kind, match: 'Configuration' });
        await expect(transport.connect(credentials)).rejects.toMatchObject({ kind: 'timeout' });
        await expect(transport.connect(credentials)).resolves.toMatchObject({ ended: false });
        await vi.waitFor(() => expect(sockets()).toBe(1), patience);
      }),
  );

  it('a connection that nobody answers while it initializes is given up, and the next connect has a new client', () =>
    inWorld(async (world) => {
      vi.useFakeTimers({ shouldAdvanceTime: true });
      const { transport, credentials, standIn } = world;
      standIn.faults.set({ kind: 'delayReplies', ms: 600_000, match: 'Configuration' });
      const first = transport.connect(credentials);
      first.catch(() => {});
      await fired(world, 'delayReplies');
      await vi.advanceTimersByTimeAsync(15_000);
      await expect(first).rejects.toMatchObject({ kind: 'timeout' });
      await expect(transport.connect(credentials)).resolves.toMatchObject({ ended: false });
    }));

  it('a network that goes during the first attempt is tried again as soon as it is back', { timeout: 6000 }, () =>
    inWorld(async ({ transport, credentials, window }) => {
      const connecting = transport.connect(credentials);
      window.dispatchEvent(new Event('offline'));
      window.dispatchEvent(new Event('online'));
      await expect(connecting).resolves.toMatchObject({ ended: false });
    }),
  );

  it('a conversation that lists the visitor a moment later is waited for, and each message of it is told once', () =>
    inWorld(async ({ transport, credentials, events, rest, standIn, say }) => {
      const { sid } = (await rest('POST', '/Conversations', {})) as { sid: string };
      standIn.faults.set({ kind: 'duplicateEvents', identity: visitor, count: null });
      // Tells when the SDK has looked for it in vain.
      standIn.faults.set({ kind: 'delayReplies', via: 'tunnel', ms: 0, match: `^GET .*/Conversations/${sid}` });
      const connecting = transport.connect({ ...credentials, conversationSid: sid });
      await vi.waitFor(() => expect(standIn.faults.report().fired.delayReplies).toBe(1), patience);
      await rest('POST', `/Conversations/${sid}/Participants`, { Identity: visitor });
      await connecting;
      await say('in the other conversation');
      await rest('POST', `/Conversations/${sid}/Messages`, { Author: 'agent-1', Body: 'one' });
      await rest('POST', `/Conversations/${sid}/Messages`, { Author: 'agent-1', Body: 'two' });
      await vi.waitFor(() => expect(arrived(events)).toContain('two'), patience);
      expect(arrived(events)).toEqual(['one', 'two']);
    }));

  it.each([
    ['never', 0],
    ['twice', 2],
  ])('a conversation of which the SDK says %s that it was joined is joined, and tells each message once', (_, times) =>
    inWorld(async ({ transport, credentials, events, rest, standIn }) => {
      const sdk = Client.prototype as unknown as { emit(event: string, ...rest: unknown[]): boolean };
      const { emit } = sdk;
      vi.spyOn(sdk, 'emit').mockImplementation(function (this: Client, event, ...rest) {
        const repeated = event === 'conversationJoined' ? times : 1;
        for (let time = 0; time < repeated; time++) emit.call(this, event, ...rest);
        return true;
      });
      const { sid } = (await rest('POST', '/Conversations', {})) as { sid: string };
      standIn.faults.set({ kind: 'delayReplies', via: 'tunnel', ms: 0, match: `^GET .*/Conversations/${sid}` });
      const late = { ...credentials, conversationSid: sid };
      const connecting = transport.connect(late);
      await vi.waitFor(() => expect(standIn.faults.report().fired.delayReplies).toBe(1), patience);
      await rest('POST', `/Conversations/${sid}/Participants`, { Identity: visitor });
      await connecting;
      // As the engine may, when it has given up on an answer that came after all.
      await transport.connect(late);
      await rest('POST', `/Conversations/${sid}/Messages`, { Author: 'agent-1', Body: 'one' });
      await rest('POST', `/Conversations/${sid}/Messages`, { Author: 'agent-1', Body: 'two' });
      await vi.waitFor(() => expect(arrived(events)).toContain('two'), patience);
      expect(arrived(events)).toEqual(['one', 'two']);
    }),
  );

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

  it('close ends a first connect whose answers never come: the socket does not stay open', () =>
    inWorld(async (world) => {
      const { transport, credentials, standIn, sockets } = world;
      standIn.faults.set({ kind: 'delayReplies', ms: 60_000, match: 'Configuration', count: null });
      transport.connect(credentials).catch(() => {});
      await fired(world, 'delayReplies');
      transport.close();
      await vi.waitFor(() => expect(sockets()).toBe(0), { timeout: 3000 });
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

  it('close while a fresh token is being given brings no connection back', () =>
    inWorld(async ({ transport, credentials, freshToken, silence, upgrades }) => {
      await transport.connect(credentials);
      await silence();
      vi.useFakeTimers({ shouldAdvanceTime: true });
      const before = upgrades();
      const outcome = transport.updateToken(await freshToken()).then(
        () => 'given',
        (error) => error.kind,
      );
      transport.close();
      await vi.advanceTimersByTimeAsync(30_000);
      expect(await outcome).toBe('offline');
      expect(upgrades()).toBe(before);
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
});
