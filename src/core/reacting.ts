// Reactions are messages of their own: whoever takes part may send one, and none can undo another's.

import type { Circumstance, Step } from './events';
import { enqueue, isNew } from './outbox';
import { reactionsOf } from './reactions';
import type { ChatState } from './state';
import { step } from './step';

/** The same emoji twice takes it back. */
export function react(
  state: ChatState,
  clientId: string,
  sid: string,
  emoji: string,
  circumstance: Circumstance,
): Step {
  const target = state.timeline.messages.findLastIndex((message) => message.sid === sid && !message.reaction);
  if (target < 0 || !isNew(state, clientId)) return step(state);
  const own =
    reactionsOf(state, target)
      .get(sid)
      ?.find(({ isOwn }) => isOwn)?.emoji ?? null;
  const reaction = { to: sid, emoji: own === emoji ? null : emoji };
  // What has not left yet need not leave at all.
  const outbox = state.outbox.filter((item) => item.reaction?.to !== sid || item.status.kind !== 'queued');
  return enqueue({ ...state, outbox }, 'outbox', { clientId, text: emoji, reaction }, circumstance);
}
