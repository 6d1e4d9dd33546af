import { expect, test } from 'vitest';
import { pastedFiles } from './pastedFiles';

/** What the clipboard holds; jsdom has none. */
const pasted = (names: readonly string[], text: string) =>
  ({ files: names.map((name) => new File(['x'], name)), getData: () => text }) as unknown as DataTransfer;

test.each<[what: string, names: readonly string[], text: string, meant: readonly string[]]>([
  ['a picture of the screen', ['image.png'], '', ['image.png']],
  ['words', [], 'Hello', []],
  ['words with a picture of them, from a document', ['image.png'], 'Hello', []],
  ['words that speak of the file', ['image.png'], 'see image.png', []],
  ['a file, with its name', ['Invoice 3.pdf'], 'Invoice 3.pdf', ['Invoice 3.pdf']],
  ['files, with their paths', ['a.png', 'b.png'], '/home/ada/a.png\n/home/ada/b.png\n', ['a.png', 'b.png']],
  ['files, with their names in old line ends', ['a.png', 'b.png'], 'a.png\rb.png', ['a.png', 'b.png']],
  ['a file, with a path of Windows', ['a.png'], 'C:\\Users\\Ada\\a.png', ['a.png']],
])('%s', (_what, names, text, meant) => {
  expect(pastedFiles(pasted(names, text)).map(({ name }) => name)).toEqual(meant);
});

test('nothing at all', () => expect(pastedFiles(null)).toEqual([]));
