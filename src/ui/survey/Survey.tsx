import { useMemo } from 'preact/hooks';
import type { FormSource, FormValues } from '../../core/form';
import type { Survey as SurveyData, SurveyQuestion, SurveyValues } from '../../core/survey';
import { useContentTexts } from '../content/useContentTexts';
import { Form } from '../form/Form';

interface Props {
  readonly survey: SurveyData;
  readonly values: FormValues;
  /** All values, after every change. */
  onEdit(values: FormValues): void;
  /** With every required question answered, and blanks left out. `words`: what everybody reads of them. */
  onSubmit(answers: SurveyValues, words: string): void;
}

/** A form of questions, in a message or after the end of a conversation: it knows neither. */
export function Survey({ survey, values, onEdit, onSubmit }: Props) {
  const { content } = useContentTexts();
  const source: FormSource = useMemo(() => {
    const fields = survey.questions.map((question) => fieldOf(question, content.comment));
    return { fields: [], rich: { content: { fields, needsAnswer: true } } };
  }, [survey, content]);
  return (
    <>
      {survey.title !== null && (
        <p class="sheet-title">
          <bdi>{survey.title}</bdi>
        </p>
      )}
      <Form
        source={source}
        values={values}
        submitLabel={survey.button ?? content.send}
        takesFocus={false}
        onEdit={onEdit}
        onSubmit={({ answers = {}, words = '' }) => onSubmit(surveyValues(survey, answers), words)}
      />
    </>
  );
}

/** As it would be written in a schema. */
function fieldOf({ id, type, label, ...question }: SurveyQuestion, comment: string): Record<string, unknown> {
  switch (type) {
    case 'choice':
      return { ...question, name: id, type: 'chips', label, options: 'choices' in question ? question.choices : [] };
    case 'comment':
      return { ...question, name: id, type: 'textarea', label: label ?? comment };
    case 'stars':
    case 'thumbs':
    case 'scale':
      return { ...question, name: id, type, label };
  }
}

/** Numbers are told as such. */
function surveyValues({ questions }: SurveyData, answers: FormValues): SurveyValues {
  const isNumber = (id: string) =>
    questions.some((one) => one.id === id && (one.type === 'stars' || one.type === 'scale'));
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, isNumber(id) ? Number(answer) : answer]),
  );
}
