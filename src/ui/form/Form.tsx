import type { TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  type FieldProblem,
  type FormField,
  type FormSchema,
  type FormValues,
  maxLengthOf,
  validate,
} from '../../core/form';
import type { Strings } from '../../i18n/strings';
import { useChat } from '../chat';
import { firstFocus } from '../focus';
import { AlertIcon } from '../icons';

interface FormProps {
  readonly schema: FormSchema;
  readonly values: FormValues;
  readonly submitLabel: string;
  /** Whether its first field is where the screen begins. Default true. */
  readonly takesFocus?: boolean;
  /** All values, after every change. */
  readonly onEdit: (values: FormValues) => void;
  /** Valid values only. */
  readonly onSubmit: (values: FormValues) => void;
}

/** Complains on submit, not while somebody types; a complaint leaves as soon as its cause does. */
export function Form({ schema, values, submitLabel, takesFocus = true, onEdit, onSubmit }: FormProps) {
  const [complained, setComplained] = useState<ReadonlySet<string>>(new Set());
  const problems = validate(schema, values);

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = schema.fields.filter((field) => problems[field.name]);
    setComplained(new Set(wrong.map((field) => field.name)));
    const [first] = wrong;
    if (first) (event.currentTarget.elements.namedItem(first.name) as HTMLElement | null)?.focus();
    else onSubmit(values);
  };

  return (
    <form class="form" noValidate onSubmit={submit}>
      {schema.fields.map((field, position) => (
        <Field
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          problem={complained.has(field.name) ? (problems[field.name] ?? null) : null}
          isFirst={takesFocus && position === 0}
          onEdit={(value) => onEdit({ ...values, [field.name]: value })}
        />
      ))}
      <button type="submit" class="button">
        {submitLabel}
      </button>
    </form>
  );
}

interface FieldProps {
  readonly field: FormField;
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
    name: field.name,
    value,
    dir: 'auto',
    placeholder: field.placeholder,
    required: field.required,
    autocomplete: field.autocomplete ?? wellKnownAutocomplete(field.name),
    'aria-invalid': problem !== null,
    'aria-describedby': problem ? `${id}-problem` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onEdit(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label class="label" for={id}>
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

export function labelOf(field: FormField, texts: Strings): string {
  if (field.label) return field.label;
  return Object.hasOwn(texts.fieldLabels, field.name)
    ? texts.fieldLabels[field.name as keyof Strings['fieldLabels']]
    : field.name;
}

function wellKnownAutocomplete(name: string): string {
  return name === 'friendlyName' ? 'name' : name === 'email' ? 'email' : 'off';
}
