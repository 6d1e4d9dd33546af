import { expect, test } from 'vitest';
import { enConversation } from './enConversation';
import { createFileFormats } from './fileFormats';
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
  const { size } = createFileFormats('en-US');
  expect(size(999)).toBe('999 bytes');
  expect(size(184_320)).toBe('184 kB');
  expect(size(1_440_000)).toBe('1.4 MB');
});

test('how long ago, in words, from a week on', () => {
  const { ago } = createFormats('en-US', enConversation);
  const now = new Date(2026, 4, 20, 12).getTime();
  const daysAgo = (days: number) => ago(now - days * 86_400_000, now);
  expect([0, 6, 7, 21, 45, 364, 800].map(daysAgo)).toEqual([
    null,
    null,
    'last week',
    '3 weeks ago',
    'last month',
    '12 months ago',
    '2 years ago',
  ]);
});
