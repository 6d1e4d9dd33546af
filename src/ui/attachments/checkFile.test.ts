import { describe, expect, it } from 'vitest';
import { checkFile, shownTypes } from './checkFile';
import { cleanFileName } from './fileName';
import { limitsOf, roundedDown } from './limits';

const limits = limitsOf({}, null);
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const png = bytes('\u0089PNG\r\n\u001a\n....');
const pdf = bytes('%PDF-1.7\n');
const heic = bytes('\0\0\0\u0018ftypheic\0\0\0\0mif1heic');
const webp = bytes('RIFF\u0010\0\0\0WEBPVP8 ');

function check(name: string, head: Uint8Array, { type = '', size = 1000, allowed = limits } = {}) {
  const verdict = checkFile({ name, size, type, head }, allowed);
  return verdict.kind === 'refused' ? verdict.refusal.kind : verdict;
}

describe('a file', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['scan.PDF', pdf, 'application/pdf', 'application/pdf'],
    ['shot.png', png, 'image/png', 'image/png'],
    ['photo.heic', heic, '', 'image/heic'],
    ['notes.txt', bytes('Dear Sir or Madam'), 'text/plain', 'text/plain'],
    ['voice.mp3', bytes('ID3\u0004'), 'audio/mp3', 'audio/mpeg'],
    ['film.mp4', bytes('\0\0\0\u0018ftypisom'), 'video/mp4', 'video/mp4'],
  ])('%s is fine, and sent with its proper type', (name, head, type, sentAs) => {
    expect(check(name, head, { type })).toEqual({ kind: 'fine', type: sentAs });
  });

  it.each<[string, string, Uint8Array, string]>([
    ['a program named as a picture', 'cat.png', bytes('MZ\u0090\0'), 'image/png'],
    ['a web page named as a text', 'readme.txt', bytes('\n <!DOCTYPE html><script>'), 'text/plain'],
    ['a drawing with a script named as a picture', 'logo.png', bytes('<svg onload=1>'), 'image/png'],
    ['a PDF named as a text', 'letter.txt', bytes('\0\0binary'), 'text/plain'],
    ['a PDF named as a picture', 'letter.jpg', pdf, 'image/jpeg'],
    ['a picture that the browser takes for a web page', 'cat.png', png, 'application/pdf'],
    ['a picture without a known ending', 'cat.dat', png, ''],
  ])('that lies is refused: %s', (_, name, head, type) => {
    expect(check(name, head, { type })).toBe('lies');
  });

  it('is not refused because a system calls its type by another name', () => {
    const allowed = limitsOf({ types: ['csv'] }, null);
    expect(check('list.csv', bytes('a;b'), { type: 'application/vnd.ms-excel', allowed })).toMatchObject({
      kind: 'fine',
    });
  });

  it('without anything in it is refused', () => {
    expect(check('a.txt', new Uint8Array(), { size: 0 })).toBe('empty');
  });

  it('of 5 GB is refused, whatever it is', () => {
    expect(check('film.mp4', bytes('\0\0\0\u0018ftypisom'), { size: 5 * 2 ** 30 })).toBe('tooLarge');
    expect(check('photo.png', png, { size: 5 * 2 ** 30 })).toBe('tooLarge');
  });

  it.each([
    ['page.svg', bytes('<svg xmlns=""/>')],
    ['page.html', bytes('<!doctype html>')],
    ['setup.exe', bytes('MZ')],
    ['noending', bytes('text')],
    ['data.xyz', bytes('text')],
  ])('of a kind that is not taken is refused: %s', (name, head) => {
    expect(check(name, head)).toBe('type');
  });

  it('that the site asks for by name is taken, also when nobody can tell it by its beginning', () => {
    const allowed = limitsOf({ types: ['.DWG', 'image/*'] }, null);
    expect(check('plan.dwg', bytes('AC1032'), { allowed })).toEqual({ kind: 'fine', type: 'application/octet-stream' });
    expect(check('shot.png', png, { allowed })).toEqual({ kind: 'fine', type: 'image/png' });
    expect(check('scan.pdf', pdf, { allowed })).toBe('type');
  });

  it('that is a picture too large or of a kind that is not taken is drawn anew', () => {
    expect(check('shot.png', png, { size: limits.maxBytes + 1 })).toEqual({ kind: 'convert' });
    expect(check('shot.webp', webp)).toEqual({ kind: 'convert' });
    expect(check('shot.webp', webp, { allowed: limitsOf({ types: ['pdf'] }, null) })).toBe('type');
  });
});

describe('the limits', () => {
  it('are those of Flex unless the site gives others', () => {
    expect(limits).toMatchObject({ maxBytes: 16_777_216, maxFiles: 10, removeMetadata: true });
    expect(shownTypes(limits)).toEqual(['JPG', 'PNG', 'AMR', 'MP3', 'MP4', 'PDF', 'HEIC', 'TXT', 'GIF']);
  });

  it('never go beyond what the service takes', () => {
    expect(limitsOf({ maxBytes: 1e9 }, 5_000_000).maxBytes).toBe(5_000_000);
    expect(limitsOf({ maxBytes: 1000 }, 5_000_000).maxBytes).toBe(1000);
  });

  it.each([
    [16_777_216, 16_000_000],
    [9_999_999, 9_900_000],
    [500, 500],
    [7, 7],
  ])('of %i bytes are told as %i', (bytes, told) => {
    expect(roundedDown(bytes)).toBe(told);
  });

  it.each([null, 'jpg', [], [5, null, '', ' '], {}])('take %j for the types as if nothing had been given', (types) => {
    expect(limitsOf({ types }, null).types).toEqual(limits.types);
  });

  it.each([-1, 0, Number.NaN, '5', null])('take %s for a size or a count as if nothing had been given', (value) => {
    expect(limitsOf({ maxBytes: value, maxFiles: value }, null)).toEqual(limits);
  });
});

describe('the name of a file', () => {
  it.each([
    ['report.pdf', 'report.pdf'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['a\u0000b\nc\u0007.txt', 'abc.txt'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\temp\\a.txt', 'C_temp_a.txt'],
    ['  .hidden. ', 'hidden'],
    ['re\u0301sume\u0301.pdf', 'résumé.pdf'],
    ['\u200b\u2066', 'File'],
    ['', 'File'],
  ])('%j becomes %j', (name, clean) => {
    expect(cleanFileName(name, 'File')).toBe(clean);
  });

  it('of any length keeps its ending and fits', () => {
    const clean = cleanFileName(`${'🙂'.repeat(100_000)}.jpeg`, 'File');
    expect(clean.length).toBeLessThanOrEqual(120);
    expect(clean).toMatch(/🙂\.jpeg$/u);
  });
});
