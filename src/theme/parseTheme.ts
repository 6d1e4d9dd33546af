// The option `theme` as a page gives it in, a theme that can be relied on out.

import { type PresetName, presetNames, presets } from './presets';

export interface Theme {
  readonly preset: PresetName;
  readonly radius: 'none' | 'small' | 'large' | null;
  readonly density: 'compact' | 'regular' | 'roomy';
  /** `page`: the font of the element that the widget stands in. Anything else is a list of font families. */
  readonly font: string | null;
  /** The site's own rules, after all others. */
  readonly css: string | null;
}

const members = ['preset', 'radius', 'density', 'font', 'css'] as const;
const maxCssLength = 50_000;

/** Letters of any language, digits, quotes, commas, hyphens: nothing that would end a declaration. */
const fontShape = /^[\p{L}\p{N}\s,'"_-]{1,300}$/u;

/** Never throws. `complain` gets one line for each thing that is not used as given. */
export function parseTheme(raw: unknown, complain: (line: string) => void): Theme {
  const given = typeof raw === 'string' ? { preset: raw } : raw;
  const values = typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {};
  if (values !== given) complain(`theme must be a name or an object, not ${describe(raw)}; the default is used`);
  for (const name of Object.keys(values)) {
    if (!members.some((member) => member === name)) complain(`theme.${name.slice(0, 60)} is not an option`);
  }
  const choice = <Value extends string>(name: (typeof members)[number], known: readonly Value[]): Value | null => {
    const value = values[name] ?? null;
    const chosen = known.find((one) => one === value) ?? null;
    if (value !== null && chosen === null) {
      const names = known.map((one) => `"${one}"`).join(' or ');
      complain(`theme.${name} must be ${names}, not ${describe(value)}; the default is used`);
    }
    return chosen;
  };
  const text = (name: 'font' | 'css', expected: string, fits: (value: string) => boolean): string | null => {
    const value = values[name] ?? null;
    if (value === null || (typeof value === 'string' && value.trim() === '')) return null;
    if (typeof value === 'string' && fits(value)) return value.trim();
    complain(`theme.${name} must be ${expected}, not ${describe(value)}; it is left out`);
    return null;
  };
  const preset = choice('preset', presetNames) ?? 'calm';
  return {
    preset,
    radius: choice('radius', ['none', 'small', 'large']),
    density: choice('density', ['compact', 'regular', 'roomy']) ?? presets[preset].density,
    font: text('font', '"page" or font families such as "Inter, sans-serif"', (value) => fontShape.test(value)),
    css: text('css', `css of at most ${maxCssLength} characters`, (value) => value.length <= maxCssLength),
  };
}

function describe(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 60)}"` : `a value of type ${typeof value}`;
}
