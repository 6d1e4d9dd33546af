// Whether the visitor can write, and what they have written so far.

import { latest } from './ports';
import type { ChatState } from './state';

/** Whether the composer takes messages. They may wait in the outbox: being offline is no reason to refuse. */
export function canWrite(state: ChatState): boolean {
  const { session } = state;
  if (session.kind === 'starting') return session.resume !== latest;
  return session.kind === 'joining' || session.kind === 'active';
}

/** What the visitor has written and nobody would get if the conversation ended now. */
export function unsentCount({ outbox, draft }: ChatState): number {
  return outbox.filter(({ status }) => status.kind !== 'accepted').length + (draft.trim() === '' ? 0 : 1);
}
