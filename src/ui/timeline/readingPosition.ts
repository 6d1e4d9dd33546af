// Keeps what the reader looks at in its place: the end while they are at the end, else the message they are reading. Of a
// long timeline only what is near is drawn; gaps stand for the rest.

import type { ChatState } from '../../core/state';
import { timelineKey, timelineLength, timelinePosition } from '../../core/timelineItems';
import { followHeights } from './followHeights';
import { createHeights } from './heights';
import { covers, type Range, windowAround } from './windowAround';

/**
 * A conversation that is known from its beginning and has no more messages is drawn whole: find-in-page and screen readers
 * then have all of it. Few conversations are longer.
 */
export const drawnWhole = 100;
/** Pixels drawn beyond what is in sight, and how many of them may be used up before more are drawn. */
const margin = 320;
const leastMargin = 120;
/** Pixels from the end that still count as being there. */
const endTolerance = 48;
/** Pixels from the top at which the next page is asked for. */
const nearTop = 240;
const scrollingMs = 150;

/** The parts of the elements that are used; both are the positioned ancestor of what is in them. */
export interface TimelineElements {
  readonly scroller: { scrollTop: number; readonly scrollHeight: number; readonly clientHeight: number };
  /** Items bear `data-key` and `data-position`, gaps `data-gap`: the position of the first item they stand for. */
  readonly items: Iterable<TimelineElement>;
}

export interface TimelineElement {
  readonly dataset: { readonly [name: string]: string | undefined };
  readonly offsetTop: number;
  readonly offsetHeight: number;
  readonly style: { blockSize: string };
}

/** An item that is to stay where it is. */
interface Anchor {
  readonly key: string;
  readonly position: number;
  /** Pixels below the upper edge of the scroller. */
  readonly top: number;
}

export interface ReadingPosition {
  /**
   * Before drawing: which items to draw. `focusedKey`: of an item that must not go, since the focus is in it. `toEnd`: goes
   * there with this drawing.
   */
  ranges(state: ChatState, focusedKey: string | null, toEnd?: boolean): readonly Range[];
  /** After drawing, and whenever a height has changed. Returns whether other items have to be drawn. */
  settle(): boolean;
  /** After scrolling. Returns whether other items have to be drawn. */
  scrolled(): boolean;
  isAtEnd(): boolean;
  isNearTop(): boolean;
  /** Goes there with the next drawing. */
  goToEnd(): void;
  /** False when there is no such item. */
  goTo(key: string): boolean;
}

/** `elements`: null while nothing is drawn. `now`: ms, of any clock. */
export function createReadingPosition(elements: () => TimelineElements | null, now: () => number): ReadingPosition {
  const heights = createHeights();
  let state: ChatState | null = null;
  let drawn: readonly Range[] = [];
  let around: Range = { start: 0, end: 0 };
  let atEnd = true;
  let anchor: Anchor | null = null;
  /** What the first gap is higher than its items: set right without moving anything that is in sight. */
  let drift = 0;
  let scrolledAt = Number.NEGATIVE_INFINITY;
  /** Where the scroller was left by us, or by the reader when we last looked. */
  let knownTop = 0;
  let isFresh = false;

  const viewport = () => elements()?.scroller.clientHeight || 800;

  function isWhole(): boolean {
    const older = state?.timeline.older;
    return heights.length() <= drawnWhole && (older === 'none' || older === 'unknown');
  }

  function place() {
    if (atEnd || !anchor || !state) return null;
    const found = timelinePosition(state, anchor.key, anchor.position);
    if (found !== null) return { position: found, top: anchor.top };
    // It has been taken out: what follows it takes its place.
    const position = Math.min(anchor.position, timelineLength(state) - 1);
    anchor = { key: timelineKey(state, position) ?? '', position, top: anchor.top };
    return anchor;
  }

  function drawMore(): boolean {
    return !isWhole() && !covers(around, windowAround(heights, place(), viewport(), leastMargin));
  }

  function write(scroller: TimelineElements['scroller'], top: number): void {
    scroller.scrollTop = top;
    knownTop = scroller.scrollTop;
  }

  /** The reader has moved. Not only their event tells: something may be drawn between the movement and it. */
  function noticeScroll(): void {
    const there = elements();
    if (!there || there.scroller.clientHeight === 0 || there.scroller.scrollTop === knownTop) return;
    const { scrollTop, scrollHeight, clientHeight } = there.scroller;
    knownTop = scrollTop;
    scrolledAt = now();
    atEnd = scrollHeight - scrollTop - clientHeight < endTolerance;
    anchor = look(there);
  }

  function fillGaps(items: Iterable<TimelineElement>): void {
    for (const element of items) {
      if (element.dataset.gap === undefined) continue;
      const size = `${gapSize(Number(element.dataset.gap))}px`;
      if (element.style.blockSize !== size) element.style.blockSize = size;
    }
  }

  function gapSize(start: number): number {
    const end = drawn.find((range) => range.start > start)?.start ?? heights.length();
    const size = heights.between(start, end);
    return start === 0 ? Math.max(0, size + drift) : size;
  }

  function measure(items: Iterable<TimelineElement>): void {
    for (const { dataset, offsetHeight } of items) {
      // Nothing has a height while the panel is closed.
      if (dataset.position !== undefined && offsetHeight > 0) heights.measured(Number(dataset.position), offsetHeight);
    }
  }

  /** While somebody scrolls, setting the scroll position would stop the movement: the gap above gives way instead. */
  function keepPlace({ scroller, items }: TimelineElements): void {
    const kept = anchor && [...items].find(({ dataset }) => dataset.key === anchor?.key);
    if (!kept || !anchor) return;
    const shift = kept.offsetTop - scroller.scrollTop - anchor.top;
    if (Math.abs(shift) < 1) return;
    const hasGap = (drawn[0]?.start ?? 0) > 0;
    const isScrolling = now() - scrolledAt < scrollingMs;
    if (hasGap && isScrolling && Math.abs(shift) < viewport() && gapSize(0) > shift) {
      drift -= shift;
      fillGaps(items);
    } else write(scroller, scroller.scrollTop + shift);
  }

  /** The topmost message in sight. */
  function look({ scroller, items }: TimelineElements): Anchor | null {
    if (atEnd || !state) return null;
    const { scrollTop, clientHeight } = scroller;
    for (const { dataset, offsetTop, offsetHeight } of items) {
      const top = offsetTop - scrollTop;
      if (top + offsetHeight <= 0) continue;
      // In sight is nothing that has been drawn: the reader has gone far at once.
      if (dataset.gap !== undefined && top + offsetHeight >= clientHeight) return lookInto(Number(dataset.gap), -top);
      if (dataset.key !== undefined) return { key: dataset.key, position: Number(dataset.position), top };
    }
    return null;
  }

  function lookInto(gapStart: number, distance: number): Anchor | null {
    drift = 0;
    const position = heights.positionAt(heights.between(0, gapStart) + Math.max(0, distance));
    const key = state && timelineKey(state, position);
    return key === null ? null : { key, position, top: heights.between(gapStart, position) - distance };
  }

  function goToEnd(): void {
    atEnd = true;
    anchor = null;
    drift = 0;
  }

  return {
    ranges(next, focusedKey, toEnd = false) {
      noticeScroll();
      if (toEnd) goToEnd();
      isFresh = true;
      if (next !== state) {
        followHeights(heights, state, next);
        state = next;
      }
      around = isWhole() ? { start: 0, end: heights.length() } : windowAround(heights, place(), viewport(), margin);
      if (around.start === 0) drift = 0;
      const focused = focusedKey === null ? null : timelinePosition(next, focusedKey);
      drawn = withItem(around, focused);
      return drawn;
    },

    settle() {
      const there = elements();
      if (!there) return false;
      if (!isFresh) noticeScroll();
      isFresh = false;
      fillGaps(there.items);
      measure(there.items);
      fillGaps(there.items);
      if (atEnd) write(there.scroller, there.scroller.scrollHeight);
      // Behind a closed panel there is no place to keep, and none to forget.
      else if (there.scroller.clientHeight > 0) {
        keepPlace(there);
        anchor = look(there);
      }
      return drawMore();
    },

    scrolled() {
      noticeScroll();
      return elements() !== null && drawMore();
    },

    isAtEnd: () => atEnd,
    isNearTop: () => (drawn[0]?.start ?? 0) === 0 && (elements()?.scroller.scrollTop ?? 0) < nearTop,

    goToEnd,

    goTo(key) {
      const position = state && timelinePosition(state, key);
      if (position === null) return false;
      atEnd = false;
      drift = 0;
      scrolledAt = Number.NEGATIVE_INFINITY;
      anchor = { key, position, top: Math.round(viewport() / 3) };
      return true;
    },
  };
}

function withItem(range: Range, position: number | null): readonly Range[] {
  if (position === null || (position >= range.start && position < range.end)) return [range];
  const item = { start: position, end: position + 1 };
  return position < range.start ? [item, range] : [range, item];
}
