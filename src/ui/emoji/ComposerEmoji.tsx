import type { RefObject } from 'preact';
import { EmojiPopup, useEmojiParts } from './EmojiPopup';

interface Props {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  onClose(): void;
}

/** What is picked goes where the caret is. */
export function ComposerEmoji({ field, onClose }: Props) {
  const { part } = useEmojiParts();
  return (
    <EmojiPopup
      onPick={(emoji, stay) => {
        if (field.current) part?.insertText(field.current, emoji, !stay);
        if (!stay) onClose();
      }}
      onClose={(byKeyboard) => {
        onClose();
        if (byKeyboard) field.current?.focus();
      }}
    />
  );
}
