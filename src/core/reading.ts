// The visitor's horizon: it moves forward when the conversation is in front of the visitor's eyes, never back.

import type { Step } from './events';
import { countOfOthersAfter } from './positions';
import type { ChatState } from './state';
import { step } from './step';

const settleMs = 500;

/** Moves the horizon to the newest message if the visitor sees it; the service is told a moment later, once for a burst. */
export function readVisible(state: ChatState): Step {
  const newest = state.timeline.messages.at(-1)?.index;
  const seen = state.panel === 'open' && state.visible;
  if (!seen || newest === undefined || newest <= (state.reading.horizon ?? -1)) return step(state);
  return step(
    { ...state, reading: { ...state.reading, horizon: newest } },
    { do: 'after', timer: 'read', ms: settleMs, fact: { kind: 'readDue' } },
  );
}

export function readDue(state: ChatState): Step {
  const { horizon } = state.reading;
  if (horizon === null || state.session.kind !== 'active' || state.connection.kind !== 'online') return step(state);
  return step(state, { do: 'advanceRead', index: horizon });
}

/** Where the "New" line goes when the visitor comes back: after the horizon, if something of others lies beyond. */
export function markNew(state: ChatState): ChatState {
  const from = state.reading.horizon ?? -1;
  const unread = countOfOthersAfter(state.timeline.messages, from) > 0;
  return { ...state, reading: { ...state.reading, newAfter: unread ? from : null } };
}
