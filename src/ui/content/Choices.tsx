import type { QuickReplies } from '../../core/content';
import { CheckIcon } from '../conversation/conversationIcons';
import type { Answering } from './useAnswering';
import { useContentTexts } from './useContentTexts';

interface Props {
  readonly content: QuickReplies;
  readonly answering: Answering;
}

/** Quick replies: one tap answers. Afterwards they stand there as what they were, and nothing can be pressed. */
export function Choices({ content, answering }: Props) {
  const texts = useContentTexts();
  const { answer, isOpen, send } = answering;
  return (
    <ul
      class="chips"
      aria-label={isOpen ? texts.content.choices : answer ? texts.content.answered : texts.content.closed}
    >
      {content.choices.map(({ id, title }, position) => {
        const isChosen = answer?.values.choice === id;
        return (
          <li key={position}>
            {isOpen ? (
              <button type="button" class="chip" onClick={() => send('quickReplies', title, { choice: id })}>
                <bdi>{title}</bdi>
              </button>
            ) : (
              <span class="chip" data-state={isChosen ? 'chosen' : 'closed'}>
                {isChosen && <CheckIcon />}
                <bdi>{title}</bdi>
                {isChosen && <span class="sr-only">, {texts.content.chosen}</span>}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
