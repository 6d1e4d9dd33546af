import { expect, it } from 'vitest';
import { maxBodyBytes, utf8Length } from './message';

it.each([
  ['', 0],
  ['plain', 5],
  ['\u007f', 1],
  ['\u0080', 2],
  ['\u07ff', 2],
  ['\u0800', 3],
  ['\uffff', 3],
  ['\u{10000}', 4],
  ['\u{10ffff}', 4],
  ['é€😀', 9],
  ['👩‍👩‍👧', 18],
])('counts %j as %i bytes of UTF-8', (text, bytes) => {
  expect(utf8Length(text)).toBe(bytes);
  expect(new TextEncoder().encode(text)).toHaveLength(bytes);
});

it('counts half an emoji as the replacement character that is sent instead of it', () => {
  expect(utf8Length('\ud83d')).toBe(new TextEncoder().encode('\ud83d').length);
});

it('knows the limit of the service in bytes', () => {
  expect(maxBodyBytes).toBe(32_768);
});
