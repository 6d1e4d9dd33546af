import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { mostStars, type SurveyQuestion } from '../../core/survey';
import { useContentTexts } from '../content/useContentTexts';
import { StarIcon, ThumbIcon } from './surveyIcons';
import { questionLabel } from './surveyWords';

interface Props {
  readonly question: SurveyQuestion;
  readonly value: string | number | undefined;
  /** Id of the words that say what is wrong. */
  readonly problemId: string | undefined;
  readonly onAnswer: (value: string | number) => void;
}

/** Radio buttons in every look but one: the browser brings arrow keys, names and groups along. */
export function Question({ question, value, problemId, onAnswer }: Props) {
  const texts = useContentTexts();
  const id = useId();
  const label = questionLabel(question, texts);
  const heading = (
    <>
      <bdi>{label}</bdi>
      {!question.required && <span class="optional"> ({texts.optional})</span>}
    </>
  );
  if (question.type === 'comment') {
    return (
      <>
        <label class="label" for={id}>
          {heading}
        </label>
        <textarea
          id={id}
          class="input"
          dir="auto"
          rows={2}
          maxLength={question.maxLength}
          value={value ?? ''}
          aria-describedby={problemId}
          onInput={(event) => onAnswer(event.currentTarget.value)}
        />
      </>
    );
  }
  return (
    <fieldset class="rating" data-type={question.type} aria-describedby={problemId}>
      <legend class="label">{heading}</legend>
      <div class="rating-row">
        {optionsOf(question, texts.content).map(({ answer, name, face }) => (
          <label key={answer} class="rate" data-on={isOn(question, value, answer)}>
            <input
              type="radio"
              class="sr-only"
              name={id}
              value={answer}
              checked={value === answer}
              aria-label={name}
              onChange={() => onAnswer(answer)}
            />
            {face}
          </label>
        ))}
      </div>
      {question.type === 'scale' && (question.minLabel !== null || question.maxLabel !== null) && (
        <p class="scale-ends" aria-hidden="true">
          <bdi>{question.minLabel}</bdi>
          <bdi>{question.maxLabel}</bdi>
        </p>
      )}
    </fieldset>
  );
}

interface Option {
  readonly answer: string | number;
  readonly name: string;
  readonly face: ComponentChildren;
}

function optionsOf(
  question: Exclude<SurveyQuestion, { type: 'comment' }>,
  texts: ReturnType<typeof useContentTexts>['content'],
): readonly Option[] {
  switch (question.type) {
    case 'stars':
      return range(1, mostStars).map((answer) => ({
        answer,
        name: texts.stars(answer, mostStars),
        face: <StarIcon />,
      }));
    case 'thumbs':
      return [
        { answer: 'up', name: texts.thumbsUp, face: <ThumbIcon /> },
        { answer: 'down', name: texts.thumbsDown, face: <ThumbIcon /> },
      ];
    case 'scale':
      return range(question.min, question.max).map((answer) => ({
        answer,
        name: [answer, endLabel(question, answer)].filter((part) => part !== null).join(', '),
        face: answer,
      }));
    case 'choice':
      return question.choices.map((answer) => ({ answer, name: answer, face: <bdi>{answer}</bdi> }));
  }
}

function endLabel(question: Extract<SurveyQuestion, { type: 'scale' }>, answer: number): string | null {
  return answer === question.min ? question.minLabel : answer === question.max ? question.maxLabel : null;
}

/** Stars fill up to the one that is chosen. */
function isOn({ type }: SurveyQuestion, value: string | number | undefined, answer: string | number): boolean {
  return type === 'stars' ? Number(value) >= Number(answer) : value === answer;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
