// A form in words: labels, problems, and what everybody reads of the answers.

import { chosenIn } from '../../core/richForm/chosen';
import type { Field } from '../../core/richForm/fields';
import { labelWords } from '../../core/richForm/labelParts';
import type { ValueProblem } from '../../core/richForm/valueProblem';
import { labelOf } from '../form/fieldNames';
import type { FormTexts } from './formTexts';

/** With links, as they were written. */
export function fieldLabel(field: Field, texts: FormTexts): string {
  const { form } = texts;
  if (field.label !== null) return field.label;
  switch (field.type) {
    case 'stars':
      return form.yourRating;
    case 'thumbs':
      return form.wasThisHelpful;
    case 'tel':
      return form.phone;
    default:
      return labelOf(field, texts);
  }
}

export function problemWords(field: Field, problem: ValueProblem, texts: FormTexts, locale: string): string {
  const { problems } = texts.form;
  switch (problem.kind) {
    case 'required':
    case 'email':
      return texts.fieldProblems[problem.kind](labelWords(fieldLabel(field, texts)), 0);
    case 'tooLong':
      return texts.fieldProblems.tooLong('', problem.characters);
    case 'tooShort':
      return problems.tooShort(problem.characters);
    case 'pattern':
      return problem.message ?? problems.pattern;
    case 'least':
    case 'most':
      return limitWords(field, problem.kind, problem.limit, problems, locale);
    default:
      return problems[problem.kind];
  }
}

function limitWords(
  { type }: Field,
  kind: 'least' | 'most',
  limit: string,
  problems: FormTexts['form']['problems'],
  locale: string,
): string {
  if (type !== 'date' && type !== 'time') return problems[kind](new Intl.NumberFormat(locale).format(Number(limit)));
  return problems[kind === 'least' ? 'earliest' : 'latest'](momentWords(type, limit, locale));
}

/** A day or a time as the visitor writes it; nothing is moved into another time zone. */
function momentWords(type: 'date' | 'time', moment: string, locale: string): string {
  const at = new Date(type === 'date' ? `${moment}T00:00Z` : `1970-01-01T${moment}Z`);
  const look = type === 'date' ? ({ dateStyle: 'long' } as const) : ({ timeStyle: 'short' } as const);
  return new Intl.DateTimeFormat(locale, { ...look, timeZone: 'UTC' }).format(at);
}

/** `value`: as it stands in the form; `answer`: as it is sent. */
export function answerWords(field: Field, value: string, answer: string, texts: FormTexts, locale: string): string {
  const { form } = texts;
  switch (field.type) {
    case 'select':
    case 'radio':
    case 'chips':
      return chosenIn(value)
        .map((chosen) => field.options.find((option) => option.value === chosen)?.label ?? chosen)
        .join(', ');
    case 'checkbox':
    case 'consent':
      return form.yes;
    case 'date':
    case 'time':
      return momentWords(field.type, answer, locale);
    case 'stars':
      return form.stars(Number(answer), field.max);
    case 'scale':
      return form.points(Number(answer), field.max);
    case 'thumbs':
      return answer === 'up' ? form.thumbsUp : form.thumbsDown;
    default:
      return answer;
  }
}
