// Exif is a small TIFF file: lists of entries that point to each other.

const orientationTag = 0x0112;
/** The lists that an entry of a list may lead to: Exif, GPS, interoperability. */
const listTags = [0x8769, 0x8825, 0xa005];
const bytesPerValue = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

/** 1 to 8 as Exif has it; null when it says nothing. */
export function orientationOf(tiff: Uint8Array): number | null {
  const start = beginsWith(tiff, [0x45, 0x78, 0x69, 0x66, 0, 0]) ? 6 : 0;
  const view = new DataView(tiff.buffer, tiff.byteOffset + start, tiff.byteLength - start);
  const little = view.getUint16(0) === 0x4949;
  if (!little && view.getUint16(0) !== 0x4d4d) return null;
  const list = view.getUint32(4, little);
  for (let entry = 0; entry < view.getUint16(list, little); entry++) {
    const at = list + 2 + entry * 12;
    if (view.getUint16(at, little) !== orientationTag) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** The smallest Exif there is: one entry. */
export function tiffWithOrientation(orientation: number): readonly number[] {
  const head = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  return [...head, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
}

/**
 * Overwrites Exif and XMP where they lie. For HEIC: everything in it has a fixed place, and its direction is not among
 * the Exif.
 */
export function blankMetadata(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const blank = bytes.slice();
  for (const start of placesOf(blank, 'Exif\0\0')) blankTiff(blank.subarray(start + 6));
  for (const start of placesOf(blank, '<x:xmpmeta')) {
    const end = placesOf(blank.subarray(start), '</x:xmpmeta>')[0];
    if (end !== undefined) blank.fill(0x20, start, start + end + 12);
  }
  return blank;
}

function blankTiff(tiff: Uint8Array): void {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  // The letters may stand there by chance.
  if (!little && view.getUint16(0) !== 0x4d4d) return;
  const lists = [view.getUint32(4, little)];
  // Lists that lead to each other in a circle end at zero entries.
  for (let list = lists.pop(); list !== undefined; list = lists.pop()) {
    if (list + 2 > tiff.length) continue;
    const count = view.getUint16(list, little);
    const end = Math.min(list + 2 + count * 12, tiff.length);
    for (let at = list + 2; at + 12 <= end; at += 12) {
      const size = (bytesPerValue[view.getUint16(at + 2, little)] ?? 0) * view.getUint32(at + 4, little);
      const value = view.getUint32(at + 8, little);
      if (listTags.includes(view.getUint16(at, little))) lists.push(value);
      else if (size > 4) tiff.fill(0, value, Math.min(value + size, tiff.length));
    }
    tiff.fill(0, list, end);
  }
}

function placesOf(bytes: Uint8Array, text: string): number[] {
  const places: number[] = [];
  const pattern = [...text].map((letter) => letter.charCodeAt(0));
  const first = pattern[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) places.push(at);
  }
  return places;
}

function beginsWith(bytes: Uint8Array, pattern: readonly number[]): boolean {
  return pattern.every((byte, index) => bytes[index] === byte);
}
