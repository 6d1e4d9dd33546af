// Effects that several rules ask for.

import type { ChatError } from './errors';
import type { Effect } from './events';
import type { Slice } from './state';

export function retryAfter(ms: number): Effect {
  return { do: 'after', timer: 'retry', ms, fact: { kind: 'retryDue' } };
}

export function refreshAfter(ms: number): Effect {
  return { do: 'after', timer: 'refresh', ms, fact: { kind: 'refreshDue' } };
}

const slices: readonly Slice[] = [
  'session',
  'outbox',
  'form',
  'draft',
  'drafts',
  'draftFiles',
  'past',
  'panel',
  'visitor',
];

/** The conversation is left, and nothing that was planned for it comes. */
export const leaving: readonly Effect[] = [
  { do: 'leave' },
  ...(['refresh', 'retry', 'loss', 'watch', 'opening'] as const).map((timer) => ({ do: 'cancel', timer }) as const),
];

/** After everything has changed at once. */
export const saveAll: readonly Effect[] = slices.map((slice) => ({ do: 'save', slice }));

export function report(error: ChatError): Effect {
  return { do: 'report', error };
}

/** One console line for each kind of trouble, not for each try. */
export function reportNew(former: ChatError | null, error: ChatError): Effect[] {
  return former?.kind === error.kind ? [] : [report(error)];
}

/**
 * After a reload the SDK reads the messages first and listens a moment later; what comes in between brings no event.
 * (Seen with session storage on, as the live service has it.) After a reconnect the history may lag behind for as long.
 */
export const lookAgain: Effect = { do: 'after', timer: 'catchUp', ms: 2000, fact: { kind: 'catchUpDue' } };
