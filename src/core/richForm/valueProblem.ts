// What is wrong with an answer, as far as it can be told without asking anybody.

import { problemOf } from '../form';
import { chosenIn } from './chosen';
import { type DateField, type Field, textOf } from './fields';
import { parseNumber } from './numbers';
import { parsePhone } from './phone';

export type ValueProblem =
  | {
      readonly kind:
        | 'required'
        | 'choose'
        | 'tick'
        | 'email'
        | 'url'
        | 'phone'
        | 'number'
        | 'integer'
        | 'date'
        | 'time';
    }
  | { readonly kind: 'tooLong' | 'tooShort'; readonly characters: number }
  | { readonly kind: 'pattern'; readonly message: string | null }
  /** In the shape of the field's values; `field`: whose. */
  | { readonly kind: 'least' | 'most'; readonly limit: string };

/** Where the visitor is. */
export interface Here {
  /** `2026-05-12`. */
  readonly today: string;
  /** The sign before the tenths. */
  readonly decimal: string;
  /** ISO 3166; null when it is not known. */
  readonly country: string | null;
}

/** Null for nothing. */
export function valueProblem(field: Field, value: string, here: Here): ValueProblem | null {
  // Not the visitor's to mend.
  if (field.readOnly) return null;
  const text = textOf(field, value);
  if (text === '') return field.required ? { kind: missing(field) } : null;
  switch (field.type) {
    case 'text':
    case 'email':
    case 'textarea':
    case 'url': {
      const kind = problemOf(field, text);
      const characters = field.maxLength ?? (field.type === 'textarea' ? 4000 : 200);
      if (kind === 'tooLong') return { kind, characters };
      if (kind) return { kind };
      if (text.length < field.minLength) return { kind: 'tooShort', characters: field.minLength };
      if (field.type === 'url' && !isAddress(text)) return { kind: 'url' };
      return field.pattern && !field.pattern.test(text) ? { kind: 'pattern', message: field.patternMessage } : null;
    }
    case 'tel':
      return parsePhone(text, field.country ?? here.country)?.e164 ? null : { kind: 'phone' };
    case 'number':
    case 'scale':
    case 'stars': {
      const number = parseNumber(text, here.decimal);
      if (number === null) return { kind: 'number' };
      if ((field.type !== 'number' || field.integer) && !Number.isInteger(number)) return { kind: 'integer' };
      return outside(number, field.min, field.max);
    }
    case 'date':
    case 'time':
      return momentProblem(field, text, here);
    case 'select':
    case 'radio':
    case 'chips':
      return chosenIn(text).every((chosen) => field.options.some((option) => option.value === chosen))
        ? null
        : { kind: 'choose' };
    case 'checkbox':
    case 'consent':
    case 'thumbs':
    case 'hidden':
    case 'auto':
      return null;
  }
}

function missing({ type }: Field): 'required' | 'choose' | 'tick' {
  switch (type) {
    case 'select':
    case 'radio':
    case 'chips':
    case 'stars':
    case 'thumbs':
    case 'scale':
      return 'choose';
    case 'checkbox':
    case 'consent':
      return 'tick';
    default:
      return 'required';
  }
}

function outside(number: number, min: number, max: number): ValueProblem | null {
  if (number < min) return { kind: 'least', limit: String(min) };
  return number > max ? { kind: 'most', limit: String(max) } : null;
}

const dateShape = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const timeShape = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/** Whether it is one of the calendar, or of the clock. */
export function isMoment(type: 'date' | 'time', text: string): boolean {
  if (type === 'time') return timeShape.test(text);
  if (!dateShape.test(text)) return false;
  // The 31st of a month that has thirty days becomes the 1st of the next.
  return new Date(`${text}T00:00Z`).toISOString().startsWith(text);
}

function momentProblem({ type, min, max }: DateField, text: string, { today }: Here): ValueProblem | null {
  if (!isMoment(type, text)) return { kind: type };
  const least = min === 'today' ? today : min;
  const most = max === 'today' ? today : max;
  if (least && text < least) return { kind: 'least', limit: least };
  return most && text > most ? { kind: 'most', limit: most } : null;
}

/** People write `shop.example` as well as `https://shop.example/`. */
function isAddress(text: string): boolean {
  return /^(?:https?:\/\/)?[^\s/?#@:.]+(?:\.[^\s/?#@:.]+)+(?::\d+)?(?:[/?#]\S*)?$/i.test(text);
}
