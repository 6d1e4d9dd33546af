// A screen without a browser: lays out what the reading position asks for, with the heights that a test decides.

import type { ChatState } from '../../../core/state';
import { timelineKey, timelineLength } from '../../../core/timelineItems';
import { createReadingPosition, type TimelineElement } from '../readingPosition';

interface Box extends TimelineElement {
  readonly height: () => number;
}

const padding = 16;
export const paperHeight = 560;

/** `heightOf`: of the item with this key, as a browser would lay it out. May change its mind. */
export function createPaper(heightOf: (key: string) => number) {
  let boxes: Box[] = [];
  let top = 0;
  let clock = 0;

  const contentHeight = () => boxes.reduce((sum, box) => sum + box.height(), 2 * padding);
  const clamp = (wanted: number) => Math.max(0, Math.min(wanted, contentHeight() - paperHeight));
  const scroller = {
    get scrollTop() {
      top = clamp(top);
      return top;
    },
    set scrollTop(wanted: number) {
      top = clamp(wanted);
    },
    get scrollHeight() {
      return Math.max(paperHeight, contentHeight());
    },
    clientHeight: paperHeight,
  };
  const position = createReadingPosition(
    () => ({ scroller, items: boxes }),
    () => clock,
  );

  function box(dataset: Box['dataset'], height: (style: Box['style']) => number): Box {
    const style = { blockSize: '0px' };
    return {
      dataset,
      style,
      height: () => height(style),
      get offsetHeight() {
        return height(style);
      },
      get offsetTop() {
        return boxes.slice(0, boxes.indexOf(this as Box)).reduce((sum, above) => sum + above.height(), padding);
      },
    };
  }

  const gap = (start: number) => box({ gap: String(start) }, (style) => Number.parseFloat(style.blockSize));

  function item(state: ChatState, at: number): Box {
    const key = timelineKey(state, at) ?? '';
    return box({ key, position: String(at) }, () => heightOf(key));
  }

  /** As the component does it, until nothing more has to be drawn. */
  function draw(state: ChatState, focusedKey: string | null = null): void {
    for (let round = 0; round < 50; round++) {
      const ranges = position.ranges(state, focusedKey);
      boxes = [];
      let drawnTo = 0;
      for (const { start, end } of ranges) {
        if (start > drawnTo) boxes.push(gap(drawnTo));
        for (let at = start; at < end; at++) boxes.push(item(state, at));
        drawnTo = end;
      }
      if (drawnTo < timelineLength(state)) boxes.push(gap(drawnTo));
      // What is drawn lies where the old gaps put it; the browser keeps the scroll position where it can.
      if (!position.settle()) return;
    }
    throw new Error('does not come to rest');
  }

  return {
    draw,
    position,
    /** The visitor scrolls. */
    scroll(state: ChatState, by: number) {
      clock += 16;
      scroller.scrollTop = top + by;
      if (position.scrolled()) draw(state);
    },
    /** The visitor has scrolled, and something is drawn before anybody is told. */
    scrollUnseen(by: number) {
      scroller.scrollTop = top + by;
    },
    rest() {
      clock += 1000;
    },
    drawn: () => boxes.flatMap(({ dataset }) => dataset.key ?? []),
    /** What is in sight, with the distance from the upper edge. */
    inSight: () =>
      boxes
        .map((each) => ({
          key: each.dataset.key,
          top: each.offsetTop - top,
          bottom: each.offsetTop - top + each.height(),
        }))
        .filter((each) => each.bottom > 0 && each.top < paperHeight),
    /** NaN for what is not drawn. */
    topOf: (key: string | undefined) =>
      (boxes.find(({ dataset }) => dataset.key === key)?.offsetTop ?? Number.NaN) - top,
    distanceFromEnd: () => scroller.scrollHeight - top - paperHeight,
    top: () => top,
  };
}
