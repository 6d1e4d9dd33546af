import { useLayoutEffect } from 'preact/hooks';
import { loadEmojiPart } from '../../parts/emoji';
import { type Chat, useChat, usePart } from '../chat';
import { featurePartOf, useFeaturePart } from '../conversation/useFeaturePart';
import { useTexts } from '../conversation/useTexts';
import type { EmojiPopupProps } from './EmojiDialog';
import { namesFor } from './loadNames';

/** Both files: somebody reaches for the emoji. */
export function wantEmoji(chat: Chat): void {
  featurePartOf(chat, loadEmojiPart).want();
  featurePartOf(chat, namesFor(chat.language.locale)).want();
}

/** Both files, once `want` was called, for instance because a pointer came near the button. */
export function useEmojiParts() {
  const chat = useChat();
  const code = useFeaturePart(loadEmojiPart);
  const list = useFeaturePart(namesFor(chat.language.locale));
  const [part, names] = [usePart(code), usePart(list)];
  return {
    part: part.kind === 'ready' && names.kind === 'ready' ? { ...part.value, ...names.value } : null,
    isFailed: part.kind === 'failed' || names.kind === 'failed',
    want: () => wantEmoji(chat),
  };
}

/** The picker, above its container or at the foot of it, for whatever wants an emoji: the composer, a reaction. */
export function EmojiPopup(props: EmojiPopupProps) {
  const texts = useTexts();
  const { part, isFailed, want } = useEmojiParts();
  useLayoutEffect(want, []);
  if (part) return <part.EmojiDialog {...props} names={part.names} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what can be pressed is in it
    <div
      class="emoji-popup"
      aria-busy={!isFailed}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Not out of the panel.
        event.preventDefault();
        event.stopPropagation();
        props.onClose(true);
      }}
    >
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
