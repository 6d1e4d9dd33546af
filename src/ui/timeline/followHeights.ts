import type { Message } from '../../core/message';
import type { ChatState } from '../../core/state';
import { timelineKey, timelineLength } from '../../core/timelineItems';
import { mediaHeight } from '../media/mediaBox';
import type { Heights } from './heights';

/** Gives every item of `after` the height it had in `before`; estimates those that have come. */
export function followHeights(heights: Heights, before: ChatState | null, after: ChatState): void {
  const old = before?.timeline.messages ?? [];
  const now = after.timeline.messages;
  let same = old === now ? now.length : 0;
  while (same < old.length && same < now.length && isSame(old[same], now[same])) same++;
  let sameEnd = 0;
  while (sameEnd < Math.min(old.length, now.length) - same && isSame(old.at(-1 - sameEnd), now.at(-1 - sameEnd)))
    sameEnd++;

  // Also what was under way: its key stays when the server's copy takes its place.
  const known = new Map<string, number>();
  const remember = (start: number, end: number) => {
    for (let position = start; before && position < end; position++) {
      const key = timelineKey(before, position);
      if (key !== null) known.set(key, heights.at(position));
    }
  };
  remember(same, old.length - sameEnd);
  remember(old.length, heights.length());

  const heightOf = (position: number) =>
    known.get(timelineKey(after, position) ?? '') ?? estimatedHeight(now[position]);
  const between = (start: number, end: number) =>
    Array.from({ length: end - start }, (_, offset) => heightOf(start + offset));
  heights.replace(old.length, heights.length() - old.length, between(now.length, timelineLength(after)));
  heights.replace(same, old.length - sameEnd - same, between(same, now.length - sameEnd));
}

function isSame(a: Message | undefined, b: Message | undefined): boolean {
  return a === b || (a !== undefined && a.sid === b?.sid);
}

const charactersPerLine = 34;
const lineHeight = 22;
const mostLines = 100;
/** Of a bubble without its lines, and half of what stands around a group: many messages are alone in theirs. */
const frameHeight = 44;

function estimatedHeight(message: Message | undefined): number {
  // Shown under another message.
  if (message?.reaction) return 0;
  const { length } = message?.body ?? '';
  const lines = Math.min(mostLines, Math.ceil(length / charactersPerLine));
  // A file without words has no bubble.
  const least = message?.media.length ? 0 : 1;
  return frameHeight + Math.max(least, lines) * lineHeight + mediaHeight(message?.media ?? []);
}
