import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { SmileIcon } from '../conversation/conversationIcons';
import { useTexts } from '../conversation/useTexts';
import { EmojiPopup, emojiOpener, useEmojiParts } from './EmojiPopup';

/** Opens the picker above the composer; what is picked goes where the caret is. */
export function EmojiButton({ field }: { readonly field: RefObject<HTMLTextAreaElement | null> }) {
  const texts = useTexts().emoji;
  const { part, want } = useEmojiParts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="icon-button"
        {...emojiOpener}
        aria-label={texts.open}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={want}
        onClick={() => setOpen(!isOpen)}
      >
        <SmileIcon />
      </button>
      {isOpen && (
        <EmojiPopup
          onPick={(emoji, stay) => {
            if (field.current) part?.insertText(field.current, emoji, !stay);
            if (!stay) setOpen(false);
          }}
          onClose={(byKeyboard) => {
            setOpen(false);
            if (byKeyboard) field.current?.focus();
          }}
        />
      )}
    </>
  );
}
