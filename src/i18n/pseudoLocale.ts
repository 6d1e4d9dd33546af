// Languages that nobody speaks, made of the English texts, to see what another language would do to the screens: texts
// that are longer, other letters, the other direction, and whatever does not come from here at all.

import { onceForEach } from './defineLocale';
import type { Language, LocaleFile } from './language';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];
const padding = ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen';

/** Longer by the half, at least by four letters, as German and Finnish often are; brackets show where a text is cut. */
export function expanded(text: string): string {
  const more = Math.max(4, Math.ceil(text.length / 2));
  const words = [...text].map((letter) => accented[letters.indexOf(letter)] ?? letter).join('');
  return `[${words}${padding.slice(0, more)}]`;
}

/** Drawn from right to left whatever its letters are. */
export function reversed(text: string): string {
  return `\u200f\u202e${text}\u202c\u200f`;
}

export function definePseudoLocale(direction: Language['direction'], change: (text: string) => string): LocaleFile {
  return {
    createLanguage: (locale) => ({
      locale,
      direction,
      of: onceForEach((_group, english) => changeAll(english, change)),
    }),
  };
}

/** What a text is given, a name for instance, is changed with it. */
function changeAll<Texts>(texts: Texts, change: (text: string) => string): Texts {
  if (typeof texts === 'string') return change(texts) as Texts;
  if (typeof texts === 'function') return ((...values: unknown[]) => change(String(texts(...values)))) as Texts;
  const entries = Object.entries(Object(texts)).map(([key, value]) => [key, changeAll(value, change)]);
  return Object.fromEntries(entries) as Texts;
}
