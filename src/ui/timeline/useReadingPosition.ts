// Connects the reading position with what is drawn: which items there are, and what follows when something changes.

import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { useChat } from '../chat';
import { createReadingPosition, type TimelineElement } from './readingPosition';

/**
 * `sentAt`: when the visitor sent the newest message that is under way, epoch ms; whoever sends something wants to see it
 * go. `onNearTop`: the reader is about to run out of what is there.
 */
export function useReadingPosition(sentAt: number | null, onNearTop: () => void) {
  const { engine, root } = useChat();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const nearTopReached = useRef(onNearTop);
  nearTopReached.current = onNearTop;

  const position = useMemo(() => {
    const elements = () =>
      scroller.current && list.current
        ? { scroller: scroller.current, items: list.current.children as unknown as Iterable<TimelineElement> }
        : null;
    return createReadingPosition(elements, () => performance.now());
  }, []);

  const focused = root.activeElement;
  const hadFocus = list.current?.contains(focused) ?? false;
  const focusedKey = hadFocus ? (focused?.closest<HTMLElement>('[data-key]')?.dataset.key ?? null) : null;
  const lastSentAt = useRef(sentAt ?? 0);
  const hasSent = sentAt !== null && sentAt > lastSentAt.current;
  if (hasSent) lastSentAt.current = sentAt;
  const ranges = position.ranges(engine.get(), focusedKey, hasSent);
  const isAtEnd = position.isAtEnd();

  const after = useCallback(
    (drawMore: boolean, wasAtEnd: boolean) => {
      if (drawMore || position.isAtEnd() !== wasAtEnd) drawAgain(undefined);
      if (position.isNearTop()) nearTopReached.current();
    },
    [position],
  );
  const settle = useCallback(() => after(position.settle(), position.isAtEnd()), [after, position]);

  const wanted = useRef<string | null>(null);
  const focusWanted = useCallback(() => {
    const element = wanted.current === null ? null : elementOf(list.current, wanted.current);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
    if (scroller.current) bringIntoSight(element, scroller.current);
  }, []);

  // After every drawing: any of them may have changed a height.
  useLayoutEffect(() => {
    // The message that had the focus was taken out of the conversation.
    if (hadFocus && !root.activeElement) scroller.current?.focus({ preventScroll: true });
    settle();
    focusWanted();
  });

  useEffect(() => {
    const observer = new ResizeObserver(settle);
    if (scroller.current) observer.observe(scroller.current);
    if (list.current) observer.observe(list.current);
    return () => observer.disconnect();
  }, [settle]);

  const onScroll = useCallback(() => {
    const wasAtEnd = position.isAtEnd();
    after(position.scrolled(), wasAtEnd);
  }, [after, position]);

  const jumpToEnd = useCallback(() => {
    position.goToEnd();
    drawAgain(undefined);
  }, [position]);

  const reveal = useCallback(
    (key: string) => {
      const element = elementOf(list.current, key);
      wanted.current = key;
      // What is in reach, the browser itself brings into sight with the focus.
      if (element) return focusWanted();
      if (position.goTo(key)) drawAgain(undefined);
      else wanted.current = null;
    },
    [position, focusWanted],
  );

  return { scroller, list, ranges, onScroll, isAtEnd, jumpToEnd, reveal };
}

/** Not by the browser's own method, which may scroll the host page as well. */
function bringIntoSight({ offsetTop, offsetHeight }: HTMLElement, scroller: HTMLElement): void {
  const { scrollTop, clientHeight } = scroller;
  const air = 24;
  if (offsetTop < scrollTop) scroller.scrollTop = offsetTop - air;
  else if (offsetTop + offsetHeight > scrollTop + clientHeight) {
    scroller.scrollTop = Math.min(offsetTop - air, offsetTop + offsetHeight - clientHeight + air);
  }
}

function elementOf(list: HTMLElement | null, key: string): HTMLElement | null {
  const items = [...(list?.children ?? [])] as HTMLElement[];
  return items.find(({ dataset }) => dataset.key === key) ?? null;
}
