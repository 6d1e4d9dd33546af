import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, parseMarkdown, withoutMarks } from './markdown';
import type { Inline } from './markdownInline';

const runs = 10_000;

/** The tree in brackets: `strong(bold) and plain`. */
const drawn = (source: string) => parseMarkdown(source).map(drawBlock).join('\n');

function drawBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return drawInline(block.children);
    case 'heading':
      return `heading(${drawInline(block.children)})`;
    case 'code':
      return `fenced(${block.text})`;
    case 'quote':
      return `quote(${block.children.map(drawBlock).join('\n')})`;
    case 'list':
      return block.items
        .map(({ number, children }) => `${number ?? '•'}(${children.map(drawBlock).join('\n')})`)
        .join('\n');
  }
}

function drawInline(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'code') return `code(${part.text})`;
      const children = drawInline(part.children);
      if (part.kind !== 'link') return `${part.kind}(${children})`;
      return `link(${children} ${part.href}${part.target === null ? '' : ` at ${part.target}`})`;
    })
    .join('');
}

describe('marks that are meant', () => {
  test.each([
    [
      '**bold** and *italic* and _italic_ and ~~old~~',
      'strong(bold) and emphasis(italic) and emphasis(italic) and strike(old)',
    ],
    ['***both*** **bold _and_ more**', 'strong(emphasis(both)) strong(bold emphasis(and) more)'],
    ['**a *b***', '**a *b***'],
    ['**see *this one***', 'strong(see emphasis(this one))'],
    ['*see **this one***', 'emphasis(see strong(this one))'],
    ['(**Preis:** 5 €), „**sofort**“', '(strong(Preis:) 5 €), „strong(sofort)“'],
    ['これは**重要**です', 'これはstrong(重要)です'],
    ['👍**Great**👍', '👍strong(Great)👍'],
    ['`a*b*c` and ``with ` inside``', 'code(a*b*c) and code(with ` inside)'],
    ['**run `npm i`**', 'strong(run code(npm i))'],
    ['[**our** shop](https://shop.example/a)', 'link(strong(our) shop https://shop.example/a at shop.example)'],
    ['[shop.example](https://shop.example/a)', 'link(shop.example https://shop.example/a)'],
    ['![plan](https://a.example/x_(1).png)', 'link(plan https://a.example/x_(1).png at a.example)'],
    ['**https://a.example/b_c_d**', 'strong(link(https://a.example/b_c_d https://a.example/b_c_d))'],
    ['_write to ada_b@a.example_', 'emphasis(write to link(ada_b@a.example mailto:ada_b@a.example))'],
    ['## Hello **you**', 'heading(Hello strong(you))'],
    ['```js\nlet a = `1`;\n\n  *b*\n```\nafter', 'fenced(let a = `1`;\n\n  *b*)\nafter'],
    ['> one\n> **two**\n> > three\nafter', 'quote(one\nstrong(two)\nquote(three))\nafter'],
    ['Take:\n- tea\n- milk\n  and sugar\n\nBye', 'Take:\n•(tea)\n•(milk\nand sugar)\nBye'],
    ['1. one\n2. two\n   - a\n   - b\n\n3. three', '1(one)\n2(two\n•(a)\n•(b))\n3(three)'],
    ['5. five\n6. six', '5(five)\n6(six)'],
  ])('%s', (source, expected) => {
    expect(drawn(source)).toBe(expected);
  });
});

describe('what only looks like marks comes out as it was written', () => {
  test.each([
    'snake_case, file_name_v2.txt and __init__.py',
    '2*3*4 = 24, 2**3**4, 5 * 6 * 7',
    '*.txt,*.md and *.csv',
    'f(*args, **kwargs)',
    '¯\\_(ツ)_/¯ and ¯_(ツ)_/¯',
    '(*_*) (*^_^*) *_* hello *_* \\*o*/ ^*^',
    ':) ;-) :* <3 </3 >:( >_< ^_^ T_T o_O -_- =_= (╯°□°)╯︵ ┻━┻',
    '~5 minutes, ~~, ~~~ and a~b~c',
    'C:\\temp\\_new\\*.log \\\\server\\share',
    '* a * b *',
    '****  ____ `` ` ```',
    '- Anna',
    '2026. That was a year',
    '007. Bond\n008. Bill',
    '1) one\n2) two',
    '#1 of # 5, # 7',
    '> 5 kg costs more\n>not a quote\n>',
    '---\n***\n| a | b |\n|---|---|',
    '[not a link] (https) [x](javascript:alert(1)) [y](/relative) [z](data:text/html,x)',
    '```\nnever closed',
    'Price* with tax. *Terms apply',
    ' /\\_/\\\n( o.o )\n > ^ <',
    '<b>bold</b> &amp; &lt; <script>alert(1)</script> a < b; c & d / e',
    'one\n\n\n  two  \n\tthree\n',
    '',
  ])('%s', (source) => {
    expect(drawn(source).replace(/link\((\S+) [^)]*\)/g, '$1')).toBe(source);
  });
});

/** Pieces that meet each other in every order. */
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...'* ** *** _ __ ~~ ~ ` `` ``` ~~~ [ ] ( ) ![ ]( > # ## \\ / < & ;'.split(' ')),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '\n',
      '\n\n',
      ' ',
      '  ',
      '\t',
      '- ',
      '1. ',
      '2. ',
      '> ',
      '\n- ',
      '\n  - ',
      '\n> ',
      '\n```\n',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'a',
      'word',
      'two words',
      'snake_case',
      '2*3',
      'é',
      '重要',
      'שלום',
      '👨‍👩‍👧',
      '\u202e',
      '\ud83d',
      '\0',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'https://a.example/b_c*d',
      'www.a.example',
      'x@y.example',
      '](https://b.example)',
      'javascript:x',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
);
const message = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const kinds = new Set(['text', 'heading', 'code', 'quote', 'list', 'strong', 'emphasis', 'strike', 'link']);

test('whatever is written: nothing is added, nothing but marks is left out, and nothing else is made of it', () => {
  fc.assert(
    fc.property(message, (source) => {
      const tree = parseMarkdown(source);
      expect(isSubsequence(withoutMarks(source), source.replaceAll('\r\n', '\n'))).toBe(true);
      // What goes beside marks: addresses of named links, languages of fences, numbers of lists (shown, but by the browser).
      const kept = source
        .replace(/\]\([^\s()]*(\([^\s()]*\))?[^\s()]*\)/g, '')
        .replace(/^[ >]*(?:\d+\. +|- +)*(`{3,}|~{3,}).*$/gm, '');
      expect(letterCount(withoutMarks(source))).toBeGreaterThanOrEqual(letterCount(kept));
      const walk = (part: unknown): void => {
        if (typeof part !== 'object' || part === null) return;
        const { kind, href } = part as { kind?: string; href?: string };
        if (kind !== undefined) expect(kinds).toContain(kind);
        if (href !== undefined) expect(href).toMatch(/^(https?|mailto|tel):./);
        Object.values(part).forEach(walk);
      };
      walk(tree);
    }),
    { numRuns: runs },
  );
}, 60_000);

test('a text without marks is the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!/[*_~`[>#\r]|^ {0,3}(-|\d+\.) /m.test(text));
      expect(withoutMarks(text)).toBe(text);
    }),
    { numRuns: runs },
  );
}, 60_000);

const heavy = [
  '*a ',
  '**a',
  '_a _',
  '*a_b ~~c ',
  '`',
  '`a``',
  '[',
  '[a](',
  '[a](b',
  '![a](https://a.example/',
  '(',
  'https://a)',
  'www.%',
  '((((https://))))',
  '> ',
  '- a\n',
  '- a\n  ',
  '1. a\n- b\n',
  '```a\n',
  '~~~\n```a\n',
  'a@',
  'a@b',
  'a.',
  '*_',
  '***a***',
  '~~a~~ ',
  '#',
  '## a\n',
  '\n',
  ' ',
  'tel:1',
  '"',
  '>> ',
  '*a_ ',
];

test('no message takes longer than its length allows', () => {
  const unit = fc.oneof(
    fc.constantFrom(...heavy),
    fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(unit, (unit) => {
      const source = unit.repeat(Math.ceil(32_768 / (unit.length || 1))).slice(0, 32_768);
      const began = performance.now();
      parseMarkdown(source);
      expect(performance.now() - began).toBeLessThan(1_000);
    }),
    { numRuns: 300, examples: heavy.map((unit) => [unit]) },
  );
}, 60_000);

test('a text beyond every limit is shown as it is', () => {
  const source = '**a** '.repeat(1_000_000);
  expect(parseMarkdown(source)).toEqual([{ kind: 'text', children: [source] }]);
});

function letterCount(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  // Breaks between blocks are ours.
  for (const unit of part.replace(/\s/g, '')) {
    at = whole.indexOf(unit, at) + unit.length;
    if (at < unit.length) return false;
  }
  return true;
}
