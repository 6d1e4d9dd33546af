import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mediaAttributes, parseMediaDetails } from './mediaDetails';
import { hostileValue } from './testing/hostileMessages';

const full = { width: 1600, height: 900, durationMs: 4200, waveform: [0, 40, 100], alt: 'A teapot' };

test('what is written into the attributes is read out again', () => {
  expect(parseMediaDetails(mediaAttributes([full, {}]))).toEqual([full, {}]);
});

test('a file of which nothing sound is told keeps its place', () => {
  const files = [{ width: 'wide', height: 3 }, 'nonsense', full];
  expect(parseMediaDetails({ parlorMedia: { version: 1, files } })).toEqual([{}, {}, full]);
});

test('a width without a height says nothing', () => {
  expect(parseMediaDetails(mediaAttributes([{ width: 10 }]))).toEqual([{}]);
});

test.each([[0], [-5], [Number.NaN], [Number.POSITIVE_INFINITY], [1e9]])('%s is no width', (width) => {
  expect(parseMediaDetails(mediaAttributes([{ width, height: 10 }]))).toEqual([{}]);
});

test('another version is not guessed at', () => {
  expect(parseMediaDetails({ parlorMedia: { version: 2, files: [full] } })).toEqual([]);
});

test('whatever the attributes hold, nothing is thrown and what comes out is within its limits', () => {
  fc.assert(
    fc.property(hostileValue, hostileValue, (files, attributes) => {
      parseMediaDetails(attributes);
      for (const { width = 1, waveform = [], alt = '' } of parseMediaDetails({ parlorMedia: { version: 1, files } })) {
        expect(width).toBeGreaterThan(0);
        expect(waveform.length).toBeLessThanOrEqual(64);
        expect(alt.length).toBeLessThanOrEqual(501);
      }
    }),
  );
});
