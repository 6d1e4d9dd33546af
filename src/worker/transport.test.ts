// The way to the worker and back, with the real adapter at its end. Node's message channels clone as those of browsers do.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chatError } from '../core/errors';
import type { ChatTransport, ConversationSnapshot, TransportEvent } from '../core/ports';
import { credentials as testCredentials } from '../core/testing/builders';
import { describeTransportContract } from '../core/testing/transportContract';
import { makeStandInWorld } from '../twilio/testing/standInWorld';
import { createTwilioTransport } from '../twilio/transport';
import { createLastingTransport, type Started } from './lastingTransport';
import type { FromWorker, ToWorker, WorkerLink } from './protocol';
import { createRemoteTransport } from './remoteTransport';
import { serveTransport } from './serveTransport';

/** As a page's link to a worker that serves `transport`. */
function linkTo(transport: ChatTransport): WorkerLink {
  const { port1: page, port2: worker } = new MessageChannel();
  const take = serveTransport(transport, {
    post: (message) => worker.postMessage(message),
    setOnline() {},
    end() {},
  });
  worker.onmessage = ({ data }: MessageEvent<ToWorker>) => take(data);
  return {
    post: (message) => page.postMessage(message),
    listen: (onMessage) => {
      page.onmessage = ({ data }: MessageEvent<FromWorker>) => onMessage(data);
    },
    end: () => page.close(),
  };
}

describeTransportContract('the Twilio adapter behind a channel of messages', () =>
  makeStandInWorld(() => createRemoteTransport(linkTo(createTwilioTransport()), () => {})),
);

/** A worker that answers only when the test lets it. */
function silentLink() {
  const asked: ToWorker[] = [];
  let hear: (message: FromWorker) => void = () => {};
  let trouble = () => {};
  let ended = false;
  const link: WorkerLink = {
    post: (message) => void asked.push(message),
    listen(onMessage, onTrouble) {
      hear = onMessage;
      trouble = onTrouble;
    },
    end: () => {
      ended = true;
    },
  };
  return {
    link,
    asked,
    answer: (message: FromWorker) => hear(message),
    trouble: () => trouble(),
    hasEnded: () => ended,
    kinds: () => asked.map(({ kind }) => kind),
  };
}

const send = { clientId: 'c1', text: 'Hello' };

describe('a worker', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('that gives no sign of life for 5 s after a question is dead: what was asked is unknown, the connection lost', async () => {
    const { link, hasEnded } = silentLink();
    const onDeath = vi.fn();
    const transport = createRemoteTransport(link, onDeath);
    const events: TransportEvent[] = [];
    transport.subscribe((event) => events.push(event));
    const outcome = expect(transport.send(send)).rejects.toMatchObject({ kind: 'timeout' });
    await vi.advanceTimersByTimeAsync(4999);
    expect(onDeath).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await outcome;
    expect(onDeath).toHaveBeenCalledTimes(1);
    expect(hasEnded()).toBe(true);
    expect(events).toEqual([{ kind: 'connectionChanged', connection: 'lost' }]);
    await expect(transport.send(send)).rejects.toMatchObject({ kind: 'offline' });
  });

  it('that takes its time is alive as long as it says so, and is asked again every 10 s', async () => {
    const { link, answer, kinds } = silentLink();
    const onDeath = vi.fn();
    const transport = createRemoteTransport(link, onDeath);
    const sending = transport.send(send);
    answer({ kind: 'pong' });
    for (let minute = 0; minute < 6; minute++) {
      await vi.advanceTimersByTimeAsync(10_000);
      answer({ kind: 'pong' });
    }
    expect(onDeath).not.toHaveBeenCalled();
    expect(kinds().filter((kind) => kind === 'ping')).toHaveLength(7);
    answer({ kind: 'done', id: 1, value: 4 });
    await expect(sending).resolves.toBe(4);
    // Nothing runs while nothing is asked.
    expect(vi.getTimerCount()).toBe(0);
  });

  it('in trouble is asked whether it lives', async () => {
    const { link, trouble, kinds } = silentLink();
    const onDeath = vi.fn();
    createRemoteTransport(link, onDeath);
    trouble();
    expect(kinds()).toEqual(['ping']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(onDeath).toHaveBeenCalledTimes(1);
  });

  it('that is closed delivers nothing more, and is ended', async () => {
    const { link, answer, kinds, hasEnded } = silentLink();
    const transport = createRemoteTransport(link, () => {});
    const heard = vi.fn();
    transport.subscribe(heard);
    const outcome = expect(transport.send(send)).rejects.toMatchObject({ kind: 'offline' });
    transport.close();
    await outcome;
    answer({ kind: 'event', event: { kind: 'tokenExpiring' } });
    expect(heard).not.toHaveBeenCalled();
    expect(kinds().at(-1)).toBe('close');
    await vi.advanceTimersByTimeAsync(2000);
    expect(hasEnded()).toBe(true);
  });

  it('is not asked what cannot be cloned', async () => {
    const transport = createRemoteTransport(linkTo(createTwilioTransport()), () => {});
    const odd = { ...testCredentials(), clientOptions: { hook: () => {} } };
    await expect(transport.connect(odd)).rejects.toMatchObject({ kind: 'unknown' });
    transport.close();
  });
});

const snapshot: ConversationSnapshot = {
  identity: 'visitor',
  participants: [],
  newest: { messages: [], hasOlder: false },
  lastReadIndex: null,
  ended: false,
};

describe('a transport whose worker dies', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** Starts transports of which only `connect` matters; `lives` tells how each answers to it. */
  async function lasting(...lives: (() => Promise<ConversationSnapshot>)[]) {
    const deaths: (() => void)[] = [];
    const connects: string[] = [];
    const start = async (number: number, onDeath: () => void): Promise<Started> => {
      deaths.push(onDeath);
      const connect = (credentials: { token: string }) => {
        connects.push(`${number}: ${credentials.token}`);
        return (lives[number] ?? lives.at(-1))?.() ?? Promise.reject(chatError('unknown'));
      };
      const none = () => Promise.reject(chatError('offline'));
      const transport = {
        connect,
        subscribe: () => () => {},
        updateToken: async () => {},
        close() {},
        send: none,
      } as unknown as ChatTransport;
      return { transport, where: number < 2 ? 'worker' : 'page' };
    };
    const transport = await createLastingTransport(start);
    const events: TransportEvent[] = [];
    transport.subscribe((event) => events.push(event));
    return { transport, events, connects, die: () => deaths.at(-1)?.() };
  }

  const credentials = testCredentials();
  const joins = () => Promise.resolve(snapshot);

  it('joins again in another one, with the token last given', async () => {
    const { transport, events, connects, die } = await lasting(joins);
    await transport.connect(credentials);
    await transport.updateToken('fresh');
    die();
    await vi.advanceTimersByTimeAsync(0);
    expect(connects).toEqual([`0: ${credentials.token}`, '1: fresh']);
    expect(events).toEqual([
      { kind: 'transportRuns', where: 'worker' },
      { kind: 'transportRuns', where: 'worker' },
      { kind: 'participantsChanged', participants: [] },
      { kind: 'connectionChanged', connection: 'online' },
    ]);
    die();
    await vi.advanceTimersByTimeAsync(0);
    expect(events).toContainEqual({ kind: 'transportRuns', where: 'page' });
  });

  it('tries until it has joined', async () => {
    let failures = 3;
    const fails = () => (failures-- > 0 ? Promise.reject(chatError('timeout')) : joins());
    const { transport, events, die } = await lasting(joins, fails);
    await transport.connect(credentials);
    die();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(events.at(-1)).toEqual({ kind: 'connectionChanged', connection: 'online' });
  });

  it.each([
    ['auth', 'tokenExpired'],
    ['gone', 'conversationEnded'],
  ] as const)('tells %s as %s and rests', async (kind, told) => {
    const { transport, events, connects, die } = await lasting(joins, () => Promise.reject(chatError(kind)));
    await transport.connect(credentials);
    die();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(events.at(-1)).toEqual({ kind: told });
    expect(connects).toHaveLength(2);
  });

  it('before it has joined, waits to be told to connect; after close, does nothing', async () => {
    const { transport, connects, die } = await lasting(joins);
    die();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(connects).toEqual([]);
    await transport.connect(credentials);
    expect(connects).toEqual([`1: ${credentials.token}`]);
    transport.close();
    die();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(connects).toHaveLength(1);
  });
});
