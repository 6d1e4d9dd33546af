import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samePlain } from './samePlain';

test('a copy says the same, whatever it is of', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => samePlain(value, structuredClone(value))),
    { numRuns: 300, seed: 3 },
  );
});

test('two values say the same exactly when they would be written down alike', () => {
  const sorted = (value: unknown): unknown =>
    typeof value !== 'object' || value === null
      ? value
      : Array.isArray(value)
        ? value.map(sorted)
        : Object.fromEntries(
            Object.entries(value)
              .sort()
              .map(([name, entry]) => [name, sorted(entry)]),
          );
  const small = fc.jsonValue({ maxDepth: 2, stringUnit: fc.constantFrom('a', 'b') });
  fc.assert(
    fc.property(small, small, (one, other) => {
      // -0 and 0 are written alike, and are not the same.
      fc.pre(!JSON.stringify([one, other]).includes('0'));
      expect(samePlain(one, other)).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)));
    }),
    { numRuns: 2000, seed: 3 },
  );
});

test('a name that is missing is not one without a value; a function is the same only as itself', () => {
  expect(samePlain({ a: undefined }, { b: undefined })).toBe(false);
  expect(samePlain({}, [])).toBe(false);
  expect(samePlain({ toString: undefined }, {})).toBe(false);
  const act = () => {};
  expect(samePlain({ act }, { act })).toBe(true);
  expect(samePlain({ act }, { act: () => {} })).toBe(false);
});
