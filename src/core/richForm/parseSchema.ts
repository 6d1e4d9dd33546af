// What a site or a bot wrote as a form -> Form. Every part of it may be wrong or hostile: what cannot be used is told and
// left out, or its default is used.

import { type Fields, fieldsOf, plainText } from '../plainValues';
import { shown } from '../shown';
import { parseCondition } from './conditions';
import type { Field, Form, Step } from './fields';
import { parseField } from './parseField';
import { plainCopy } from './plainCopy';
import { limits } from './readKeys';

export interface SchemaSource {
  /** In the words of whoever wrote it: `form`, `preEngagementConfig`. */
  readonly where: string;
  /**
   * Whether the page itself gave it. A bot's must not make the visitor's browser work: expressions that may take ages are
   * refused, and functions cannot come from there.
   */
  readonly isOwn: boolean;
  complain(message: string): void;
}

/** Null when there is no field that can be shown. An empty list of fields is a wish. */
export function parseSchema(raw: unknown, source: SchemaSource): Form | null {
  const schema = plainCopy(raw);
  if (!schema) return null;
  const { where, complain } = source;
  const steps: Step[] = [];
  const fields: Field[] = [];
  const names = new Set<string>();
  let count = 0;
  const skipIfKnown = schema.skipIfKnown === true;

  const parseFields = (list: readonly unknown[], place: string) => {
    for (const [index, entry] of list.entries()) {
      const here = `${place}[${index}]`;
      if (count === limits.fields) {
        complain(`${where} has more than ${limits.fields} fields; the rest is left out`);
        return;
      }
      count++;
      const field = parseField(fieldsOf(entry), { ...source, place: here, names, step: steps.length, skipIfKnown });
      if (!field) continue;
      names.add(field.name);
      fields.push(field);
    }
  };

  const several = Array.isArray(schema.steps) && schema.steps.length > 0;
  if (schema.steps !== undefined && !several)
    complain(`${where}.steps must be a list of { fields: [...] }; it is not used`);
  if (several && schema.fields !== undefined) complain(`${where}.fields is not used, because steps is given`);
  const given: readonly unknown[] = several ? (schema.steps as unknown[]) : [{ fields: schema.fields }];
  if (given.length > limits.steps) complain(`${where} has more than ${limits.steps} steps; the rest is left out`);
  for (const [index, entry] of given.slice(0, limits.steps).entries()) {
    const place = several ? `${where}.steps[${index}]` : where;
    const step = fieldsOf(entry);
    if (!Array.isArray(step.fields)) {
      complain(`${place}.fields must be a list of fields, not ${shown(step.fields)}; it is left out`);
      continue;
    }
    const showIf = step.showIf === undefined ? null : parseCondition(step.showIf, names);
    if (step.showIf !== undefined && !showIf) {
      complain(`${place}.showIf must be a condition about fields further up; the step is always shown`);
    }
    parseFields(step.fields, `${place}.fields`);
    steps.push({
      title: plainText(step.title, limits.title),
      description: plainText(step.description, limits.text),
      showIf,
    });
  }
  const wantsNone = !several && Array.isArray(schema.fields) && schema.fields.length === 0;
  if (fields.length === 0 && !wantsNone) return null;
  return {
    title: text(schema, 'title', limits.title, source),
    description: text(schema, 'description', limits.text, source),
    submitLabel: text(schema, 'submitLabel', limits.title, source),
    footer: text(schema, 'footer', limits.text, source),
    steps,
    fields,
    needsAnswer: schema.needsAnswer === true,
  };
}

function text(schema: Fields, key: string, longest: number, { where, complain }: SchemaSource): string | null {
  const value = schema[key];
  const parsed = plainText(value, longest);
  if (parsed === null && (value ?? '') !== '')
    complain(`${where}.${key} must be text, not ${shown(value)}; it is left out`);
  return parsed;
}
