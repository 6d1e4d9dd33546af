import { beforeEach, expect, test, vi } from 'vitest';
import { createFakeClock } from '../core/testing/fakeClock';
import { english } from '../i18n/language';
import type { LocaleWishes } from '../i18n/negotiate';
import { loadLanguagesPart } from './languages';
import { chooseLanguage } from './lazyLanguage';

vi.mock('./languages', () => ({ loadLanguagesPart: vi.fn() }));
const load = vi.mocked(loadLanguagesPart);

type LanguagesPart = Awaited<ReturnType<typeof loadLanguagesPart>>;

const part: LanguagesPart = { findLanguage: async ({ configured }) => english(`found for ${configured}`) };
let arrive: (part: LanguagesPart) => void;
let fail: (error: Error) => void;

beforeEach(() => {
  load.mockReset();
  load.mockImplementation(
    () =>
      new Promise((resolve, reject) => {
        arrive = resolve;
        fail = reject;
      }),
  );
});

function choose(wishes: Partial<LocaleWishes>, strings: object | null = null) {
  const clock = createFakeClock();
  const used: string[] = [];
  const warnings: string[] = [];
  const stop = chooseLanguage(
    {
      wishes: { configured: null, page: '', browser: [], ...wishes },
      strings,
      after: clock.after,
      warn: (line) => warnings.push(line),
    },
    ({ locale }) => used.push(locale),
  );
  return { clock, used, warnings, stop };
}

test.each<[Partial<LocaleWishes>, string]>([
  [{ configured: 'en-GB', page: 'de' }, 'en-GB'],
  [{ page: 'EN', browser: ['de-AT', 'en-NZ'] }, 'en-NZ'],
  [{ page: 'en', browser: ['de'] }, 'en'],
  [{ browser: ['en-US', 'de'] }, 'en-US'],
  [{}, 'en'],
])('whoever plainly wants English waits for nothing: %j', (wishes, locale) => {
  expect(choose(wishes).used).toEqual([locale]);
  expect(load).not.toHaveBeenCalled();
});

test.each(['de', 'en-XA', 'en_US', 'en-Shaw', 'en-u-nu-deva', 'eng', '!'])('%s is looked into', (configured) => {
  expect(choose({ configured }).used).toEqual([]);
  expect(load).toHaveBeenCalledTimes(1);
});

test('so are texts of the site, in English too', () => {
  expect(choose({ configured: 'en' }, {}).used).toEqual([]);
});

test('another language is used when its texts are there, and English is never seen', async () => {
  const { clock, used } = choose({ configured: 'de' });
  await clock.advance(1000);
  expect(used).toEqual([]);
  arrive(part);
  await clock.advance(60_000);
  expect(used).toEqual(['found for de']);
});

test('texts that come late take the place of English', async () => {
  const { clock, used } = choose({ configured: 'de' });
  await clock.advance(1500);
  expect(used).toEqual(['en']);
  arrive(part);
  await clock.settle();
  expect(used).toEqual(['en', 'found for de']);
});

test('a file that does not come is asked for twice, then told, and English it is', async () => {
  const { clock, used, warnings } = choose({ configured: 'de' });
  fail(new Error('network'));
  await clock.settle();
  fail(new Error('network'));
  await clock.settle();
  expect(load.mock.calls).toEqual([[0], [1]]);
  expect(used).toEqual(['en']);
  expect(warnings).toEqual(['languages: Error: network']);
});

test('after the end nothing is used any more', async () => {
  const { clock, used, stop } = choose({ configured: 'de' });
  stop();
  arrive(part);
  await clock.advance(60_000);
  expect(used).toEqual([]);
});
