// Which file of emoji names a visitor gets.

import { emojiLanguages, loadEmojiNames } from '../../parts/emojiNames';

type LoadNames = (attempt: number) => ReturnType<typeof loadEmojiNames>;

/** The same function for a language every time: it stands for what it fetches. In lower case, as emojibase has them. */
const byTag: ReadonlyMap<string, LoadNames> = new Map(
  emojiLanguages.map((tag) => [tag, (attempt) => loadEmojiNames(tag, attempt)]),
);

/** `locale`: BCP 47. Its own names, or those of its script, or of its language, else the English ones. */
export function namesFor(locale: string, known = byTag): LoadNames {
  const { language, script, region } = new Intl.Locale(locale).maximize();
  const tag = [`${language}-${region}`, `${language}-${script}`, language]
    .map((one) => one.toLowerCase())
    .find((one) => known.has(one));
  return known.get(tag ?? 'en') as LoadNames;
}
