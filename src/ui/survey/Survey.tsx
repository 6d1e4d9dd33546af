import { useId, useRef, useState } from 'preact/hooks';
import {
  isAnswered,
  type Survey as SurveyData,
  type SurveyQuestion,
  type SurveyValues,
  unansweredQuestions,
} from '../../core/survey';
import { FieldProblem } from '../content/FieldProblem';
import { useContentTexts } from '../content/useContentTexts';
import { Question } from './Question';

interface Props {
  readonly survey: SurveyData;
  readonly values: SurveyValues;
  /** All values, after every change. */
  readonly onEdit: (values: SurveyValues) => void;
  /** With every required question answered, and blanks left out. */
  readonly onSubmit: (values: SurveyValues) => void;
}

/** In a message, or after the end of a conversation: it knows neither. */
export function Survey({ survey, values, onEdit, onSubmit }: Props) {
  const texts = useContentTexts();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [complains, setComplains] = useState(false);
  const nothing = !isAnswered(values);
  const missing = new Set(unansweredQuestions(survey, values));
  // Sending nothing at all is no answer; then the first question is to blame.
  const blamed = (question: SurveyQuestion) =>
    complains && (missing.has(question.id) || (nothing && missing.size === 0 && question === survey.questions[0]));

  const submit = () => {
    const first = survey.questions.findIndex((question) => missing.has(question.id) || nothing);
    setComplains(first >= 0);
    if (first < 0) {
      onSubmit(Object.fromEntries(Object.entries(values).filter(([, value]) => String(value).trim() !== '')));
      return;
    }
    const at = missing.size > 0 ? survey.questions.findIndex((question) => missing.has(question.id)) : 0;
    form.current?.querySelectorAll('.question')[at]?.querySelector<HTMLElement>('input, textarea')?.focus();
  };

  return (
    <form
      ref={form}
      class="survey"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {survey.title !== null && (
        <p class="sheet-title">
          <bdi>{survey.title}</bdi>
        </p>
      )}
      {survey.questions.map((question) => (
        <div key={question.id} class="question">
          <Question
            question={question}
            value={values[question.id]}
            problemId={blamed(question) ? `${id}-${question.id}` : undefined}
            onAnswer={(value) => onEdit({ ...values, [question.id]: value })}
          />
          {blamed(question) && <FieldProblem id={`${id}-${question.id}`} text={texts.content.answerFirst} />}
        </div>
      ))}
      <button type="submit" class="button sheet-button">
        <bdi>{survey.button ?? texts.content.send}</bdi>
      </button>
    </form>
  );
}
