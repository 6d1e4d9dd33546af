// How well text stands out from what is behind it, by the formula of WCAG 2
// (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio), said in words that need no explanation.

/** 1 to 21. `color`: `#rrggbb`. */
export function contrastOf(color: string, other: string): number {
  const [light, dark] = [luminance(color), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export interface ContrastVerdict {
  /** The colour of text that Parlor puts on it. */
  readonly text: '#000000' | '#ffffff';
  /** Of that text. */
  readonly ratio: number;
  /** Of the colour itself beside white: below 3 Parlor darkens it where it is used for lines and links. */
  readonly onWhite: number;
  readonly sentence: string;
}

export function judge(color: string): ContrastVerdict {
  const [onBlack, onWhite] = [contrastOf(color, '#000000'), contrastOf(color, '#ffffff')];
  const text = onWhite >= 4.5 || onWhite >= onBlack ? '#ffffff' : '#000000';
  const ratio = text === '#ffffff' ? onWhite : onBlack;
  const words = `${text === '#ffffff' ? 'White' : 'Black'} text on it is easy to read.`;
  const further =
    onWhite < 3 ? ' It is too light for links and lines on white, so Parlor uses a darker shade there.' : '';
  return { text, ratio, onWhite, sentence: words + further };
}

/** The widget's properties that are texts or what texts stand on, without `--parlor-`. */
export const measuredTokens = [
  'surface',
  'surface-raised',
  'text',
  'text-quiet',
  'danger',
  'accent',
  'on-accent',
  'accent-fill',
  'on-accent-fill',
  'accent-text',
] as const;

/** `#rrggbb` of each, as the widget itself shows them. */
export type MeasuredColors = Readonly<Record<(typeof measuredTokens)[number], string>>;

/** One kind of text in the chat. */
export interface Reading {
  readonly what: string;
  readonly text: string;
  readonly ground: string;
  readonly ratio: number;
  /** The rules for accessible sites (WCAG 2.2, AA) ask for 4.5 to 1 of text, and for 3 to 1 of signs. */
  readonly isEnough: boolean;
  readonly words: 'Very easy to read' | 'Easy to read' | 'Hard to read';
}

const pairs = [
  ['Titles and greeting', 'text', 'surface', 4.5],
  ['What your team writes', 'text', 'surface-raised', 4.5],
  ['What visitors write', 'on-accent-fill', 'accent-fill', 4.5],
  ['Times, names and hints', 'text-quiet', 'surface', 4.5],
  ['Links', 'accent-text', 'surface-raised', 4.5],
  ['What went wrong', 'danger', 'surface', 4.5],
  ['The round button', 'on-accent', 'accent', 3],
] as const;

export function readingsOf(colors: MeasuredColors): readonly Reading[] {
  return pairs.map(([what, text, ground, wanted]) => {
    const ratio = contrastOf(colors[text], colors[ground]);
    const isEnough = ratio >= wanted;
    const words = !isEnough ? 'Hard to read' : ratio >= 7 ? 'Very easy to read' : 'Easy to read';
    return { what, text: colors[text], ground: colors[ground], ratio, isEnough, words };
  });
}
