// Connects the reading position with what is drawn: which items there are, and what follows when something changes.

import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { useChat } from '../chat';
import { createReadingPosition, type TimelineElement } from './readingPosition';

/** `onNearTop`: the reader is about to run out of what is there. */
export function useReadingPosition(onNearTop: () => void) {
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
  const ranges = position.ranges(engine.get(), focusedKey);
  const isAtEnd = position.isAtEnd();

  const after = useCallback(
    (drawMore: boolean, wasAtEnd: boolean) => {
      if (drawMore || position.isAtEnd() !== wasAtEnd) drawAgain(undefined);
      if (position.isNearTop()) nearTopReached.current();
    },
    [position],
  );
  const settle = useCallback(() => after(position.settle(), position.isAtEnd()), [after, position]);

  // After every drawing: any of them may have changed a height.
  useLayoutEffect(() => {
    // The message that had the focus was taken out of the conversation.
    if (hadFocus && !root.activeElement) scroller.current?.focus({ preventScroll: true });
    settle();
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

  return { scroller, list, ranges, onScroll, isAtEnd, jumpToEnd };
}
