// From the `theme` option to style sheets and the two attributes that they hang on.

import { parseHex } from '../accent';
import { parseTheme, type Theme } from './parseTheme';
import placementCss from './placement.css?inline';
import { type Palette, presets, rgbOf } from './presets';
import bloomCss from './presets/bloom.css?inline';
import densityCss from './presets/density.css?inline';
import inkCss from './presets/ink.css?inline';
import paperCss from './presets/paper.css?inline';
import slateCss from './presets/slate.css?inline';
import { accentCss, type ColorScheme, darkSurfaces, lightSurfaces, mix, type Rgb, type Surfaces } from './theme';

export interface Look {
  /** Beside the sheets of every widget, in cascade order. */
  readonly css: readonly string[];
  /** The site's own rules: after whatever else there is. Null for none. */
  readonly ownCss: string | null;
  /** `data-preset` and `data-density` of what they style. */
  readonly preset: Theme['preset'];
  readonly density: Theme['density'];
}

export interface LookOptions {
  /** As the page gave it. */
  readonly theme: unknown;
  /** `#rrggbb`. */
  readonly accent: string;
  readonly scheme: ColorScheme;
  /** A floating panel needs no rules beside those that every widget has. Default `floating`. */
  readonly placement?: 'floating' | 'inline' | 'fullPage';
  /** Font families of the place on the page where the widget stands. */
  readonly pageFont: string;
}

const shapes = { calm: '', paper: paperCss, ink: inkCss, bloom: bloomCss, slate: slateCss } as const;

/** Corners of panel, bubbles and controls, in px. */
type Radii = readonly [panel: number, bubble: number, control: number];

const radii: Readonly<Record<'none' | 'small' | 'large', Radii>> = {
  none: [0, 0, 0],
  small: [8, 8, 6],
  large: [28, 22, 22],
};

/** Pure. `complain` gets one line for each thing that is not used as given. */
export function dressUp(
  { theme: raw, accent, scheme, pageFont, placement = 'floating' }: LookOptions,
  complain: (line: string) => void,
): Look {
  const theme = parseTheme(raw ?? {}, complain);
  const rgb = parseHex(accent) ?? rgbOf('#2f5bea');
  const light = schemeCss(theme, rgb, 'light');
  const dark = schemeCss(theme, rgb, 'dark');
  const colors = {
    light,
    dark,
    auto: `${light}@media (prefers-color-scheme:dark){${dark}}`,
  };
  const font = theme.font === 'page' ? pageFont : theme.font;
  return {
    css: [
      colors[scheme],
      shapes[theme.preset],
      placement === 'floating' ? '' : placementCss,
      theme.density === 'regular' ? '' : densityCss,
      theme.radius === null ? '' : radiusCss(radii[theme.radius]),
      font ? `:host{--parlor-font:${font}}` : '',
    ].filter(Boolean),
    ownCss: theme.css,
    preset: theme.preset,
    density: theme.density,
  };
}

function radiusCss([panel, bubble, control]: Radii): string {
  return `:host{--parlor-radius:${panel}px;--parlor-bubble-radius:${bubble}px;--parlor-control-radius:${control}px}`;
}

/** Empty where the preset keeps the colours that every widget has. */
function schemeCss(theme: Theme, accent: Rgb, scheme: 'light' | 'dark'): string {
  const { palettes, tint } = presets[theme.preset];
  if (palettes) return paletteCss(palettes[scheme], accent, scheme);
  return tint > 0 ? paletteCss(tintedPalette(accent, scheme, tint), accent, scheme) : '';
}

function paletteCss(palette: Palette, accent: Rgb, scheme: 'light' | 'dark'): string {
  const { surface, raised, text, textQuiet, line, lineStrong, danger } = palette;
  const surfaces: Surfaces = {
    surface: rgbOf(surface),
    raised: rgbOf(raised),
    towards: (scheme === 'light' ? lightSurfaces : darkSurfaces).towards,
  };
  return `:host{--parlor-surface:${surface};--parlor-surface-raised:${raised};--parlor-text:${text};--parlor-text-quiet:${textQuiet};--parlor-line:${line};--parlor-line-strong:${lineStrong};--parlor-danger:${danger}}${accentCss(accent, surfaces)}`;
}

const neutral: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    surface: '#ffffff',
    raised: '#f1f3f6',
    text: '#16181d',
    textQuiet: '#555c6a',
    line: '#e6e8ec',
    lineStrong: '#7c8391',
    danger: '#b8241a',
  },
  dark: {
    surface: '#17191f',
    raised: '#262a33',
    text: '#f5f6f8',
    textQuiet: '#b6bcc9',
    line: '#2c303a',
    lineStrong: '#828a99',
    danger: '#ffa39a',
  },
};

/**
 * Neutral colours with a breath of the brand's: the surfaces take it on, the texts stay as they are. Their contrast has
 * enough to spare for it, which a test shows for any brand colour.
 */
function tintedPalette(accent: Rgb, scheme: 'light' | 'dark', tint: number): Palette {
  const { surface, raised, line, ...rest } = neutral[scheme];
  const tinted = (color: string, share: number) =>
    `#${mix(rgbOf(color), accent, share)
      .map((channel) => channel.toString(16).padStart(2, '0'))
      .join('')}`;
  return {
    ...rest,
    surface: tinted(surface, scheme === 'light' ? tint / 3 : tint),
    raised: tinted(raised, tint * 1.5),
    line: tinted(line, tint * 2),
  };
}
