// The boundary of core: everything the engine needs from outside, each with the promises it relies on.

import type { Answer } from './answer';
import type { ChatError } from './errors';
import type { LocalFile, Message, Participant } from './message';
import type { Reaction, Reply } from './reference';
import type { Routing } from './routing';
import type { SurveyValues } from './survey';

/** What the endpoint gave us for one conversation. Plain data, stored between visits. */
export interface Credentials {
  readonly token: string;
  readonly conversationSid: string;
  /** Our wall clock when this token was received, epoch ms. */
  readonly receivedAt: number;
  /** How long the token lives counted from `receivedAt`, ms; taken from the token itself, so a wrong clock does not matter. */
  readonly lifetimeMs: number;
  readonly identity: string | null;
  readonly region: string | null;
  readonly capabilities: readonly string[];
  readonly clientOptions: Readonly<Record<string, unknown>> | null;
  /** Whose conversation it is, where the site has named them. Then they are not stored: whoever has the browser is not the visitor. */
  readonly visitor?: string;
}

export interface StartRequest {
  readonly formData: Readonly<Record<string, string>>;
  readonly context: Readonly<Record<string, unknown>>;
  /** In whose name; nothing for nobody in particular. */
  readonly visitor?: string;
  /** Sid of a conversation that is to go on, what a resume link carries, or `latest` for whichever is on; nothing for a new one. */
  readonly resume?: string;
}

/** {@link StartRequest.resume} for whichever conversation of the visitor is on. */
export const latest = 'latest';

/** Calls of the endpoint that only some sites have: {@link Credentials.capabilities} names those there are. */
export type EndpointCall = 'endChat' | 'survey' | 'transcript';

/** The site's server. Every method rejects only with {@link ChatError} and settles within its own deadline (10 s). */
export interface SessionEndpoint {
  start(request: StartRequest): Promise<Credentials>;
  /** The site's word for who the visitor is, as given in any of its pages. */
  identify?(visitor: string, token: string): void;
  /** The same conversation with a new token. */
  refresh(credentials: Credentials): Promise<Credentials>;
  /** `answers`: of the survey. */
  ask(call: EndpointCall, credentials: Credentials, answers?: SurveyValues): Promise<void>;
}

/** What the endpoint can be asked beside the conversation itself, by whoever shows the answer. */
export type EndpointQuery = 'conversations' | 'resumeLink' | 'handoff';

export interface EndpointQueries {
  /**
   * The answer as it came, for the asker to parse, or the code with which the endpoint refused (`EndpointErrorCode` in
   * wire.ts), which the visitor may be able to do something about. Rejects with {@link ChatError} for everything else.
   */
  query(
    name: EndpointQuery,
    token: string,
    fields?: Readonly<Record<string, string>>,
  ): Promise<{ readonly answer: unknown } | { readonly refused: string }>;
}

export interface HistoryPage {
  /** Ascending by index. */
  readonly messages: readonly Message[];
  /** Whether messages older than the first of this page exist. */
  readonly hasOlder: boolean;
}

/** What a transport knows of the conversation once it has joined. */
export interface ConversationSnapshot {
  readonly identity: string;
  readonly participants: readonly Participant[];
  /** Absent when the service says nothing of it. */
  readonly routing?: Routing;
  readonly newest: HistoryPage;
  /** The visitor's own horizon. */
  readonly lastReadIndex: number | null;
  readonly ended: boolean;
  /** The largest file that the service says it takes, in bytes; absent when it says nothing. */
  readonly maxFileBytes?: number;
}

/** What is in a file: a `Blob`, of which core needs to know no more. */
export interface FileContent {
  /** Bytes. */
  readonly size: number;
  /** MIME type. */
  readonly type: string;
}

export interface OutgoingFile extends LocalFile {
  readonly content: FileContent;
}

export interface OutgoingMessage {
  /** Travels in the message's attributes, so that core can recognise the echo and remove doubles. */
  readonly clientId: string;
  readonly text: string;
  readonly answer?: Answer;
  readonly reply?: Reply;
  readonly reaction?: Reaction;
  /** One at most: a Flex conversation takes no more, and no text beside it. */
  readonly file?: OutgoingFile;
}

export type TransportEvent =
  /** `joined` repeats after every reconnect: the moment to fetch what was missed. */
  | { readonly kind: 'connectionChanged'; readonly connection: 'connecting' | 'online' | 'lost' }
  | { readonly kind: 'messageArrived'; readonly message: Message }
  | { readonly kind: 'messageChanged'; readonly message: Message }
  | { readonly kind: 'messageRemoved'; readonly sid: string }
  | { readonly kind: 'participantsChanged'; readonly participants: readonly Participant[] }
  | { readonly kind: 'routingChanged'; readonly routing: Routing }
  | { readonly kind: 'typingStarted'; readonly identity: string }
  | { readonly kind: 'typingStopped'; readonly identity: string }
  /** Where the work is done; told before the first connect, and when that changes. */
  | { readonly kind: 'transportRuns'; readonly where: 'page' | 'worker' | 'frame' }
  /** The service closed the conversation, or the visitor was taken out of it (how a close looks to a chat participant). */
  | { readonly kind: 'conversationEnded' }
  /** The token will expire soon; still connected. */
  | { readonly kind: 'tokenExpiring' }
  /** The token was refused; nothing works until {@link ChatTransport.updateToken}, which may be called at once. */
  | { readonly kind: 'tokenExpired' };

/**
 * One conversation over one connection. Promises, each a title in `testing/transportContract.ts`:
 * every method rejects only with {@link ChatError} and always settles; `send` is at-least-once and carries the client
 * id; events may come late, doubled or out of order; after `close()` nothing is delivered; reconnecting is the
 * transport's own business and shows only as `connectionChanged`.
 */
export interface ChatTransport {
  /** Connects and joins. May be called again after it rejected. */
  connect(credentials: Credentials): Promise<ConversationSnapshot>;
  close(): void;
  /**
   * Resolves with the index the server gave. Rejections are classed by `sendFailureOf`. A file is uploaded first:
   * `onProgress` hears how much of it has gone, from 0 to 1; it may take any time as long as it goes on (30 s without
   * progress is a `timeout`). `mayPost` is asked between the upload and the message; when it rejects, so does this.
   */
  send(
    message: OutgoingMessage,
    onProgress?: (fraction: number) => void,
    mayPost?: () => Promise<void>,
  ): Promise<number>;
  /**
   * Stops the upload for this message, whose `send` then rejects with `offline`: it never left. Does nothing when the
   * upload is complete, since then the message may be stored.
   */
  cancelUpload(clientId: string): void;
  /** `before`: index (exclusive), or null for the newest messages. */
  history(before: number | null, count: number): Promise<HistoryPage>;
  /** Tells the others that the visitor types. Silently does nothing when not connected. */
  setTyping(): void;
  /** Moves the visitor's horizon forward; never back. */
  advanceRead(index: number): Promise<void>;
  updateToken(token: string): Promise<void>;
  /**
   * Takes the visitor out of the conversation for good; `rejected` when their role does not allow that. What follows for
   * the conversation is the service's business.
   */
  quit(): Promise<void>;
  /**
   * Asks the service for next to nothing, to learn whether it still answers (5 s). A connection that does not answer is
   * replaced: that shows as `connectionChanged`, and this rejects. Not connected: tries to connect now instead of at the
   * next planned time, as far as 8 attempts a minute allow, and rejects with `offline`.
   */
  probe(): Promise<void>;
  /** A short-lived address to download a file from. */
  mediaUrl(mediaSid: string): Promise<string>;
  subscribe(listener: (event: TransportEvent) => void): () => void;
}

export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Calls back once, after `ms`; returns how to cancel. */
  after(ms: number, callback: () => void): () => void;
}

/** Small values that survive a reload. Never throws: what cannot be kept is kept in memory. */
export interface SliceStorage {
  read(slice: string): unknown;
  write(slice: string, value: unknown): void;
  remove(slice: string): void;
  /** False while something lies in memory only, and goes with the page. Absent: never. */
  isLasting?(): boolean;
  /** Drops what lies in memory only: from now on another page writes, and its values are the true ones. */
  forgetMemory?(): void;
}

/**
 * What is in the files that wait to be sent, by the id of the file. It survives a reload where the browser lets it.
 * Written before core hears of a file; removed when nothing in core's state speaks of it any more.
 */
export interface FileStore {
  /** What cannot be stored is kept in memory. Rejects only with `loadFailed`, before anything was kept. */
  write(id: string, content: FileContent): Promise<void>;
  /** Null when it is not there. Rejects with a {@link ChatError} (`loadFailed`) when the store cannot be reached now. */
  read(id: string): Promise<FileContent | null>;
  remove(id: string): void;
  /** Removes what nobody knows any more, left behind by a page that died at the wrong moment. */
  sweep(known: readonly string[]): void;
  /** False while something lies in memory only, and goes with the page. */
  isLasting(): boolean;
}

export interface Ports {
  readonly clock: Clock;
  readonly storage: SliceStorage;
  readonly files: FileStore;
  readonly endpoint: SessionEndpoint;
  /** Fetches the transport's code (once) and makes one. Rejects with `loadFailed`; may be tried again. */
  loadTransport(): Promise<ChatTransport>;
  /** A number in [0, 1). */
  random(): number;
  /** One line for the developer; `error.detail` says what and which setting. */
  report(error: ChatError): void;
  /** What the agent should know of the page, gathered when a conversation starts. */
  pageContext(): Readonly<Record<string, unknown>>;
  /** Hears of every event with the state before it and the circumstance, before it has its effect: for the log. */
  watch?(before: object, event: object, circumstance: object): void;
}
