import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { enEmoji } from '../../i18n/enEmoji';
import { useTexts } from '../conversation/useTexts';
import { type SkinTone, withTone } from './skinTone';

interface Props {
  readonly tone: SkinTone;
  /** From light to dark. */
  readonly names: readonly string[];
  onChoose(tone: SkinTone): void;
}

const tones: readonly SkinTone[] = [0, 1, 2, 3, 4, 5];
const hand = '\u{1f44b}';

/** A button that unfolds into the six tones. */
export function ToneChooser({ tone, names, onChoose }: Props) {
  const texts = useTexts(enEmoji).emoji;
  const [isOpen, setOpen] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const nameOf = (one: SkinTone) => (one === 0 ? texts.noTone : (names[one - 1] ?? texts.skinTone));

  useLayoutEffect(() => {
    // To the chosen tone when it unfolds, back to the button when it folds.
    if (isOpen || wasOpen.current) group.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      return;
    }
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
    const step = [forward, 'ArrowDown'].includes(event.key) ? 1 : [back, 'ArrowUp'].includes(event.key) ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const radios = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')];
    radios.at((radios.indexOf(event.target as HTMLElement) + step) % radios.length)?.focus();
  };

  if (!isOpen) {
    return (
      <div ref={group} class="emoji-tones">
        <button
          type="button"
          tabIndex={0}
          aria-label={`${texts.skinTone}: ${nameOf(tone)}`}
          aria-expanded={false}
          onClick={() => setOpen(true)}
        >
          {withTone(hand, tone)}
        </button>
      </div>
    );
  }
  return (
    <div ref={group} class="emoji-tones" role="radiogroup" aria-label={texts.skinTone} onKeyDown={onKeyDown}>
      {tones.map((one) => (
        // biome-ignore lint/a11y/useSemanticElements: a radio button cannot be drawn as an emoji
        <button
          key={one}
          type="button"
          role="radio"
          aria-checked={one === tone}
          aria-label={nameOf(one)}
          tabIndex={one === tone ? 0 : -1}
          onClick={() => {
            onChoose(one);
            setOpen(false);
          }}
        >
          {withTone(hand, one)}
        </button>
      ))}
    </div>
  );
}
