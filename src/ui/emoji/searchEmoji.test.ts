import { names } from 'emojibase-data/en/names';
import { expect, test } from 'vitest';
import { parseNames } from './parseNames';
import { searchEmoji } from './searchEmoji';

const all = parseNames(names).groups.flatMap(({ emoji }) => emoji);
const found = (query: string) => searchEmoji(all, query).map(({ emoji }) => emoji);

test.each([
  ['red heart', '❤️'],
  ['thumbs up', '👍️'],
  ['thumbsup', '👍️'],
  ['+1', '👍️'],
  ['JOY', '😂'],
  ['pinata', '🪅'],
  ['cote divoire', '🇨🇮'],
  ['🎉', '🎉'],
])('“%s” finds %s first', (query, emoji) => {
  expect(found(query)[0]).toBe(emoji);
});

test('words may come in any order and begun', () => {
  expect(found('face smi')).toContain('😀');
  expect(found('iling face')).toEqual([]);
});

test.each(['', '   ', '\0', '((((', '.*', 'xyzzy', 'a'.repeat(100_000)])(
  '“%.20s” finds nothing and breaks nothing',
  (query) => {
    expect(found(query)).toEqual([]);
  },
);
