// One field of a schema -> Field, with a line for everything that was not used as given.

import type { AutomaticSource } from '../formSchema';
import { type Fields, fieldsOf, plainKey, plainNumber, plainText } from '../plainValues';
import { shown } from '../shown';
import { callingCodes } from './callingCodes';
import { ticked } from './chosen';
import { parseCondition } from './conditions';
import type { AnyField, Check, Field, Option } from './fields';
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

const types = [
  'text',
  'email',
  'textarea',
  'tel',
  'number',
  'url',
  'date',
  'time',
  'select',
  'radio',
  'chips',
  'checkbox',
  'consent',
  'stars',
  'thumbs',
  'scale',
  'hidden',
  'auto',
] as const satisfies readonly Field['type'][];

const sources = [
  'page',
  'title',
  'referrer',
  'locale',
  'timeZone',
  'time',
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_term',
  'utm_content',
] as const satisfies readonly AutomaticSource[];

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

/** Null, and told, for what cannot be asked. */
export function parseField(raw: Fields, where: FieldPlace): Field | null {
  const { place, complain, names } = where;
  const name = plainKey(raw.name);
  if (name === null || names.has(name)) {
    complain(`${place} must be an object with a name of its own (letters, digits, _ . : -); the field is left out`);
    return null;
  }
  if (name === 'context') {
    complain(`${place}.name must not be "context": what the page tells goes by that name; the field is left out`);
    return null;
  }
  const read = readerOf(raw, where);
  const type = types.find((known) => known === (raw.type ?? 'text')) ?? 'text';
  if (type !== (raw.type ?? 'text')) {
    complain(`${place}.type must be one of ${types.join(', ')}, not ${shown(raw.type)}; it is shown as text`);
  }
  const any: AnyField = {
    name,
    label: read.text('label', limits.text),
    hint: read.text('hint', limits.text),
    required: read.flag('required', type === 'consent'),
    value: firstValue(raw.value),
    showIf: read.condition(),
    step: where.step,
    skipIfKnown: read.flag('skipIfKnown', where.skipIfKnown),
    validate: read.check(),
    ifUnchecked: raw.ifUnchecked === 'refuse' ? 'refuse' : 'accept',
    readOnly: read.flag('readOnly', false),
    ...read.maybe('placeholder'),
    ...read.maybe('autocomplete'),
  };
  switch (type) {
    case 'text':
    case 'email':
    case 'textarea':
    case 'url': {
      const longest = name === 'friendlyName' ? limits.friendlyName : limits.characters;
      const maxLength = read.number('maxLength', 1, longest, null);
      return {
        ...any,
        type,
        minLength: read.number('minLength', 0, limits.characters, 0),
        ...(maxLength === null ? {} : { maxLength }),
        pattern: read.pattern(),
        patternMessage: read.text('patternMessage', limits.text),
      };
    }
    case 'tel': {
      const countries = read.countries();
      const country = typeof raw.country === 'string' ? raw.country.toUpperCase() : null;
      const isKnown = country === null || countries.includes(country);
      if (!isKnown)
        complain(`${place}.country must be the ISO code of a country such as "DE", not ${shown(raw.country)}`);
      return { ...any, type, countries, country: isKnown ? country : null };
    }
    case 'number':
      return {
        ...any,
        type,
        min: read.number('min', -1e15, 1e15, -Infinity),
        max: read.number('max', -1e15, 1e15, Infinity),
        integer: read.flag('integer', false),
      };
    case 'date':
    case 'time':
      return { ...any, type, min: read.moment('min', type), max: read.moment('max', type) };
    case 'select':
    case 'radio':
    case 'chips': {
      const options = read.options();
      if (options.length > 0)
        return { ...any, type, options, multiple: type === 'chips' && read.flag('multiple', false) };
      complain(`${place}.options must be a list of texts or { value, label }; it is shown as text`);
      return { ...any, type: 'text', minLength: 0, pattern: null, patternMessage: null };
    }
    case 'stars':
      return { ...any, type, min: 1, max: 5, minLabel: null, maxLabel: null };
    case 'thumbs':
      return { ...any, type, min: 0, max: 1, minLabel: null, maxLabel: null };
    case 'scale': {
      const [min, max] = [read.number('min', 0, 100, 0), read.number('max', 0, 100, 10)];
      const fits = Number.isInteger(min) && Number.isInteger(max) && max > min && max - min <= 10;
      if (!fits) complain(`${place}: min and max must be whole numbers, at most 10 apart; 0 and 10 are used`);
      const ends = { minLabel: read.text('minLabel', limits.title), maxLabel: read.text('maxLabel', limits.title) };
      return { ...any, type, ...(fits ? { min, max } : { min: 0, max: 10 }), ...ends };
    }
    case 'checkbox':
    case 'consent':
    case 'hidden':
      return { ...any, type };
    case 'auto': {
      const source = sources.find((known) => known === raw.source);
      if (source) return { ...any, type, source, first: read.flag('first', false) };
      complain(`${place}.source must be one of ${sources.join(', ')}, not ${shown(raw.source)}; the field is left out`);
      return null;
    }
  }
}

/** Reads one key after the other; each complains for itself. */
function readerOf(raw: Fields, { place, complain, names, isOwn }: FieldPlace) {
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

function firstValue(value: unknown): string {
  if (value === true) return ticked;
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, limits.value) : '';
}
