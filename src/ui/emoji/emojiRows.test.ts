import { expect, test } from 'vitest';
import { type Cell, emojiAt, type Move, moved, rowsBetween, rowsOf } from './emojiRows';

const emoji = (letters: string) =>
  [...letters].map((letter) => ({
    emoji: letter,
    name: letter,
    words: '',
    shortcodes: [],
    hasTones: false,
    version: 0,
  }));
const grid = rowsOf(
  [
    { key: 'one', name: 'One', emoji: emoji('abcde') },
    { key: 'none', name: 'None', emoji: [] },
    { key: 'two', name: 'Two', emoji: emoji('fghijk') },
  ],
  4,
  40,
);
/** Row numbers: 0 title, 1 abcd, 2 e, 3 title, 4 title, 5 fghi, 6 jk. */
const from = (letter: string, move: Move): string | null => {
  const cell = cells.find((one) => emojiAt(grid, one)?.emoji === letter);
  const to = cell && moved(grid, cell, move);
  return to ? (emojiAt(grid, to)?.emoji ?? 'nothing') : null;
};
const cells: Cell[] = [1, 2, 5, 6].flatMap((row) => [0, 1, 2, 3].map((column) => ({ row, column })));

test.each([
  ['a', 'next', 'b'],
  ['d', 'next', 'e'],
  ['e', 'next', 'f'],
  ['k', 'next', null],
  ['f', 'previous', 'e'],
  ['a', 'previous', null],
  ['c', 'down', 'e'],
  ['e', 'down', 'f'],
  ['i', 'down', 'k'],
  ['k', 'down', null],
  ['g', 'up', 'e'],
  ['b', 'up', null],
  ['a', 'pageDown', 'j'],
  ['k', 'pageUp', 'b'],
  ['h', 'rowStart', 'f'],
  ['f', 'rowEnd', 'i'],
  ['h', 'first', 'a'],
  ['a', 'last', 'k'],
] as const)('from %s %s is %s', (letter, move, expected) => {
  expect(from(letter, move)).toBe(expected);
});

test('only what is in sight is drawn', () => {
  expect(grid.height).toBe(3 * 32 + 4 * 40);
  expect(rowsBetween(grid, 33, 72)).toEqual([1]);
  expect(rowsBetween(grid, 0, 73)).toEqual([0, 1, 2]);
  expect(rowsBetween(grid, 10_000, 20_000)).toEqual([]);
});

test('where text is enlarged rows are higher, titles included', () => {
  const sections = [{ key: 'one', name: 'One', emoji: emoji('abcde') }];
  expect(rowsOf(sections, 4, 80, 2).rows.map(({ top, height }) => [top, height])).toEqual([
    [0, 64],
    [64, 80],
    [144, 80],
  ]);
});
