import { describe, expect, it } from 'vitest';
import { defaultForm, type FormField, maxLengthOf, validate } from './form';

function problemOf(field: Partial<FormField>, value: string) {
  return validate({ fields: [{ name: 'field', type: 'text', ...field }] }, { field: value }).field;
}

describe('a field', () => {
  it('that is required says so when it is empty, blank or missing', () => {
    expect(problemOf({ required: true }, '')).toBe('required');
    expect(problemOf({ required: true }, ' \n ')).toBe('required');
    expect(validate({ fields: [{ name: 'field', type: 'text', required: true }] }, {})).toEqual({ field: 'required' });
  });

  it('that is not required may be empty, blank or missing, whatever its type', () => {
    for (const type of ['text', 'email', 'textarea'] as const) {
      expect(problemOf({ type }, '')).toBeUndefined();
      expect(problemOf({ type }, '  ')).toBeUndefined();
      expect(validate({ fields: [{ name: 'field', type }] }, {})).toEqual({});
    }
  });

  it('takes 200 characters, a textarea 4,000, and what the site says instead', () => {
    expect(maxLengthOf({ name: 'field', type: 'text' })).toBe(200);
    expect(maxLengthOf({ name: 'field', type: 'email' })).toBe(200);
    expect(maxLengthOf({ name: 'field', type: 'textarea' })).toBe(4000);
    expect(maxLengthOf({ name: 'field', type: 'textarea', maxLength: 10 })).toBe(10);
  });

  it('is too long with one character more, not counting blanks around it', () => {
    expect(problemOf({ maxLength: 3 }, 'abc')).toBeUndefined();
    expect(problemOf({ maxLength: 3 }, '  abc  ')).toBeUndefined();
    expect(problemOf({ maxLength: 3 }, 'abcd')).toBe('tooLong');
  });

  it('is told to be too long before its shape is looked at', () => {
    expect(problemOf({ type: 'email', maxLength: 3 }, 'abcd')).toBe('tooLong');
  });
});

describe('an e-mail address', () => {
  it.each([
    'a@b.c',
    'ada.lovelace+chat@mail.example.org',
    '  ada@example.org  ',
    'ada@例え.テスト',
    'o’neill@example.org',
  ])('may be %j', (address) => {
    expect(problemOf({ type: 'email' }, address)).toBeUndefined();
  });

  it.each([
    ['no @', 'ada.example.org'],
    ['nothing before the @', '@example.org'],
    ['nothing after the @', 'ada@'],
    ['no dot in the domain', 'ada@example'],
    ['nothing before the dot', 'ada@.org'],
    ['nothing after the dot', 'ada@example.'],
    ['two @', 'ada@home@example.org'],
    ['an @ in the last part', 'ada@example.or@g'],
    ['a blank before the @', 'a da@example.org'],
    ['a blank in the domain', 'ada@exam ple.org'],
    ['a blank in the last part', 'ada@example.o rg'],
    ['words before it', 'my address: ada@example.org'],
    ['words after it', 'ada@example.org thanks'],
  ])('must not have %s', (_, address) => {
    expect(problemOf({ type: 'email' }, address)).toBe('email');
  });

  it('is asked for only by fields of that type', () => {
    expect(problemOf({ type: 'text' }, 'ada')).toBeUndefined();
    expect(problemOf({ type: 'textarea' }, 'ada')).toBeUndefined();
  });
});

it('names every field that has a problem, and no other', () => {
  expect(validate(defaultForm, { friendlyName: 'Ada', email: 'ada', query: '' })).toEqual({
    email: 'email',
    query: 'required',
  });
});

it('asks for name, address and question unless the site says otherwise, all of them required', () => {
  expect(validate(defaultForm, {})).toEqual({ friendlyName: 'required', email: 'required', query: 'required' });
  expect(validate(defaultForm, { friendlyName: 'Ada', email: 'ada@example.org', query: 'Hello?' })).toEqual({});
});
