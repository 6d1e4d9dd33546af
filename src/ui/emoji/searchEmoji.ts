import { type Emoji, searchable } from './parseNames';

/** Words are found by their beginning, in writing without spaces anywhere. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** Those that have every word of the query; first the ones whose name begins with it, in the usual order otherwise. */
export function searchEmoji(all: readonly Emoji[], query: string, limit = 100): readonly Emoji[] {
  const wanted = searchable(query.slice(0, 100));
  if (wanted === '') return all.filter(({ emoji }) => emoji === query.trim());
  const words = wanted.split(' ').map((word) => (unspaced.test(word) ? word : ` ${word}`));
  return all
    .filter(({ words: text }) => words.every((word) => text.includes(word)))
    .map((emoji) => ({ emoji, rank: rankOf(emoji, wanted) }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ emoji }) => emoji);
}

function rankOf({ name, shortcodes }: Emoji, wanted: string): number {
  const spoken = searchable(name);
  if (spoken === wanted || shortcodes.some((code) => searchable(code) === wanted)) return 0;
  if (spoken.startsWith(wanted)) return 1;
  if (` ${spoken}`.includes(` ${wanted}`)) return 2;
  return shortcodes.some((code) => code.startsWith(wanted)) ? 3 : 4;
}
