import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dressUp } from './dressUp';
import { type PresetName, presetNames, rgbOf } from './presets';
import { contrast, type Rgb } from './theme';

const hex = ([r, g, b]: Rgb) => `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
const channel = fc.integer({ min: 0, max: 255 });
const anyColor = fc.tuple(channel, channel, channel);

function look(theme: unknown, accent = '#2f5bea', scheme: 'auto' | 'light' | 'dark' = 'light') {
  const lines: string[] = [];
  return { ...dressUp({ theme, accent, scheme, pageFont: 'Inter, serif' }, (line) => lines.push(line)), lines };
}

/** A property's colour; the presets that keep those of every widget set none. */
function colorIn(css: string, name: string): Rgb | null {
  const value = new RegExp(`--parlor-${name}:([^;}]+)`).exec(css)?.[1];
  if (!value) return null;
  const rgb = /^rgb\((\d+),(\d+),(\d+)\)$/.exec(value);
  return rgb ? [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])] : rgbOf(value);
}

const withColors = presetNames.filter((name) => name !== 'calm');
const cases = withColors.flatMap((name) => (['light', 'dark'] as const).map((scheme) => [name, scheme] as const));

describe('the presets', () => {
  it.each(cases)('%s in the %s scheme can be read with any brand colour', (preset, scheme) => {
    fc.assert(
      fc.property(anyColor, (accent) => {
        const [css = ''] = look(preset, hex(accent), scheme).css;
        const color = (name: string): Rgb => {
          const found = colorIn(css, name);
          if (!found) throw new Error(`${preset} sets no --parlor-${name}`);
          return found;
        };
        const grounds = [color('surface'), color('surface-raised')];
        for (const ground of grounds) {
          for (const text of ['text', 'text-quiet', 'danger', 'accent-text']) {
            expect(contrast(color(text), ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
          }
        }
        expect(contrast(color('line-strong'), color('surface'))).toBeGreaterThanOrEqual(3);
        expect(contrast(color('accent-edge'), color('surface'))).toBeGreaterThanOrEqual(3);
        expect(contrast(color('on-accent-fill'), color('accent-fill'))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(color('on-accent-fill'), color('accent-pending'))).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 625, examples: [[[0, 0, 0]], [[255, 255, 255]], [[255, 255, 0]]] },
    );
  });

  it('calm changes no colour', () => {
    expect(look('calm')).toMatchObject({ css: [], ownCss: null, preset: 'calm', density: 'regular', lines: [] });
  });

  it.each(withColors)('%s follows the visitor’s system unless a scheme is configured', (preset) => {
    expect(look(preset, '#2f5bea', 'auto').css[0]).toContain('@media (prefers-color-scheme:dark){:host{');
    expect(look(preset, '#2f5bea', 'dark').css[0]).not.toContain('@media');
  });
});

describe('what a site may say', () => {
  it('takes a name, or an object with more', () => {
    expect(look('paper').preset).toBe('paper');
    const given = { preset: 'ink', radius: 'large', density: 'compact', font: '"Inter", sans-serif', css: '.title{}' };
    const { css, ownCss, density, lines } = look(given);
    expect(lines).toEqual([]);
    expect(css.join('\n')).toContain('--parlor-radius:28px');
    expect(css.join('\n')).toContain(':host{--parlor-font:"Inter", sans-serif}');
    expect([ownCss, density]).toEqual(['.title{}', 'compact']);
  });

  it('has a say over the room that a preset takes', () => {
    expect(look('slate').density).toBe('compact');
    expect(look({ preset: 'slate', density: 'roomy' }).density).toBe('roomy');
  });

  it('takes the font of the page', () => {
    expect(look({ font: 'page' }).css).toEqual([':host{--parlor-font:Inter, serif}']);
  });

  it.each<[unknown, RegExp]>([
    ['papyrus', /^theme\.preset must be "calm" or .*, not "papyrus"; the default is used$/],
    [7, /^theme must be a name or an object, not a value of type number/],
    [{ preset: {} }, /^theme\.preset must be/],
    [{ radius: 12 }, /^theme\.radius must be "none" or "small" or "large", not a value of type number/],
    [{ density: 'tight' }, /^theme\.density must be/],
    [{ font: 'x} :host{all:unset' }, /^theme\.font must be .*; it is left out$/],
    [{ font: 'url(https://evil.example)' }, /^theme\.font must be/],
    [{ css: 'a'.repeat(50_001) }, /^theme\.css must be css of at most 50000 characters/],
    [{ colour: 'red' }, /^theme\.colour is not an option$/],
  ])('says in one line what is wrong with %j', (theme, line) => {
    const { lines, preset } = look(theme);
    expect(lines).toEqual([expect.stringMatching(line)]);
    expect(preset).toBe<PresetName>('calm');
  });
});
