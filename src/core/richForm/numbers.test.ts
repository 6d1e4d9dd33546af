import { expect, test } from 'vitest';
import { parseNumber } from './numbers';

test.each([
  ['12', '.', 12],
  [' -3.5 ', '.', -3.5],
  ['−3,5', '.', -3.5],
  ['1,234.5', '.', 1234.5],
  ['1.234,5', '.', 1234.5],
  ["1'234.50", '.', 1234.5],
  ['1 234,50', ',', 1234.5],
  ['1,234,567', '.', 1_234_567],
  ['1.234.567', ',', 1_234_567],
  ['1,234', '.', 1234],
  ['1,234', ',', 1.234],
  ['0,125', '.', 0.125],
  ['.5', '.', 0.5],
  ['١٢٫٥', '.', 12.5],
  ['', '.', null],
  ['-', '.', null],
  ['1e3', '.', null],
  ['12 kg', '.', null],
  ['1..2', '.', null],
  ['9'.repeat(400), '.', null],
])('%j with the decimal sign %s is %s', (text, decimal, expected) => {
  expect(parseNumber(text, decimal)).toBe(expected);
});
