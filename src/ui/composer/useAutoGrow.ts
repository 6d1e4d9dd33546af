import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Browsers with `field-sizing` grow a textarea by themselves; for the others it is measured. Css sets the limit. */
export function useAutoGrow(textarea: RefObject<HTMLTextAreaElement | null>, text: string): void {
  useLayoutEffect(() => {
    const element = textarea.current;
    if (!element || globalThis.CSS?.supports?.('field-sizing', 'content')) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight}px`;
  }, [textarea, text]);
}
