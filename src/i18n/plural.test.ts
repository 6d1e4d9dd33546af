import { expect, test } from 'vitest';
import { createSay, pluralForms } from './plural';

test.each(Object.entries(pluralForms))('%s has the plural forms of the CLDR', (tag, forms) => {
  expect([...forms].sort()).toEqual(new Intl.PluralRules(tag).resolvedOptions().pluralCategories.sort());
  expect(new Intl.Locale(tag).toString()).toBe(tag);
});

test('Arabic has a form for nothing, one, two, few, many and the rest, in the digits of the country', () => {
  const { plural } = createSay<'ar'>('ar-EG');
  const forms = { zero: 'z', one: 'o', two: 't', few: 'f #', many: 'm #', other: 'x #' };
  expect([0, 1, 2, 3, 11, 100].map((count) => plural(count, forms))).toEqual(['z', 'o', 't', 'f ٣', 'm ١١', 'x ١٠٠']);
});

test('lists, numbers and shares are written as the locale has them', () => {
  const { list, number, percent } = createSay<'de'>('de-DE');
  expect(list(['Ada', 'Ben', 'Cem'])).toBe('Ada, Ben und Cem');
  expect(number(12_345)).toBe('12.345');
  expect(percent(45)).toBe('45\u00a0%');
});

test('a language must be given each of its forms', () => {
  const { plural } = createSay<'pl'>('pl');
  // @ts-expect-error `many` is missing, which Polish needs for five
  plural(5, { one: '#', few: '#', other: '#' });
  // @ts-expect-error and `two` it does not have
  plural(5, { one: '#', two: '#', few: '#', many: '#', other: '#' });
  expect(plural(5, { one: '#', few: '#', many: '# wiadomości', other: '#' })).toBe('5 wiadomości');
});
