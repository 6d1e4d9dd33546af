// The steps of a run, as data.

import type { Fault } from '../faults';

/** The lines of the table. */
export const faultNames = [
  'dropBeforeProcessing',
  'dropBeforeAck',
  'dropSockets',
  'halfOpen',
  'delayReplies',
  'send 429',
  'send 429 Retry-After',
  'send 500',
  'send 502',
  'send 503',
  'send 504',
  'send 50x, yet processed',
  'packet 429',
  'history 429',
  'history 50x',
  'subscribe 503',
  'any request 503',
  'expireTokens',
  'warnTokens',
  'refuseInits',
  'refuseUpgrades',
  'duplicateEvents',
  'reorderEvents',
  'interleaveReplay',
  'skipIndices',
  'close 308',
  'endpoint 401',
  'endpoint 429',
  'endpoint 500',
  'endpoint HTML',
  'endpoint timeout',
  'reload',
  'crash',
  'offline',
  'freeze',
  'hidden',
  'double Enter',
  'upload 50x',
  'upload cut',
  'reload with a file on its way',
  'second tab',
  'first tab closed',
] as const;

export type FaultName = (typeof faultNames)[number];

/** How the endpoint answers one refresh instead of the truth. */
export type EndpointAnswer = '401' | '429' | '500' | 'HTML' | 'timeout';

export type Step =
  | { readonly do: 'visitorSends'; readonly texts: readonly string[]; readonly enters: 1 | 2 }
  /** A text file of that name; the visitor sees it on its way before the next step. */
  | { readonly do: 'visitorSendsFile'; readonly name: string }
  | { readonly do: 'agentSends'; readonly texts: readonly string[] }
  /** Wait until nothing is under way, but not for long: most faults should meet a conversation that is going on. */
  | { readonly do: 'calm' }
  /** `name` is the line of the table it counts for. */
  | { readonly do: 'fault'; readonly name: FaultName; readonly fault: Fault }
  | { readonly do: 'endpointAnswers'; readonly name: FaultName; readonly answer: EndpointAnswer }
  | { readonly do: 'reload' }
  /** `close`: the page goes without a word. `kill`: its process does. A new page is opened in the same browser. */
  | { readonly do: 'crash'; readonly how: 'close' | 'kill' }
  /** `drop`: the sockets break. `silence`: they stay open and nothing passes, as when a cable is pulled. */
  | { readonly do: 'goOffline'; readonly how: 'drop' | 'silence' }
  | { readonly do: 'goOnline' }
  /** No line of the page's script runs for so long; meanwhile the agent writes. */
  | { readonly do: 'freeze'; readonly ms: number; readonly texts: readonly string[] }
  /** Opens the site in a second tab and goes on there. Whatever was written is to be seen there first. */
  | { readonly do: 'openTab' }
  /** Goes on in the other tab, likewise. */
  | { readonly do: 'switchTab' }
  /** Closes the tab that is not being looked at: the first one leads, so that the second one has to take over. */
  | { readonly do: 'closeTab' }
  | { readonly do: 'hide' }
  | { readonly do: 'show' };

export interface Schedule {
  readonly seed: number;
  /** The question from the form. */
  readonly question: string;
  readonly steps: readonly Step[];
}

export function describeStep(step: Step): string {
  const { do: what, ...rest } = step;
  return `${what} ${JSON.stringify(rest)}`;
}
