import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Field } from './fields';
import { parseSchema } from './parseSchema';

function parse(schema: unknown, isOwn = true) {
  const lines: string[] = [];
  const form = parseSchema(schema, { where: 'form', isOwn, complain: (line) => lines.push(line) });
  return { form, lines };
}

const fieldOf = (field: unknown, isOwn = true) => {
  const { form, lines } = parse({ fields: [{ name: 'first' }, field] }, isOwn);
  return { field: form?.fields[1] as (Field & Record<string, unknown>) | undefined, lines };
};

describe('a schema', () => {
  it('may have steps, each with its condition about fields further up', () => {
    const { form, lines } = parse({
      steps: [
        { title: 'You', fields: [{ name: 'topic', type: 'chips', options: ['order', 'other'] }] },
        {
          title: 'It',
          showIf: { field: 'topic', is: 'order' },
          fields: [{ name: 'order', showIf: { field: 'topic', filled: true } }],
        },
      ],
    });
    expect(lines).toEqual([]);
    expect(form?.steps.map(({ title, showIf }) => [title, showIf?.kind])).toEqual([
      ['You', undefined],
      ['It', 'is'],
    ]);
    expect(form?.fields.map(({ name, step, showIf }) => [name, step, showIf?.kind])).toEqual([
      ['topic', 0, undefined],
      ['order', 1, 'filled'],
    ]);
  });

  it('of whose steps some cannot be used keeps the others', () => {
    const { form, lines } = parse({ steps: [7, { fields: 'x' }, { fields: [{ name: 'a' }] }], fields: [] });
    expect(form?.steps).toHaveLength(1);
    expect(form?.fields[0]?.step).toBe(0);
    expect(lines).toEqual([
      'form.fields is not used, because steps is given',
      'form.steps[0].fields must be a list of fields, not undefined; it is left out',
      'form.steps[1].fields must be a list of fields, not "x"; it is left out',
    ]);
  });

  it.each([null, 7, 'x', [], {}, { fields: 'none' }, { fields: [1, 2] }, { steps: [] }, { steps: [{ fields: [] }] }])(
    'like %j has nothing to ask',
    (schema) => {
      expect(parse(schema).form).toBeNull();
    },
  );

  it('without fields is a wish', () => {
    expect(parse({ fields: [] })).toMatchObject({ form: { fields: [] }, lines: [] });
  });

  it('has an end', () => {
    const { form, lines } = parse({ fields: Array.from({ length: 60 }, (_, n) => ({ name: `f${n}` })) });
    expect(form?.fields).toHaveLength(40);
    expect(lines).toEqual(['form has more than 40 fields; the rest is left out']);
  });

  it('may be whatever it likes, with getters that throw and circles', () => {
    const circle: Record<string, unknown> = { name: 'circle' };
    circle.label = circle;
    circle.options = [circle];
    const thrower = Object.defineProperty({ name: 'b' }, 'label', {
      enumerable: true,
      get() {
        throw new Error('hostile');
      },
    });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const { form } = parse({ fields: [circle, thrower, revoked.proxy, { name: 'last', options: { toString: 5 } }] });
    expect(form?.fields.map(({ name }) => name)).toEqual(['circle', 'b', 'last']);
  });

  test('of any shape gives a sound form or none, and lines of a sensible length', () => {
    const keys =
      'name type label hint required value showIf skipIfKnown validate options multiple min max pattern country countries source maxLength integer'.split(
        ' ',
      );
    const types = 'text tel number date select chips scale auto consent hidden stars url'.split(' ');
    const field = fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.anything(), fc.constantFrom(...types)));
    fc.assert(
      fc.property(fc.array(field, { maxLength: 6 }), fc.boolean(), (fields, isOwn) => {
        const named = fields.map((one, n) => ({ ...one, name: `f${n}` }));
        const { form, lines } = parse({ fields: named }, isOwn);
        for (const line of lines) expect(line.length).toBeLessThan(400);
        for (const { name, label, required, value, step } of form?.fields ?? []) {
          expect([typeof name, typeof required, typeof value, step]).toEqual(['string', 'boolean', 'string', 0]);
          expect(label === null || typeof label === 'string').toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('a field', () => {
  it.each([null, 7, {}, { name: '' }, { name: 'first' }, { name: '__proto__' }, { name: 'a b' }])(
    '%j has no name of its own and is left out',
    (field) => {
      const { lines, field: parsed } = fieldOf(field);
      expect(parsed).toBeUndefined();
      expect(lines).toEqual([
        'form.fields[1] must be an object with a name of its own (letters, digits, _ . : -); the field is left out',
      ]);
    },
  );

  it.each([
    ['type', 'password', 'type must be one of text, email'],
    ['label', 5n, 'label must be text'],
    ['required', 'yes', 'required must be true or false'],
    ['maxLength', -1, 'maxLength must be a number from 1 to 10000'],
    ['pattern', '(', 'pattern must be a regular expression'],
    ['validate', 'isFine', 'validate must be a function'],
    ['showIf', { field: 'below', is: 1 }, 'showIf must be a condition about fields further up'],
  ])('with a wrong %s (%o) says so, and is shown', (key, value, expected) => {
    const { field, lines } = fieldOf({ name: 'a', [key]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`form.fields[1].${expected}`);
    expect(field).toMatchObject({ name: 'a', type: 'text', required: false, showIf: null });
  });

  it.each([
    [{ type: 'tel', country: 'Germany' }, 'country must be the ISO code', { country: null }],
    [{ type: 'tel', countries: ['de', 'XX'] }, 'countries must be', { countries: ['DE'] }],
    [{ type: 'date', min: '2026-02-30' }, 'min must be a date', { min: null }],
    [{ type: 'time', min: 'today' }, 'min must be a time', { min: null }],
    [{ type: 'scale', min: 5, max: 3 }, 'min and max must be whole numbers', { min: 0, max: 10 }],
    [{ type: 'radio', options: [] }, 'options must be a list', { type: 'text' }],
    [
      { type: 'chips', options: ['a', 'a', null, 'b\nc'] },
      'options has entries',
      {
        options: [
          { value: 'a', label: 'a' },
          { value: 'b c', label: 'b c' },
        ],
      },
    ],
  ])('%j is told and mended', (raw, expected, mended) => {
    const { field, lines } = fieldOf({ name: 'a', ...raw });
    expect(lines.join()).toContain(expected);
    expect(field).toMatchObject(mended);
  });

  it('of a bot has no functions and no expressions that take ages', () => {
    expect(fieldOf({ name: 'a', validate: () => true }, false).field?.validate).toBeNull();
    for (const pattern of ['(a+)+', '(a|a)*', '((a)b)+', '(?:a*)*', '(.*)\\1']) {
      expect(fieldOf({ name: 'a', pattern }, false).field?.pattern).toBeNull();
      expect(fieldOf({ name: 'a', pattern }).field?.pattern).toBeInstanceOf(RegExp);
    }
    for (const pattern of ['[A-Z]{2}\\d+', '(?:KT|ZX)-\\d{4}', '\\(\\d+\\)+']) {
      expect(fieldOf({ name: 'a', pattern }, false).field?.pattern).toBeInstanceOf(RegExp);
    }
  });
});
