// One brand colour in, the text colour that can be read on it out. Pure and tiny: the loader paints the launcher with it.

/** `#rgb` or `#rrggbb` (the `#` may be missing) as three numbers 0-255, or null for anything else. */
export function parseHex(color: string): readonly [number, number, number] | null {
  const hex = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(color.trim())?.[1];
  if (!hex) return null;
  const wide = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const bits = Number.parseInt(wide, 16);
  return [bits >> 16, (bits >> 8) & 255, bits & 255];
}

/** Relative luminance 0-1, WCAG 2.2. */
export function luminance(rgb: readonly [number, number, number]): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
}

/**
 * White or black, whichever contrasts more: always at least 4.5:1, because where white falls below that, black is far above.
 * The two are equally readable at a luminance of 0.179.
 */
export function textOn(rgb: readonly [number, number, number]): '#fff' | '#000' {
  return luminance(rgb) > 0.179 ? '#000' : '#fff';
}
