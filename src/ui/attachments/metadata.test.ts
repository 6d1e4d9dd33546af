import { describe, expect, it } from 'vitest';
import { withoutMetadata } from './metadata';
import { orientationOf, tiffWithOrientation } from './tiff';

type Bytes = Uint8Array<ArrayBuffer>;
const text = (value: string) => [...value].map((letter) => letter.charCodeAt(0));
const of = (...parts: (readonly number[] | Uint8Array)[]): Bytes => Uint8Array.from(parts.flatMap((part) => [...part]));
const holds = (bytes: Uint8Array, value: string) => Buffer.from(bytes).includes(Buffer.from(value, 'latin1'));

/** Little-endian Exif with a direction, the maker in a value elsewhere, and a GPS list with the place in another. */
function exif(orientation: number): number[] {
  const short = (value: number) => [value & 255, value >> 8];
  const long = (value: number) => [...short(value & 0xffff), ...short(value >>> 16)];
  const list = [
    ...short(3),
    ...[...short(0x010f), ...short(2), ...long(10), ...long(50)],
    ...[...short(0x0112), ...short(3), ...long(1), ...long(orientation)],
    ...[...short(0x8825), ...short(4), ...long(1), ...long(60)],
    ...long(0),
  ];
  const gps = [...short(1), ...[...short(0x0002), ...short(2), ...long(11), ...long(78)], ...long(0)];
  return [...text('II'), 42, 0, ...long(8), ...list, ...text('MakerName\0'), ...gps, ...text('52.5N13.4E\0')];
}

const segment = (marker: number, content: readonly number[]) => [
  0xff,
  marker,
  (content.length + 2) >> 8,
  (content.length + 2) & 255,
  ...content,
];
const jfif = segment(0xe0, [...text('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]);
const icc = segment(0xe2, text('ICC_PROFILE\0profile'));
const table = segment(0xdb, [0, 1, 2, 3]);
const scan = [...segment(0xda, [1, 1, 0]), 0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56];

function jpeg(orientation: number): Bytes {
  return of(
    [0xff, 0xd8],
    jfif,
    segment(0xe1, [...text('Exif\0\0'), ...exif(orientation)]),
    segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>')),
    segment(0xed, text('Photoshop 3.0\0city')),
    icc,
    segment(0xfe, text('a comment')),
    table,
    scan,
    table,
    scan,
    [0xff, 0xd9],
    text('a whole film'),
  );
}

describe('a JPEG', () => {
  it('loses everything but what it is drawn with, bit by bit', () => {
    expect(withoutMetadata(jpeg(1), 'image/jpeg')).toEqual(
      of([0xff, 0xd8], jfif, icc, table, scan, table, scan, [0xff, 0xd9]),
    );
  });

  it.each([2, 3, 6, 8])('keeps the direction %i it is to be shown in', (orientation) => {
    const clean = withoutMetadata(jpeg(orientation), 'image/jpeg') as Bytes;
    const at = Buffer.from(clean).indexOf('Exif');
    expect(orientationOf(clean.subarray(at))).toBe(orientation);
    expect(holds(clean, 'MakerName')).toBe(false);
    expect(holds(clean, '52.5N')).toBe(false);
  });

  it.each([
    ['cut off in its head', jpeg(1).slice(0, 60)],
    ['cut off in its scan', jpeg(1).slice(0, -30)],
    ['not built like one', of([0xff, 0xd8], text('nonsense'))],
    ['nothing but its first bytes', of([0xff, 0xd8, 0xff])],
  ])('that is %s must be drawn anew', (_, bytes) => {
    expect(withoutMetadata(bytes, 'image/jpeg')).toBeNull();
  });
});

const chunk = (name: string, content: readonly number[]) => [
  0,
  0,
  0,
  content.length,
  ...text(name),
  ...content,
  9,
  9,
  9,
  9,
];
const pngHead = [...text('\u0089PNG\r\n\u001a\n'), ...chunk('IHDR', [1, 2, 3])];
const pngTail = [...chunk('IDAT', [4, 5]), ...chunk('IEND', [])];

describe('a PNG', () => {
  it('loses texts, times and Exif, and what follows its end', () => {
    const bytes = of(
      pngHead,
      chunk('tEXt', text('Author\0Ada')),
      chunk('iTXt', text('XML:com.adobe.xmp')),
      chunk('zTXt', text('x')),
      chunk('tIME', [1]),
      chunk('eXIf', exif(1)),
      pngTail,
      text('more'),
    );
    expect(withoutMetadata(bytes, 'image/png')).toEqual(of(pngHead, pngTail));
  });

  it('keeps its direction, with a checksum that is right', () => {
    const clean = withoutMetadata(of(pngHead, chunk('eXIf', exif(6)), pngTail), 'image/png') as Bytes;
    const at = Buffer.from(clean).indexOf('eXIf');
    expect(orientationOf(clean.subarray(at + 4))).toBe(6);
    // Of the 4 letters and the 26 bytes of Exif.
    expect(Buffer.from(clean).readUInt32BE(at + 4 + 26)).toBe(crc32(clean.subarray(at, at + 30)));
    expect(holds(clean, 'MakerName')).toBe(false);
  });

  it('that is cut off must be drawn anew', () => {
    expect(withoutMetadata(of(pngHead, pngTail.slice(0, -6)), 'image/png')).toBeNull();
  });
});

describe('a WebP', () => {
  const riff = (name: string, content: readonly number[]) => [...text(name), content.length, 0, 0, 0, ...content];
  const webp = (...chunks: number[][]) => {
    const content = chunks.flat();
    return of(text('RIFF'), [content.length + 4, 0, 0, 0], text('WEBP'), content);
  };
  const pixels = riff('VP8 ', [1, 2]);

  it('loses Exif and XMP, and says so', () => {
    const bytes = webp(
      riff('VP8X', [0x1c, 0, 0, 0]),
      pixels,
      riff('EXIF', exif(1).concat(0)),
      riff('XMP ', text('<x>1')),
    );
    expect(withoutMetadata(bytes, 'image/webp')).toEqual(webp(riff('VP8X', [0x10, 0, 0, 0]), pixels));
  });

  it('that is turned must be drawn anew', () => {
    expect(withoutMetadata(webp(pixels, riff('EXIF', exif(6).concat(0))), 'image/webp')).toBeNull();
  });
});

describe('a HEIC', () => {
  it('keeps every byte in its place, and tells nothing any more', () => {
    const bytes = of(text('....ftypheic'), text('Exif\0\0'), exif(1), text('<x:xmpmeta>place</x:xmpmeta>pixels'));
    const clean = withoutMetadata(bytes, 'image/heic') as Bytes;
    expect(clean.length).toBe(bytes.length);
    for (const secret of ['MakerName', '52.5N', 'place']) expect(holds(clean, secret)).toBe(false);
    expect(holds(clean, 'pixels')).toBe(true);
    expect(holds(clean, '....ftypheic')).toBe(true);
  });
});

it('the smallest Exif says the direction and nothing else', () => {
  expect(orientationOf(of(tiffWithOrientation(8)))).toBe(8);
});

function crc32(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes)
    for (let bit = 0, next = byte; bit < 8; bit++, next >>>= 1) sum = (sum >>> 1) ^ ((sum ^ next) & 1 ? 0xedb88320 : 0);
  return ~sum >>> 0;
}
