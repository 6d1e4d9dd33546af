// From the one brand colour and the colour scheme of the options to the widget's style sheets.

import { luminance, parseHex, textOn } from '../accent';
import base from './base.css?inline';
import dark from './dark.css?inline';
import tokens from './tokens.css?inline';

export type ColorScheme = 'auto' | 'light' | 'dark';

export type Rgb = readonly [number, number, number];

/** The surfaces that accents must be readable on: `--parlor-surface` and `--parlor-surface-raised` of a scheme. */
export interface Surfaces {
  readonly surface: Rgb;
  readonly raised: Rgb;
  /** The way to more contrast: black on light surfaces, white on dark ones. */
  readonly towards: Rgb;
}

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

/** The values of tokens.css and dark.css; a test keeps them equal. */
export const lightSurfaces: Surfaces = { surface: white, raised: [0xf1, 0xf3, 0xf6], towards: black };
export const darkSurfaces: Surfaces = { surface: [0x17, 0x19, 0x1f], raised: [0x26, 0x2a, 0x33], towards: white };

const textContrast = 4.5;
const controlContrast = 3;

export interface AccentTokens {
  /** Visitor's bubbles and main buttons. */
  readonly fill: Rgb;
  /** Text on `fill`, at least 4.5:1. */
  readonly onFill: Rgb;
  /** `fill` of a message that is still on its way: a little nearer to the surface, as far as `onFill` stays readable. */
  readonly pending: Rgb;
  /** Outline of what is filled, at least 3:1 on the surface: a pale brand colour keeps its tone and gets a visible edge. */
  readonly edge: Rgb;
  /** Links, text buttons, focus rings: at least 4.5:1 on both surfaces. */
  readonly text: Rgb;
}

export function accentTokens(accent: Rgb, surfaces: Surfaces): AccentTokens {
  const { surface, raised, towards } = surfaces;
  // On dark ground a deep colour is lightened; on light ground every brand colour is a fine fill as it is.
  const fill = towards === white ? reach(accent, controlContrast, [surface], towards) : accent;
  const text = reach(accent, textContrast, [surface, raised], towards);
  const onFill = textOn(fill) === '#fff' ? white : black;
  return {
    fill,
    onFill,
    pending: reach(mix(fill, surface, 0.3), textContrast, [onFill], fill),
    edge: contrast(fill, surface) >= controlContrast ? fill : text,
    text,
  };
}

/** Mixes `color` with `towards` just as far as the contrast to all of `grounds` demands. */
function reach(color: Rgb, wanted: number, grounds: readonly Rgb[], towards: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.02) {
    const candidate = mix(color, towards, share);
    if (grounds.every((ground) => contrast(candidate, ground) >= wanted)) return candidate;
  }
  return towards;
}

export function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const channel = (i: 0 | 1 | 2) => Math.round(a[i] + (b[i] - a[i]) * share);
  return [channel(0), channel(1), channel(2)];
}

/** 1 to 21, WCAG 2.2. */
export function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return x > y ? x / y : y / x;
}

/** The accent's properties, readable on these surfaces. */
export function accentCss(accent: Rgb, surfaces: Surfaces): string {
  const { fill, onFill, pending, edge, text } = accentTokens(accent, surfaces);
  return `:host{--parlor-accent-fill:rgb(${fill});--parlor-on-accent-fill:rgb(${onFill});--parlor-accent-pending:rgb(${pending});--parlor-accent-edge:rgb(${edge});--parlor-accent-text:rgb(${text})}`;
}

/** `accent` as in the options; anything that is no colour becomes the default. In cascade order. */
export function themeCss(accent: string, scheme: ColorScheme): readonly string[] {
  const rgb = parseHex(accent) ?? ([0x2f, 0x5b, 0xea] as const);
  const darkCss = dark + accentCss(rgb, darkSurfaces);
  return [
    tokens + accentCss(rgb, lightSurfaces),
    base,
    ...(scheme === 'light' ? [] : [scheme === 'dark' ? darkCss : `@media (prefers-color-scheme:dark){${darkCss}}`]),
  ];
}
