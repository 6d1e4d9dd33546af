import { encode } from 'uqr';

/** Light modules around it, without which cameras do not find it. */
const border = 4;

/** The dark modules as one path of an SVG of `size` by `size` units. Throws for what no QR code can hold. */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: 'L', border });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { path, size };
}
