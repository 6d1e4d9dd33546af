// Texts that nobody in their right mind writes, from a grammar of everything that some reader somewhere takes for more
// than text. The same seed gives the same texts.

import { createRandomNumbers } from '../../../core/testing/randomNumbers';

const words = [
  'tea',
  'naïve',
  'Größe',
  'шалом',
  'שלום',
  'مرحبا',
  '茶碗',
  'ไทย',
  'e\u0301',
  '007',
  '3.5',
  'a',
  'İ',
  'ß',
];

const kinds: Readonly<Record<string, readonly string[]>> = {
  marks: [
    ...[
      '*',
      '**',
      '***',
      '_',
      '__',
      '~',
      '~~',
      '`',
      '``',
      '```',
      '\n```\n',
      '\n~~~\n',
      '```js\n',
      '[',
      ']',
      '![',
      '](',
    ],
    ...[
      '\n> ',
      '\n>> ',
      '\n- ',
      '\n* ',
      '\n1. ',
      '\n  - ',
      '\n   2. ',
      '\n# ',
      '\n## ',
      '\n###### ',
      '\n---\n',
      '|',
      '\\',
    ],
  ],
  addresses: [
    ...[
      'https://shop.example/a?b=c#d',
      'http://',
      'https://',
      'www.',
      'www.shop.example',
      'mailto:',
      'tel:+44',
      'x@y.example',
    ],
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt&colon;',
      'java\tscript:',
      'data:text/html,',
      'vbscript:x',
      'blob:https://a/1',
    ],
    ...[
      'https://bank.example@evil.example/',
      'https://аррӏе.com',
      'https://[::1]:80/',
      '//evil.example',
      'https:\\\\evil',
      '%00',
    ],
    ...[
      '[a](https://evil.example)',
      '[a](javascript:alert(1))',
      '![x](https://a.example/x.png)',
      '<https://a.example>',
    ],
  ],
  controls: [
    '\0',
    '\u0001',
    '\b',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\r',
    '\r\n',
    '\n',
    '\t',
    '\v',
    '\f',
    '\u2028',
    '\u2029',
  ],
  directions: [
    '\u202e',
    '\u202d',
    '\u202a',
    '\u202c',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200e',
    '\u200f',
    '\u061c',
  ],
  unseen: [
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u034f',
    '\u3164',
    '\u180e',
    '\u{e0041}',
    '\u{e007f}',
  ],
  broken: ['\ud800', '\udfff', '\ud83d', '\ude00', '\ufffe', '\uffff', '\ufffd', '\u{10ffff}'],
  emoji: [
    '😀',
    '👩‍👩‍👧‍👦',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    '🇩🇪',
    '🇩',
    '1️⃣',
    '❤️',
    '👍🏽',
    '\ufe0f',
    '\u20e3',
    '🧑🏿‍🚀',
    ':smile:',
    ':+1:',
    ':-)',
    ':a',
  ],
  templates: [
    '{{constructor.constructor("x")()}}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that of other people's templates
    '${x}',
    '<%= x %>',
    '#{x}',
    '{% raw %}',
    '{count}',
    '%s',
    '__proto__',
    '$&',
    "$'",
  ],
  markup: [
    ...[
      '<script>',
      '</script>',
      '<img src=x onerror=alert(1)>',
      '<svg/onload=x>',
      '" onclick="x',
      "'><",
      '<!--',
      '-->',
    ],
    ...[
      '<![CDATA[',
      ']]>',
      '&lt;',
      '&#x3c;',
      '&amp;',
      '<a href="javascript:x">',
      '<style>*{}',
      '<iframe srcdoc=x>',
      '</p>',
    ],
  ],
  spaces: [' ', '  ', '\u00a0', '\u3000', '\n\n', '\n'],
  stacked: ['Z\u0310\u0311\u0312\u0313', 'a\u0489', '\u0e49\u0e49\u0e49'],
  words,
};

const names = Object.keys(kinds);

export function createFuzzTexts(seed: number): () => string {
  const random = createRandomNumbers(seed);
  const below = (most: number) => Math.floor(random() * most);
  const oneOf = (list: readonly string[]) => list[below(list.length)] ?? '';
  const piece = () => (random() < 0.04 ? String.fromCharCode(below(0x1_0000)) : oneOf(kinds[oneOf(names)] ?? words));

  /** One within the other, as deep as it goes; closed, or left open. */
  function nested(): string {
    const [open, close] = [
      ['> ', ''],
      ['**', '**'],
      ['[', '](https://a.example)'],
      ['- a\n  ', ''],
      ['(', ')'],
      ['`', '`'],
      ['<b>', '</b>'],
      ['*_', '_*'],
    ][below(8)] as [string, string];
    const depth = 1 + below(random() < 0.05 ? 400 : 12);
    return open.repeat(depth) + piece() + (random() < 0.7 ? close.repeat(depth) : '');
  }

  function sequence(): string {
    // Most are short, so that what is wrong stands out; a few are long.
    const length = 1 + below(random() < 0.02 ? 300 : 14);
    let text = '';
    while (text.length < 3000 && length > 0) {
      text += random() < 0.06 ? nested() : piece();
      if (random() < 1 / length) break;
    }
    return text;
  }

  return () => {
    const text = sequence();
    const kind = random();
    // Cut anywhere, also through a character; or the same again and again.
    if (kind < 0.15) return text.slice(below(text.length), text.length - below(3));
    if (kind < 0.2) return text.repeat(2 + below(6));
    return text;
  };
}

/** What may cost more than its length when there is much of it. */
export const repeatable: readonly string[] = [
  ...new Set([
    ...Object.values(kinds).flat(),
    '```\nx\n```\n',
    '- a\n\n',
    '> a\n',
    '1. a\n- b\n',
    '[a](b',
    '**a ',
    '*a* ',
    '(`',
    '_a ~~b ',
  ]),
];
