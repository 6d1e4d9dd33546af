import type { TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type FieldProblem, maxLengthOf, type PlainField, problemOf } from '../../core/form';
import { loadFormPart } from '../../parts/form';
import { useChat } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { Fetched } from '../Fetched';
import { firstFocus } from '../focus';
import { AlertIcon } from '../icons';
import { labelOf, wellKnownAutocomplete } from './fieldNames';
import type { FormProps } from './formProps';

/** Every form there is: of plain fields, which are there at once, or of a schema that asks for what has to be fetched. */
export function Form(props: FormProps) {
  const part = useFeaturePart(loadFormPart);
  return props.source.rich ? (
    <Fetched part={part} draw={({ RichForm }) => <RichForm {...props} />} />
  ) : (
    <PlainForm {...props} />
  );
}

/** Complains on submit, not while somebody types; a complaint leaves as soon as its cause does. */
function PlainForm({ source, values, submitLabel, onEdit, onSubmit }: FormProps) {
  const { fields } = source;
  const [complained, setComplained] = useState<readonly PlainField[]>([]);

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = fields.filter((field) => problemOf(field, values[field.name]));
    setComplained(wrong);
    const [first] = wrong;
    if (first) (event.currentTarget.elements.namedItem(first.name) as HTMLElement | null)?.focus();
    else onSubmit({ values });
  };

  return (
    <form class="form" noValidate onSubmit={submit}>
      {fields.map((field, position) => (
        <Field
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          problem={complained.includes(field) ? problemOf(field, values[field.name]) : null}
          isFirst={position === 0}
          onEdit={(value) => onEdit({ ...values, [field.name]: value })}
        />
      ))}
      <button type="submit" class="button" part="submit-button">
        {submitLabel}
      </button>
    </form>
  );
}

interface FieldProps {
  readonly field: PlainField;
  readonly value: string;
  readonly problem: FieldProblem | null;
  readonly isFirst: boolean;
  readonly onEdit: (value: string) => void;
}

function Field({ field, value, problem, isFirst, onEdit }: FieldProps) {
  const { texts } = useChat();
  const id = useId();
  const label = labelOf(field, texts);
  const shared = {
    ...(isFirst ? firstFocus : {}),
    id,
    class: 'input',
    part: 'input',
    name: field.name,
    value,
    dir: 'auto',
    placeholder: field.placeholder,
    required: field.required,
    autocomplete: field.autocomplete ?? wellKnownAutocomplete(field),
    'aria-invalid': problem !== null,
    'aria-describedby': problem ? `${id}-problem` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onEdit(event.currentTarget.value),
  } as const;
  return (
    <div class="field" part="field">
      <label class="label" part="label" for={id}>
        {label}
        {!field.required && <span class="optional"> ({texts.optional})</span>}
      </label>
      {field.type === 'textarea' ? (
        <textarea {...shared} rows={3} />
      ) : (
        // The typings want one literal per kind of input.
        <input {...shared} type={field.type as 'email'} maxLength={maxLengthOf(field)} />
      )}
      {problem && (
        <p id={`${id}-problem`} class="field-problem">
          <AlertIcon />
          {texts.fieldProblems[problem](label, maxLengthOf(field))}
        </p>
      )}
    </div>
  );
}
