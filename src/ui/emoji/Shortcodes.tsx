import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useChatState } from '../chat';
import { useEmojiParts } from './EmojiPopup';

/** Fetches the suggestions with the first colon. */
export function Shortcodes({ field }: { readonly field: RefObject<HTMLTextAreaElement | null> }) {
  const { part, want } = useEmojiParts();
  const isNeeded = useChatState(({ draft }) => draft.includes(':'));
  useLayoutEffect(() => {
    if (isNeeded) want();
  }, [isNeeded]);
  return part && field.current && <part.ShortcodeSuggestions field={field.current} names={part.names} />;
}
