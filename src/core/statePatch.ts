// The difference between two states, small enough to be told to other pages on every keystroke.

import type { Message } from './message';
import type { ChatState } from './state';

export interface StatePatch {
  /** The parts that are different, whole; the timeline without its messages. */
  readonly parts: Partial<ChatState>;
  /** The first `keep` messages stay, `rest` follows. Null when the messages are the same. */
  readonly messages: { readonly keep: number; readonly rest: readonly Message[] } | null;
}

export function patchBetween(before: ChatState, after: ChatState): StatePatch {
  const parts: Record<string, unknown> = {};
  for (const key of Object.keys(after) as (keyof ChatState)[]) {
    if (before[key] !== after[key]) parts[key] = after[key];
  }
  const [old, now] = [before.timeline.messages, after.timeline.messages];
  if (before.timeline !== after.timeline) parts.timeline = { ...after.timeline, messages: [] };
  return { parts, messages: old === now ? null : tailBetween(old, now) };
}

export function applyPatch(state: ChatState, { parts, messages }: StatePatch): ChatState {
  const next = { ...state, ...parts };
  // Whoever follows the timeline has nothing to do when somebody types.
  if (!parts.timeline && !messages) return next;
  const known = state.timeline.messages;
  const all = messages ? [...known.slice(0, messages.keep), ...messages.rest] : known;
  return { ...next, timeline: { ...next.timeline, messages: all } };
}

/** Messages mostly arrive at the end: what is the same before need not be told again. */
function tailBetween(old: readonly Message[], now: readonly Message[]): { keep: number; rest: readonly Message[] } {
  let keep = 0;
  while (keep < old.length && old[keep] === now[keep]) keep++;
  return { keep, rest: now.slice(keep) };
}
