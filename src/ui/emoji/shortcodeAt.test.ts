import { expect, test } from 'vitest';
import { shortcodeAt } from './shortcodeAt';

const at = (text: string) => shortcodeAt(text, text.length);

test.each([
  [':sm', { start: 0, name: 'sm', isClosed: false }],
  ['so (:thumbs_up', { start: 4, name: 'thumbs_up', isClosed: false }],
  ['🎉:+1:', { start: 2, name: '+1', isClosed: true }],
  ['a\n:Herz', { start: 2, name: 'Herz', isClosed: false }],
])('%s', (text, expected) => {
  expect(at(text)).toEqual(expected);
});

test.each([
  '',
  ':',
  ':s',
  ':)',
  ':-)',
  ':-D',
  ':D',
  '10:30',
  'https://',
  'std::vector',
  'note:this',
  'C:\\temp',
  ':smile ',
  ': smile',
])('“%s” is none', (text) => {
  expect(at(text)).toBeNull();
});

test('what stands behind the caret does not count', () => {
  expect(shortcodeAt(':smile and more', 4)).toEqual({ start: 0, name: 'smi', isClosed: false });
});
