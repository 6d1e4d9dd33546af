// A conversation service in memory: honest and instant by default, and as slow and unreliable as a test asks for.
// What it does to a request or a connection is decided in fakeTransport.ts; here is what it stores, shows and accepts.

import type { Media, Message } from '../message';
import type { ChatTransport } from '../ports';
import type { FakeClock } from './fakeClock';
import { createFakePage, type FakePage } from './fakePage';
import { createFakeTransport } from './fakeTransport';
import type { ConnectFault, HistoryFault, SendFault, UploadFault } from './faults';
import type { Conditions, FakeLink, ServiceEvent, ServiceSide } from './serviceSide';

export const visitorIdentity = 'visitor-1';
export const agentIdentity = 'agent-1';

export interface FakeService {
  /** What the conversation holds. */
  readonly messages: readonly Message[];
  /** Everything that was ever stored, also what was removed. */
  readonly stored: readonly Message[];
  /** Client ids of what it refused for good. */
  readonly refusals: ReadonlySet<string>;
  /** Sids of what was stored a second time through no fault of the client. */
  readonly repeated: ReadonlySet<string>;
  /** Taken one by one by the calls to come. */
  readonly sendFaults: SendFault[];
  readonly uploadFaults: UploadFault[];
  readonly connectFaults: ConnectFault[];
  readonly historyFaults: HistoryFault[];
  readonly conditions: Conditions;
  readonly calls: ServiceSide['calls'];
  /** When a connection was asked for: by connect, or by updateToken without one. */
  readonly connectTimes: number[];
  readonly horizons: number[];
  say(body: string, author?: string): Message;
  /** The service stores it and tells nobody. */
  slipIn(body: string): void;
  remove(sid: string): void;
  typing(started: boolean): void;
  /** Closes the connection in use, or those of one page. */
  drop(page?: FakePage): void;
  /** What this page has asked to be stored is stored within a second. */
  letStragglersArrive(page: FakePage): void;
  /** Nothing comes through any more and nobody is told; after `ms` the connection is found dead. */
  halfOpen(ms: number): void;
  /** As `halfOpen`, until it is replaced. */
  goSilent(): void;
  reconnect(): void;
  close(): void;
  /** The token in use is refused from now on, and the connection closed for it. */
  expireToken(): void;
  /** Delivers one of the last events a second time, as a replay would. */
  repeatLast(): void;
  /** From now on the token is good until then (epoch ms). Tokens never heard of are good for ever. */
  issued(token: string, until: number): void;
  makeTransport(page?: FakePage): ChatTransport;
}

/** A reconnect hides at most what was stored so shortly before it. */
const lateMs = 15_000;

export function createFakeService(world: FakeClock): FakeService {
  const messages: Message[] = [];
  const stored: Message[] = [];
  const storedAt: number[] = [];
  const events: ServiceEvent[] = [];
  const refused = new Set<string>();
  const ends = new Map<string, number>();
  const links: FakeLink[] = [];
  const linksOf = new Map<FakePage, FakeLink[]>();
  const calls = { connect: 0, send: 0, upload: 0, history: 0, typing: 0, updateToken: 0, probe: 0 };
  let ended = false;
  let current: FakeLink | null = null;
  let hidden = { from: Number.POSITIVE_INFINITY, until: 0 };

  const conditions: Conditions = {
    latencyMs: () => 0,
    answerMs: () => 0,
    eventDelayMs: () => 0,
    historyLagMs: () => 0,
    uploadMs: () => 0,
    outage: false,
    mayLeave: true,
    refuseTokens: false,
    whileJoining: () => {},
    random: () => 0.5,
    count: () => {},
  };

  const side: ServiceSide = {
    world,
    conditions,
    calls,
    connectTimes: [],
    horizons: [],
    refusals: new Set(),
    repeated: new Set(),
    events,
    participants: [
      { identity: visitorIdentity, from: 'visitor', name: null, avatarUrl: null, lastReadIndex: null },
      { identity: agentIdentity, from: 'agent', name: 'Robin', avatarUrl: null, lastReadIndex: null },
    ],
    sendFaults: [],
    uploadFaults: [],
    connectFaults: [],
    historyFaults: [],
    hasEnded: () => ended,
    store(body, author, clientId, media) {
      const message = put(body, author, clientId, media);
      events.push({ kind: 'messageArrived', message });
      return message;
    },
    announce: () => {
      for (const link of links) link.deliver();
    },
    page(before, count) {
      const lagging = world.now() < hidden.until;
      const shown = messages.filter(({ index }) => !lagging || index < hidden.from);
      if (shown.length < messages.length) conditions.count('history lags');
      const older = shown.filter(({ index }) => before === null || index < before);
      return { messages: older.slice(-count), hasOlder: older.length > count };
    },
    accepts: (token) =>
      !conditions.refuseTokens && !refused.has(token) && world.now() < (ends.get(token) ?? Number.POSITIVE_INFINITY),
    refuse: (token) => refused.add(token),
    endOf: (token) => ends.get(token) ?? null,
    connected(link) {
      current = link;
      const recent = storedAt.findIndex((at) => at >= world.now() - lateMs);
      hidden = { from: recent < 0 ? stored.length : recent, until: world.now() + conditions.historyLagMs() };
    },
  };

  function put(body: string, author: string, clientId: string | null, media: readonly Media[] = []): Message {
    const index = stored.length;
    const from = author === visitorIdentity ? 'visitor' : 'agent';
    const sentAt = world.now();
    const message: Message = {
      sid: `IM${index}`,
      index,
      clientId,
      author,
      from,
      body,
      sentAt,
      editedAt: null,
      media,
      content: null,
    };
    stored.push(message);
    storedAt.push(sentAt);
    messages.push(message);
    return message;
  }

  return {
    messages,
    stored,
    refusals: side.refusals,
    repeated: side.repeated,
    sendFaults: side.sendFaults,
    uploadFaults: side.uploadFaults,
    connectFaults: side.connectFaults,
    historyFaults: side.historyFaults,
    conditions,
    calls,
    connectTimes: side.connectTimes,
    horizons: side.horizons,
    say(body, author = agentIdentity) {
      const message = side.store(body, author, null);
      side.announce();
      return message;
    },
    slipIn: (body) => void put(body, agentIdentity, null),
    remove(sid) {
      const at = messages.findIndex((message) => message.sid === sid);
      if (at < 0) return;
      messages.splice(at, 1);
      events.push({ kind: 'messageRemoved', sid });
      side.announce();
    },
    typing: (started) => current?.tell({ kind: started ? 'typingStarted' : 'typingStopped', identity: agentIdentity }),
    drop(page) {
      for (const link of page ? (linksOf.get(page) ?? []) : [current]) link?.drop();
    },
    letStragglersArrive(page) {
      for (const link of linksOf.get(page) ?? []) link.letStragglersArrive();
    },
    halfOpen: (ms) => current?.halfOpen(ms),
    goSilent: () => current?.halfOpen(Number.POSITIVE_INFINITY),
    reconnect: () => current?.reconnect(),
    close() {
      ended = true;
      current?.tell({ kind: 'conversationEnded' });
    },
    expireToken: () => current?.expireToken(),
    repeatLast: () => current?.repeatLast(),
    issued: (token, until) => void ends.set(token, until),
    makeTransport(page = createFakePage(world)) {
      const { link, transport } = createFakeTransport(side, page, visitorIdentity);
      links.push(link);
      linksOf.set(page, [...(linksOf.get(page) ?? []), link]);
      return transport;
    },
  };
}
