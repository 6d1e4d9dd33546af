import { useLayoutEffect, useRef } from 'preact/hooks';
import { loadEmojiPart } from '../../parts/emoji';
import { adopt } from '../../theme/adopt';
import { useChat, usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { useTexts } from '../conversation/useTexts';
import { namesFor } from './loadNames';

interface Props {
  /** `stay`: the visitor wants to pick more, do not close. */
  onPick(emoji: string, stay: boolean): void;
  /** `byKeyboard`: the focus has to go back to where it came from; otherwise it has gone elsewhere by itself. */
  onClose(byKeyboard: boolean): void;
}

/** On the button that opens the picker: a press on it is its own matter, not one beside the picker. */
export const emojiOpener = { 'data-emoji-opener': true } as const;

/** Asks for both files, for instance when a pointer comes near the button. */
export function useEmojiParts() {
  const { locale } = useChat();
  const code = useFeaturePart(loadEmojiPart);
  const names = useFeaturePart(namesFor(locale));
  return {
    code,
    names,
    want() {
      code.want();
      names.want();
    },
  };
}

/** The picker, above its container or at the foot of it, for whatever wants an emoji: the composer, a reaction. */
export function EmojiPopup({ onPick, onClose }: Props) {
  const { root } = useChat();
  const texts = useTexts();
  const { code, names, want } = useEmojiParts();
  const [part, list] = [usePart(code), usePart(names)];
  const popup = useRef<HTMLDivElement>(null);
  const isPicking = useRef(false);
  const css = part.kind === 'ready' ? part.value.css : '';

  useLayoutEffect(() => adopt(root, [css]), [root, css]);
  useLayoutEffect(() => {
    want();
    popup.current?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    const closeOutside = (event: Event) => {
      const path = event.composedPath();
      const isOpener = path.some((target) => target instanceof Element && target.hasAttribute('data-emoji-opener'));
      if (popup.current && !isOpener && !path.includes(popup.current)) onClose(false);
    };
    root.addEventListener('pointerdown', closeOutside);
    return () => root.removeEventListener('pointerdown', closeOutside);
  });

  const pick = (emoji: string, stay: boolean) => {
    // What takes the emoji may take the focus for a moment.
    isPicking.current = true;
    onPick(emoji, stay);
    isPicking.current = false;
  };

  const isFailed = part.kind === 'failed' || list.kind === 'failed';
  return (
    <div
      ref={popup}
      class="emoji-popup"
      role="dialog"
      aria-label={texts.emoji.open}
      aria-busy={!isFailed && (part.kind !== 'ready' || list.kind !== 'ready')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onClose(true);
      }}
      onFocusOut={({ relatedTarget }) => {
        const isOutside = relatedTarget instanceof Element && !popup.current?.contains(relatedTarget);
        if (isPicking.current) return;
        if (isOutside && !relatedTarget.hasAttribute('data-emoji-opener')) onClose(false);
      }}
    >
      {part.kind === 'ready' && list.kind === 'ready' ? (
        <part.value.EmojiPicker names={list.value.names} onPick={pick} />
      ) : (
        isFailed && (
          <div class="centered">
            <p>{texts.errors.loadFailed}</p>
            <button type="button" class="button" onClick={want}>
              {texts.tryAgain}
            </button>
          </div>
        )
      )}
    </div>
  );
}
