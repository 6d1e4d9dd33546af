import { expect, test } from 'vitest';
import { emojiOnly } from './emojiOnly';

test.each([
  ['👍'],
  ['👍🏽 🎉'],
  ['👨‍👩‍👧‍👦'],
  ['🧑🏿‍❤️‍💋‍🧑🏻'],
  ['🏳️‍🌈🏴‍☠️'],
  ['🇩🇪🇺🇳'],
  ['❤️'],
  ['☝🏽'],
  ['1️⃣ 2️⃣'],
  ['#⃣'],
  ['🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
  [' 🫡\n'],
  ['🙂‍↔️'],
])('%s is shown large', (text) => {
  expect(emojiOnly(text)).toBe('few');
});

test.each(['👍'.repeat(4), '👨‍👩‍👧‍👦'.repeat(6), '🎉 🎉 🎉 🎉 🎉 🎉'])('%s is shown a little smaller', (text) => {
  expect(emojiOnly(text)).toBe('several');
});

test.each([
  '',
  '  ',
  '123',
  '#',
  'ok 👍',
  '10 🎉',
  '👍'.repeat(7),
  '©',
  '™ ®',
  '↔',
  '\u200d',
  '🇩',
  '👍.',
  ':)',
  '\ufe0f',
])('“%s” is a text like any other', (text) => {
  expect(emojiOnly(text)).toBeNull();
});

test('a long text is answered at once', () => {
  const began = performance.now();
  for (const unit of ['👍', '👨‍', '1️⃣', ' ', '🏴󠁧󠁢']) emojiOnly(unit.repeat(100_000));
  expect(performance.now() - began).toBeLessThan(50);
});
