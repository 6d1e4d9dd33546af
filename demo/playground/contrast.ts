// How well two colours can be told apart, by the formula of WCAG 2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).

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
  const words = `${text === '#ffffff' ? 'White' : 'Black'} text on it is easy to read (${ratio.toFixed(1)} to 1).`;
  const further =
    onWhite < 3 ? ' It is too light for links and lines on white, so Parlor uses a darker shade there.' : '';
  return { text, ratio, onWhite, sentence: words + further };
}
