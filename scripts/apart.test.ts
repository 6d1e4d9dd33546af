import { expect, it } from 'vitest';
import { apart } from './apart';

const finding = 'exports.ownIntrinsics = (names) => Object.fromEntries(names.map((name) => [name, 2]));';

it('a file has names of its own for what it uses, and for nothing else', () => {
  const code = apart('globalThis.seen=[typeof Map,Set,Set.of];', finding);
  expect(code.startsWith('const{Set,Map}=')).toBe(true);
  new Function(code.replace('Set.of', '0'))();
  expect((globalThis as { seen?: unknown }).seen).toEqual(['number', 2, 0]);
  expect(apart('a.Set;b.$Map;', finding)).toBe('a.Set;b.$Map;');
});

it('texts and names of emoji stay where they are', () => {
  expect(apart('import("./locales/de-1.js");read("emojiNames/",e)', finding)).toBe(
    'import("./../locales/de-1.js");read("../emojiNames/",e)',
  );
});
