import type { TargetedClipboardEvent } from 'preact';
import { useChat } from '../chat';

/** Whoever copies a whole message gets it as it was written, marks included; a part of it is copied as it is shown. */
export function useCopySource(source: string): (event: TargetedClipboardEvent<HTMLElement>) => void {
  const { root } = useChat();
  return (event) => {
    // Only Chromium has one in the shadow root; the others see into it from the document.
    const selection = (root as ShadowRoot & Partial<Pick<Document, 'getSelection'>>).getSelection?.() ?? getSelection();
    if (letters(selection?.toString()) !== letters(event.currentTarget.innerText)) return;
    event.clipboardData?.setData('text/plain', source);
    event.preventDefault();
  };
}

function letters(text = ''): string {
  return text.replace(/\s+/g, '');
}
