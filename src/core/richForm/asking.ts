// Which fields are asked for: those whose condition is met, that a visitor can fill in, and that are not known already.

import type { FormValues } from '../form';
import { isMet } from './conditions';
import type { Field, Form } from './fields';
import { type Here, valueProblem } from './valueProblem';

/** As a site writes values down. */
const asWritten: Here = { today: '', decimal: '.', country: null };

/** What every field holds: what it started with, what the site knows, and what the visitor wrote, in this order. */
export function valuesIn({ fields }: Form, known: FormValues, draft: FormValues): FormValues {
  const first = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  const values: Record<string, string> = { ...first, ...known, ...draft };
  // Nobody has seen it, so what a draft of another day says does not count.
  for (const field of fields) if (isSkipped(field, known)) values[field.name] = known[field.name] ?? '';
  return values;
}

function isSkipped(field: Field, known: FormValues): boolean {
  const value = known[field.name] ?? '';
  return field.skipIfKnown && value.trim() !== '' && valueProblem(field, value, asWritten) === null;
}

/** Every field that counts, in order, whether the visitor sees it or not. */
export function fieldsThatCount({ fields, steps }: Form, values: FormValues): readonly Field[] {
  const counting: Record<string, string> = {};
  return fields.filter((field) => {
    const step = steps[field.step]?.showIf ?? null;
    const counts = (!step || isMet(step, counting)) && (!field.showIf || isMet(field.showIf, counting));
    if (counts) counting[field.name] = values[field.name] ?? '';
    return counts;
  });
}

export function isAsked(field: Field, known: FormValues): boolean {
  return field.type !== 'hidden' && field.type !== 'auto' && !isSkipped(field, known);
}

/** Of each step, its fields to be seen now; steps without any are left out. */
export function stepsToShow(form: Form, known: FormValues, values: FormValues): readonly (readonly Field[])[] {
  const asked = fieldsThatCount(form, values).filter((field) => isAsked(field, known));
  return form.steps
    .map((_, position) => asked.filter(({ step }) => step === position))
    .filter((fields) => fields.length > 0);
}

/** After a reload: the last step that the visitor has written into, unless something before it is not right. */
export function stepToResume(
  steps: readonly (readonly Field[])[],
  known: FormValues,
  draft: FormValues,
  here: Here,
): number {
  const isTouched = ({ name, value }: Field) => (draft[name] ?? '') !== '' && draft[name] !== (known[name] ?? value);
  const wrong = steps.findIndex((fields) =>
    fields.some((field) => valueProblem(field, draft[field.name] ?? field.value, here)),
  );
  const last = steps.findLastIndex((fields) => fields.some(isTouched));
  return Math.max(0, wrong < 0 ? last : Math.min(last, wrong));
}
