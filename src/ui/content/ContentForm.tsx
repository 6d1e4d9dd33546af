import type { FormContent } from '../../core/content';
import type { FormValues } from '../../core/form';
import { Form, labelOf } from '../form/Form';
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
  const { form, title, button } = content;
  if (!answering.isOpen) return <Answered title={title} answering={answering} />;

  const submit = (filled: FormValues) => {
    const given = form.fields.flatMap((field) => {
      const value = filled[field.name]?.trim() ?? '';
      return value === '' ? [] : [{ name: field.name, label: labelOf(field, texts), value }];
    });
    const lines = given.map(({ label, value }) => texts.content.answerLine(label, value));
    answering.send(
      'form',
      lines.join('\n') || texts.content.skipped,
      Object.fromEntries(given.map(({ name, value }) => [name, value])),
    );
  };
  return (
    <div class="sheet">
      {title !== null && (
        <p class="sheet-title">
          <bdi>{title}</bdi>
        </p>
      )}
      <Form
        schema={form}
        values={values}
        submitLabel={button ?? texts.content.send}
        takesFocus={false}
        onEdit={keep}
        onSubmit={submit}
      />
    </div>
  );
}
