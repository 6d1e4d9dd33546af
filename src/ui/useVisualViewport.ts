import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps a full-screen element within what the on-screen keyboard leaves: browsers shrink the visual viewport, not the
 * layout one, and iOS moves it as well. A visitor who has zoomed in keeps the whole element.
 */
export function useVisualViewport(element: RefObject<HTMLElement | null>, active: boolean): void {
  useLayoutEffect(() => {
    const viewport = window.visualViewport;
    const style = element.current?.style;
    if (!active || !viewport || !style) return;
    const follow = () => {
      const isZoomed = viewport.scale > 1.01;
      style.setProperty('--_height', isZoomed ? '' : `${viewport.height}px`);
      style.setProperty('--_top', isZoomed ? '' : `${viewport.offsetTop}px`);
    };
    follow();
    viewport.addEventListener('resize', follow);
    viewport.addEventListener('scroll', follow);
    return () => {
      viewport.removeEventListener('resize', follow);
      viewport.removeEventListener('scroll', follow);
      style.removeProperty('--_height');
      style.removeProperty('--_top');
    };
  }, [element, active]);
}
