import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHex } from '../accent';
import darkCss from './dark.css?inline';
import { accentTokens, contrast, darkSurfaces, lightSurfaces, themeCss } from './theme';
import tokensCss from './tokens.css?inline';

const channel = fc.integer({ min: 0, max: 255 });
const anyColor = fc.tuple(channel, channel, channel);

test.each([
  ['light', lightSurfaces],
  ['dark', darkSurfaces],
] as const)('any brand colour can be read in the %s scheme', (_name, surfaces) => {
  fc.assert(
    fc.property(anyColor, (accent) => {
      const { fill, onFill, pending, edge, text } = accentTokens(accent, surfaces);
      expect(contrast(onFill, fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(onFill, pending)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(edge, surfaces.surface)).toBeGreaterThanOrEqual(3);
      expect(contrast(text, surfaces.surface)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, surfaces.raised)).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 2000 },
  );
});

function colorOf(css: string, token: string) {
  const value = new RegExp(`--parlor-${token}:\\s*([^;]+)`).exec(css)?.[1] ?? '';
  const rgb = parseHex(value);
  if (!rgb) throw new Error(`--parlor-${token} is no hex colour: ${value}`);
  return rgb;
}

test.each([
  ['light', tokensCss, lightSurfaces],
  ['dark', darkCss, darkSurfaces],
] as const)('the texts of the %s scheme can be read on both surfaces', (_name, css, surfaces) => {
  expect(colorOf(css, 'surface')).toEqual(surfaces.surface);
  expect(colorOf(css, 'surface-raised')).toEqual(surfaces.raised);
  for (const ground of [surfaces.surface, surfaces.raised]) {
    for (const token of ['text', 'text-quiet', 'danger']) {
      expect(contrast(colorOf(css, token), ground)).toBeGreaterThanOrEqual(4.5);
    }
  }
  expect(contrast(colorOf(css, 'line-strong'), surfaces.surface)).toBeGreaterThanOrEqual(3);
});

test('the dark scheme is there always, never, or when the system asks for it', () => {
  const night = colorOf(darkCss, 'surface').join();
  const dark = (scheme: 'auto' | 'light' | 'dark') => themeCss('#2f5bea', scheme).slice(2);
  expect(night).toBe(darkSurfaces.surface.join());
  expect(dark('light')).toEqual([]);
  expect(dark('dark')[0]).not.toContain('prefers-color-scheme');
  expect(dark('auto')[0]).toMatch(/^@media \(prefers-color-scheme:dark\)/);
});
