// Bold, italic, struck, code and links within a line. A mark counts only where words begin and end, so that snake_case,
// 2*3*4, *.txt and ¯\_(ツ)_/¯ come out as they were written. Each line is read once, from left to right.

import { linkPattern, linkTo, writtenLink } from './links';

export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis' | 'strike'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'link';
      readonly href: string;
      readonly target: string | null;
      readonly children: readonly Inline[];
    };

type Mark = '**' | '*' | '_' | '~~';
type MarkKind = 'strong' | 'emphasis' | 'strike';

const kindOf: Readonly<Record<Mark, MarkKind>> = { '**': 'strong', '*': 'emphasis', _: 'emphasis', '~~': 'strike' };

/** One that may turn out to be only a character. */
interface OpenMark {
  readonly open: Mark;
}

const tokens = new RegExp(
  '`+|\\*+|_+|~+' +
    // [label](address), with or without the ! of an image; one pair of brackets within the address.
    '|!?\\[([^[\\]]{1,500})\\]\\(([^\\s()<>]{1,2000}(?:\\([^\\s()<>]{0,200}\\)[^\\s()<>]{0,2000})?)\\)' +
    `|${linkPattern}`,
  'giu',
);

/** Scripts that put no space between words: there a mark may touch a letter. */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}`;
const quotes = String.raw`\p{Pi}\p{Pf}"'`;
const before = new RegExp(
  String.raw`^$|[\s\p{Ps}${quotes}\p{Pd}*~>、。，：${unspaced}\p{Extended_Pictographic}\ufe0f]`,
  'u',
);
const after = new RegExp(
  String.raw`^$|[\s\p{Pe}${quotes}\p{Pd}*~.,;:!?…、。，．！？：；${unspaced}\p{Extended_Pictographic}]`,
  'u',
);
/** Neither a word nor what leads to one: `*.txt`. A single mark has to be the surer: `>_<`, `-_-`. */
const noBeginning = { 1: /^$|[\s.,;:!?)\]}<=^|\\/>-]/, 2: /^$|[\s.,;:!?)\]}]/ };
const noEnd = { 1: /^$|[\s<=^|\\-]/, 2: /^$|\s/ };

export function parseInline(lines: readonly string[]): readonly Inline[] {
  return joined(lines.flatMap((line, i) => (i === 0 ? parseLine(line, true) : ['\n', ...parseLine(line, true)])));
}

export function textOf(children: readonly Inline[]): string {
  return children
    .map((child) => (typeof child === 'string' ? child : child.kind === 'code' ? child.text : textOf(child.children)))
    .join('');
}

function parseLine(line: string, links: boolean): readonly Inline[] {
  const found: (Inline | OpenMark)[] = [];
  /** Where each kind of mark was last opened: the place in `found`. */
  const opened = new Map<Mark, number>();
  const closingRun = createRunFinder(line);
  const pattern = new RegExp(tokens);
  let end = 0;
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    const { 0: token, 1: label, 2: address, index } = match;
    if (index > end) found.push(line.slice(end, index));
    end = index + token.length;

    if (token.startsWith('`')) {
      const close = closingRun(index);
      if (close === null) found.push(token);
      else {
        const text = line.slice(end, close);
        found.push({ kind: 'code', text: /^ .*\S.* $/.test(text) ? text.slice(1, -1) : text });
        end = close + token.length;
      }
    } else if (/^[*_~]/.test(token)) {
      readMarks(token, charBefore(line, index), charAfter(line, end));
    } else {
      const link = links && (label && address ? linkTo(address, label) : address === undefined && writtenLink(token));
      if (!link) {
        // A bracket is only that, and what follows may be more; a broken address has nothing in it.
        if (label) end = index + 1;
        found.push(line.slice(index, end));
      } else if (label && address) {
        found.push({ kind: 'link', href: link.href, target: link.target, children: parseLine(label, false) });
      } else {
        found.push({ kind: 'link', href: link.href, target: link.target, children: [link.text] });
        end = index + link.text.length;
      }
    }
    pattern.lastIndex = end;
  }
  if (end < line.length) found.push(line.slice(end));
  return joined(found.map(literal));

  function readMarks(run: string, previous: string, next: string): void {
    const marks = marksOf(run);
    const strength = run.length === 1 ? 1 : 2;
    const closes = marks.length > 0 && after.test(next) && !noEnd[strength].test(previous);
    const opens = marks.length > 0 && before.test(previous) && !noBeginning[strength].test(next);
    if (closes && marks.every((mark) => opened.has(mark)) && latestFirst(marks).every(close)) return;
    if (!opens) {
      found.push(run);
      return;
    }
    for (const mark of [...marks].reverse()) {
      opened.set(mark, found.length);
      found.push({ open: mark });
    }
  }

  function latestFirst(marks: readonly Mark[]): readonly Mark[] {
    return marks.toSorted((one, other) => (opened.get(other) ?? 0) - (opened.get(one) ?? 0));
  }

  /** False when what is between is not words: `(*_*)` is a face. What has opened it is then only a character. */
  function close(mark: Mark): boolean {
    const start = opened.get(mark);
    if (start === undefined) return false;
    const children = joined(found.slice(start + 1).map(literal));
    opened.delete(mark);
    if (!isMeant(children, mark)) return false;
    found.length = start;
    found.push({ kind: kindOf[mark], children });
    for (const [other, place] of opened) if (place > start) opened.delete(other);
    return true;
  }
}

function isMeant(children: readonly Inline[], mark: Mark): boolean {
  const text = textOf(children);
  const words = mark.length === 2 ? /[\p{L}\p{N}]/u : /[\p{L}\p{N}][\s\S]*[\p{L}\p{N}]/u;
  const hasMore = children.some((child) => typeof child !== 'string');
  return (hasMore || words.test(text)) && !/^[*_~\s]|[*_~\s]$/.test(text);
}

/** Inner first. Other lengths are no marks: `__init__`, `****`, `~5`. */
function marksOf(run: string): readonly Mark[] {
  if (run === '***') return ['*', '**'];
  return run in kindOf ? [run as Mark] : [];
}

/** For each run of backticks the next one that is as long; found once for the whole line. */
function createRunFinder(line: string): (index: number) => number | null {
  let next: Map<number, number> | null = null;
  return (index) => {
    if (!next) {
      next = new Map();
      const later = new Map<number, number>();
      for (const run of [...line.matchAll(/`+/g)].reverse()) {
        const close = later.get(run[0].length);
        if (close !== undefined) next.set(run.index, close);
        later.set(run[0].length, run.index);
      }
    }
    return next.get(index) ?? null;
  };
}

function charBefore(line: string, index: number): string {
  return [...line.slice(Math.max(0, index - 2), index)].at(-1) ?? '';
}

function charAfter(line: string, index: number): string {
  const code = line.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function literal(part: Inline | OpenMark): Inline {
  return typeof part === 'object' && 'open' in part ? part.open : part;
}

/** Neighbouring texts made one. */
function joined(parts: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else result.push(part);
  }
  return result;
}
