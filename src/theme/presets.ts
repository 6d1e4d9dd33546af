// The looks that a site can choose by name: colours here, shapes in presets/*.css.

import type { Rgb } from './theme';

/** The colours of one scheme; what each is for: tokens.css. Texts are tested for 4.5:1 on both surfaces. */
export interface Palette {
  readonly surface: string;
  readonly raised: string;
  readonly text: string;
  readonly textQuiet: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly danger: string;
}

export interface Preset {
  /** Null for the colours of tokens.css and dark.css. */
  readonly palettes: { readonly light: Palette; readonly dark: Palette } | null;
  /** How much of the brand colour is mixed into the neutral colours, 0 to 1. */
  readonly tint: number;
  /** Unless the site says otherwise. */
  readonly density: 'compact' | 'regular';
}

export const presetNames = ['calm', 'paper', 'ink', 'bloom', 'slate'] as const;

export type PresetName = (typeof presetNames)[number];

const paper: Preset = {
  tint: 0,
  density: 'regular',
  palettes: {
    light: {
      surface: '#fcfaf5',
      raised: '#f2ece0',
      text: '#2a241c',
      textQuiet: '#665c4d',
      line: '#e8e0d1',
      lineStrong: '#8b806d',
      danger: '#b3261e',
    },
    dark: {
      surface: '#1c1915',
      raised: '#2c2820',
      text: '#f3ede2',
      textQuiet: '#b5ab98',
      line: '#373127',
      lineStrong: '#81776a',
      danger: '#ff9a8c',
    },
  },
};

const ink: Preset = {
  tint: 0,
  density: 'regular',
  palettes: {
    light: {
      surface: '#ffffff',
      raised: '#f4f4f4',
      text: '#0a0a0a',
      textQuiet: '#595959',
      line: '#0a0a0a',
      lineStrong: '#0a0a0a',
      danger: '#b80d00',
    },
    dark: {
      surface: '#000000',
      raised: '#161616',
      text: '#fafafa',
      textQuiet: '#a8a8a8',
      line: '#5c5c5c',
      lineStrong: '#c8c8c8',
      danger: '#ff8a80',
    },
  },
};

const slate: Preset = {
  tint: 0,
  density: 'compact',
  palettes: {
    light: {
      surface: '#ffffff',
      raised: '#f4f5f7',
      text: '#1b1f27',
      textQuiet: '#596070',
      line: '#dfe2e8',
      lineStrong: '#858d9c',
      danger: '#c0281c',
    },
    dark: {
      surface: '#0f1218',
      raised: '#1a1f29',
      text: '#e8ebf1',
      textQuiet: '#98a1b3',
      line: '#272d39',
      lineStrong: '#697387',
      danger: '#ff8f85',
    },
  },
};

export const presets: Readonly<Record<PresetName, Preset>> = {
  calm: { palettes: null, tint: 0, density: 'regular' },
  paper,
  ink,
  bloom: { palettes: null, tint: 0.045, density: 'regular' },
  slate,
};

/** `#rrggbb`, as all colours here are. */
export function rgbOf(color: string): Rgb {
  const bits = Number.parseInt(color.slice(1), 16);
  return [bits >> 16, (bits >> 8) & 255, bits & 255];
}
