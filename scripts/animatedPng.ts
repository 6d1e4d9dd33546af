// Several PNG pictures of one size become one that moves (APNG): a frame's data is that of its picture under another name.
// Format: https://www.w3.org/TR/png-3/#apng-frame-based-animation

import { crc32 } from 'node:zlib';

export interface Frame {
  /** A PNG file. All frames have the size and kind of the first. */
  readonly png: Uint8Array;
  /** How long it stays, ms. */
  readonly ms: number;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Throws for pictures of different sizes. The animation repeats for ever. */
export function animatedPng(frames: readonly Frame[]): Buffer {
  const pictures = frames.map(({ png, ms }) => ({ chunks: chunksOf(png), ms }));
  const header = pictures[0]?.chunks.find(({ type }) => type === 'IHDR')?.data;
  if (!header) throw new Error('No picture to begin with');
  const parts = [signature, chunk('IHDR', header), chunk('acTL', numbers(frames.length, 0))];
  let sequence = 0;
  for (const [at, { chunks, ms }] of pictures.entries()) {
    const own = chunks.find(({ type }) => type === 'IHDR')?.data;
    if (!own?.equals(header)) throw new Error(`Picture ${at + 1} has another size or kind than the first`);
    const control = Buffer.alloc(26);
    control.writeUInt32BE(sequence++, 0);
    header.copy(control, 4, 0, 8);
    // Delay as a fraction of a second; the two last bytes: leave it there, put the next one in its place.
    control.writeUInt16BE(Math.min(ms, 65_535), 20);
    control.writeUInt16BE(1000, 22);
    parts.push(chunk('fcTL', control));
    for (const { type, data } of chunks) {
      if (type !== 'IDAT') continue;
      parts.push(at === 0 ? chunk('IDAT', data) : chunk('fdAT', Buffer.concat([numbers(sequence++), data])));
    }
  }
  return Buffer.concat([...parts, chunk('IEND', Buffer.alloc(0))]);
}

export function chunksOf(png: Uint8Array): { type: string; data: Buffer }[] {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  if (!bytes.subarray(0, 8).equals(signature)) throw new Error('Not a PNG file');
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([numbers(data.length), body, numbers(crc32(body))]);
}

function numbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4);
  return bytes;
}
