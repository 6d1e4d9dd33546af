// A form that is right -> what is sent, and what it says in words.

import type { FormValues } from '../form';
import { utf8Length } from '../message';
import { fieldsThatCount } from './asking';
import { chosenIn } from './chosen';
import { type Field, type Form, textOf } from './fields';
import { parseNumber } from './numbers';
import { parsePhone } from './phone';
import type { Here } from './valueProblem';

/** Twilio's limit for the attributes of a conversation, where all of it lands. */
const largestBytes = 16 * 1024;

/** By name, blanks left out. `automatic`: what the page tells by itself. */
export function answersOf(
  form: Form,
  values: FormValues,
  here: Here,
  automatic: (field: Extract<Field, { type: 'auto' }>) => string,
): FormValues {
  return Object.fromEntries(
    fieldsThatCount(form, values).flatMap((field) => {
      const value = field.type === 'auto' ? automatic(field) : answerOf(field, values[field.name] ?? '', here);
      return value === '' ? [] : [[field.name, value] as const];
    }),
  );
}

function answerOf(field: Field, value: string, here: Here): string {
  const text = textOf(field, value);
  switch (field.type) {
    case 'tel':
      return parsePhone(text, field.country ?? here.country)?.e164 ?? text;
    case 'number':
      return text === '' ? '' : String(parseNumber(text, here.decimal) ?? text);
    case 'url':
      return text === '' || /^https?:/i.test(text) ? text : `https://${text}`;
    case 'select':
    case 'radio':
    case 'chips':
      return chosenIn(text).join(', ');
    default:
      return text;
  }
}

/** Whether the endpoint can keep them. */
export function isTooMuch(answers: FormValues): boolean {
  return utf8Length(JSON.stringify({ pre_engagement_data: answers })) > largestBytes;
}

/** The longest text of a person: what to shorten first. */
export function longestField(fields: readonly Field[], values: FormValues): Field | undefined {
  const lengthOf = ({ name }: Field) => values[name]?.length ?? 0;
  return [...fields].sort((a, b) => lengthOf(b) - lengthOf(a))[0];
}

/** What a visitor is and how to reach them; not what they wanted this time, nor what they agreed to. */
export function lastingNames({ fields }: Form): readonly string[] {
  const lasting = fields.filter(
    ({ type, name, autocomplete }) =>
      type === 'email' ||
      type === 'tel' ||
      (type === 'text' && (name === 'friendlyName' || (autocomplete !== undefined && autocomplete !== 'off'))),
  );
  return lasting.map(({ name }) => name);
}
