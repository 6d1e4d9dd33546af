// A schema that can be relied on: what parseSchema.ts makes of one that somebody wrote.

import type { AutomaticSource } from '../formSchema';
import type { Condition } from './conditions';

export interface Form {
  readonly title: string | null;
  readonly description: string | null;
  readonly submitLabel: string | null;
  readonly footer: string | null;
  /** At least one. */
  readonly steps: readonly Step[];
  readonly fields: readonly Field[];
  /** Sending nothing at all is no answer. */
  readonly needsAnswer: boolean;
}

export interface Step {
  readonly title: string | null;
  readonly description: string | null;
  readonly showIf: Condition | null;
}

export type Field =
  | TextField
  | PhoneField
  | NumberField
  | DateField
  | ChoiceField
  | TickField
  | RatingField
  | HiddenField
  | AutomaticField;

export interface AnyField {
  readonly name: string;
  /** Null for the built-in text, else the name. */
  readonly label: string | null;
  readonly hint: string | null;
  readonly required: boolean;
  /** What it starts with. */
  readonly value: string;
  readonly showIf: Condition | null;
  /** Position of its step. */
  readonly step: number;
  readonly skipIfKnown: boolean;
  readonly validate: Check | null;
  readonly ifUnchecked: 'accept' | 'refuse';
  readonly readOnly: boolean;
  readonly placeholder?: string;
  readonly autocomplete?: string;
}

/** What the site's own check answers is not known before it has. */
export type Check = (value: string, values: Readonly<Record<string, string>>) => unknown;

export interface TextField extends AnyField {
  readonly type: 'text' | 'email' | 'textarea' | 'url';
  readonly minLength: number;
  readonly maxLength?: number;
  readonly pattern: RegExp | null;
  readonly patternMessage: string | null;
}

export interface PhoneField extends AnyField {
  readonly type: 'tel';
  /** Null for that of the visitor's language. */
  readonly country: string | null;
  /** Not empty. */
  readonly countries: readonly string[];
}

export interface NumberField extends AnyField {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

export interface DateField extends AnyField {
  readonly type: 'date' | 'time';
  /** As values are written, or `today`. */
  readonly min: string | null;
  readonly max: string | null;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceField extends AnyField {
  readonly type: 'select' | 'radio' | 'chips';
  readonly options: readonly Option[];
  readonly multiple: boolean;
}

export interface TickField extends AnyField {
  readonly type: 'checkbox' | 'consent';
}

export interface RatingField extends AnyField {
  readonly type: 'stars' | 'thumbs' | 'scale';
  readonly min: number;
  readonly max: number;
  readonly minLabel: string | null;
  readonly maxLabel: string | null;
}

export interface HiddenField extends AnyField {
  readonly type: 'hidden';
}

export interface AutomaticField extends AnyField {
  readonly type: 'auto';
  readonly source: AutomaticSource;
  readonly first: boolean;
}

/** What counts of a value: without blanks around it. A country without a number is no telephone number. */
export function textOf({ type }: Pick<Field, 'type'>, value: string): string {
  const text = value.trim();
  return type === 'tel' && /^[A-Z]{2}$/.test(text) ? '' : text;
}
