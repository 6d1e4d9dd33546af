// The blocks of a message: fenced code, quotes, lists, headings, and text between them. Only what is clearly meant is
// taken for a mark: all other characters come out as they were written, blank lines included.

import { type Inline, parseInline, textOf } from './markdownInline';

export type Block =
  | { readonly kind: 'text' | 'heading'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Item[] };

export interface Item {
  /** As written; null in a list of bullets. */
  readonly number: number | null;
  readonly children: readonly Block[];
}

/** Twilio's limit is 32 KB. What is longer is shown as it is. */
const longest = 40_000;
const deepest = 4;

const fence = /^ {0,3}(`{3,}|~{3,}) *[\w+#.-]{0,30} *$/;
/** Not before a digit: "> 5 kg" says something else. */
const quote = /^> (?!\d)/;
/** The zero is no number of a list: "007. Bond". */
const marker = /^( {0,3})(?:[-*]|([1-9]\d{0,8})\.) +(?=\S)/;
/** A single # is more often a number sign. */
const heading = /^#{2,6} +(?=\S)/;

export function parseMarkdown(source: string): readonly Block[] {
  if (source.length > longest) return [{ kind: 'text', children: [source] }];
  return parseBlocks(source.replaceAll('\r\n', '\n').split('\n'), 0);
}

/** What is read aloud or shown in one line: the words without the marks. */
export function withoutMarks(source: string): string {
  return parseMarkdown(source).map(plain).join('\n');
}

function plain(block: Block): string {
  switch (block.kind) {
    case 'text':
    case 'heading':
      return textOf(block.children);
    case 'code':
      return block.text;
    case 'quote':
      return block.children.map(plain).join('\n');
    case 'list':
      return block.items
        .map(({ number, children }) => (number === null ? '' : `${number}. `) + children.map(plain).join('\n'))
        .join('\n');
  }
}

interface Found {
  readonly block: Block;
  /** The line after it. */
  readonly end: number;
}

function parseBlocks(lines: readonly string[], depth: number): readonly Block[] {
  const blocks: Block[] = [];
  let text: string[] = [];
  const unclosed = new Set<string>();
  const flush = () => {
    // A blank line beside a block is the space around it; between two texts it is part of what was written.
    const first = text.findIndex((line) => line.trim() !== '');
    const written = first < 0 ? [] : trimmedEnd(text.slice(first));
    if (written.length > 0) blocks.push({ kind: 'text', children: parseInline(written) });
    text = [];
  };
  for (let at = 0; at < lines.length; ) {
    const found = depth < deepest ? blockAt(lines, at, depth, unclosed) : null;
    if (found) {
      flush();
      blocks.push(found.block);
      at = found.end;
    } else {
      text.push(lines[at] ?? '');
      at += 1;
    }
  }
  // Nothing but text: exactly as it was.
  if (blocks.length === 0) return [{ kind: 'text', children: parseInline(lines) }];
  flush();
  return blocks;
}

function blockAt(lines: readonly string[], at: number, depth: number, unclosed: Set<string>): Found | null {
  const line = lines[at] ?? '';
  const [, opening] = fence.exec(line) ?? [];
  if (opening) return codeAt(lines, at, opening, unclosed);
  if (quote.test(line)) return quoteAt(lines, at, depth);
  if (marker.test(line)) return listAt(lines, at, depth);
  if (heading.test(line)) {
    return { block: { kind: 'heading', children: parseInline([line.replace(heading, '')]) }, end: at + 1 };
  }
  return null;
}

/** A fence that nothing closes is text. `unclosed` keeps those, so that a thousand of them are looked for once. */
function codeAt(lines: readonly string[], at: number, opening: string, unclosed: Set<string>): Found | null {
  if (unclosed.has(opening)) return null;
  let end = at + 1;
  // Not from the first line on: a thousand closed fences would take the square of that.
  while (end < lines.length && !closes(lines[end] ?? '', opening)) end += 1;
  if (end === lines.length) {
    unclosed.add(opening);
    return null;
  }
  return { block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') }, end: end + 1 };
}

function closes(line: string, opening: string): boolean {
  const closing = line.trim();
  return closing.startsWith(opening) && closing.replaceAll(opening.charAt(0), '') === '';
}

function quoteAt(lines: readonly string[], at: number, depth: number): Found {
  let end = at;
  while (/^>(?: |$)/.test(lines[end] ?? '')) end += 1;
  const inside = lines.slice(at, end).map((line) => line.replace(/^> ?/, ''));
  return { block: { kind: 'quote', children: parseBlocks(inside, depth + 1) }, end };
}

/** Two items at least: "- Anna" below a message is a name, "2026. That was" a sentence. */
function listAt(lines: readonly string[], at: number, depth: number): Found | null {
  const [, margin = '', first] = marker.exec(lines[at] ?? '') ?? [];
  const ordered = first !== undefined;
  const items: { number: number | null; lines: string[] }[] = [];
  let inside = 0;
  let end = at;
  for (let i = at; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const [mark, indent = '', number] = marker.exec(line) ?? [];
    if (mark !== undefined && indent.length <= margin.length + 1) {
      if (ordered !== (number !== undefined)) break;
      items.push({ number: ordered ? Number(number) : null, lines: [line.slice(mark.length)] });
      inside = margin.length + 2;
    } else if (line.trim() !== '') {
      if (!line.startsWith(' '.repeat(inside))) break;
      // What belongs to "1. " may be indented by three.
      items.at(-1)?.lines.push(line.slice(inside).replace(ordered ? /^ / : '', ''));
    } else {
      items.at(-1)?.lines.push('');
      continue;
    }
    end = i + 1;
  }
  if (items.length < 2) return null;
  const block: Block = {
    kind: 'list',
    ordered,
    items: items.map((item) => ({ number: item.number, children: parseBlocks(trimmedEnd(item.lines), depth + 1) })),
  };
  return { block, end };
}

function trimmedEnd(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}
