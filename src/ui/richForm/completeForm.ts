// A form that nobody sees, because the page gives the answers.

import type { FilledForm, FormSource, FormValues } from '../../core/form';
import type { SliceStorage } from '../../core/ports';
import { answersOf, isTooMuch, lastingNames } from '../../core/richForm/answers';
import { fieldsThatCount, valuesIn } from '../../core/richForm/asking';
import { type Here, valueProblem } from '../../core/richForm/valueProblem';
import { automaticValue } from './automaticValues';
import { readForm } from './parsedForm';
import { siteCheck } from './siteCheck';
import { visitorsPlace } from './visitorsPlace';

interface Place {
  readonly storage: SliceStorage;
  readonly locale: string;
  warn(line: string): void;
}

/** Null when a field is not right: then the visitor is to be asked. */
export async function completeForm(
  source: FormSource,
  given: FormValues,
  known: FormValues,
  { storage, locale, warn }: Place,
): Promise<FilledForm | null> {
  // Whoever draws it tells the developer what is wrong with it.
  const form = readForm(source, () => {});
  const values = valuesIn(form, known, given);
  const here: Here = visitorsPlace(locale);
  const fields = fieldsThatCount(form, values);
  if (fields.some((field) => valueProblem(field, values[field.name] ?? '', here))) return null;
  const checked = fields.filter(({ name, validate }) => validate && values[name]);
  const verdicts = await Promise.all(checked.map((field) => siteCheck(field, values[field.name] ?? '', values, warn)));
  if (verdicts.some(({ kind }) => kind !== 'fine')) return null;
  const answers = {
    ...besideFields(form, given),
    ...answersOf(form, values, here, (field) => automaticValue(field, storage, locale)),
  };
  return isTooMuch(answers) ? null : { values: given, answers, lasting: lastingNames(form) };
}

/** What is known and sent although no field asks for it. */
export function besideFields({ fields }: ReturnType<typeof readForm>, values: FormValues): FormValues {
  const names = new Set(fields.map(({ name }) => name));
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => !names.has(name) && value !== ''));
}
