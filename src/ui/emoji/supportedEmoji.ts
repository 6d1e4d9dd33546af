// Which emoji this browser can draw: one of each version is drawn and looked at.

import type { Emoji } from './parseNames';

/** One of each version that a browser may lack. Two of them brought only joined pictures: then the parts lie side by side. */
export const probes: readonly (readonly [version: number, emoji: string])[] = [
  [12, '\u{1f971}'],
  [12.1, '\u{1f9d1}\u200d\u{1f9b0}'],
  [13, '\u{1f972}'],
  [13.1, '\u{1f636}\u200d\u{1f32b}\ufe0f'],
  [14, '\u{1fae0}'],
  [15, '\u{1fae8}'],
  [15.1, '\u{1f642}\u200d\u2194\ufe0f'],
  [16, '\u{1fae9}'],
  [17, '\u{1faea}'],
];
const plainest = '\u{1f600}';
/** Windows has no flags of countries and draws their letters. */
const flag = '\u{1f1e8}\u{1f1ed}';

export interface Drawing {
  /** Whether it comes out in colours of its own, whatever colour is asked for. */
  isColoured(emoji: string): boolean;
  /** In any unit. */
  widthOf(emoji: string): number;
}

/** Without a drawing, or where what is drawn cannot be read back, everything counts as supported. */
export function createSupport(drawing: Drawing | null): (emoji: Emoji) => boolean {
  if (!drawing?.isColoured(plainest)) return () => true;
  const width = drawing.widthOf(plainest);
  const lacking = probes
    .filter(([, probe]) => !drawing.isColoured(probe) || drawing.widthOf(probe) > width * 1.5)
    .map(([version]) => version);
  const hasFlags = drawing.isColoured(flag);
  return ({ emoji, version }) => !lacking.includes(version) && (hasFlags || !/^\p{RI}/u.test(emoji));
}

const size = 20;

export function drawingOn(canvas: HTMLCanvasElement): Drawing | null {
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.font = `${size - 4}px "Twemoji Mozilla", "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji", sans-serif`;
  context.textBaseline = 'top';
  const pixels = (emoji: string, colour: string) => {
    context.clearRect(0, 0, size, size);
    context.fillStyle = colour;
    context.fillText(emoji, 0, 2);
    return context.getImageData(0, 0, size, size).data;
  };
  return {
    isColoured(emoji) {
      const [black, white] = [pixels(emoji, '#000'), pixels(emoji, '#fff')];
      return black.some((value) => value > 0) && black.every((value, i) => value === white[i]);
    },
    widthOf: (emoji) => context.measureText(emoji).width,
  };
}
