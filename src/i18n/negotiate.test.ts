import { expect, test } from 'vitest';
import { negotiate } from './negotiate';

const tags = ['ar', 'de', 'en-XA', 'fil', 'he', 'id', 'nb', 'pt', 'pt-PT', 'sr', 'sr-Latn', 'zh', 'zh-Hant'];
const wish = (configured: string | null, page = '', ...browser: readonly string[]) =>
  negotiate({ configured, page, browser }, tags);

test.each([
  ['de-AT', 'de', 'de-AT'],
  ['zh-TW', 'zh-Hant', 'zh-TW'],
  ['zh-HK', 'zh-Hant', 'zh-HK'],
  ['zh-Hant-MO', 'zh-Hant', 'zh-Hant-MO'],
  ['zh-SG', 'zh', 'zh-SG'],
  ['zh', 'zh', 'zh'],
  ['pt', 'pt', 'pt'],
  ['pt-BR', 'pt', 'pt-BR'],
  ['pt-PT', 'pt-PT', 'pt-PT'],
  ['sr-Latn-BA', 'sr-Latn', 'sr-Latn-BA'],
  ['sr-RS', 'sr', 'sr-RS'],
  ['sh', 'sr-Latn', 'sr-Latn'],
  ['no', 'nb', 'nb'],
  ['no-NO', 'nb', 'nb-NO'],
  ['nb-NO', 'nb', 'nb-NO'],
  ['iw', 'he', 'he'],
  ['in-ID', 'id', 'id-ID'],
  ['tl', 'fil', 'fil'],
  ['AR-eg', 'ar', 'ar-EG'],
  ['ar-u-nu-latn', 'ar', 'ar-u-nu-latn'],
  ['en-GB', 'en', 'en-GB'],
  ['en-XA', 'en-XA', 'en-XA'],
  // What we have is written in other letters.
  ['de-Hebr', 'en', 'en'],
  ['en-Shaw', 'en', 'en'],
  ['tlh', 'en', 'en'],
  ['not a locale!', 'en', 'en'],
  ['', 'en', 'en'],
])('%s is spoken to as %s, with the dates of %s', (asked, tag, locale) => {
  expect(wish(asked)).toEqual({ tag, locale });
});

test('the first wish that can be fulfilled wins: configuration, page, browser', () => {
  expect(wish('de', 'ar', 'he').tag).toBe('de');
  expect(wish(null, 'ar', 'he').tag).toBe('ar');
  expect(wish('tlh', '', 'xx', 'he').tag).toBe('he');
  expect(wish(null, 'en', 'de').tag).toBe('en');
});

test('a wish without a region takes that of the browser', () => {
  expect(wish(null, 'en', 'de-DE', 'en-GB')).toEqual({ tag: 'en', locale: 'en-GB' });
  expect(wish('de', '', 'de-AT').locale).toBe('de-AT');
  expect(wish('de-CH', '', 'de-AT').locale).toBe('de-CH');
  expect(wish('de', '', 'den-CA', 'de-nonsense-x')).toEqual({ tag: 'de', locale: 'de' });
});
