import { expect, test } from 'vitest';
import type { Emoji } from './parseNames';
import { createSupport, type Drawing } from './supportedEmoji';

const emoji = (text: string, version: number): Emoji => ({
  emoji: text,
  version,
  name: '',
  words: '',
  shortcodes: [],
  hasTones: false,
});
const modern: Drawing = { isColoured: () => true, widthOf: () => 20 };

test('without a canvas, or where it cannot be read back, nothing is held back', () => {
  for (const drawing of [null, { ...modern, isColoured: () => false }]) {
    expect(createSupport(drawing)(emoji('🫪', 17))).toBe(true);
  }
});

test('a version whose emoji come out as boxes is left out, older ones stay', () => {
  const isSupported = createSupport({ ...modern, isColoured: (text) => text !== '\u{1faea}' });
  expect(isSupported(emoji('🛘', 17))).toBe(false);
  expect(isSupported(emoji('🫩', 16))).toBe(true);
  expect(isSupported(emoji('😀', 0))).toBe(true);
});

test('a joined picture that falls apart is left out with its version', () => {
  const isSupported = createSupport({ ...modern, widthOf: (text) => (text.includes('\u{1f642}\u200d') ? 40 : 20) });
  expect(isSupported(emoji('🙂‍↕️', 15.1))).toBe(false);
  expect(isSupported(emoji('🫨', 15))).toBe(true);
});

test('where flags are letters, those of countries are left out and others stay', () => {
  const isSupported = createSupport({ ...modern, isColoured: (text) => !/^\p{RI}/u.test(text) });
  expect(isSupported(emoji('🇩🇪', 0))).toBe(false);
  expect(isSupported(emoji('🏴‍☠️', 0))).toBe(true);
});
