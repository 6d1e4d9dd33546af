// What a form of any kind is made of, and how the simplest kind behaves. The kinds that can do more come with a part.

import type { ComponentChildren, ComponentType, VNode } from 'preact';
import {
  type FilledForm,
  type FormSource,
  type FormValues,
  maxLengthOf,
  type PlainField,
  problemOf,
} from '../../core/form';
import type { Strings } from '../../i18n/strings';
import type { Chat } from '../chat';

export interface FormProps {
  readonly source: FormSource;
  /** What is in the fields. */
  readonly values: FormValues;
  /** What the site knows of the visitor: its fields may ask to be skipped then. */
  readonly known?: FormValues;
  readonly submitLabel: string;
  /** Whether its first field is where the screen begins. Default true. */
  readonly takesFocus?: boolean;
  /** All values, after every change. */
  onEdit(values: FormValues): void;
  /** Valid values only. */
  onSubmit(filled: FilledForm): void;
}

export interface FormProgress {
  /** Position among the steps that are shown; null as long as nobody has moved. */
  readonly step: number | null;
  /** Names of the fields whose problems are shown, until they have none. */
  readonly blamed: readonly string[];
  /** The site is looking at an answer. */
  readonly isBusy: boolean;
  /** What the site's own checks say of a value, by the name of its field. */
  readonly found: Readonly<Record<string, { readonly value: string; readonly text: string }>>;
}

export const untouched: FormProgress = { step: null, blamed: [], isBusy: false, found: {} };

/** A form as it is being drawn. */
export interface FormSituation extends FormProps {
  readonly chat: Chat;
  readonly progress: FormProgress;
  move(change: Partial<FormProgress>): void;
  /** The form itself; null before it is there. */
  readonly element: { readonly current: HTMLFormElement | null };
  /** The same form as it is by now. */
  latest(): FormSituation;
}

/** What every kind of field has that `Field` looks at. */
export interface FieldLook {
  readonly name: string;
  readonly type: string;
  readonly label?: string | null;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly autocomplete?: string;
  readonly maxLength?: number;
}

export interface FieldProps<Look extends FieldLook = FieldLook> {
  readonly field: Look;
  readonly label: ComponentChildren;
  readonly value: string;
  /** In words; null for none. */
  readonly problem: string | null;
  readonly isFirst: boolean;
  onEdit(value: string): void;
}

export interface FormKit {
  /** What is in the fields, beginning with what they start with. Default: the values as they are. */
  values?(form: FormSituation): FormValues;
  /** To be seen now, in order. */
  fields(form: FormSituation): readonly FieldLook[];
  /** What is wrong with a field, in words; null for nothing. */
  problem(form: FormSituation, field: FieldLook): string | null;
  submit(form: FormSituation): void;
  /** Instead of `Field`. */
  draw?(field: FieldProps): VNode;
  /** Above the fields. */
  readonly Head?: ComponentType<{ readonly form: FormSituation }>;
  /** In the place of the button. */
  readonly Foot?: ComponentType<{ readonly form: FormSituation }>;
}

/** What is fetched when a schema asks for more than plain fields. */
export interface FormPart {
  createFormKit(chat: Chat, source: FormSource, known: FormValues): FormKit;
  /** Style sheet of all that it draws. */
  readonly css: string;
}

export const plainKit: FormKit = {
  fields: ({ source }) => source.fields,
  problem({ chat, values }, field) {
    const kind = problemOf(field, values[field.name]);
    return kind && chat.texts.fieldProblems[kind](labelOf(field, chat.texts), maxLengthOf(field));
  },
  submit(form) {
    if (!complain(form, plainKit)) form.onSubmit({ values: form.values });
  },
};

/** Shows what is wrong and takes the visitor to the first of it. False when all is well. */
export function complain(form: FormSituation, kit: Pick<FormKit, 'fields' | 'problem'>): boolean {
  const wrong = kit.fields(form).filter((field) => kit.problem(form, field));
  blame(form, wrong);
  return wrong.length > 0;
}

export function blame({ element, move }: FormSituation, fields: readonly FieldLook[]): void {
  move({ blamed: fields.map(({ name }) => name) });
  const [first] = fields;
  const controls = [...(element.current?.elements ?? [])] as HTMLInputElement[];
  if (first) controls.find(({ name }) => name === first.name)?.focus();
}

export function labelOf({ label, name }: Pick<FieldLook, 'label' | 'name'>, { fieldLabels }: Strings): string {
  if (label) return label;
  return Object.hasOwn(fieldLabels, name) ? fieldLabels[name as keyof Strings['fieldLabels']] : name;
}
