// How long a message may wait before we say that it was not sent: a day, counted while the page is awake.

import { chatError } from './errors';
import type { Step } from './events';
import type { ChatState, OutboxItem } from './state';
import { step } from './step';

const patienceMs = 24 * 60 * 60_000;
// Counted in steps, so that neither a sleeping computer nor a clock that is set takes the chance away from a message.
const stepMs = 10 * 60_000;

/** On its way, or waiting for it. */
export function isPending({ status }: OutboxItem): boolean {
  return status.kind === 'queued' || status.kind === 'sending' || status.kind === 'checking';
}

export function waitPatiently(state: ChatState): Step {
  if (!state.outbox.some(isPending)) return step(state);
  return step(state, { do: 'after', timer: 'patience', ms: stepMs, fact: { kind: 'patienceDue' } });
}

export function patienceDue(state: ChatState): Step {
  if (!state.outbox.some(isPending)) return step(state);
  const outbox = state.outbox.map((item): OutboxItem => {
    if (!isPending(item)) return item;
    const waitedMs = (item.waitedMs ?? 0) + stepMs;
    const over = waitedMs >= patienceMs && item.status.kind !== 'sending';
    return { ...item, waitedMs, status: over ? { kind: 'failed', error: chatError('timeout') } : item.status };
  });
  const [next, effects] = waitPatiently({ ...state, outbox });
  return step(next, { do: 'save', slice: 'outbox' }, ...effects);
}
