// A form as it is being filled in, between what draws it and what knows its schema.

import type { ComponentChildren, ComponentType, VNode } from 'preact';
import type { FormValues } from '../../core/form';
import type { Field } from '../../core/richForm/fields';
import type { FormProps } from '../form/formProps';

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
  readonly progress: FormProgress;
  move(change: Partial<FormProgress>): void;
  /** The form itself; null before it is there. */
  readonly element: { readonly current: HTMLFormElement | null };
  /** The same form as it is by now. */
  latest(): FormSituation;
}

export interface FieldProps<Kind extends Field = Field> {
  readonly field: Kind;
  readonly label: ComponentChildren;
  /** Below the label; null for none. */
  readonly hint: ComponentChildren;
  readonly value: string;
  /** In words; null for none. */
  readonly problem: string | null;
  readonly isFirst: boolean;
  onEdit(value: string): void;
}

export interface FormKit {
  /** What is in the fields, beginning with what they start with. */
  values(form: FormSituation): FormValues;
  /** To be seen now, in order. */
  fields(form: FormSituation): readonly Field[];
  /** What is wrong with a field, in words; null for nothing. */
  problem(form: FormSituation, field: Field): string | null;
  submit(form: FormSituation): void;
  draw(field: Omit<FieldProps, 'label' | 'hint'>): VNode;
  /** Above the fields. */
  readonly Head: ComponentType<{ readonly form: FormSituation }>;
  /** Below the fields: the button. */
  readonly Foot: ComponentType<{ readonly form: FormSituation }>;
}

/** Shows what is wrong with these fields and takes the visitor to the first of them. */
export function blame({ element, move }: FormSituation, fields: readonly Field[]): void {
  move({ blamed: fields.map(({ name }) => name) });
  const [first] = fields;
  const controls = [...(element.current?.elements ?? [])] as HTMLInputElement[];
  if (first) controls.find(({ name }) => name === first.name)?.focus();
}
