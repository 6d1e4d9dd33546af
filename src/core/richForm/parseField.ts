// One field of a schema -> Field, with a line for everything that was not used as given.

import type { AutomaticSource } from '../formSchema';
import { type Fields, plainKey } from '../plainValues';
import { shown } from '../shown';
import { ticked } from './chosen';
import type { AnyField, Field } from './fields';
import { type FieldPlace, limits, readKeys } from './readKeys';

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
  const read = readKeys(raw, where);
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

function firstValue(value: unknown): string {
  if (value === true) return ticked;
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, limits.value) : '';
}
