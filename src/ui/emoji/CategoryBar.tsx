import type { TargetedKeyboardEvent } from 'preact';
import { enEmoji } from '../../i18n/enEmoji';
import { useTexts } from '../conversation/useTexts';
import { categoryIcon } from './categoryIcons';
import type { Section } from './emojiRows';

interface Props {
  readonly sections: readonly Section[];
  /** Key of the one in sight. */
  readonly current: string;
  onChoose(key: string): void;
}

/** A toolbar: one stop for Tab, arrows from one to the next. */
export function CategoryBar({ sections, current, onChoose }: Props) {
  const texts = useTexts(enEmoji).emoji;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const focused = buttons.indexOf(event.target as HTMLButtonElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: focused + (isRightToLeft ? -1 : 1),
      ArrowLeft: focused + (isRightToLeft ? 1 : -1),
      Home: 0,
      End: -1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    buttons.at(step % buttons.length)?.focus();
  };
  return (
    <div class="emoji-categories" role="toolbar" aria-label={texts.categories} onKeyDown={onKeyDown}>
      {sections.map(({ key, name }) => (
        <button
          key={key}
          type="button"
          aria-label={name}
          title={name}
          aria-current={key === current}
          tabIndex={key === (current || sections[0]?.key) ? 0 : -1}
          onClick={() => onChoose(key)}
        >
          {categoryIcon(key)}
        </button>
      ))}
    </div>
  );
}
