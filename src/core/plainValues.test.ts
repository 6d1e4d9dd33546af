import { describe, expect, it } from 'vitest';
import { plainImage, plainKey, plainLink, plainList, plainNumber, plainText } from './plainValues';

describe('plainText', () => {
  it.each([null, undefined, {}, [], true, '', ' \n ', Number.NaN])('takes %j for no text', (value) => {
    expect(plainText(value, 10)).toBeNull();
  });

  it('takes a number for its digits', () => {
    expect(plainText(42, 10)).toBe('42');
  });

  it('cuts what is too long, never through a character', () => {
    expect(plainText('abcdef', 6)).toBe('abcdef');
    expect(plainText('abcdefg', 6)).toBe('abcdef…');
    expect(plainText('abcde😀', 6)).toBe('abcde…');
  });

  it('drops control characters and keeps line breaks', () => {
    expect(plainText(' a\u0000b\nc\u0085 ', 10)).toBe('ab\nc');
  });
});

describe('plainLink', () => {
  it.each([
    'https://shop.example/tea?x=1#y',
    'http://shop.example',
    'HTTPS://shop.example',
    'mailto:tea@shop.example',
    'tel:+441632960000',
  ])('follows %s', (address) => {
    expect(plainLink(address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'ftp://shop.example',
    '/relative',
    '//shop.example',
    'https://',
    'https:///x',
    'https://shop.example/a b',
    `https://shop.example/${'x'.repeat(2000)}`,
    42,
    null,
  ])('does not follow %s', (address) => {
    expect(plainLink(address)).toBeNull();
  });
});

it('shows pictures over https and from the page’s own site only', () => {
  expect(plainImage('https://shop.example/tea.png')).toBe('https://shop.example/tea.png');
  expect(plainImage('/tea.png')).toBe('/tea.png');
  for (const bad of [
    'http://shop.example/tea.png',
    '//evil.example/x',
    '/\\evil.example',
    'data:image/png,x',
    'tea.png',
  ]) {
    expect(plainImage(bad)).toBeNull();
  }
});

it('takes numbers, also written as text, within their bounds', () => {
  expect(plainNumber('1.5', 0, 2)).toBe(1.5);
  for (const bad of [3, -1, Number.NaN, '', 'x', null, [1]]) expect(plainNumber(bad, 0, 2)).toBeNull();
});

it('takes the first entries that are right', () => {
  expect(plainList(['a', 1, 'b', 'c'], 2, (entry) => (typeof entry === 'string' ? entry : null))).toEqual(['a', 'b']);
  expect(plainList({ length: 3 }, 2, () => 'x')).toEqual([]);
});

it('keeps no value under a name that every object has', () => {
  expect(plainKey('delivery.date')).toBe('delivery.date');
  for (const bad of ['__proto__', 'constructor', 'toString', '', 'a b', 'x'.repeat(81), 7])
    expect(plainKey(bad)).toBeNull();
});
