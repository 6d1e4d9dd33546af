// @vitest-environment node
import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { animatedPng, chunksOf } from './animatedPng';

/** The smallest there is: one grey dot, `level` from 0 to 255. */
function dot(level: number, width = 1): Buffer {
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const pixels = deflateSync(Buffer.from([0, ...Array(width).fill(level)]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

it('makes one picture of several, each with its time, numbered through', () => {
  const chunks = chunksOf(
    animatedPng([
      { png: dot(0), ms: 1200 },
      { png: dot(128), ms: 700 },
      { png: dot(255), ms: 100 },
    ]),
  );
  expect(chunks.map(({ type }) => type)).toEqual([
    'IHDR',
    'acTL',
    'fcTL',
    'IDAT',
    'fcTL',
    'fdAT',
    'fcTL',
    'fdAT',
    'IEND',
  ]);
  expect(chunks[1]?.data.readUInt32BE(0)).toBe(3);
  const controls = chunks.filter(({ type }) => type === 'fcTL').map(({ data }) => data);
  expect(controls.map((data) => data.readUInt16BE(20))).toEqual([1200, 700, 100]);
  const numbered = chunks.filter(({ type }) => /^f[cd]/.test(type)).map(({ data }) => data.readUInt32BE(0));
  expect(numbered).toEqual([0, 1, 2, 3, 4]);
  expect(chunks[5]?.data.subarray(4)).toEqual(chunksOf(dot(128)).find(({ type }) => type === 'IDAT')?.data);
});

it('has the check sums that readers of PNG want', () => {
  const bytes = animatedPng([{ png: dot(0), ms: 100 }]);
  // The last chunk of every PNG file is the same twelve bytes.
  expect(bytes.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
});

it('refuses what cannot be one picture', () => {
  expect(() => animatedPng([])).toThrow('No picture');
  expect(() => animatedPng([{ png: Buffer.from('hello'), ms: 1 }])).toThrow('Not a PNG');
  expect(() =>
    animatedPng([
      { png: dot(0), ms: 1 },
      { png: dot(0, 2), ms: 1 },
    ]),
  ).toThrow('another size');
});
