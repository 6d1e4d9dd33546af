// A grid as in the ARIA practices: one stop for Tab, arrows within it. Only the rows in sight are in the page.

// biome-ignore-all lint/a11y/useSemanticElements: a table cannot have rows that are not there
// biome-ignore-all lint/a11y/useFocusableInteractive: titles have nothing to do

import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useMedia } from '../useMedia';
import { type Cell, emojiAt, type Move, moved, rowsBetween, rowsOf, type Section } from './emojiRows';
import type { Emoji } from './parseNames';

export interface GridControls {
  /** On the first emoji in sight, or the one that had the focus last. */
  focus(): void;
  /** To the beginning of a section. */
  scrollTo(key: string): void;
}

interface Props {
  readonly controls: RefObject<GridControls | null>;
  readonly sections: readonly Section[];
  readonly label: string;
  /** The first one is what Enter picks in the search. */
  readonly isFirstMarked: boolean;
  /** With its skin tone. */
  drawn(emoji: Emoji): string;
  onPick(emoji: Emoji, stay: boolean): void;
  /** The one under the pointer or with the focus. */
  onShow(emoji: Emoji | null): void;
  /** Key of the section at the top. */
  onSection(key: string): void;
  /** Upwards out of the grid. */
  onLeave(): void;
  /** A letter was typed: it belongs into the search. */
  onType(character: string): void;
}

/** Room above and below what is seen, px: quick scrolling must not show emptiness. */
const margin = 160;
/** Emoji are slow to draw: with all rows in one frame, nobody could type or go away for as long as that takes. */
const rowsAtOnce = 3;
/** Of the scroller in emoji.css, px. Whoever enlarges text alone has larger emoji, which need larger cells. */
const emojiSize = 24;

export function EmojiGrid(props: Props) {
  const { controls, sections, label, isFirstMarked, drawn, onPick, onShow, onSection, onLeave, onType } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const leastCell = useMedia('(pointer: coarse)') ? 44 : 40;
  const [view, setView] = useState({ top: 0, width: 0, height: 0, textScale: 1 });
  const cellSize = leastCell * view.textScale;
  const columns = Math.max(1, Math.floor(view.width / cellSize) || 8);
  const grid = rowsOf(sections, columns, cellSize, view.textScale);
  const first = moved(grid, { row: 0, column: 0 }, 'first') ?? { row: 0, column: 0 };
  const [chosen, setChosen] = useState<Cell | null>(null);
  const active = chosen && emojiAt(grid, chosen) ? chosen : first;
  const isFocusWanted = useRef(false);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () =>
      setView({
        top: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
        textScale: Math.max(1, Number.parseFloat(getComputedStyle(element).fontSize) / emojiSize || 1),
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const sectionAtTop = grid.rows.findLast(({ top }) => top <= view.top + 8)?.section.key ?? '';
  useLayoutEffect(() => onSection(sectionAtTop), [sectionAtTop]);

  useLayoutEffect(() => {
    if (!isFocusWanted.current) return;
    isFocusWanted.current = false;
    const row = grid.rows[active.row];
    const element = scroller.current;
    if (!row || !element) return;
    // By hand: the browser would also move the panel.
    const above = active.row === first.row ? row.top : 0;
    if (row.top - above < element.scrollTop) element.scrollTop = row.top - above;
    const below = row.top + row.height - element.clientHeight;
    if (below > element.scrollTop) element.scrollTop = below;
    element.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });

  const goTo = (cell: Cell) => {
    isFocusWanted.current = true;
    setChosen(cell);
  };
  controls.current = {
    focus: () => goTo(active),
    scrollTo(key) {
      const index = grid.rows.findIndex(({ section }) => section.key === key);
      const top = grid.rows[index]?.top ?? 0;
      scroller.current?.scrollTo({ top });
      setChosen(moved(grid, { row: index, column: 0 }, 'down'));
    },
  };

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.isComposing) return;
    const move = moveOf(event, getComputedStyle(event.currentTarget).direction === 'rtl');
    if (move) {
      event.preventDefault();
      const cell = moved(grid, active, move);
      if (cell) goTo(cell);
      else if (move === 'up') onLeave();
    } else if (/^[\p{L}\p{N}]$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      onType(event.key);
    }
  };

  const wanted = rowsBetween(grid, view.top - margin, view.top + view.height + margin);
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (count < wanted.length) setCount(count + rowsAtOnce);
  }, [count, wanted.length]);
  const shown = new Set(wanted.slice(0, count));
  // Always there: it has the focus, or Tab leads to it.
  shown.add(active.row);

  return (
    <div
      ref={scroller}
      class="emoji-scroller"
      onScroll={(event) => setView({ ...view, top: event.currentTarget.scrollTop })}
    >
      <div
        class="emoji-grid"
        role="grid"
        aria-label={label}
        aria-rowcount={grid.rows.length}
        aria-colcount={columns}
        style={{ blockSize: `${grid.height}px` }}
        onKeyDown={onKeyDown}
        onMouseLeave={() => onShow(null)}
      >
        {[...shown]
          .sort((one, other) => one - other)
          .map((index) => {
            const row = grid.rows[index];
            if (!row) return null;
            const style = { insetBlockStart: `${row.top}px`, blockSize: `${row.height}px` };
            if (row.kind === 'title') {
              return (
                <div key={index} class="emoji-title" role="row" aria-rowindex={index + 1} style={style}>
                  <span role="gridcell" aria-colspan={columns}>
                    {row.section.name}
                  </span>
                </div>
              );
            }
            return (
              <div
                key={index}
                class="emoji-row"
                role="row"
                aria-rowindex={index + 1}
                style={{ ...style, gridTemplateColumns: `repeat(${columns}, 1fr)` }}
              >
                {row.emoji.map((emoji, column) => (
                  <button
                    key={emoji.emoji}
                    type="button"
                    role="gridcell"
                    aria-label={emoji.name}
                    data-marked={isFirstMarked && index === first.row && column === 0}
                    tabIndex={index === active.row && column === active.column ? 0 : -1}
                    onClick={(event) => onPick(emoji, event.shiftKey)}
                    onFocus={() => {
                      setChosen({ row: index, column });
                      onShow(emoji);
                    }}
                    onMouseEnter={() => onShow(emoji)}
                  >
                    {drawn(emoji)}
                  </button>
                ))}
              </div>
            );
          })}
      </div>
    </div>
  );
}

function moveOf(event: KeyboardEvent, isRightToLeft: boolean): Move | null {
  switch (event.key) {
    case 'ArrowRight':
      return isRightToLeft ? 'previous' : 'next';
    case 'ArrowLeft':
      return isRightToLeft ? 'next' : 'previous';
    case 'ArrowDown':
      return 'down';
    case 'ArrowUp':
      return 'up';
    case 'PageDown':
      return 'pageDown';
    case 'PageUp':
      return 'pageUp';
    case 'Home':
      return event.ctrlKey ? 'first' : 'rowStart';
    case 'End':
      return event.ctrlKey ? 'last' : 'rowEnd';
    default:
      return null;
  }
}
