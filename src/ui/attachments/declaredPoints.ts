// How many points a picture says it has: a few hundred bytes can ask the browser for gigabytes, so this is read before
// anything draws it. Only the formats whose head allows more than cameras make; all others are bounded by their fields.

/** 16,384 by 16,384: a gigabyte once it is drawn. No camera makes more. */
export const mostPoints = 2 ** 28;

/** Null when it does not say, or says it deeper in the file than any camera would. */
export function declaredPoints(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameAt = (position: number) => String.fromCharCode(...bytes.subarray(position, position + 4));
  try {
    if (nameAt(1).startsWith('PNG')) return view.getUint32(16) * view.getUint32(20);
    if (nameAt(0) === 'GIF8') return view.getUint16(6, true) * view.getUint16(8, true);
    if (nameAt(0).startsWith('BM')) return Math.abs(view.getInt32(18, true) * view.getInt32(22, true));
    if (nameAt(8) === 'WEBP') return nameAt(12) === 'VP8X' ? (size24(view, 24) + 1) * (size24(view, 27) + 1) : 0;
    if (nameAt(4) === 'ftyp') return ofHeif(view, bytes);
    return view.getUint16(0) === 0xffd8 ? ofJpeg(view) : null;
  } catch {
    // Read beyond the end.
    return null;
  }
}

function size24(view: DataView, position: number): number {
  return view.getUint16(position, true) + view.getUint8(position + 2) * 65_536;
}

/** The largest of its pictures: each has a box `ispe` with its size. */
function ofHeif(view: DataView, bytes: Uint8Array): number {
  let most = 0;
  for (let at = bytes.indexOf(0x69); at >= 0 && at + 16 <= bytes.length; at = bytes.indexOf(0x69, at + 1)) {
    if (view.getUint32(at) === 0x69737065) most = Math.max(most, view.getUint32(at + 8) * view.getUint32(at + 12));
  }
  return most;
}

function ofJpeg(view: DataView): number {
  for (let position = 2; ; ) {
    const marker = view.getUint16(position);
    // Fill bytes.
    if (marker === 0xffff) {
      position++;
      continue;
    }
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return view.getUint16(position + 5) * view.getUint16(position + 7);
    position += 2 + view.getUint16(position + 2);
  }
}
