// The keys of one field of a schema, each read for itself, with a line for what was not used as given.

import { type Fields, fieldsOf, plainNumber, plainText } from '../plainValues';
import { shown } from '../shown';
import { callingCodes } from './callingCodes';
import { parseCondition } from './conditions';
import type { Check, Option } from './fields';
import { parsePattern } from './pattern';
import { isMoment } from './valueProblem';

export const limits = {
  fields: 40,
  steps: 10,
  options: 300,
  title: 200,
  text: 1000,
  value: 4000,
  characters: 10_000,
  /** Twilio takes no longer one. */
  friendlyName: 256,
} as const;

export interface FieldPlace {
  /** In words: `form.fields[2]`. */
  readonly place: string;
  readonly step: number;
  /** Of the fields above. */
  readonly names: ReadonlySet<string>;
  readonly isOwn: boolean;
  /** What the form says for all of its fields. */
  readonly skipIfKnown: boolean;
  complain(message: string): void;
}

/** For one field, each key by the kind of value that it holds. */
export function readKeys(raw: Fields, { place, complain, names, isOwn }: FieldPlace) {
  const refuse = (key: string, expected: string) =>
    complain(`${place}.${key} must be ${expected}, not ${shown(raw[key])}; the default is used`);

  const text = (key: string, longest: number): string | null => {
    const value = raw[key] ?? null;
    const parsed = plainText(value, longest);
    if (parsed === null && value !== null && value !== '') refuse(key, 'text');
    return parsed;
  };

  function number<Fallback>(key: string, least: number, most: number, fallback: Fallback): number | Fallback {
    const value = raw[key] ?? null;
    const parsed = value === null ? fallback : plainNumber(value, least, most);
    if (parsed !== null) return parsed;
    if (value !== null) refuse(key, `a number from ${least} to ${most}`);
    return fallback;
  }

  return {
    text,
    number,
    maybe(key: 'placeholder' | 'autocomplete') {
      const value = text(key, limits.title);
      return value === null ? {} : { [key]: value };
    },
    flag(key: string, fallback: boolean): boolean {
      const value = raw[key] ?? fallback;
      if (typeof value === 'boolean') return value;
      refuse(key, 'true or false');
      return fallback;
    },
    condition() {
      const { showIf } = raw;
      const condition = (showIf ?? null) === null ? null : parseCondition(showIf, names);
      if (!condition && (showIf ?? null) !== null) {
        complain(`${place}.showIf must be a condition about fields further up; the field is always shown`);
      }
      return condition;
    },
    check(): Check | null {
      const { validate } = raw;
      if (typeof validate === 'function' && isOwn) return validate as Check;
      if ((validate ?? null) !== null) refuse('validate', 'a function, in options');
      return null;
    },
    pattern(): RegExp | null {
      const { pattern } = raw;
      const parsed = (pattern ?? '') === '' ? null : parsePattern(pattern, isOwn);
      if (!parsed && (pattern ?? '') !== '') refuse('pattern', 'a regular expression');
      return parsed;
    },
    moment(key: 'min' | 'max', type: 'date' | 'time'): string | null {
      const value = raw[key] ?? null;
      if (value === null) return null;
      if (typeof value === 'string' && (isMoment(type, value) || (type === 'date' && value === 'today'))) return value;
      refuse(key, type === 'date' ? 'a date such as "2026-05-12", or "today"' : 'a time such as "09:30"');
      return null;
    },
    options(): readonly Option[] {
      const list = Array.isArray(raw.options) ? raw.options.slice(0, limits.options) : [];
      const values = new Set<string>();
      const options = list.flatMap((entry): Option | readonly [] => {
        const fields: Fields = typeof entry === 'object' ? fieldsOf(entry) : { value: entry };
        // While a form is filled in, a line break stands between several values.
        const value = plainText(fields.value ?? fields.label, limits.title)?.replace(/\s*\n\s*/g, ' ') ?? null;
        if (value === null || values.has(value)) return [];
        values.add(value);
        return { value, label: plainText(fields.label, limits.title) ?? value };
      });
      if (options.length > 0 && options.length < list.length) {
        complain(`${place}.options has entries without a value of their own; they are left out`);
      }
      return options;
    },
    countries(): readonly string[] {
      const all = Object.keys(callingCodes);
      if ((raw.countries ?? null) === null) return all;
      const list: readonly unknown[] = Array.isArray(raw.countries) ? raw.countries : [];
      const wanted = new Set(list.map((country) => (typeof country === 'string' ? country.toUpperCase() : country)));
      const countries = all.filter((country) => wanted.has(country));
      if (countries.length < Math.max(1, wanted.size)) refuse('countries', 'a list of ISO codes such as ["DE", "AT"]');
      return countries.length > 0 ? countries : all;
    },
  };
}
