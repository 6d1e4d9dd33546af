// The three kinds of fields that every form can have, and their rules. Whatever a schema asks for beyond them is in
// richForm/, and fetched only then.

export interface PlainField {
  readonly name: string;
  readonly type: 'text' | 'email' | 'textarea';
  readonly label?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly autocomplete?: string;
  readonly maxLength?: number;
}

/** A form to be shown. */
export interface FormSource {
  /** None as long as it is not read what `rich` holds. */
  readonly fields: readonly PlainField[];
  /** What was given, by the option it was given as. Nobody has checked it yet. Null for a plain form. */
  readonly rich: Readonly<Record<string, unknown>> | null;
}

/** A form that was filled in and is valid. */
export interface FilledForm {
  /** As they stand in the form: what was typed, also into fields that are hidden now. */
  readonly values: FormValues;
  /** To be sent, where that is something else. */
  readonly answers?: FormValues;
  /** Names of the values that the next form starts with. Default: all but the question. */
  readonly lasting?: readonly string[];
  /** What was answered, in words, a line each; for forms inside a conversation. */
  readonly words?: string;
}

/** Characters. Long enough for every form; a larger value was not written by us. */
export const maxStoredText = 40_000;

export type FormValues = Readonly<Record<string, string>>;

/** What storage holds, with suspicion: texts of a sensible length only. */
export function parseFormValues(value: unknown): FormValues {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => isText(entry[1])));
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= maxStoredText;
}

export type FieldProblem = 'required' | 'email' | 'tooLong';

export const defaultForm: FormSource = {
  fields: [
    { name: 'friendlyName', type: 'text', required: true },
    { name: 'email', type: 'email', required: true },
    { name: 'query', type: 'textarea', required: true },
  ],
  rich: null,
};

/** What the limits of a field depend on. */
type Measured = Pick<PlainField, 'required' | 'maxLength'> & { readonly type: string };

export function maxLengthOf(field: Measured): number {
  return field.maxLength ?? (field.type === 'textarea' ? 4000 : 200);
}

// Deliberately lenient: something, an @, a domain with a dot. Only a mail server can know more.
const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

export function problemOf(field: Measured, value = ''): FieldProblem | null {
  const text = value.trim();
  if (text === '') return field.required ? 'required' : null;
  if (text.length > maxLengthOf(field)) return 'tooLong';
  if (field.type === 'email' && !emailShape.test(text)) return 'email';
  return null;
}
