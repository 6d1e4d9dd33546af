import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { loadActionsPart } from '../../parts/actions';
import { useChat, usePart } from '../chat';
import { SmileIcon } from '../conversation/conversationIcons';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { useTexts } from '../conversation/useTexts';
import { Fetched } from '../Fetched';
import { emojiOpener } from './emojiOpener';

/** Opens the picker above the composer; what is picked goes where the caret is. */
export function EmojiButton({ field }: { readonly field: RefObject<HTMLTextAreaElement | null> }) {
  const chat = useChat();
  const texts = useTexts().emoji;
  const source = useFeaturePart(loadActionsPart);
  const part = usePart(source);
  const [isOpen, setOpen] = useState(false);
  /** Until the picker is there to do so. */
  const cancel = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // Not out of the panel.
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        class="icon-button"
        {...emojiOpener}
        aria-label={texts.open}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={() => (part.kind === 'ready' ? part.value.wantEmoji(chat) : source.want())}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={cancel}
      >
        <SmileIcon />
      </button>
      {isOpen &&
        (part.kind === 'ready' ? (
          <part.value.ComposerEmoji field={field} onClose={() => setOpen(false)} />
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: what can be pressed is in it
          <div class="emoji-popup" onKeyDown={cancel}>
            <Fetched part={source} draw={() => <></>} />
          </div>
        ))}
    </>
  );
}
