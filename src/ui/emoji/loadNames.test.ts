import { expect, test } from 'vitest';
import { namesFor } from './loadNames';

const make = (tag: string) => async () => ({ names: tag });
const known = new Map(['de', 'en', 'en-gb', 'es-mx', 'zh', 'zh-hant'].map((tag) => [tag, make(tag)]));

test.each([
  ['de-AT', 'de'],
  ['es-MX', 'es-mx'],
  ['en-GB', 'en-gb'],
  ['en-AU', 'en'],
  ['zh-TW', 'zh-hant'],
  ['zh-SG', 'zh'],
  ['tlh', 'en'],
])('%s gets the names in %s', (locale, tag) => {
  expect(namesFor(locale, known)).toBe(known.get(tag));
});
