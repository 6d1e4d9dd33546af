// When a field is shown: a condition over the answers above it, as plain data.

import { type Fields, fieldsOf, plainKey } from '../plainValues';
import { chosenIn, ticked } from './chosen';

export type Condition =
  | { readonly kind: 'is'; readonly field: string; readonly values: readonly string[] }
  | { readonly kind: 'filled'; readonly field: string }
  | { readonly kind: 'between'; readonly field: string; readonly min: number; readonly max: number }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

const most = { depth: 5, entries: 20 } as const;

/** `known`: names of the fields above. Null for what is no condition, or asks for a field that is not there. */
export function parseCondition(value: unknown, known: ReadonlySet<string>, depth = 0): Condition | null {
  if (depth > most.depth) return null;
  if (Array.isArray(value)) return parseSeveral('all', value, known, depth);
  const fields = fieldsOf(value);
  if ('all' in fields) return parseSeveral('all', fields.all, known, depth);
  if ('any' in fields) return parseSeveral('any', fields.any, known, depth);
  if ('not' in fields) return negated(parseCondition(fields.not, known, depth + 1));
  return parseComparison(fields, known);
}

function parseSeveral(kind: 'all' | 'any', value: unknown, known: ReadonlySet<string>, depth: number) {
  if (!Array.isArray(value) || value.length === 0 || value.length > most.entries) return null;
  const of = value.flatMap((entry) => parseCondition(entry, known, depth + 1) ?? []);
  return of.length === value.length ? { kind, of } : null;
}

function parseComparison(fields: Fields, known: ReadonlySet<string>): Condition | null {
  const field = plainKey(fields.field);
  if (field === null || !known.has(field)) return null;
  if ('is' in fields) return parseIs(field, fields.is);
  if ('isNot' in fields) return negated(parseIs(field, fields.isNot));
  if (typeof fields.filled === 'boolean') {
    return fields.filled ? { kind: 'filled', field } : { kind: 'not', of: { kind: 'filled', field } };
  }
  const [min, max] = [fields.min ?? -Infinity, fields.max ?? Infinity];
  const isBetween = typeof min === 'number' && typeof max === 'number' && ('min' in fields || 'max' in fields);
  return isBetween ? { kind: 'between', field, min, max } : null;
}

function parseIs(field: string, value: unknown): Condition | null {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, most.entries) : [value];
  const values = list.flatMap((entry) => {
    if (typeof entry === 'boolean') return entry ? ticked : '';
    return typeof entry === 'string' || typeof entry === 'number' ? String(entry) : [];
  });
  return values.length > 0 ? { kind: 'is', field, values } : null;
}

function negated(of: Condition | null): Condition | null {
  return of && { kind: 'not', of };
}

/** `values`: of the fields that are shown; the others count as empty. */
export function isMet(condition: Condition, values: Readonly<Record<string, string>>): boolean {
  switch (condition.kind) {
    case 'is': {
      const value = values[condition.field] ?? '';
      return condition.values.some((wanted) => wanted === value || chosenIn(value).includes(wanted));
    }
    case 'filled':
      return (values[condition.field] ?? '').trim() !== '';
    case 'between': {
      const value = (values[condition.field] ?? '').trim();
      return value !== '' && Number(value) >= condition.min && Number(value) <= condition.max;
    }
    case 'all':
      return condition.of.every((one) => isMet(one, values));
    case 'any':
      return condition.of.some((one) => isMet(one, values));
    case 'not':
      return !isMet(condition.of, values);
  }
}
