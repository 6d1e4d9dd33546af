import { useLayoutEffect, useRef } from 'preact/hooks';
import { adopt } from '../../theme/adopt';
import { useChat } from '../chat';
import { useTexts } from '../conversation/useTexts';
import { EmojiPicker } from './EmojiPicker';
import css from './emoji.css?inline';

export interface EmojiPopupProps {
  /** `stay`: the visitor wants to pick more, do not close. */
  onPick(emoji: string, stay: boolean): void;
  /** `byKeyboard`: the focus has to go back to where it came from; otherwise it has gone elsewhere by itself. */
  onClose(byKeyboard: boolean): void;
}

interface Props extends EmojiPopupProps {
  /** As the file of a language has them. */
  readonly names: string;
}

/** The picker with its way out: Escape, a press or a step of the focus beside it. */
export function EmojiDialog({ names, onPick, onClose }: Props) {
  const { root } = useChat();
  const { emoji: texts } = useTexts();
  const dialog = useRef<HTMLDivElement>(null);
  const isPicking = useRef(false);

  useLayoutEffect(() => adopt(root, [css]), [root]);
  useLayoutEffect(() => {
    // Not from somebody who went on writing while the files were on their way.
    const { activeElement } = root;
    if (activeElement?.localName === 'textarea') return;
    // A touch keyboard would hide what there is to choose from.
    const isTouch = matchMedia('(pointer: coarse)').matches;
    const first = isTouch ? dialog.current : dialog.current?.querySelector('input');
    first?.focus({ preventScroll: true });
  }, [root]);
  useLayoutEffect(() => {
    const closeOutside = (event: Event) => {
      const path = event.composedPath();
      if (dialog.current && !path.includes(dialog.current) && !path.some(isOpener)) onClose(false);
    };
    root.addEventListener('pointerdown', closeOutside);
    return () => root.removeEventListener('pointerdown', closeOutside);
  });

  return (
    <div
      ref={dialog}
      class="emoji-popup"
      role="dialog"
      aria-label={texts.open}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onClose(true);
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (isPicking.current || !(relatedTarget instanceof Element) || isOpener(relatedTarget)) return;
        if (!currentTarget.contains(relatedTarget)) onClose(false);
      }}
    >
      <EmojiPicker
        names={names}
        onPick={(emoji, stay) => {
          // What takes the emoji may take the focus for a moment.
          isPicking.current = true;
          onPick(emoji, stay);
          isPicking.current = false;
        }}
      />
    </div>
  );
}

function isOpener(target: EventTarget): boolean {
  return target instanceof Element && target.hasAttribute('data-emoji-opener');
}
