// The whole truth of one chat as plain data. It holds no object with behaviour: it survives structuredClone.

import type { Answer } from './answer';
import type { ChatError } from './errors';
import type { FormValues } from './form';
import type { Idle } from './idleRule';
import type { LocalFile, Message, Participant } from './message';
import type { Credentials } from './ports';
import type { Reaction, Reply } from './reference';
import type { Routing } from './routing';

/** What survives a reload, piece by piece. */
export type Slice = 'session' | 'outbox' | 'form' | 'draft' | 'drafts' | 'draftFiles' | 'past' | 'panel' | 'visitor';

/** Where the visitor is on the way to a conversation. */
export type Session =
  /** No conversation: the pre-chat form is shown. */
  | { readonly kind: 'none' }
  /**
   * The endpoint is asked. `problem` is why the last try failed; `retryAt` when the next one starts (epoch ms). `resume`: which
   * conversation is to go on; nothing for a new one. `visitor`: in whose name.
   */
  | {
      readonly kind: 'starting';
      readonly resume?: string;
      readonly visitor?: string;
      readonly answers: FormValues;
      readonly problem: ChatError | null;
      readonly retryAt: number | null;
      readonly failures: number;
    }
  /** We have credentials and are not yet in the conversation (first time after the start, or after a reload). */
  | {
      readonly kind: 'joining';
      readonly credentials: Credentials;
      readonly fresh: boolean;
      readonly problem: ChatError | null;
      readonly retryAt: number | null;
      readonly failures: number;
    }
  | { readonly kind: 'active'; readonly credentials: Credentials }
  /** Read only. `credentials`: for what the endpoint still does for a conversation that is over; null where there were none. */
  | { readonly kind: 'ended'; readonly reason: 'closed' | 'gone'; readonly credentials: Credentials | null }
  /** Stopped unless the visitor acts. What Retry needs is kept: the answers of a start, or the credentials of a join. */
  | {
      readonly kind: 'failed';
      readonly resume?: string;
      readonly error: ChatError;
      readonly answers: FormValues | null;
      readonly credentials: Credentials | null;
    };

/** The wire, apart from what the session is doing with it. */
export type Connection =
  | { readonly kind: 'idle' }
  | { readonly kind: 'connecting' }
  | { readonly kind: 'online' }
  /** `noticed`: it has lasted long enough (5 s) to tell the visitor. */
  | { readonly kind: 'lost'; readonly noticed: boolean };

export type OutboxStatus =
  | { readonly kind: 'queued' }
  | { readonly kind: 'sending' }
  /** The outcome of the last attempt is unknown: look at the history before sending again. */
  | { readonly kind: 'checking' }
  /** The service has it; only its echo is missing. Never sent again. */
  | { readonly kind: 'accepted' }
  | { readonly kind: 'failed'; readonly error: ChatError };

/** A message of the visitor that the server has not confirmed. */
export interface OutboxItem {
  readonly clientId: string;
  readonly text: string;
  /** Which offer of an agent it answers. */
  readonly answer?: Answer;
  readonly reply?: Reply;
  readonly reaction?: Reaction;
  /** Epoch ms, our clock. */
  readonly createdAt: number;
  readonly attempts: number;
  readonly status: OutboxStatus;
  /** Index of a message that was there before the first attempt: ours can only come after it. Absent when not known. */
  readonly after?: number;
  /** How long it has waited while the page was awake, in ms. Absent for none. */
  readonly waitedMs?: number;
  /** Instead of a text. */
  readonly file?: LocalFile;
  /** The visitor does not want it sent any more, and it is not certain yet that it was not. */
  readonly cancelled?: true;
}

/** `after`: index of the last message before it; -1 for none. `at`: epoch ms. */
export type Notice =
  | {
      readonly kind: 'joined' | 'left' | 'transferred';
      /** Empty when only the name is known. */
      readonly identity: string;
      /** Of somebody who does not take part. Absent for participants. */
      readonly name?: string;
      readonly after: number;
      readonly at: number;
    }
  | {
      readonly kind: 'deleted';
      readonly sid: string;
      readonly from: Message['from'];
      readonly after: number;
      readonly at: number;
    };

/** What the history is being asked, and what it has told so far. */
export interface HistoryState {
  /** Up to this index no message is missing from the timeline (after its first). Null until we have joined. */
  readonly completeTo: number | null;
  /** Messages missed are being fetched, page by page. `newest`: of the first page. `again`: once more after that. */
  readonly catchUp: { readonly newest: number | null; readonly again: boolean } | null;
  /** Client ids of the messages that are being looked for. One search at a time: an old answer says nothing of a new attempt. */
  readonly check: readonly string[] | null;
  /** Since the last success. */
  readonly failures: number;
  /** How many answers in a row, over this connection, ended before our timeline begins. */
  readonly lagged: number;
}

/**
 * Whether a fresh token is being fetched for the credentials in use (`asking`, or `waiting` to ask again), or given to the
 * service (`telling`). `failures` since the service last took one.
 */
export interface TokenRefresh {
  readonly kind: 'idle' | 'asking' | 'waiting' | 'telling';
  readonly failures: number;
  /** Why there is no token to connect with. Then nothing goes on by itself, until the visitor or the network comes back. */
  readonly problem?: ChatError;
}

/** What the visitor has written in a conversation and not sent, while they are in another one. */
export interface PutAside {
  readonly text: string;
  readonly files: readonly LocalFile[];
}

/** A conversation that is being taken up in the place of the present one; `resume` as the endpoint takes it. */
export type TakingUp =
  | { readonly kind: 'asking'; readonly resume: string }
  | { readonly kind: 'failed'; readonly resume: string; readonly error: ChatError };

/** What the visitor can ask for beside messages. */
export type RequestName = 'end' | 'survey' | 'transcript';

export type RequestStatus =
  | { readonly kind: 'underWay' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly error: ChatError };

export interface Timeline {
  /** Confirmed messages, ascending by index, each index and each of our client ids once. */
  readonly messages: readonly Message[];
  /** What lies before the first message. `unknown` until the first page came. */
  readonly older: 'unknown' | 'none' | 'available' | 'loading' | 'failed';
  /** The question from the form, shown until the server's copy of it arrives. */
  readonly opening: { readonly text: string; readonly at: number } | null;
}

export interface Reading {
  /** The visitor's horizon: index of the last message read, or null. */
  readonly horizon: number | null;
  /** Where the horizon stood when the panel was opened: the "New" line goes after it. */
  readonly newAfter: number | null;
}

/** What a former page load left in storage, already checked. */
export interface Saved {
  readonly session: SavedSession | null;
  readonly outbox: readonly OutboxItem[];
  readonly form: FormValues;
  readonly draft: string;
  readonly drafts: ChatState['drafts'];
  readonly draftFiles: readonly LocalFile[];
  /** Null for nothing. */
  readonly past: SavedPast | null;
  readonly panel: 'closed' | 'open';
  /** Whose it is; nothing for nobody in particular. */
  readonly visitor?: string;
}

/** Of a named visitor only which conversation it was; the endpoint gives credentials to whom the site still names. */
export type SavedSession = ({ readonly credentials: Credentials } | { readonly resume: string }) & {
  readonly opening: { readonly text: string; readonly at: number } | null;
};

/** What a thread keeps of its conversations. */
export interface Past {
  /** Whether this is a thread. */
  readonly keeps: boolean;
  /** Found in storage and not shown yet: they stand above what the service still has, or in the place of it. */
  readonly messages: readonly Message[];
}

/** What storage holds of it. */
export interface SavedPast {
  readonly messages: readonly Message[];
  /** Who wrote them, beside the visitor. */
  readonly people: readonly Participant[];
}

export interface ChatState {
  readonly panel: 'closed' | 'open';
  /** Whether the page is visible to the visitor, and the panel's place in it. */
  readonly visible: boolean;
  /** Since when it is not (epoch ms), or null. */
  readonly hiddenSince: number | null;
  readonly session: Session;
  readonly connection: Connection;
  readonly timeline: Timeline;
  /** What a thread keeps of its conversations, for when they cannot be read any more. */
  readonly past: Past;
  readonly history: HistoryState;
  /** Sids of messages that were taken out of the conversation: a late copy must not bring them back. */
  readonly removed: readonly string[];
  readonly outbox: readonly OutboxItem[];
  readonly participants: readonly Participant[];
  /** Agents who have left while the page was there. */
  readonly former: readonly Participant[];
  readonly routing: Routing;
  /** How long the conversation may rest; null for as long as it likes. */
  readonly idle: Idle | null;
  /** Ascending by `after`, except that a message may be deleted late. */
  readonly notices: readonly Notice[];
  /** Identities of those who are typing now, without the visitor. */
  readonly typing: readonly string[];
  readonly reading: Reading;
  /** What was asked for in this conversation, and what came of it. Absent: not asked. */
  readonly requests: Readonly<Partial<Record<RequestName, RequestStatus>>>;
  readonly form: FormValues;
  /** What the site wants to go with the start of the next conversation. */
  readonly context: Readonly<Record<string, unknown>>;
  /** What the site told of the visitor by name when it said who they are. */
  readonly known: FormValues;
  /** Names of the answers that serve the next conversation; null for all but the question. */
  readonly lasting: readonly string[] | null;
  readonly draft: string;
  /** By the sids of the other conversations. */
  readonly drafts: Readonly<Record<string, PutAside>>;
  /** Null for none. */
  readonly takingUp: TakingUp | null;
  /** Sid of the message that the draft replies to; null for none. */
  readonly replyingTo: string | null;
  /** Files in the composer, ready to be sent. */
  readonly draftFiles: readonly LocalFile[];
  /** How much of the file that is on its way has been uploaded, from 0 to 1 in steps of a percent. Null when none is. */
  readonly upload: { readonly clientId: string; readonly fraction: number } | null;
  /** The largest file that the service takes, in bytes; null as long as it has not said. */
  readonly maxFileBytes: number | null;
  /** When the endpoint was asked, or a connection, in the last minute (epoch ms): the storm guard. */
  readonly endpointCalls: readonly number[];
  /** When we last told the others that the visitor types (epoch ms). */
  readonly typingToldAt: number;
  readonly refresh: TokenRefresh;
  /** What the browser says; `down` is certain, `up` is only a hope. */
  readonly network: 'up' | 'down';
  /** When the timer that notices a sleep of the machine is to run out (epoch ms); null while no conversation is on. */
  readonly watchDueAt: number | null;
  /** Nothing is sent before this time (epoch ms): the service asked for a pause. */
  readonly sendNotBefore: number;
  /** Whether what is to survive a reload does: `pageOnly` where the browser refuses to store it. */
  readonly storage: 'lasting' | 'pageOnly';
  /** Where the work of the transport is done. Absent as long as there is none. */
  readonly transportRuns?: 'page' | 'worker' | 'frame';
  /** Who the site says the visitor is: a number made from the token's subject. Null for nobody in particular. */
  readonly visitor: string | null;
  /** What storage has of a visitor whom the site has not named since the page was loaded: not shown, not overwritten. */
  readonly held: Saved | null;
  /** For this visitor the endpoint has been asked whether a conversation is on. */
  readonly lookedFor: string | null;
  /** Grows with every change of session. Answers to questions asked under an older ticket are ignored. */
  readonly ticket: number;
}

export function initialState(): ChatState {
  return {
    panel: 'closed',
    visible: true,
    hiddenSince: null,
    session: { kind: 'none' },
    connection: { kind: 'idle' },
    timeline: { messages: [], older: 'unknown', opening: null },
    past: { keeps: false, messages: [] },
    history: { completeTo: null, catchUp: null, check: null, failures: 0, lagged: 0 },
    removed: [],
    outbox: [],
    participants: [],
    former: [],
    routing: { queue: null, handledBy: null },
    idle: null,
    notices: [],
    typing: [],
    reading: { horizon: null, newAfter: null },
    requests: {},
    form: {},
    context: {},
    known: {},
    lasting: null,
    draft: '',
    drafts: {},
    takingUp: null,
    replyingTo: null,
    draftFiles: [],
    upload: null,
    maxFileBytes: null,
    endpointCalls: [],
    typingToldAt: 0,
    refresh: { kind: 'idle', failures: 0 },
    network: 'up',
    watchDueAt: null,
    sendNotBefore: 0,
    storage: 'lasting',
    visitor: null,
    held: null,
    lookedFor: null,
    ticket: 0,
  };
}
