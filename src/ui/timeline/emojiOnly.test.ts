import { expect, test } from 'vitest';
import { isEmojiOnly } from './emojiOnly';

test.each(['👍', '👍🏽 🎉', '👨‍👩‍👧‍👦', '🇩🇪', '❤️', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'])('%s is shown large', (text) => {
  expect(isEmojiOnly(text)).toBe(true);
});

test.each(['', '  ', '123', '#', 'ok 👍', '10 🎉', '👍'.repeat(20)])('“%s” is a text like any other', (text) => {
  expect(isEmojiOnly(text)).toBe(false);
});
