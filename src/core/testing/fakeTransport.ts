// One connection of a page to the fake service: how requests, answers and events travel, and how each of them is lost.
// It reconnects by itself, as the SDK does.

import { type ChatError, chatError } from '../errors';
import type { ChatTransport, FileContent, OutgoingMessage, TransportEvent } from '../ports';
import type { FakePage } from './fakePage';
import { nameOfSendFault, type SendFault } from './faults';
import type { FakeLink, ServiceSide } from './serviceSide';

interface Reply<T> {
  ok(value: T, afterMs?: number): void;
  fail(error: ChatError): void;
}

const deadlineMs = 10_000;
const probeDeadlineMs = 5000;
const stallDeadlineMs = 30_000;
/** The SDK's, doubling from about a second. */
const reconnectDelaysMs = [1500, 3000, 7000, 15_000, 30_000, 60_000];

export function createFakeTransport(
  side: ServiceSide,
  page: FakePage,
  identity: string,
): { readonly link: FakeLink; readonly transport: ChatTransport } {
  const { world, conditions } = side;
  let closed = false;
  let socket: 'closed' | 'open' | 'halfOpen' = 'closed';
  let token = '';
  let socketCount = 0;
  let attempts = 0;
  let listener: ((event: TransportEvent) => void) | null = null;
  let listening = false;
  let sent = 0;
  let newestArrived = -1;
  let cancelReconnect = () => {};
  let cancelExpiry = () => {};
  /** Loses the answer of each request under way. */
  const underWay = new Set<() => void>();
  const undelivered = new Set<number>();
  /** How to stop each upload under way. */
  const uploads = new Map<string, () => void>();
  /** What a request will still do although nobody waits for it. */
  const stragglers = new Set<() => void>();

  function later(ms: number, task: () => void): void {
    if (ms <= 0) task();
    else world.after(ms, task);
  }

  function tell(event: TransportEvent): void {
    page.deliver(() => listener?.(event));
  }

  /** `stands`: whether the socket that the request left by is still the one. */
  function request<T>(serve: (reply: Reply<T>, stands: boolean) => void): Promise<T> {
    if (!page.act()) return new Promise(() => {});
    if (closed || socket === 'closed') return Promise.reject(chatError('offline'));
    return new Promise((resolve, reject) => {
      function settle(how: () => void): void {
        cancelDeadline();
        underWay.delete(lose);
        how();
      }
      function arrive(how: () => void): void {
        if (socket === 'open' && underWay.has(lose)) page.deliver(() => settle(how));
      }
      const timeOut = () => settle(() => reject(chatError('timeout')));
      const lose = () => page.deliver(timeOut);
      const cancelDeadline = page.clock.after(deadlineMs, timeOut);
      underWay.add(lose);
      const socketOfRequest = socketCount;
      const reply: Reply<T> = {
        ok: (value, afterMs = conditions.answerMs() + conditions.latencyMs()) =>
          later(afterMs, () => arrive(() => resolve(value))),
        fail: (error) => later(conditions.latencyMs(), () => arrive(() => reject(error))),
      };
      later(conditions.latencyMs(), () => {
        if (!side.accepts(token)) reply.fail(chatError('auth'));
        else serve(reply, socket === 'open' && socketCount === socketOfRequest);
      });
    });
  }

  /** It goes its own way: the socket may close meanwhile. */
  async function upload(clientId: string, onProgress: (fraction: number) => void): Promise<void> {
    side.calls.upload++;
    const fault = side.uploadFaults.shift();
    const ms = fault === 'stalled' ? stallDeadlineMs : conditions.uploadMs() / 2;
    let cancelled = false;
    const pause = () =>
      new Promise<void>((resolve) => {
        uploads.set(clientId, () => {
          cancelled = true;
          resolve();
        });
        if (ms > 0) page.clock.after(ms, resolve);
        else resolve();
      });
    for (const fraction of [0, 0.5]) {
      const paused = pause();
      onProgress(fraction);
      await paused;
      if (cancelled) throw chatError('offline', 'cancelled');
      if (fault) throw chatError(fault === 'stalled' ? 'timeout' : fault);
    }
    uploads.delete(clientId);
    onProgress(1);
  }

  function serveSend(
    { clientId, text, file }: OutgoingMessage,
    fault: SendFault | undefined,
    reply: Reply<number>,
    stands: boolean,
  ): void {
    const media = file ? [{ sid: `ME-${clientId}`, filename: file.name, ...describe(file.content) }] : [];
    const store = () => side.store(text, identity, clientId, media).index;
    const storeAndAnnounce = () => {
      const index = store();
      later(20, side.announce);
      return index;
    };
    const perhapsStore = () => {
      if (conditions.random() < 0.5) storeAndAnnounce();
    };
    if (!stands) {
      // The request left while the connection was good, and reaches a service that cannot answer any more.
      perhapsStore();
      return;
    }
    if (fault) conditions.count(nameOfSendFault(fault));
    switch (fault) {
      case undefined:
        reply.ok(storeAndAnnounce());
        break;
      case 'lostBefore':
        cut();
        break;
      case 'lostAfter':
        store();
        cut();
        break;
      case 'lostAfterAck':
        reply.ok(store(), 0);
        cut();
        break;
      case 'hang':
        storeAndAnnounce();
        break;
      case 'storedLate':
        storeLate(storeAndAnnounce);
        break;
      case 'storedTwice':
        reply.ok(storeAndAnnounce());
        side.repeated.add(side.store(text, identity, clientId).sid);
        break;
      case 'echoFirst': {
        const index = store();
        side.announce();
        reply.ok(index, 300 + 3000 * conditions.random());
        break;
      }
      case 'halfOpen':
        perhapsStore();
        halfOpen(1000 + 60_000 * conditions.random());
        break;
      case 'rateLimited':
        reply.fail(chatError('rateLimited', undefined, 3000));
        break;
      case 'rateLimitedBare':
        reply.fail(chatError('rateLimited'));
        break;
      case '500':
      case '502':
      case '503':
      case '504':
        perhapsStore();
        reply.fail(chatError('unavailable'));
        break;
      case 'unavailable':
        reply.fail(chatError('unavailable'));
        break;
      case 'auth':
        reply.fail(chatError('auth'));
        break;
      case 'tokenRejected':
        side.refuse(token);
        reply.fail(chatError('auth'));
        break;
      case 'tokenExpired':
        reply.fail(chatError('auth'));
        expireToken();
        break;
      case 'refused':
        side.refusals.add(clientId);
        reply.fail(chatError('rejected'));
        break;
    }
  }

  /**
   * Up to a second after we gave up waiting: at the deadline, or because the connection went. That second is the longest
   * that anything takes to be stored; without a limit no client could ever know that a message did not arrive.
   */
  function storeLate(store: () => void): void {
    let done = false;
    const once = () => {
      if (!done) store();
      done = true;
    };
    stragglers.add(once);
    // Nobody waits in a page that sleeps.
    world.after((page.isFrozen() ? 0 : deadlineMs) + 1000 * conditions.random(), once);
  }

  function letStragglersArrive(): void {
    for (const arrive of stragglers) world.after(1000 * conditions.random(), arrive);
    stragglers.clear();
  }

  /** Each event travels on its own: a slow one is overtaken, and one that is under way when the socket goes comes again. */
  function dispatch(index: number): void {
    undelivered.add(index);
    const delayMs = conditions.eventDelayMs();
    later(delayMs, () => {
      const event = side.events[index];
      if (!event || socket !== 'open' || !undelivered.delete(index)) return;
      if (delayMs > 2000) conditions.count('event late');
      if (index < newestArrived) conditions.count('event out of order');
      newestArrived = Math.max(newestArrived, index);
      tell(event);
    });
  }

  function deliver(): void {
    if (socket !== 'open' || !listening) return;
    while (sent < side.events.length) dispatch(sent++);
  }

  function cut(refused = false): void {
    if (socket === 'closed') return;
    socket = 'closed';
    cancelExpiry();
    letStragglersArrive();
    // All in one task of the page, as when a socket closes: what follows from it cannot overtake it.
    const lost = [...underWay];
    page.deliver(() => {
      // A frozen page may have been given a fresh token, and so a new connection, before it hears of this.
      if (socket === 'closed') listener?.({ kind: 'connectionChanged', connection: 'lost' });
      for (const lose of lost) lose();
      if (socket !== 'closed') return;
      if (refused) listener?.({ kind: 'tokenExpired' });
      else scheduleReconnect();
    });
  }

  function scheduleReconnect(): void {
    cancelReconnect();
    const delayMs = reconnectDelaysMs[Math.min(attempts++, reconnectDelaysMs.length - 1)] ?? 0;
    cancelReconnect = page.clock.after(delayMs, reconnect);
  }

  function reconnect(): void {
    if (closed || socket === 'open') return;
    if (conditions.outage) {
      tell({ kind: 'connectionChanged', connection: 'connecting' });
      scheduleReconnect();
    } else if (side.accepts(token)) open();
    else tell({ kind: 'tokenExpired' });
  }

  function open(): void {
    beOnline();
    tell({ kind: 'connectionChanged', connection: 'online' });
    for (const index of [...undelivered]) dispatch(index);
    deliver();
  }

  function beOnline(): void {
    socket = 'open';
    socketCount++;
    attempts = 0;
    cancelReconnect();
    side.connected(link);
    watchExpiry();
  }

  function watchExpiry(): void {
    cancelExpiry();
    const end = side.endOf(token);
    if (end !== null) cancelExpiry = world.after(end - world.now(), expireToken);
  }

  function expireToken(): void {
    side.refuse(token);
    cancelReconnect();
    if (socket === 'closed') tell({ kind: 'tokenExpired' });
    else cut(true);
  }

  function halfOpen(ms: number): void {
    if (socket !== 'open') return;
    socket = 'halfOpen';
    if (!Number.isFinite(ms)) return;
    world.after(ms, () => {
      if (socket === 'halfOpen') cut();
    });
  }

  function post(message: OutgoingMessage): Promise<number> {
    if (socket !== 'closed') side.calls.send++;
    if (side.hasEnded()) return request((reply) => reply.fail(chatError('ended')));
    const fault = socket === 'open' ? side.sendFaults.shift() : undefined;
    return request((reply, stands) => serveSend(message, fault, reply, stands));
  }

  const travel = () =>
    new Promise<void>((resolve) => later(conditions.latencyMs(), () => page.deliver(() => resolve())));
  const never = () => new Promise<never>(() => {});

  const transport: ChatTransport = {
    async connect(credentials) {
      if (!page.act()) return never();
      side.calls.connect++;
      side.connectTimes.push(world.now());
      if (closed) throw chatError('offline');
      await travel();
      const fault = side.connectFaults.shift();
      if (fault) conditions.count('connect failed');
      if (fault) throw chatError(fault);
      if (closed || conditions.outage) throw chatError('offline');
      if (!side.accepts(credentials.token)) throw chatError('auth');
      token = credentials.token;
      beOnline();
      const newest = side.page(null, 30);
      const ended = side.hasEnded();
      const heard = side.events.length;
      conditions.whileJoining();
      // What is stored while this travels gets no event: the listening starts when it has arrived.
      await travel();
      if (side.events.length > heard) conditions.count('message without an event');
      sent = side.events.length;
      listening = true;
      if (socket === 'closed') throw chatError('timeout');
      const lastReadIndex = side.horizons.length > 0 ? Math.max(...side.horizons) : null;
      return { identity, participants: side.participants, newest, lastReadIndex, ended };
    },
    close() {
      closed = true;
      socket = 'closed';
      listener = null;
      cancelReconnect();
      cancelExpiry();
      letStragglersArrive();
      for (const lose of [...underWay]) lose();
      for (const stop of [...uploads.values()]) stop();
    },
    send(message, onProgress, mayPost) {
      if (!message.file) return post(message);
      if (!page.act()) return never();
      if (closed || socket === 'closed') return Promise.reject(chatError('offline'));
      return upload(message.clientId, onProgress ?? (() => {}))
        .then(mayPost)
        .then(() => post(message));
    },
    cancelUpload: (clientId) => uploads.get(clientId)?.(),
    history(before, count) {
      if (socket !== 'closed') side.calls.history++;
      return request((reply, stands) => {
        if (!stands) return;
        const fault = side.historyFaults.shift();
        if (fault) conditions.count('history failed');
        if (fault) reply.fail(chatError(fault));
        else reply.ok(side.page(before, count));
      });
    },
    setTyping() {
      side.calls.typing++;
    },
    async advanceRead(index) {
      await request<void>((reply) => {
        side.horizons.push(index);
        reply.ok(undefined);
      });
    },
    async updateToken(next) {
      if (!page.act()) return never();
      side.calls.updateToken++;
      if (socket !== 'open') side.connectTimes.push(world.now());
      await travel();
      if (closed) throw chatError('offline');
      token = next;
      if (socket === 'halfOpen') throw chatError('timeout');
      if (!side.accepts(next)) {
        expireToken();
        throw chatError('auth');
      }
      if (conditions.outage) {
        if (socket === 'closed') scheduleReconnect();
        throw chatError('timeout');
      }
      if (socket === 'open') watchExpiry();
      else open();
    },
    async quit() {
      await request<void>((reply) => {
        if (!conditions.mayLeave) return reply.fail(chatError('rejected'));
        tell({ kind: 'conversationEnded' });
        reply.ok(undefined);
      });
    },
    async probe() {
      if (!page.act()) return never();
      side.calls.probe++;
      if (closed || socket === 'closed') {
        // Only where a reconnect is planned: a refused token stays refused.
        if (!closed && token !== '' && side.accepts(token)) page.clock.after(20, reconnect);
        throw chatError('offline');
      }
      if (socket === 'open') return travel();
      await new Promise<void>((resolve) => page.clock.after(probeDeadlineMs, resolve));
      cut();
      throw chatError('timeout');
    },
    async mediaUrl() {
      return request<string>((reply) => reply.ok('https://media.example/file'));
    },
    subscribe(next) {
      listener = (event) => {
        if (!closed) next(event);
      };
      return () => {
        listener = null;
      };
    },
  };

  const link: FakeLink = {
    deliver,
    tell,
    drop: () => cut(),
    letStragglersArrive,
    halfOpen,
    reconnect,
    expireToken,
    repeatLast() {
      // A replay begins further back.
      const event = side.events[sent - 1 - Math.floor(5 * conditions.random())];
      if (!event || socket !== 'open') return;
      conditions.count('event delivered twice');
      tell(event);
    },
  };
  return { link, transport };
}

function describe({ size, type }: FileContent): { readonly contentType: string; readonly size: number } {
  return { contentType: type, size };
}
