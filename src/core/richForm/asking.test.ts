import { describe, expect, it, test } from 'vitest';
import { answersOf, isTooMuch, lastingNames, longestField } from './answers';
import { fieldsThatCount, stepsToShow, stepToResume, valuesIn } from './asking';
import type { Form } from './fields';
import { parseSchema } from './parseSchema';
import { valueProblem } from './valueProblem';

const here = { today: '2026-05-12', decimal: '.', country: 'DE' };
const formOf = (schema: unknown) =>
  parseSchema(schema, {
    where: 'form',
    isOwn: true,
    complain(line) {
      throw new Error(line);
    },
  }) as Form;

const order = formOf({
  steps: [
    {
      fields: [
        { name: 'friendlyName', required: true },
        { name: 'email', type: 'email', skipIfKnown: true },
        { name: 'topic', type: 'chips', options: ['order', 'other'], required: true },
        { name: 'source', type: 'hidden', value: 'shop' },
      ],
    },
    {
      showIf: { field: 'topic', is: 'order' },
      fields: [
        { name: 'number', required: true },
        { name: 'broken', type: 'checkbox' },
        { name: 'how', showIf: { field: 'broken', is: true }, required: true },
      ],
    },
    {
      fields: [
        { name: 'page', type: 'auto', source: 'page' },
        { name: 'query', type: 'textarea', required: true },
      ],
    },
  ],
});

const namesShown = (known: Record<string, string>, draft: Record<string, string>) =>
  stepsToShow(order, known, valuesIn(order, known, draft)).map((fields) => fields.map(({ name }) => name));

describe('what is asked', () => {
  it('depends on the answers above; a step without questions is left out', () => {
    expect(namesShown({}, {})).toEqual([['friendlyName', 'email', 'topic'], ['query']]);
    expect(namesShown({}, { topic: 'order' })[1]).toEqual(['number', 'broken']);
    expect(namesShown({}, { topic: 'order', broken: 'yes' })[1]).toEqual(['number', 'broken', 'how']);
  });

  it('is not what the site knows, if that is right', () => {
    expect(namesShown({ email: 'ada@example.org' }, {})[0]).toEqual(['friendlyName', 'topic']);
    expect(namesShown({ email: 'ada@' }, {})[0]).toEqual(['friendlyName', 'email', 'topic']);
    expect(namesShown({ friendlyName: 'Ada' }, {})[0]).toContain('friendlyName');
  });

  it('hides what hangs on something hidden', () => {
    const values = { topic: 'other', broken: 'yes', how: 'dropped' };
    expect(fieldsThatCount(order, values).map(({ name }) => name)).not.toContain('how');
  });
});

describe('what is sent', () => {
  const automatic = () => 'https://shop.example/bowls';

  it('is what counts, hidden and automatic fields with it, and nothing that is not shown', () => {
    const draft = { friendlyName: ' Ada ', topic: 'other', number: '1042', query: 'Hi', email: 'old@example.org' };
    const values = valuesIn(order, { email: 'ada@example.org' }, draft);
    expect(answersOf(order, values, here, automatic)).toEqual({
      friendlyName: 'Ada',
      email: 'ada@example.org',
      topic: 'other',
      source: 'shop',
      page: 'https://shop.example/bowls',
      query: 'Hi',
    });
  });

  it('is written in one way, however it was typed', () => {
    const form = formOf({
      fields: [
        { name: 'phone', type: 'tel' },
        { name: 'none', type: 'tel' },
        { name: 'weight', type: 'number' },
        { name: 'site', type: 'url' },
        { name: 'wishes', type: 'chips', multiple: true, options: ['gift', 'fast'] },
        { name: 'terms', type: 'consent' },
      ],
    });
    const values = {
      phone: 'DE 030 123456',
      none: 'DE ',
      weight: '1,5',
      site: 'shop.example',
      wishes: 'gift\nfast',
      terms: 'yes',
    };
    expect(answersOf(form, values, here, () => '')).toEqual({
      phone: '+4930123456',
      weight: '1.5',
      site: 'https://shop.example',
      wishes: 'gift, fast',
      terms: 'yes',
    });
  });

  it('is at most what an endpoint can keep, in bytes', () => {
    expect(isTooMuch({ query: 'x'.repeat(16_000) })).toBe(false);
    expect(isTooMuch({ query: 'ü'.repeat(8200) })).toBe(true);
    expect(longestField(order.fields, { query: 'xxx', number: 'x' })?.name).toBe('query');
  });

  it('serves the next conversation as far as it tells who somebody is', () => {
    const form = formOf({
      fields: [
        { name: 'friendlyName' },
        { name: 'company', autocomplete: 'organization' },
        { name: 'mail', type: 'email' },
        { name: 'phone', type: 'tel' },
        { name: 'number' },
        { name: 'terms', type: 'consent' },
        { name: 'query', type: 'textarea' },
      ],
    });
    expect(lastingNames(form)).toEqual(['friendlyName', 'company', 'mail', 'phone']);
  });
});

describe('after a reload', () => {
  const resume = (draft: Record<string, string>, known: Record<string, string> = {}) =>
    stepToResume(stepsToShow(order, known, valuesIn(order, known, draft)), known, draft, here);

  it('the visitor is where they were, unless something before it is not right', () => {
    const first = { friendlyName: 'Ada', topic: 'order' };
    expect(resume({})).toBe(0);
    expect(resume(first)).toBe(0);
    expect(resume({ ...first, number: '10' })).toBe(1);
    expect(resume({ ...first, number: '10', query: 'Hi' })).toBe(2);
    expect(resume({ ...first, friendlyName: '', number: '10' })).toBe(0);
  });

  it('what the site knows is no step that was taken', () => {
    expect(resume({ friendlyName: 'Ada', topic: 'order', query: 'Hi' }, { query: 'Hi' })).toBe(0);
  });
});

describe('an answer', () => {
  const kindOf = (field: object, value: string) => {
    const [parsed] = formOf({ fields: [{ name: 'a', ...field }] }).fields;
    return parsed && (valueProblem(parsed, value, here)?.kind ?? null);
  };

  test.each([
    [{ required: true }, ' ', 'required'],
    [{ type: 'consent' }, '', 'tick'],
    [{ type: 'consent', required: false }, '', null],
    [{ type: 'radio', options: ['a'], required: true }, '', 'choose'],
    [{ type: 'radio', options: ['a'] }, 'b', 'choose'],
    [{ type: 'chips', options: ['a', 'b'], multiple: true }, 'a\nb', null],
    [{ minLength: 3 }, 'ab', 'tooShort'],
    [{ maxLength: 3 }, 'abcd', 'tooLong'],
    [{ pattern: 'KT-\\d{4}' }, 'KT-10420', 'pattern'],
    [{ pattern: 'KT-\\d{4}' }, ' KT-1042 ', null],
    [{ type: 'email' }, 'ada@', 'email'],
    [{ type: 'url' }, 'www.shop.example/bowls?x=1', null],
    [{ type: 'url' }, 'javascript:alert(1)', 'url'],
    [{ type: 'url' }, 'shop', 'url'],
    [{ type: 'tel' }, '030 123456', null],
    [{ type: 'tel', required: true }, 'DE ', 'required'],
    [{ type: 'tel' }, 'DE 12', 'phone'],
    [{ type: 'number' }, 'many', 'number'],
    [{ type: 'number', integer: true }, '1.5', 'integer'],
    [{ type: 'number', min: 2, max: 4 }, '1', 'least'],
    [{ type: 'number', min: 2, max: 4 }, '5', 'most'],
    [{ type: 'date' }, '2026-02-29', 'date'],
    [{ type: 'date', min: 'today' }, '2026-05-11', 'least'],
    [{ type: 'date', min: 'today', max: '2026-06-01' }, '2026-05-12', null],
    [{ type: 'date', max: '2026-06-01' }, '2026-06-02', 'most'],
    [{ type: 'time', min: '09:00' }, '08:59', 'least'],
    [{ type: 'time' }, '25:00', 'time'],
    [{ type: 'stars', required: true }, '', 'choose'],
    [{ type: 'scale' }, '11', 'most'],
  ])('to %j: %j is %s', (field, value, expected) => {
    expect(kindOf(field, value)).toBe(expected);
  });
});
