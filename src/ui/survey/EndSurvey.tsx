import { useState } from 'preact/hooks';
import type { FormValues } from '../../core/form';
import { parseSurvey, type Survey as SurveyData } from '../../core/survey';
import { type EndSurveyProps, useChat } from '../chat';
import { useContentTexts } from '../content/useContentTexts';
import { Survey } from './Survey';

const usualQuestions: SurveyData = {
  title: null,
  questions: [
    { id: 'stars', type: 'stars', label: null, required: false },
    { id: 'comment', type: 'comment', label: null, required: false, maxLength: 2000 },
  ],
  button: null,
  thanks: null,
};

/** The survey of the site, at the end of a conversation. One that cannot be asked gives way to the usual questions. */
export function EndSurvey({ isSent, onAnswer }: EndSurveyProps) {
  const { config } = useChat();
  const texts = useContentTexts();
  const [survey] = useState(() => parseSurvey(config.survey) ?? usualQuestions);
  const [values, setValues] = useState<FormValues>({});
  if (isSent) {
    return (
      <p role="status">
        <bdi>{survey.thanks ?? texts.content.thanks}</bdi>
      </p>
    );
  }
  return (
    <div class="sheet end-survey">
      <Survey survey={survey} values={values} onEdit={setValues} onSubmit={onAnswer} />
    </div>
  );
}
