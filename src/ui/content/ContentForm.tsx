import { useMemo } from 'preact/hooks';
import type { FormContent } from '../../core/content';
import type { FormSource, FormValues } from '../../core/form';
import { Form } from '../form/Form';
import { Answered } from './Answered';
import type { Answering } from './useAnswering';
import { useContentTexts } from './useContentTexts';

interface Props {
  readonly content: FormContent;
  readonly answering: Answering;
}

export function ContentForm({ content, answering }: Props) {
  const texts = useContentTexts();
  const [values, keep] = answering.draft<FormValues>({});
  const { schema, title, button } = content;
  const source: FormSource = useMemo(() => ({ fields: [], rich: { content: schema } }), [schema]);
  if (!answering.isOpen) return <Answered title={title} answering={answering} />;
  return (
    <div class="sheet">
      {title !== null && (
        <p class="sheet-title">
          <bdi>{title}</bdi>
        </p>
      )}
      <Form
        source={source}
        values={values}
        submitLabel={button ?? texts.content.send}
        takesFocus={false}
        onEdit={keep}
        onSubmit={({ answers, words }) => answering.send('form', words || texts.content.skipped, answers ?? {})}
      />
    </div>
  );
}
