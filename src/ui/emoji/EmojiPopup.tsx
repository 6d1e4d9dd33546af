import { useLayoutEffect } from 'preact/hooks';
import { loadEmojiPart } from '../../parts/emoji';
import { useChat, usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { useTexts } from '../conversation/useTexts';
import type { EmojiPopupProps } from './EmojiDialog';
import { namesFor } from './loadNames';

/** On the button that opens the picker: a press on it is its own matter, not one beside the picker. */
export const emojiOpener = { 'data-emoji-opener': true } as const;

/** Both files, once `want` was called, for instance because a pointer came near the button. */
export function useEmojiParts() {
  const { language } = useChat();
  const code = useFeaturePart(loadEmojiPart);
  const list = useFeaturePart(namesFor(language.locale));
  const [part, names] = [usePart(code), usePart(list)];
  return {
    part: part.kind === 'ready' && names.kind === 'ready' ? { ...part.value, ...names.value } : null,
    isFailed: part.kind === 'failed' || names.kind === 'failed',
    want() {
      code.want();
      list.want();
    },
  };
}

/** The picker, above its container or at the foot of it, for whatever wants an emoji: the composer, a reaction. */
export function EmojiPopup(props: EmojiPopupProps) {
  const texts = useTexts();
  const { part, isFailed, want } = useEmojiParts();
  useLayoutEffect(want, []);
  if (part) return <part.EmojiDialog {...props} names={part.names} />;
  return (
    <div class="emoji-popup" aria-busy={!isFailed}>
      {isFailed && (
        <div class="centered">
          <p>{texts.errors.loadFailed}</p>
          <button type="button" class="button" onClick={want}>
            {texts.tryAgain}
          </button>
        </div>
      )}
    </div>
  );
}
