import type { ChatErrorKind } from './errors';
import type { ChatState } from './state';

export type FirstEvent =
  | { readonly name: 'open' | 'close'; readonly detail: Record<never, never> }
  | { readonly name: 'error'; readonly detail: { readonly kind: ChatErrorKind } };

/** What the host page is told of a change, as far as it can happen before anybody has begun a conversation. */
export function firstEvents(before: ChatState, after: ChatState): readonly FirstEvent[] {
  const events: FirstEvent[] = [];
  if (before.panel !== after.panel) events.push({ name: after.panel === 'open' ? 'open' : 'close', detail: {} });
  if (before.session.kind !== 'failed' && after.session.kind === 'failed') {
    events.push({ name: 'error', detail: { kind: after.session.error.kind } });
  }
  return events;
}
