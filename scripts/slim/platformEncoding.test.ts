import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { root } from '../buildSettings';
import { withPlatformEncoding } from './platformEncoding';

const installed = readFileSync(path.join(root, 'node_modules/twilsock/dist/parser.js'), 'utf8');

interface Encoding {
  byteLength(text: string): number;
  stringToUint8Array(text: string): Uint8Array;
  uint8ArrayToString(bytes: Uint8Array): string;
}

function functionsOf(code: string): Encoding {
  const functions = /(const encoder[\s\S]*?)?function byteLength[\s\S]*?(?=function getJsonObject)/.exec(code)?.[0];
  return new Function(`${functions}; return { byteLength, stringToUint8Array, uint8ArrayToString }`)() as Encoding;
}

const theirs = functionsOf(installed);
const ours = functionsOf(withPlatformEncoding(installed));
const character = fc
  .nat(0x10ffff)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));
const marked = ['', '\n\r\u2028', '\ufeffBOM', 'héllo 你好 👋🏽', '\0\u0080\uffff'];

test('text becomes the bytes that twilsock makes of it, in a buffer of their own', () => {
  const check = (text: string) => {
    const bytes = ours.stringToUint8Array(text);
    expect([...bytes]).toEqual([...theirs.stringToUint8Array(text)]);
    expect(bytes.buffer.byteLength).toBe(bytes.length);
    expect(ours.byteLength(text)).toBe(theirs.byteLength(text));
    expect(ours.uint8ArrayToString(bytes)).toBe(text);
  };
  for (const text of marked) check(text);
  fc.assert(fc.property(fc.string({ unit: character }), check));
});

test('bytes become the text that twilsock makes of them, and throw where they are none', () => {
  const read = (encoding: Encoding, bytes: Uint8Array) => {
    try {
      return encoding.uint8ArrayToString(bytes);
    } catch {
      return null;
    }
  };
  const check = (bytes: Uint8Array) => {
    expect(read(ours, bytes)).toBe(read(theirs, bytes));
  };
  for (const bytes of [[0xed, 0xa0, 0x80], [0xc0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82], [0xff]]) {
    check(Uint8Array.from(bytes));
    expect(read(ours, Uint8Array.from(bytes))).toBeNull();
  }
  fc.assert(fc.property(fc.uint8Array({ maxLength: 12 }), check));
});

test('another twilsock fails the build', () => {
  expect(() => withPlatformEncoding(installed.replace('byteLength(s)', 'byteLength(text)'))).toThrow('look at what');
});
