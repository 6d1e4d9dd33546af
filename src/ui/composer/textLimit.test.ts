import { expect, test } from 'vitest';
import { maxMessageBytes, textLimit } from './textLimit';

test('nothing is said before nine tenths of the limit', () => {
  expect(textLimit('a'.repeat(maxMessageBytes * 0.89))).toEqual({ kind: 'fine' });
  expect(textLimit('a'.repeat(Math.ceil(maxMessageBytes * 0.9)))).toEqual({ kind: 'near', percent: 90 });
});

test('exactly the limit may be sent, one byte more may not', () => {
  expect(textLimit('a'.repeat(maxMessageBytes)).kind).toBe('near');
  expect(textLimit(`${'a'.repeat(maxMessageBytes)}b`)).toEqual({ kind: 'over', characters: 1 });
});

test('bytes count, not letters', () => {
  expect(textLimit('€'.repeat(10_922)).kind).toBe('near');
  expect(textLimit('€'.repeat(10_923)).kind).toBe('over');
});
