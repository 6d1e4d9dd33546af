import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useChatState, usePart } from '../chat';
import { useEmojiParts } from './EmojiPopup';

/** Fetches the suggestions with the first colon. */
export function Shortcodes({ field }: { readonly field: RefObject<HTMLTextAreaElement | null> }) {
  const { code, names, want } = useEmojiParts();
  const [part, list] = [usePart(code), usePart(names)];
  const isNeeded = useChatState(({ draft }) => draft.includes(':'));
  useLayoutEffect(() => {
    if (isNeeded) want();
  }, [isNeeded]);
  if (part.kind !== 'ready' || list.kind !== 'ready' || !field.current) return null;
  return <part.value.ShortcodeSuggestions field={field.current} names={list.value.names} css={part.value.css} />;
}
