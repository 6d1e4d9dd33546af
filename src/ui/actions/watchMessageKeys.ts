// The timeline by keyboard: its scrolling is the browser's, Enter leads into the messages, the arrows from one to the next.

import { timelineKey, timelineLength } from '../../core/timelineItems';
import type { ItemsWatch } from './itemsWatch';

export function watchMessageKeys({ scroller, engine, reveal }: ItemsWatch, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const item = target.closest<HTMLElement>('[data-key]');
    const state = engine.get();

    /** Over what is no item of its own, such as a reaction. */
    const go = (from: number, by: 1 | -1) => {
      for (let position = from; position >= 0 && position < timelineLength(state); position += by) {
        const next = timelineKey(state, position);
        if (next === null) continue;
        event.preventDefault();
        reveal(next);
        return;
      }
    };

    if (!item) {
      if (key === 'Enter' && target === scroller) go(lastInSight(target), -1);
      return;
    }
    const position = Number(item.dataset.position);
    if (key === 'Escape') {
      // Out of the messages, not out of the panel.
      event.preventDefault();
      event.stopPropagation();
      (target === item ? scroller : item)?.focus({ preventScroll: true });
    } else if (target !== item) return;
    else if (key === 'ArrowUp' && !reachesOver(item, scroller, 'top')) go(position - 1, -1);
    else if (key === 'ArrowDown' && !reachesOver(item, scroller, 'bottom')) go(position + 1, 1);
    else if (key === 'Home') go(0, 1);
    else if (key === 'End') go(timelineLength(state) - 1, -1);
  };
  scroller.addEventListener('keydown', onKeyDown, { signal });
}

/** A message higher than the timeline is scrolled through before the next one. */
function reachesOver(item: HTMLElement, scroller: HTMLElement, edge: 'top' | 'bottom'): boolean {
  const [own, frame] = [item.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return edge === 'top' ? own.top < frame.top - 1 : own.bottom > frame.bottom + 1;
}

function lastInSight(scroller: HTMLElement): number {
  const { bottom } = scroller.getBoundingClientRect();
  const items = [...scroller.querySelectorAll<HTMLElement>('[data-key]')];
  const last = items.findLast((item) => item.getBoundingClientRect().top < bottom) ?? items.at(-1);
  return Number(last?.dataset.position ?? -1);
}
