import type { SurveyContent } from '../../core/content';
import type { FormValues } from '../../core/form';
import { Survey } from '../survey/Survey';
import { Answered } from './Answered';
import type { Answering } from './useAnswering';
import { useContentTexts } from './useContentTexts';

interface Props {
  readonly content: SurveyContent;
  readonly answering: Answering;
}

export function ContentSurvey({ content, answering }: Props) {
  const texts = useContentTexts();
  const [values, keep] = answering.draft<FormValues>({});
  const { survey } = content;
  if (!answering.isOpen) {
    return (
      <Answered title={survey.title} answering={answering}>
        {survey.thanks ?? texts.content.thanks}
      </Answered>
    );
  }
  return (
    <div class="sheet">
      <Survey
        survey={survey}
        values={values}
        onEdit={keep}
        onSubmit={(answers, words) => answering.send('survey', words, answers)}
      />
    </div>
  );
}
