// One story of a chat: what the visitor and the agent do, and what goes wrong in between. Plain data, so that a story
// that broke something can be kept.

import type { ConnectFault, EndpointFault, HistoryFault, SendFault } from './faults';

/** Actions without particulars. */
export type BareKind =
  /** The same draft is sent twice: Enter, and a click before the composer is cleared. */
  | 'sendTwice'
  /** All that was refused is tried again, or taken back. */
  | 'retryRefused'
  | 'discardRefused'
  | 'drop'
  | 'expireToken'
  | 'repeatEvent'
  | 'reload'
  | 'hide'
  | 'show'
  | 'openPanel'
  | 'closePanel'
  | 'loadOlder'
  | 'pressRetry'
  | 'networkReturns';

/** What happens to pages where they share a conversation. */
export type PageAction =
  /** The one in front is closed, or the leading one is, or is lost in another way. */
  | { readonly kind: 'closePage' | 'closeLeader' | 'killLeader' | 'freezeLeader' | 'putLeaderAway' }
  /** One more page, in front. `beside`: the one before stays in sight. */
  | { readonly kind: 'openPage'; readonly beside: boolean }
  /** The visitor turns to another page, asleep or not. */
  | { readonly kind: 'turnTo'; readonly which: number; readonly timersFirst: boolean }
  /** Pages that are frozen or put away go on. */
  | { readonly kind: 'wakePages'; readonly timersFirst: boolean };

export type Action =
  | PageAction
  | { readonly kind: BareKind }
  | { readonly kind: 'send'; readonly count: number }
  | { readonly kind: 'agentSays'; readonly count: number }
  /** The agent takes out one of the messages that the visitor sees. */
  | { readonly kind: 'agentRemoves'; readonly which: number }
  | { readonly kind: 'wait'; readonly ms: number }
  /** Goes on before everything has settled: after so many microtasks. */
  | { readonly kind: 'settle'; readonly turns: number }
  | { readonly kind: 'sendFault'; readonly fault: SendFault }
  | { readonly kind: 'connectFault'; readonly fault: ConnectFault }
  | { readonly kind: 'historyFault'; readonly fault: HistoryFault }
  /** The next refresh of the token fails so; `needed`: the service refuses the one in use. */
  | { readonly kind: 'endpointFault'; readonly fault: EndpointFault; readonly needed: boolean }
  /** After each connect to come, history lacks for so long what was stored lately. */
  | { readonly kind: 'historyLag'; readonly ms: number }
  /** For so long the service answers slowly, and its events take seconds. */
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'halfOpen'; readonly ms: number }
  | { readonly kind: 'outage'; readonly ms: number }
  | { readonly kind: 'freeze'; readonly ms: number; readonly timersFirst: boolean }
  /** The page dies; `afterActs`: first it writes or asks so many times more, while the visitor sends one more message. */
  | { readonly kind: 'crash'; readonly afterActs: number | null }
  | { readonly kind: 'jump'; readonly hours: 24 | -24 }
  | { readonly kind: 'storage'; readonly mode: 'works' | 'full' | 'forbidden' };

export interface Schedule {
  /** For latencies and for what is left to chance. */
  readonly seed: number;
  /** Whether the endpoint posts the question of the form, as it should. */
  readonly endpointPostsQuestion: boolean;
  /** Whether the pages of the site share the conversation; where the browser lacks locks each is alone. */
  readonly sharing: boolean;
  readonly actions: readonly Action[];
}
