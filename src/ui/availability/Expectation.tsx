import { backWords } from './backWords';
import { useEngageTexts } from './useEngageTexts';
import { useOpening } from './useOpening';

interface Props {
  /** What is said when nothing better is known; null for nothing. */
  readonly usual: string | null;
  /** "We usually answer in …". */
  readonly answersIn: Readonly<Record<'minutes' | 'hours' | 'day', string>>;
  readonly locale: string;
}

const hourMs = 3_600_000;

/** Below the name in a conversation: when somebody is there again, or how long visitors waited lately. */
export function Expectation({ usual, answersIn, locale }: Props) {
  const texts = useEngageTexts();
  const opening = useOpening();
  const words = !opening
    ? usual
    : !opening.open
      ? backWords(texts, locale, opening.opensAt, Date.now())
      : opening.waitMs === null
        ? usual
        : answersIn[usualWait(opening.waitMs)];
  return words ? (
    <p class="subtitle" dir="auto">
      {words}
    </p>
  ) : null;
}

export function usualWait(waitMs: number): 'minutes' | 'hours' | 'day' {
  return waitMs < hourMs ? 'minutes' : waitMs < 8 * hourMs ? 'hours' : 'day';
}
