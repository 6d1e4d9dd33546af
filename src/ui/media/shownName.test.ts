import { expect, test } from 'vitest';
import { downloadName } from './downloadName';
import { nameParts, shownName, typeLabel } from './shownName';

test.each([
  [null, null],
  ['', null],
  ['\u200b\u202e', null],
  ['Rechnung März.pdf', 'Rechnung März.pdf'],
  ['فاتورة.pdf', 'فاتورة.pdf'],
  ['holiday\u202egpj.exe', 'holidaygpj.exe'],
  ['two\nlines\u0000.txt', 'twolines.txt'],
  ['👩‍🚀.png', '👩🚀.png'],
  ['half\ud83d.png', 'half.png'],
])('%j is shown as %j', (filename, shown) => {
  expect(shownName(filename)).toBe(shown);
});

test('of a name that is too long beginning and end are shown', () => {
  const name = shownName(`${'a'.repeat(1_000_000)}.invoice.pdf`) ?? '';
  expect([...name]).toHaveLength(120);
  expect(name).toMatch(/^aaa.*….*\.invoice\.pdf$/);
});

test('where there is little room the end stays', () => {
  expect(nameParts('a long name of a file.pdf')).toEqual(['a long name of a ', 'file.pdf']);
  expect(nameParts('short.pdf')).toEqual(['short.pdf', '']);
});

test.each([
  ['a.pdf', 'PDF'],
  ['a.tar.gz', 'GZ'],
  ['README', null],
  ['.profile', null],
  ['a.notanextension', null],
])('%s is labelled %s', (name, label) => {
  expect(typeLabel(name)).toBe(label);
});

test.each([
  ['photo.jpg', 'image/jpeg', 'photo.jpg'],
  ['offer.html', 'image/png', 'offer.html.png'],
  ['run.exe', 'application/pdf', 'run.exe.pdf'],
  ['note', 'audio/mp4', 'note.m4a'],
  ['../../.ssh/config', 'text/plain', '_.._.ssh_config.txt'],
  ['C:\\a|b?.txt', 'text/plain', 'C_a_b_.txt'],
  ['offer.html', 'text/html', 'offer.html'],
  ['\u202e', 'image/png', 'File.png'],
])('%j of type %s is saved as %s', (name, type, saved) => {
  expect(downloadName(name, type, 'File')).toBe(saved);
});
