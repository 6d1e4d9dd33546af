// Fingers, pen or mouse on the stage of the viewer -> what is meant by it. No DOM: points in, meanings out.

import type { Point } from './zoom';

export type Gesture =
  /** Two fingers: closer or apart, around a point, and both along. */
  | { readonly kind: 'pinch'; readonly factor: number; readonly at: Point; readonly dx: number; readonly dy: number }
  /** One finger: by this much since the last time, and in all. */
  | { readonly kind: 'drag'; readonly dx: number; readonly dy: number; readonly total: Point }
  /** It was let go; `total` as above. `tapped`: it had hardly moved; `twice`: the second time in short order. */
  | {
      readonly kind: 'drop';
      readonly total: Point;
      readonly at: Point;
      readonly tapped: boolean;
      readonly twice: boolean;
    };

export interface Pointers {
  down(id: number, point: Point): void;
  /** Null when it means nothing. */
  move(id: number, point: Point): Gesture | null;
  /** `now`: ms, of any clock. */
  up(id: number, now: number): Gesture | null;
  /** The browser has taken it for something else. */
  cancel(id: number): void;
}

const tapSlack = 10;
const doubleTapMs = 320;
const doubleTapSlack = 40;

export function createPointers(): Pointers {
  const held = new Map<number, Point>();
  let start: Point | null = null;
  let last: Point = { x: 0, y: 0 };
  let moved = false;
  let pinched = false;
  let tap: { readonly at: Point; readonly time: number } | null = null;

  const total = (): Point => (start ? { x: last.x - start.x, y: last.y - start.y } : { x: 0, y: 0 });

  return {
    down(id, point) {
      held.set(id, point);
      if (held.size === 1) {
        start = point;
        last = point;
        moved = false;
        pinched = false;
      } else pinched = true;
    },
    move(id, point) {
      const before = held.get(id);
      if (!before) return null;
      const others = [...held].filter(([other]) => other !== id);
      held.set(id, point);
      const [other] = others[0] ? [others[0][1]] : [];
      if (other) {
        const factor = distance(point, other) / Math.max(1, distance(before, other));
        const [dx, dy] = [(point.x - before.x) / 2, (point.y - before.y) / 2];
        return { kind: 'pinch', factor, at: { x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 }, dx, dy };
      }
      last = point;
      // A finger that is left over from two is not a swipe, but it may move the picture.
      if (pinched) start = { ...point };
      const { x, y } = total();
      moved ||= Math.hypot(x, y) > tapSlack;
      return { kind: 'drag', dx: point.x - before.x, dy: point.y - before.y, total: total() };
    },
    up(id, now) {
      const at = held.get(id);
      if (!at) return null;
      held.delete(id);
      if (held.size > 0) return null;
      const tapped = !moved && !pinched;
      const twice = tapped && tap !== null && now - tap.time < doubleTapMs && distance(tap.at, at) < doubleTapSlack;
      tap = tapped && !twice ? { at, time: now } : null;
      return { kind: 'drop', total: pinched ? { x: 0, y: 0 } : total(), at, tapped, twice };
    },
    cancel(id) {
      held.delete(id);
      pinched = true;
    },
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
