import { expect, test } from 'vitest';
import { enConversation } from './enConversation';
import { createFormats } from './formats';

test('days are told from where the reader stands', () => {
  const { day } = createFormats('en-US', enConversation);
  const now = new Date(2026, 4, 12, 0, 5).getTime();
  expect(day(now, now)).toBe('Today');
  expect(day(new Date(2026, 4, 11, 23, 59).getTime(), now)).toBe('Yesterday');
  expect(day(new Date(2026, 4, 4, 9, 0).getTime(), now)).toBe('Monday, May 4');
  expect(day(new Date(2025, 4, 4, 9, 0).getTime(), now)).toBe('May 4, 2025');
});

test('sizes are told in the unit a reader expects', () => {
  const { size } = createFormats('en-US', enConversation);
  expect(size(999)).toBe('999 bytes');
  expect(size(184_320)).toBe('184 kB');
  expect(size(1_440_000)).toBe('1.4 MB');
});
