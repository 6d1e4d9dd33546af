// What a locale says, beside what English says: for `npm run locales` and the tests.

import type { AllTexts, TextGroup } from '../src/i18n/allTexts';
import { englishTexts } from '../src/i18n/english';
import type { Language } from '../src/i18n/language';
import { type Given, textSignatures } from './textSignatures';

type Text = string | ((...values: readonly unknown[]) => string);

export interface Difference {
  /** `missing`: English stands in. `odd`: there is no such text. `wrong`: it cannot be right. */
  readonly kind: 'missing' | 'odd' | 'wrong';
  /** `conversation.ending.title`. */
  readonly where: string;
  readonly why: string;
}

/** Every text in there, by its place. */
export function textsIn(texts: object, place = ''): ReadonlyMap<string, Text> {
  return new Map(
    Object.entries(texts).flatMap(([key, text]): (readonly [string, Text])[] =>
      typeof text === 'object' ? [...textsIn(text, `${place}${key}.`)] : [[place + key, text]],
    ),
  );
}

/** Nothing for a pseudo-locale, which has no texts of its own. */
export function compareTexts(language: Language, signatures = textSignatures()): readonly Difference[] {
  const own = Object.fromEntries(
    // Over nothing, so that what comes out is what the locale has itself.
    (Object.keys(englishTexts) as TextGroup[]).map((group) => [
      group,
      language.of(group, {} as AllTexts[typeof group]),
    ]),
  );
  const said = textsIn(own);
  if (said.size === 0) return [];
  const expected = textsIn(englishTexts);
  const difference = (kind: Difference['kind'], why: string) => (where: string) => ({ kind, where, why });
  return [
    ...[...expected.keys()].filter((where) => !said.has(where)).map(difference('missing', 'is not there')),
    ...[...said.keys()].filter((where) => !signatures.has(where)).map(difference('odd', 'is not in English')),
    ...[...said].flatMap(([where, text]) => {
      const given = signatures.get(where);
      const english = expected.get(where);
      const why =
        given === undefined || english === undefined ? null : whatIsWrong(english, text, given, language.locale);
      return why ? [difference('wrong', why)(where)] : [];
    }),
  ];
}

const names = ['Ada', 'Ben', 'Cem'];
/** No form of any language is without the number that far up, and in each there are some of the others. */
const counts = [0, 1, 2, 3, 11, 100, 123_457];

function whatIsWrong(english: Text, own: Text, given: readonly Given[] | null, locale: string): string | null {
  const isFixed = given === null;
  if (isFixed !== (typeof own === 'string')) return `must be a ${isFixed ? 'text' : 'function'}`;
  if (typeof own === 'string' || isFixed) return String(own).trim() === '' ? 'is empty' : null;
  const problems = counts
    .flatMap((count) => [true, false].map((flag) => valuesFor(given, count, flag)))
    .map((values) => whatIsWrongWith(english, own, values, locale));
  return problems.find((problem) => problem !== null) ?? null;
}

/** Each one different: names in turn, and numbers counting up. */
function valuesFor(given: readonly Given[], count: number, flag: boolean): readonly unknown[] {
  return given.map((kind, at) => {
    if (kind === 'text') return names[at];
    if (kind === 'number') return count + at;
    return kind === 'flag' ? flag : names;
  });
}

function whatIsWrongWith(english: Text, own: Text, values: readonly unknown[], locale: string): string | null {
  const [inEnglish, words] = [english, own].map((text) => (typeof text === 'function' ? text(...values) : text)) as [
    string,
    string,
  ];
  if (words.trim() === '' || /\b(?:undefined|null|NaN)\b|\[object|=>/.test(words)) return `says "${words}"`;
  const lost = names.find((name) => inEnglish.includes(name) && !words.includes(name));
  if (lost) return `leaves out ${lost} of "${inEnglish}": "${words}"`;
  const number = values.find((value): value is number => typeof value === 'number' && value > 100_000);
  const digits = (text: string) => text.replace(/\P{Nd}/gu, '');
  const written = [String(number), digits(new Intl.NumberFormat(locale).format(number ?? 0))];
  const isLost = number !== undefined && inEnglish.includes(String(number));
  return isLost && !written.some((one) => digits(words).includes(one)) ? `leaves out the number: "${words}"` : null;
}
