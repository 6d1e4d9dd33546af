// Everything that may go wrong, by name, and how often it did.

import { type ChatError, chatError } from '../errors';

/**
 * What becomes of a send. `storedTwice`: something between repeats the request, and the service stores both. `lostBefore`, `lostAfter`, `lostAfterAck`: the socket goes before the service stored it, after
 * it, after it answered. `hang`: stored, never answered. `storedLate`: stored up to a second after we gave up waiting.
 * `echoFirst`: the echo overtakes the answer. `unavailable`: a 5xx for a message that was not stored; the numbered ones
 * may have been stored. `auth`: 401, once; `tokenExpired`: 401 and the connection is closed for it; `tokenRejected`: 401
 * for everything that is asked with this token, and nothing else tells so.
 */
export type SendFault =
  | 'lostBefore'
  | 'lostAfter'
  | 'lostAfterAck'
  | 'hang'
  | 'storedLate'
  | 'storedTwice'
  | 'echoFirst'
  | 'halfOpen'
  | 'rateLimited'
  | 'rateLimitedBare'
  | 'unavailable'
  | '500'
  | '502'
  | '503'
  | '504'
  | 'auth'
  | 'tokenExpired'
  | 'tokenRejected'
  | 'refused';

/** `stalled`: nothing goes on any more until we give up. */
export type UploadFault = 'unavailable' | 'auth' | 'tooLarge' | 'stalled';

export type ConnectFault = 'auth' | 'gone' | 'unavailable' | 'timeout' | 'offline' | 'rateLimited';

export type HistoryFault = 'unavailable' | 'timeout' | 'rateLimited';

/** The wording of the printed table. */
const sendFaultNames: Readonly<Record<SendFault, FaultName>> = {
  lostBefore: 'socket closed before the message was stored',
  lostAfter: 'socket closed after the message was stored',
  lostAfterAck: 'socket closed after the answer',
  hang: 'stored, but never answered',
  storedLate: 'stored after we gave up waiting',
  storedTwice: 'stored twice by the network',
  echoFirst: 'echo before the answer',
  halfOpen: 'half-open connection',
  rateLimited: '429 with Retry-After',
  rateLimitedBare: '429 without Retry-After',
  unavailable: '503',
  '500': '500',
  '502': '502',
  '503': '503',
  '504': '504',
  auth: 'token rejected while sending',
  tokenExpired: 'token expired while sending',
  tokenRejected: 'token rejected while sending',
  refused: 'message refused for good',
};

export function nameOfSendFault(fault: SendFault): FaultName {
  return sendFaultNames[fault];
}

export const faultNames = [
  'socket closed before the message was stored',
  'socket closed after the message was stored',
  'socket closed after the answer',
  'socket closed while idle',
  'half-open connection',
  'stored, but never answered',
  'stored after we gave up waiting',
  'stored twice by the network',
  'echo before the answer',
  '429 with Retry-After',
  '429 without Retry-After',
  '500',
  '502',
  '503',
  '504',
  'message refused for good',
  'token expired while sending',
  'token rejected while sending',
  'token expired while idle',
  'endpoint 401',
  'endpoint 403',
  'endpoint 429',
  'endpoint 500',
  'endpoint timeout',
  'endpoint HTML',
  'connect failed',
  'history failed',
  'history lags',
  'network outage',
  'frozen under a minute',
  'frozen up to 24 h',
  'reload',
  'crash between two tasks',
  'crash between two lines',
  'event delivered twice',
  'event out of order',
  'event late',
  'message without an event',
  'message removed by the agent',
  'service slow',
  'burst of more than a page',
  'clock set forward 24 h',
  'clock set back 24 h',
  'storage full',
  'storage forbidden',
  'several sends at once',
  'the same send twice',
  'another page opened',
  'written in a page that does not lead',
  'leading page closed',
  'leading page killed',
  'leading page frozen',
  'leading page put away',
  'lead taken from a page asleep',
] as const;

export type FaultName = (typeof faultNames)[number];

export type EndpointFault = 401 | 403 | 429 | 500 | 'timeout' | 'HTML';

/** What browser/endpoint.ts makes of each. */
export function endpointError(fault: EndpointFault): ChatError {
  switch (fault) {
    case 401:
    case 403:
      return chatError('auth', String(fault));
    case 429:
      return chatError('rateLimited', String(fault), 10_000);
    case 500:
      return chatError('unavailable', String(fault));
    case 'timeout':
      return chatError('timeout', fault);
    case 'HTML':
      return chatError('badEndpointAnswer', fault);
  }
}

export type FaultCounts = Map<FaultName, number>;

export function countFault(counts: FaultCounts, fault: FaultName): void {
  counts.set(fault, (counts.get(fault) ?? 0) + 1);
}

export function faultTable(counts: FaultCounts): string {
  return faultNames.map((name) => `${String(counts.get(name) ?? 0).padStart(9)}  ${name}`).join('\n');
}
