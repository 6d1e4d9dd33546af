import type { ComponentChildren } from 'preact';
import { CheckIcon } from '../conversation/conversationIcons';
import type { Answering } from './useAnswering';
import { useContentTexts } from './useContentTexts';

interface Props {
  readonly title: string | null;
  readonly answering: Answering;
  /** Instead of the built-in text. */
  readonly children?: ComponentChildren;
}

/** In the place of what can be filled in no more: what was answered stands in the visitor's own message. */
export function Answered({ title, answering, children }: Props) {
  const texts = useContentTexts();
  return (
    <div class="sheet answered" data-state={answering.answer ? 'chosen' : 'closed'}>
      {title !== null && (
        <p class="sheet-title">
          <bdi>{title}</bdi>
        </p>
      )}
      <p class="answered-words">
        {answering.answer && <CheckIcon />}
        {answering.answer ? (children ?? texts.content.answered) : texts.content.closed}
      </p>
    </div>
  );
}
