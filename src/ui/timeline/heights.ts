// How high each item of the timeline is: measured where it has been drawn, estimated where not. Positions as in
// core/timelineItems.ts, pixels throughout.

export interface Heights {
  length(): number;
  at(position: number): number;
  /** Height of the items from `start` up to and without `end`. */
  between(start: number, end: number): number;
  /** The item that covers this distance from the top of the first one; the nearest where none does. */
  positionAt(distance: number): number;
  measured(position: number, height: number): void;
  /** The `count` items from `start` on are others now, this high. */
  replace(start: number, count: number, heights: readonly number[]): void;
}

export function createHeights(): Heights {
  const heights: number[] = [];
  /** Distance of each item from the first, as far as it is known: as far as nothing before has changed. */
  const tops: number[] = [0];

  function topOf(position: number): number {
    for (let known = tops.length; known <= position; known++) {
      tops.push((tops[known - 1] ?? 0) + (heights[known - 1] ?? 0));
    }
    return tops[position] ?? 0;
  }

  function forgetAfter(position: number): void {
    if (tops.length > position + 1) tops.length = position + 1;
  }

  return {
    length: () => heights.length,
    at: (position) => heights[position] ?? 0,
    between: (start, end) => topOf(end) - topOf(start),
    positionAt(distance) {
      topOf(heights.length);
      let [low, high] = [0, Math.max(0, heights.length - 1)];
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((tops[middle] ?? 0) <= distance) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    measured(position, height) {
      if (heights[position] === height || position >= heights.length) return;
      heights[position] = height;
      forgetAfter(position);
    },
    replace(start, count, next) {
      heights.splice(start, count, ...next);
      forgetAfter(start);
    },
  };
}
