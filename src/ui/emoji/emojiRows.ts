// The picker's grid as rows of a known height, so that only those in sight are drawn. Pure.

import type { Emoji } from './parseNames';

export interface Section {
  readonly key: string;
  readonly name: string;
  readonly emoji: readonly Emoji[];
}

export type Row =
  | { readonly kind: 'title'; readonly section: Section; readonly top: number; readonly height: number }
  | {
      readonly kind: 'emoji';
      readonly section: Section;
      readonly emoji: readonly Emoji[];
      readonly top: number;
      readonly height: number;
    };

export interface Rows {
  readonly rows: readonly Row[];
  readonly height: number;
}

/** Numbers of a row and of a place in it, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where text has its ordinary size, px. */
const titleHeight = 32;

/** `textScale`: how much larger text is than its ordinary size. */
export function rowsOf(sections: readonly Section[], columns: number, cellSize: number, textScale = 1): Rows {
  const rows: Row[] = [];
  let top = 0;
  const add = (
    row: { kind: 'title' } | { kind: 'emoji'; emoji: readonly Emoji[] },
    section: Section,
    height: number,
  ) => {
    rows.push({ ...row, section, top, height });
    top += height;
  };
  for (const section of sections) {
    if (section.name !== '') add({ kind: 'title' }, section, titleHeight * textScale);
    for (let from = 0; from < section.emoji.length; from += columns) {
      add({ kind: 'emoji', emoji: section.emoji.slice(from, from + columns) }, section, cellSize);
    }
  }
  return { rows, height: top };
}

/** Numbers of the rows that are between `top` and `bottom`, wholly or in part. */
export function rowsBetween({ rows }: Rows, top: number, bottom: number): readonly number[] {
  return rows.flatMap((row, i) => (row.top < bottom && row.top + row.height > top ? [i] : []));
}

export function emojiAt({ rows }: Rows, cell: Cell): Emoji | null {
  const row = rows[cell.row];
  return row?.kind === 'emoji' ? (row.emoji[cell.column] ?? null) : null;
}

/** The nearest row with emoji from `row` on, in the direction of `step`. */
function emojiRow({ rows }: Rows, row: number, step: 1 | -1): number | null {
  for (let i = row; i >= 0 && i < rows.length; i += step) if (rows[i]?.kind === 'emoji') return i;
  return null;
}

export type Move =
  | 'next'
  | 'previous'
  | 'down'
  | 'up'
  | 'pageDown'
  | 'pageUp'
  | 'rowStart'
  | 'rowEnd'
  | 'first'
  | 'last';

const rowsPerPage = 5;

/** Null where there is nothing further in that direction. */
export function moved(grid: Rows, from: Cell, move: Move): Cell | null {
  const last = (row: number) => {
    const found = grid.rows[row];
    return found?.kind === 'emoji' ? found.emoji.length - 1 : 0;
  };
  const to = (row: number | null, column: number): Cell | null =>
    row === null ? null : { row, column: Math.min(column, last(row)) };
  switch (move) {
    case 'next':
      return from.column < last(from.row)
        ? { ...from, column: from.column + 1 }
        : to(emojiRow(grid, from.row + 1, 1), 0);
    case 'previous':
      return from.column > 0 ? { ...from, column: from.column - 1 } : to(emojiRow(grid, from.row - 1, -1), Infinity);
    case 'down':
      return to(emojiRow(grid, from.row + 1, 1), from.column);
    case 'up':
      return to(emojiRow(grid, from.row - 1, -1), from.column);
    case 'pageDown':
      return to(emojiRow(grid, Math.min(from.row + rowsPerPage, grid.rows.length - 1), -1), from.column);
    case 'pageUp':
      return to(emojiRow(grid, Math.max(from.row - rowsPerPage, 0), 1), from.column);
    case 'rowStart':
      return { ...from, column: 0 };
    case 'rowEnd':
      return { ...from, column: last(from.row) };
    case 'first':
      return to(emojiRow(grid, 0, 1), 0);
    case 'last':
      return to(emojiRow(grid, grid.rows.length - 1, -1), Infinity);
  }
}
