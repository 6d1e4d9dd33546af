// When to say what: screen readers drop or garble what comes too fast, and nobody wants to hear forty messages in a row.

import type { Announcement } from './announcements';

export interface AnnouncementQueue {
  add(announcement: Announcement): void;
  dispose(): void;
}

export interface AnnouncementQueueParts {
  /** `null` empties the region, so that the same words can be said again. */
  say(region: 'polite' | 'assertive', text: string | null): void;
  /** The words of one announcement. */
  wordsOf(announcement: Announcement): string;
  /** The words for a burst of `count` messages. */
  manyMessages(count: number): string;
  now(): number;
  /** Calls back once after `ms`; returns how to cancel. */
  after(ms: number, callback: () => void): () => void;
}

/** How long the first announcement waits for others of its burst. */
const settleMs = 500;
/** Between two announcements of a region. */
const gapMs = 2000;
const clearMs = 1000;
const typingEveryMs = 30_000;
/** More messages than this at once are counted instead of read out. */
const readOut = 3;

export function createAnnouncementQueue(parts: AnnouncementQueueParts): AnnouncementQueue {
  const polite = createRegion('polite', settleMs, parts);
  // A failure cannot wait for the others of its kind; it only never talks over itself.
  const assertive = createRegion('assertive', 0, parts);
  let typingToldAt = Number.NEGATIVE_INFINITY;
  return {
    add(announcement) {
      if (announcement.kind === 'typing') {
        if (parts.now() - typingToldAt < typingEveryMs) return;
        typingToldAt = parts.now();
      }
      (announcement.kind === 'failure' ? assertive : polite).add(announcement);
    },
    dispose() {
      polite.dispose();
      assertive.dispose();
    },
  };
}

function createRegion(
  region: 'polite' | 'assertive',
  settle: number,
  { say, wordsOf, manyMessages, now, after }: AnnouncementQueueParts,
): AnnouncementQueue {
  let waiting: Announcement[] = [];
  let nextAt = Number.NEGATIVE_INFINITY;
  let cancelFlush: (() => void) | null = null;
  let cancelClear: (() => void) | null = null;

  const flush = () => {
    cancelFlush = null;
    nextAt = now() + gapMs;
    say(region, summary(waiting));
    waiting = [];
    cancelClear?.();
    cancelClear = after(clearMs, () => say(region, null));
  };

  const summary = (announcements: readonly Announcement[]): string => {
    const messages = announcements.filter(({ kind }) => kind === 'message');
    // Who has written is not typing any more.
    const others = announcements.filter(
      ({ kind }) => kind !== 'message' && (kind !== 'typing' || messages.length === 0),
    );
    const spoken = messages.length > readOut ? [manyMessages(messages.length)] : messages.map(wordsOf);
    return [...new Set([...spoken, ...others.map(wordsOf)])].join('\n');
  };

  return {
    add(announcement) {
      waiting.push(announcement);
      cancelFlush ??= after(Math.max(settle, nextAt - now()), flush);
    },
    dispose() {
      cancelFlush?.();
      cancelClear?.();
    },
  };
}
