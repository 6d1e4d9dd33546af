// Which file of names a visitor gets. One more language: its line in scripts/parts.ts, its stub in src/parts/, and here.

import { loadEnglishEmojiNames } from '../../parts/emojiNames-en';

type LoadNames = typeof loadEnglishEmojiNames;

const byLanguage: ReadonlyMap<string, LoadNames> = new Map([['en', loadEnglishEmojiNames]]);

/** `locale`: BCP 47. The exact tag, else its language, else English. */
export function namesFor(locale: string, known = byLanguage): LoadNames {
  const tag = locale.toLowerCase();
  return known.get(tag) ?? known.get(tag.split('-')[0] ?? '') ?? loadEnglishEmojiNames;
}
