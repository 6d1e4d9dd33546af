// Takes out of a photo what it tells of its maker, the camera and the place, without touching a pixel. Only the direction
// it is to be shown in stays. A file that is not built as expected comes back as null: it must be drawn anew.

import { blankMetadata, orientationOf, tiffWithOrientation } from './tiff';

export function withoutMetadata(bytes: Uint8Array<ArrayBuffer>, type: string): Uint8Array<ArrayBuffer> | null {
  try {
    switch (type) {
      case 'image/jpeg':
        return cleanJpeg(bytes);
      case 'image/png':
        return cleanPng(bytes);
      case 'image/webp':
        return cleanWebp(bytes);
      case 'image/heic':
        return blankMetadata(bytes);
      default:
        return bytes;
    }
  } catch {
    // Read beyond its end: it is cut off or a trap.
    return null;
  }
}

const exifName = [0x45, 0x78, 0x69, 0x66, 0, 0];

function cleanJpeg(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let position = 2;
  for (;;) {
    if (view.getUint8(position) !== 0xff) return null;
    const marker = view.getUint8(position + 1);
    // Fill bytes.
    if (marker === 0xff) {
      position++;
      continue;
    }
    if (marker === 0xd9) break;
    const end = position + 2 + view.getUint16(position + 2);
    if (end > bytes.length) return null;
    const segment = bytes.subarray(position, end);
    if (marker === 0xe1 && exifName.every((byte, index) => segment[4 + index] === byte)) {
      orientation = orientationOf(segment.subarray(10)) ?? orientation;
    }
    if (isNeeded(marker, segment)) kept.push(segment);
    position = end;
    if (marker !== 0xda) continue;
    const from = position;
    position = endOfScan(bytes, position);
    kept.push(bytes.subarray(from, position));
  }
  // What comes after the end of the picture goes too: phones put whole films there.
  const start = [Uint8Array.of(0xff, 0xd8)];
  const direction = orientation === 1 ? [] : [exifSegment(orientation)];
  const jfif = kept[0]?.[1] === 0xe0 ? kept.splice(0, 1) : [];
  return joined([...start, ...jfif, ...direction, ...kept, Uint8Array.of(0xff, 0xd9)]);
}

/** Of the segments for applications only those that the picture is drawn with: JFIF, colour profile, Adobe's transform. */
function isNeeded(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const begins = (name: string) => [...name].every((letter, index) => segment[4 + index] === letter.charCodeAt(0));
  return (
    (marker === 0xe0 && begins('JFIF')) ||
    (marker === 0xe2 && begins('ICC_PROFILE')) ||
    (marker === 0xee && begins('Adobe'))
  );
}

/** Within a scan 0xff is followed by 0, or by the number of a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let position = from; position < bytes.length - 1; position++) {
    if (bytes[position] !== 0xff) continue;
    const next = bytes[position + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return position;
  }
  throw new RangeError('the scan does not end');
}

function exifSegment(orientation: number): Uint8Array {
  const content = [...exifName, ...tiffWithOrientation(orientation)];
  return Uint8Array.of(0xff, 0xe1, 0, content.length + 2, ...content);
}

const pngMetadata = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'];

function cleanPng(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let position = 8; ; ) {
    const end = position + 12 + view.getUint32(position);
    const name = nameAt(bytes, position + 4);
    if (end > bytes.length) throw new RangeError('a chunk is cut off');
    if (name === 'eXIf') {
      const orientation = orientationOf(bytes.subarray(position + 8, end - 4)) ?? 1;
      if (orientation !== 1) kept.push(pngChunk('eXIf', tiffWithOrientation(orientation)));
    } else if (!pngMetadata.includes(name)) kept.push(bytes.subarray(position, end));
    if (name === 'IEND') return joined(kept);
    position = end;
  }
}

function pngChunk(name: string, content: readonly number[]): Uint8Array {
  const body = [...[...name].map((letter) => letter.charCodeAt(0)), ...content];
  return Uint8Array.of(...fourBytes(content.length), ...body, ...fourBytes(checksum(body)));
}

/** CRC-32, as PNG has it. */
function checksum(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

function cleanWebp(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  const whole = Math.min(bytes.length, 8 + view.getUint32(4, true));
  for (let position = 12; position + 8 <= whole; ) {
    const size = view.getUint32(position + 4, true);
    const end = position + 8 + size + (size % 2);
    const name = nameAt(bytes, position);
    if (end > whole + 1) throw new RangeError('a chunk is cut off');
    if (name === 'VP8X') {
      const flags = bytes.slice(position, end);
      // Neither Exif nor XMP any more.
      flags[8] = (flags[8] ?? 0) & ~0x0c;
      kept.push(flags);
    } else if (name === 'EXIF') {
      // To keep its direction it must be drawn anew: not all that read WebP look for it.
      if ((orientationOf(bytes.subarray(position + 8, end)) ?? 1) !== 1) throw new RangeError('turned');
    } else if (name !== 'XMP ') kept.push(bytes.subarray(position, end));
    position = end;
  }
  const content = kept.reduce((sum, { length }) => sum + length, 4);
  const head = bytes.slice(0, 12);
  viewOf(head).setUint32(4, content, true);
  return joined([head, ...kept]);
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const nameAt = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
const fourBytes = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}
