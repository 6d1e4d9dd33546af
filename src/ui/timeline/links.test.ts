import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkParts } from './links';

const hrefs = (text: string) => linkParts(text).flatMap((part) => (typeof part === 'string' ? [] : [part.href]));

test.each([
  ['See https://example.com/a?b=c#d.', ['https://example.com/a?b=c#d']],
  ['(see https://en.example.org/wiki/Cat_(animal))', ['https://en.example.org/wiki/Cat_(animal)']],
  ['www.example.com, please', ['https://www.example.com/']],
  ['write to anna.b+x@mail.example.co.uk!', ['mailto:anna.b+x@mail.example.co.uk']],
  ['tel:+493012345 or mailto:a@b.de', ['tel:+493012345', 'mailto:a@b.de']],
  ['a http://x.de and https://y.de', ['http://x.de/', 'https://y.de/']],
])('%s', (text, expected) => {
  expect(hrefs(text)).toEqual(expected);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,hi',
  'vbscript:x',
  'file:///etc/passwd',
  'https://',
  'ftp://example.com',
  'JaVaScRiPt:alert(1)',
])('%s is no link', (text) => {
  expect(hrefs(text)).toEqual([]);
});

test('whatever was written is shown unchanged, and only addresses of the four kinds are linked', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('https://', 'http://a.b', 'mailto:', 'tel:1', 'www.', 'x@y.z', '.', ')', '(', ' ', 'javascript:'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const parts = linkParts(text);
      expect(parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(text);
      for (const href of hrefs(text)) expect(href).toMatch(/^(https?|mailto|tel):./);
    }),
  );
});

const targets = (text: string) => linkParts(text).flatMap((part) => (typeof part === 'string' ? [] : [part.target]));

test.each([
  ['https://müller.de/a', null],
  ['https://аррӏе.com', 'xn--80ak6aa92e.com'],
  ['https://shop.example@evil.example/', 'evil.example'],
  ['https://SHOP.example:443/', null],
  ['www.shop.example', null],
  ['mailto:ada@a.example', null],
  ['mailto:ada@a.example?bcc=eve@b.example', 'ada@a.example'],
  ['https://日本語.jp', 'xn--wgv71a119e.jp'],
])('%s says beside it where it leads: %s', (text, target) => {
  expect(targets(text)).toEqual([target]);
});

test.each(['awww.cute', 'hotel:5', 'tel:none', 'http://a\u202eb.example'])('%s hides no address', (text) => {
  expect(hrefs(text)).toEqual(text.startsWith('http') ? ['http://a/'] : []);
});

test.each(['https://a.example/', ')', '(', 'www.', 'a@', '.', 'https://a.example/((((', 'x@y.z', 'tel:'])(
  'a text full of %s is searched at once',
  (unit) => {
    const text = `https://a.example/${unit.repeat(32_768 / unit.length)}`;
    const began = performance.now();
    linkParts(text);
    expect(performance.now() - began).toBeLessThan(1_000);
  },
);
