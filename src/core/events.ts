// Everything that can happen to a chat, and everything that may follow from it, as data.

import type { ChatError } from './errors';
import type { FormValues } from './form';
import type { Intent } from './intents';
import type { LocalFile } from './message';
import type {
  ConversationSnapshot,
  Credentials,
  EndpointCall,
  HistoryPage,
  OutgoingMessage,
  TransportEvent,
} from './ports';
import type { ChatState, OutboxItem, RequestName, Saved, Slice } from './state';
import type { SurveyValues } from './survey';

/**
 * Why history is fetched: `older` for the reader who scrolls up, `catchUp` after a reconnect,
 * `check` to learn what became of a message whose outcome is unknown.
 */
export type HistoryPurpose = 'older' | 'catchUp' | 'check';

/** What became true outside. Past tense, unlike intents. `ticket`: under which session the question was asked. */
export type Fact =
  | { readonly kind: 'restored'; readonly saved: Saved }
  /** Another page led until now; `mirror` is what it told last. */
  | { readonly kind: 'takenOver'; readonly saved: Saved; readonly mirror: ChatState }
  /** Written in pages that do not lead; nobody has taken them yet. */
  | { readonly kind: 'handedOver'; readonly items: readonly OutboxItem[] }
  /** The options given by the site cannot work; nothing to wait for. */
  | { readonly kind: 'setupFailed'; readonly error: ChatError }
  | { readonly kind: 'pageShown' }
  | { readonly kind: 'pageHidden' }
  | { readonly kind: 'networkReturned' }
  | { readonly kind: 'networkLost' }
  | { readonly kind: 'storageChanged'; readonly storage: ChatState['storage'] }
  | { readonly kind: 'sessionStarted'; readonly ticket: number; readonly credentials: Credentials }
  | { readonly kind: 'startFailed'; readonly ticket: number; readonly error: ChatError }
  /** `resume`: what was asked for. */
  | { readonly kind: 'takenUp'; readonly resume: string; readonly credentials: Credentials }
  | { readonly kind: 'takeUpFailed'; readonly resume: string; readonly error: ChatError }
  | { readonly kind: 'joined'; readonly ticket: number; readonly snapshot: ConversationSnapshot }
  | { readonly kind: 'joinFailed'; readonly ticket: number; readonly error: ChatError }
  | { readonly kind: 'tokenRefreshed'; readonly ticket: number; readonly credentials: Credentials }
  | { readonly kind: 'refreshFailed'; readonly ticket: number; readonly error: ChatError }
  | { readonly kind: 'tokenAccepted'; readonly ticket: number }
  | { readonly kind: 'tokenRefused'; readonly ticket: number; readonly error: ChatError }
  /** `conversationSid`: of the conversation it was asked for. */
  | { readonly kind: 'requestDone'; readonly name: RequestName; readonly conversationSid: string }
  | {
      readonly kind: 'requestFailed';
      readonly name: RequestName;
      readonly conversationSid: string;
      readonly error: ChatError;
    }
  | { readonly kind: 'sendAccepted'; readonly clientId: string }
  | { readonly kind: 'sendFailed'; readonly clientId: string; readonly error: ChatError }
  | { readonly kind: 'uploadProgressed'; readonly clientId: string; readonly fraction: number }
  | {
      readonly kind: 'historyLoaded';
      readonly ticket: number;
      readonly purpose: HistoryPurpose;
      readonly before: number | null;
      readonly page: HistoryPage;
    }
  | {
      readonly kind: 'historyFailed';
      readonly ticket: number;
      readonly purpose: HistoryPurpose;
      readonly error: ChatError;
    }
  | TimerFact
  | TransportEvent;

/** A timer that we set has run out. */
export type TimerFact =
  | { readonly kind: 'retryDue' }
  | { readonly kind: 'refreshDue' }
  | { readonly kind: 'lossNoticed' }
  | { readonly kind: 'sendDue' }
  | { readonly kind: 'patienceDue' }
  | { readonly kind: 'checkDue' }
  | { readonly kind: 'catchUpDue' }
  | { readonly kind: 'readDue' }
  | { readonly kind: 'openingDue' }
  | { readonly kind: 'watchDue' }
  | { readonly kind: 'idleDue' }
  | { readonly kind: 'typingExpired'; readonly identity: string };

export type ChatEvent = Intent | Fact;

/** What the engine is to do. One timer per name: setting it again replaces it. */
export type Effect =
  | {
      readonly do: 'startSession';
      readonly ticket: number;
      readonly answers: FormValues;
      readonly visitor?: string;
      readonly resume?: string;
    }
  | { readonly do: 'identify'; readonly visitor: string; readonly token: string }
  | { readonly do: 'refreshToken'; readonly ticket: number; readonly credentials: Credentials }
  | { readonly do: 'join'; readonly ticket: number; readonly credentials: Credentials }
  | { readonly do: 'takeUp'; readonly resume: string }
  | { readonly do: 'leave' }
  | {
      readonly do: 'askEndpoint';
      readonly name: RequestName;
      readonly call: EndpointCall;
      readonly credentials: Credentials;
      readonly answers?: SurveyValues;
    }
  /** Takes the visitor out of the conversation, as far as the service allows it. */
  | { readonly do: 'quit'; readonly conversationSid: string }
  | { readonly do: 'updateToken'; readonly ticket: number; readonly token: string }
  | { readonly do: 'probe' }
  | ({ readonly do: 'send'; readonly file?: LocalFile } & Omit<OutgoingMessage, 'file'>)
  | { readonly do: 'cancelUpload'; readonly clientId: string }
  | {
      readonly do: 'fetchHistory';
      readonly ticket: number;
      readonly purpose: HistoryPurpose;
      readonly before: number | null;
    }
  | { readonly do: 'tellTyping' }
  | { readonly do: 'advanceRead'; readonly index: number }
  | { readonly do: 'preloadTransport' }
  | { readonly do: 'after'; readonly timer: string; readonly ms: number; readonly fact: TimerFact }
  | { readonly do: 'cancel'; readonly timer: string }
  | { readonly do: 'save'; readonly slice: Slice }
  | { readonly do: 'report'; readonly error: ChatError };

/** The next state, and what is to be done about it. */
export type Step = readonly [state: ChatState, effects: readonly Effect[]];

/** What a rule may know besides state and event. Recorded with the event, so that a run can be replayed. */
export interface Circumstance {
  /** Epoch ms. */
  readonly now: number;
  /** A number in [0, 1). */
  readonly random: number;
}

/** Hears of everything that happens, before it has its effect. */
export type Watch = (before: ChatState, event: ChatEvent, circumstance: Circumstance) => void;
