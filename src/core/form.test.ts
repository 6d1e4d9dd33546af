import { describe, expect, it } from 'vitest';
import { defaultForm, maxLengthOf, type PlainField, problemOf as problemIn } from './form';

function problemOf(field: Partial<PlainField>, value?: string) {
  return problemIn({ type: 'text', ...field }, value);
}

describe('a field', () => {
  it('that is required says so when it is empty, blank or missing', () => {
    expect(problemOf({ required: true }, '')).toBe('required');
    expect(problemOf({ required: true }, ' \n ')).toBe('required');
    expect(problemOf({ required: true })).toBe('required');
  });

  it('that is not required may be empty, blank or missing, whatever its type', () => {
    for (const type of ['text', 'email', 'textarea'] as const) {
      expect(problemOf({ type }, '')).toBeNull();
      expect(problemOf({ type }, '  ')).toBeNull();
      expect(problemOf({ type })).toBeNull();
    }
  });

  it('takes 200 characters, a textarea 4,000, and what the site says instead', () => {
    expect(maxLengthOf({ type: 'text' })).toBe(200);
    expect(maxLengthOf({ type: 'email' })).toBe(200);
    expect(maxLengthOf({ type: 'textarea' })).toBe(4000);
    expect(maxLengthOf({ type: 'textarea', maxLength: 10 })).toBe(10);
  });

  it('is too long with one character more, not counting blanks around it', () => {
    expect(problemOf({ maxLength: 3 }, 'abc')).toBeNull();
    expect(problemOf({ maxLength: 3 }, '  abc  ')).toBeNull();
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
    expect(problemOf({ type: 'email' }, address)).toBeNull();
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
    expect(problemOf({ type: 'text' }, 'ada')).toBeNull();
    expect(problemOf({ type: 'textarea' }, 'ada')).toBeNull();
  });
});

it('asks for name, address and question unless the site says otherwise, all of them required', () => {
  expect(defaultForm.rich).toBeNull();
  expect(defaultForm.fields.map((field) => [field.name, problemIn(field)])).toEqual([
    ['friendlyName', 'required'],
    ['email', 'required'],
    ['query', 'required'],
  ]);
});
