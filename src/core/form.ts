// Forms as data: the pre-chat form today; in-chat forms and the survey use the same schema.

export interface FormField {
  /** Key in `formData`. `friendlyName`, `email` and `query` have the meaning Twilio's sample server gives them. */
  readonly name: string;
  readonly type: 'text' | 'email' | 'textarea';
  /** Shown above the field. Default: the built-in text for the three well-known names, else the name itself. */
  readonly label?: string;
  readonly placeholder?: string;
  /** Default false. */
  readonly required?: boolean;
  /** HTML autocomplete token, for example `name`. Default for well-known names: `name`, `email`. */
  readonly autocomplete?: string;
  /** Characters. Default 200, 4,000 for a textarea. */
  readonly maxLength?: number;
}

export interface FormSchema {
  readonly fields: readonly FormField[];
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

export const defaultForm: FormSchema = {
  fields: [
    { name: 'friendlyName', type: 'text', required: true, autocomplete: 'name' },
    { name: 'email', type: 'email', required: true, autocomplete: 'email' },
    { name: 'query', type: 'textarea', required: true },
  ],
};

export function maxLengthOf(field: FormField): number {
  return field.maxLength ?? (field.type === 'textarea' ? 4000 : 200);
}

// Deliberately lenient: something, an @, a domain with a dot. Only a mail server can know more.
const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

function problemOf(field: FormField, value: string): FieldProblem | null {
  const text = value.trim();
  if (text === '') return field.required ? 'required' : null;
  if (text.length > maxLengthOf(field)) return 'tooLong';
  if (field.type === 'email' && !emailShape.test(text)) return 'email';
  return null;
}

/** The problems by field name; an empty record means the form may be submitted. */
export function validate(schema: FormSchema, values: FormValues): Readonly<Record<string, FieldProblem>> {
  const problems: Record<string, FieldProblem> = {};
  for (const field of schema.fields) {
    const problem = problemOf(field, values[field.name] ?? '');
    if (problem) problems[field.name] = problem;
  }
  return problems;
}
