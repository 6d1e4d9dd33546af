// Which items of a long timeline are drawn: those in sight, and some more on either side.

import type { Heights } from './heights';

export interface Range {
  readonly start: number;
  /** Without. */
  readonly end: number;
}

/** What the reader looks at: the item at `position` begins `top` pixels below the upper edge (above it when negative). */
export interface Place {
  readonly position: number;
  readonly top: number;
}

/** The items that lie within `margin` pixels of what is in sight. `place` null: the reader is at the end. */
export function windowAround(heights: Heights, place: Place | null, viewport: number, margin: number): Range {
  const count = heights.length();
  let { start, above, below } = place
    ? { start: Math.min(place.position, count), above: place.top, below: place.top }
    : { start: count, above: viewport, below: viewport };
  let end = start;
  while (start > 0 && above > -margin) {
    start--;
    above -= heights.at(start);
  }
  while (end < count && below < viewport + margin) {
    below += heights.at(end);
    end++;
  }
  return { start, end };
}

export function covers(range: Range, needed: Range): boolean {
  return range.start <= needed.start && range.end >= needed.end;
}
