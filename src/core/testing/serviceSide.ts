// What the fake service and the transports to it know of each other.

import type { Media, Message, Participant } from '../message';
import type { HistoryPage, TransportEvent } from '../ports';
import type { FakeClock } from './fakeClock';
import type { ConnectFault, FaultName, HistoryFault, SendFault, UploadFault } from './faults';

export type ServiceEvent =
  | { readonly kind: 'messageArrived'; readonly message: Message }
  | { readonly kind: 'messageRemoved'; readonly sid: string };

/** How the network and the service are at the moment; a test may change all of it. */
export interface Conditions {
  /** ms, one way. 0 answers without time passing. */
  latencyMs: () => number;
  /** ms the service takes to answer, beyond that. */
  answerMs: () => number;
  /** ms between the storing of a message and its event. */
  eventDelayMs: () => number;
  /** ms after the next (re)connect during which history lacks what was stored lately. */
  historyLagMs: () => number;
  /** No connection can be made. */
  outage: boolean;
  /** ms that a file takes on its way; it can be cancelled until then. */
  uploadMs: () => number;
  /** Called between the reading of the conversation and the listening to it. */
  whileJoining: () => void;
  /** Whether the visitor's role allows to leave. */
  mayLeave: boolean;
  /** No token is good enough. */
  refuseTokens: boolean;
  /** For what is left to chance: whether a lost request was stored after all, how long a fault lasts. */
  random: () => number;
  /** Counts a fault at the moment it has an effect. */
  count: (fault: FaultName) => void;
}

/** The other end of a transport, for the service and for tests. */
export interface FakeLink {
  /** Sends off the events that were not sent yet. */
  deliver(): void;
  tell(event: TransportEvent): void;
  drop(): void;
  /** What is still to be stored without anybody waiting is stored within a second. */
  letStragglersArrive(): void;
  halfOpen(ms: number): void;
  reconnect(): void;
  expireToken(): void;
  repeatLast(): void;
}

/** What the transports see of the service. */
export interface ServiceSide {
  readonly world: FakeClock;
  readonly conditions: Conditions;
  /** Counts of what was asked. */
  readonly calls: {
    connect: number;
    send: number;
    upload: number;
    history: number;
    typing: number;
    updateToken: number;
    probe: number;
  };
  readonly connectTimes: number[];
  readonly horizons: number[];
  readonly refusals: Set<string>;
  /** Sids of what was stored a second time through no fault of the client. */
  readonly repeated: Set<string>;
  readonly events: readonly ServiceEvent[];
  readonly participants: readonly Participant[];
  readonly sendFaults: SendFault[];
  readonly uploadFaults: UploadFault[];
  readonly connectFaults: ConnectFault[];
  readonly historyFaults: HistoryFault[];
  hasEnded(): boolean;
  store(body: string, author: string, clientId: string | null, media?: readonly Media[]): Message;
  announce(): void;
  page(before: number | null, count: number): HistoryPage;
  accepts(token: string): boolean;
  refuse(token: string): void;
  /** Epoch ms, or null. */
  endOf(token: string): number | null;
  /** This one is the connection that faults are about from now on. */
  connected(link: FakeLink): void;
}
