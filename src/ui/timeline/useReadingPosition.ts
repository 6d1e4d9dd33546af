// Keeps what the reader looks at in its place: the end while they are at the end, else the message they are reading.

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Pixels from the end that still count as being there. */
const endTolerance = 48;
/** Pixels from the top at which the next page is asked for. */
const nearTop = 240;

interface Anchor {
  readonly key: string;
  /** Distance from the top of the scroller. */
  readonly top: number;
}

export function useReadingPosition(onNearTop: () => void) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLOListElement>(null);
  const sticks = useRef(true);
  const anchor = useRef<Anchor | null>(null);
  const [isAtEnd, setIsAtEnd] = useState(true);
  const nearTopReached = useRef(onNearTop);
  nearTopReached.current = onNearTop;

  const look = useCallback((element: HTMLElement) => {
    anchor.current = sticks.current ? null : topmostMessage(element);
    if (element.scrollTop < nearTop) nearTopReached.current();
  }, []);

  const settle = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    if (sticks.current) element.scrollTop = element.scrollHeight;
    else if (anchor.current) restore(element, anchor.current);
    look(element);
  }, [look]);

  // After every rendering: any of them may have changed a height.
  useLayoutEffect(settle);

  useEffect(() => {
    const observer = new ResizeObserver(settle);
    if (scroller.current) observer.observe(scroller.current);
    if (content.current) observer.observe(content.current);
    return () => observer.disconnect();
  }, [settle]);

  const onScroll = () => {
    const element = scroller.current;
    if (!element) return;
    sticks.current = element.scrollHeight - element.scrollTop - element.clientHeight < endTolerance;
    setIsAtEnd(sticks.current);
    look(element);
  };

  const jumpToEnd = useCallback(() => {
    sticks.current = true;
    setIsAtEnd(true);
    settle();
  }, [settle]);

  return { scroller, content, onScroll, isAtEnd, jumpToEnd };
}

/** Messages are found again by key: when older ones join their group, the element may be another one. */
function topmostMessage(scroller: HTMLElement): Anchor | null {
  const edge = scroller.getBoundingClientRect().top;
  for (const element of scroller.querySelectorAll<HTMLElement>('[data-key]')) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > edge) return { key: element.dataset.key ?? '', top: top - edge };
  }
  return null;
}

function restore(scroller: HTMLElement, { key, top }: Anchor): void {
  const edge = scroller.getBoundingClientRect().top;
  for (const element of scroller.querySelectorAll<HTMLElement>('[data-key]')) {
    if (element.dataset.key !== key) continue;
    scroller.scrollTop += element.getBoundingClientRect().top - edge - top;
    return;
  }
}
