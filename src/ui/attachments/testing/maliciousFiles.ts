// Files that are not what they seem, as a visitor may choose, paste or drop them, and what has to become of each where
// the site has said nothing about files: the reason why it is refused, or what it is sent as.

import type { Refusal } from '../checkFile';

export interface MaliciousFile {
  readonly what: string;
  readonly name: string;
  /** As the browser says. */
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly becomes: Refusal['kind'] | { readonly name: string; readonly type: string };
}

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const long = (value: number) =>
  String.fromCharCode(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
const short = (value: number) => long(value).slice(2);
const turned = (text: string) => [...text].reverse().join('');
const wide = (text: string) => [...text].map((letter) => `${letter}\0`).join('');
const script = '<script>__hit()</script>';

const chunk = (name: string, content: string) => `${long(content.length)}${name}${content}\0\0\0\0`;
/** The checksums are wrong, as is the whole of it: nothing here has to be drawn. */
const png = (width: number, height: number, between = '') =>
  `\u0089PNG\r\n\u001a\n${chunk('IHDR', `${long(width)}${long(height)}\u0008\u0006\0\0\0`)}${between}${chunk('IDAT', 'x')}${chunk('IEND', '')}`;
const segment = (marker: string, content: string) => `\u00ff${marker}${short(content.length + 2)}${content}`;
const jpeg = (width: number, height: number, before = '', frame = '\u00c0') =>
  `\u00ff\u00d8${before}${segment(frame, `\u0008${short(height)}${short(width)}\u0003`)}${segment('\u00da', '\u0001')}x\u00ff\u00d9`;
const gif = (width: number, height: number, after = '') =>
  `GIF89a${turned(short(width))}${turned(short(height))}${after}`;
const bmp = (width: number, height: number) =>
  `BM\u0036\0\0\0\0\0\0\0\u0036\0\0\0\u0028\0\0\0${turned(long(width))}${turned(long(height))}`;
const webp = (width: number, height: number) =>
  `RIFF\u0012\0\0\0WEBPVP8X\u000a\0\0\0\0\0\0\0${turned(long(width - 1)).slice(0, 3)}${turned(long(height - 1)).slice(0, 3)}`;
const heif = (brand: string, width: number, height: number) =>
  `\0\0\0\u0018ftyp${brand}\0\0\0\0mif1${brand}\0\0\0\u0014ispe\0\0\0\0${long(width)}${long(height)}`;

type Row = readonly [what: string, name: string, type: string, content: string, becomes: MaliciousFile['becomes']];

const programs: Readonly<Record<string, string>> = {
  'a program of Windows': 'MZ\u0090\0\u0003\0\0\0',
  'a program of Linux': '\u007fELF\u0002\u0001\u0001',
  'a program of Apple': '\u00cf\u00fa\u00ed\u00fe\u0007',
  'a program of Apple for many machines': '\u00ca\u00fe\u00ba\u00be\0\0\0\u0002',
  'a link of Windows': 'L\0\0\0\u0001\u0014\u0002\0',
  'a shell script': '#!/bin/sh\nrm -rf ~\n',
  'a shell script with a space': '#! /bin/sh\nrm -rf ~\n',
  'a program of Android': 'dex\n035\0',
  'a WebAssembly module': '\0asm\u0001\0\0\0',
};

const disguises = [
  ['cat.png', 'image/png'],
  ['notes.txt', 'text/plain'],
  ['report.pdf', 'application/pdf'],
  ['song.mp3', 'audio/mpeg'],
] as const;

const documents: Readonly<Record<string, string>> = {
  'a web page': `<!DOCTYPE html>${script}`,
  'a web page after white space': `\n\t  <HTML>${script}`,
  'a web page after a byte order mark': `\u00ef\u00bb\u00bf<html>${script}`,
  'a web page in UTF-16': `\u00ff\u00fe${wide(`<html>${script}`)}`,
  'a web page in UTF-16 with the other end first': `\u00fe\u00ff\0${wide(`<html>${script}`).slice(0, -1)}`,
  'a web page full of zeros': `\0<\0html\0>${script}`,
  'a script element': script,
  'a picture that runs': '<img src=x onerror=__hit()>',
  'a drawing with a script': `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`,
  'a drawing after an XML head': '<?xml version="1.0"?><svg onload="__hit()"/>',
  'a drawing with a page in it': `<svg><foreignObject><body xmlns="http://www.w3.org/1999/xhtml">${script}</body></foreignObject></svg>`,
  'a formula that runs': '<math><mtext><img src=x onerror=__hit()></mtext></math>',
  'a comment before a page': `<!-- plain text --><html>${script}`,
  'a page that leads away': '<meta http-equiv="refresh" content="0;url=javascript:__hit()">',
  'a frame': '<iframe src="javascript:__hit()"></iframe>',
  'a server page': '<?php system($_GET[0]); ?>',
};

const lies: readonly Row[] = [
  ...Object.entries(programs).flatMap(([what, content]) =>
    disguises.map(([name, type]): Row => [`${what} named ${name}`, name, type, content, 'lies']),
  ),
  ...Object.entries(documents).flatMap(([what, content]): Row[] => [
    [`${what} named as a picture`, 'cat.png', 'image/png', content, 'lies'],
    [`${what} named as a text`, 'notes.txt', 'text/plain', content, 'lies'],
  ]),
];

/** Two kinds at once: what it begins with counts, and what only follows goes where the picture is cleaned. */
const twofold: readonly Row[] = [
  [
    'GIF and script',
    'a.gif',
    'image/gif',
    `GIF89a/*${'\0'.repeat(4)}*/=1;__hit()`,
    { name: 'a.gif', type: 'image/gif' },
  ],
  ['GIF and script, as a script', 'a.js', 'text/javascript', `GIF89a/*\0*/=1;__hit()`, 'lies'],
  ['GIF and page, as a page', 'a.html', 'text/html', `${gif(1, 1)}<html>${script}`, 'lies'],
  ['PDF and page', 'a.pdf', 'application/pdf', `%PDF-1.7\n<html>${script}`, { name: 'a.pdf', type: 'application/pdf' }],
  ['PDF and page, as a page', 'a.html', 'text/html', `%PDF-1.7\n<html>${script}`, 'lies'],
  [
    'PDF that the browser takes for a page',
    'a.pdf',
    'text/html',
    '%PDF-1.7\n',
    { name: 'a.pdf', type: 'application/pdf' },
  ],
  ['PDF after a page', 'a.pdf', 'application/pdf', `<html>${script}%PDF-1.7\n`, 'lies'],
  ['PNG and page', 'a.png', 'image/png', `${png(1, 1)}<html>${script}`, { name: 'a.png', type: 'image/png' }],
  [
    'PNG with a page in a comment',
    'a.png',
    'image/png',
    png(1, 1, chunk('tEXt', `Comment\0${script}`)),
    { name: 'a.png', type: 'image/png' },
  ],
  [
    'PNG that the browser takes for a drawing',
    'a.png',
    'image/svg+xml',
    png(1, 1),
    { name: 'a.png', type: 'image/png' },
  ],
  ['PNG that the browser takes for a PDF', 'a.png', 'application/pdf', png(1, 1), 'lies'],
  ['JPEG and archive', 'a.jpg', 'image/jpeg', `${jpeg(1, 1)}PK\u0003\u0004`, { name: 'a.jpg', type: 'image/jpeg' }],
  ['JPEG and archive, as an archive', 'a.zip', 'application/zip', `${jpeg(1, 1)}PK\u0003\u0004`, 'lies'],
  [
    'JPEG with a page in a comment',
    'a.jpg',
    'image/jpeg',
    jpeg(1, 1, segment('\u00fe', script)),
    { name: 'a.jpg', type: 'image/jpeg' },
  ],
  ['sound that is a page', 'a.mp3', 'audio/mpeg', `ID3<html>${script}`, { name: 'a.mp3', type: 'audio/mpeg' }],
  ['archive', 'a.zip', 'application/zip', 'PK\u0003\u0004', 'type'],
  ['archive as a text', 'a.txt', 'text/plain', 'PK\u0003\u0004', 'lies'],
  ['archive of another kind as a text', 'a.txt', 'text/plain', 'BZh91AY&SY\u0001\u0002', 'lies'],
  ['archive of a third kind as a text', 'a.txt', 'text/plain', '7z\u00bc\u00af\u0027\u001c\0\u0004', 'lies'],
  [
    'document with macros as a picture',
    'a.jpg',
    'image/jpeg',
    '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    'lies',
  ],
  ['picture without an ending', 'photo', 'image/png', png(1, 1), { name: 'photo.png', type: 'image/png' }],
  ['program without an ending', 'photo', 'image/png', 'MZ\u0090\0', 'lies'],
  ['program under its own name', 'setup.exe', 'application/x-msdownload', 'MZ\u0090\0', 'type'],
  ['page under its own name', 'offer.html', 'text/html', documents['a web page'] ?? '', 'type'],
  ['drawing under its own name', 'logo.svg', 'image/svg+xml', documents['a drawing with a script'] ?? '', 'type'],
  ['script under its own name', 'a.js', 'text/javascript', '__hit()', 'type'],
  ['nothing', 'a.png', 'image/png', '', 'empty'],
  ['nothing but zeros', 'a.txt', 'text/plain', '\0'.repeat(600), 'lies'],
  ['a PNG of eight bytes', 'a.png', 'image/png', png(1, 1).slice(0, 8), 'unreadable'],
  ['a PNG that ends in a chunk', 'a.png', 'image/png', png(1, 1).slice(0, -6), 'unreadable'],
  ['a PNG with a chunk of 4 GB', 'a.png', 'image/png', png(1, 1, `${long(0xffff_ffff)}iCCP`), 'unreadable'],
  ['a JPEG of three bytes', 'a.jpg', 'image/jpeg', '\u00ff\u00d8\u00ff', 'unreadable'],
  ['a JPEG whose scan never ends', 'a.jpg', 'image/jpeg', jpeg(1, 1).slice(0, -2), 'unreadable'],
  [
    'a JPEG with segments of no length',
    'a.jpg',
    'image/jpeg',
    `\u00ff\u00d8${'\u00ff\u00e1\0\0'.repeat(200)}`,
    'unreadable',
  ],
  ['a JPEG of fill bytes', 'a.jpg', 'image/jpeg', `\u00ff\u00d8${'\u00ff'.repeat(70_000)}`, 'unreadable'],
  [
    'a JPEG with Exif that leads round in a circle',
    'a.jpg',
    'image/jpeg',
    jpeg(
      1,
      1,
      segment('\u00e1', `Exif\0\0MM\0*${long(8)}${short(1)}\u0087\u0069\0\u0004${long(1)}${long(8)}${long(8)}`),
    ),
    { name: 'a.jpg', type: 'image/jpeg' },
  ],
  [
    'a JPEG with Exif that leads out of it',
    'a.jpg',
    'image/jpeg',
    jpeg(1, 1, segment('\u00e1', `Exif\0\0MM\0*${long(0x7fff_ffff)}`)),
    'unreadable',
  ],
  [
    'a JPEG with a megabyte of Exif',
    'a.jpg',
    'image/jpeg',
    jpeg(1, 1, segment('\u00e1', 'x'.repeat(65_000)).repeat(16)),
    { name: 'a.jpg', type: 'image/jpeg' },
  ],
  [
    'a JPEG with 200 colour profiles',
    'a.jpg',
    'image/jpeg',
    jpeg(1, 1, segment('\u00e2', `ICC_PROFILE\0${'x'.repeat(3_000)}`).repeat(200)),
    { name: 'a.jpg', type: 'image/jpeg' },
  ],
];

/** A few bytes that would be gigabytes. */
const bombs: readonly Row[] = [
  ['a bomb: PNG', 'bomb.png', 'image/png', png(60_000, 60_000), 'unreadable'],
  ['a bomb: PNG of one line', 'bomb.png', 'image/png', png(0x7fff_ffff, 1), 'unreadable'],
  ['a bomb: PNG as large as numbers go', 'bomb.png', 'image/png', png(0xffff_ffff, 0xffff_ffff), 'unreadable'],
  ['a bomb: JPEG', 'bomb.jpg', 'image/jpeg', jpeg(60_000, 60_000), 'unreadable'],
  ['a bomb: progressive JPEG', 'bomb.jpg', 'image/jpeg', jpeg(65_535, 65_535, '', '\u00c2'), 'unreadable'],
  [
    'a bomb: JPEG behind a megabyte of Exif',
    'bomb.jpg',
    'image/jpeg',
    jpeg(60_000, 60_000, segment('\u00e1', 'x'.repeat(65_000)).repeat(16)),
    'unreadable',
  ],
  ['a bomb: GIF', 'bomb.gif', 'image/gif', gif(65_535, 65_535), 'unreadable'],
  ['a bomb: WebP', 'bomb.webp', 'image/webp', webp(16_777_216, 16_777_216), 'unreadable'],
  ['a bomb: BMP', 'bomb.bmp', 'image/bmp', bmp(60_000, 60_000), 'unreadable'],
  ['a bomb: BMP upside down', 'bomb.bmp', 'image/bmp', bmp(60_000, -60_000), 'unreadable'],
  ['a bomb: HEIC', 'bomb.heic', 'image/heic', heif('heic', 60_000, 60_000), 'unreadable'],
  ['a bomb: AVIF', 'bomb.avif', 'image/avif', heif('avif', 60_000, 60_000), 'unreadable'],
];

/** A text that may be sent, under a name that may not be shown, stored or followed as it is. */
const names: readonly (readonly [name: string, becomes: string])[] = [
  ['../../../etc/passwd.txt', '_.._.._etc_passwd.txt'],
  ['..\\..\\windows\\system.txt', '_.._windows_system.txt'],
  ['/etc/cron.d/job.txt', '_etc_cron.d_job.txt'],
  ['C:\\boot.txt', 'C_boot.txt'],
  ['file:///etc/passwd.txt', 'file_etc_passwd.txt'],
  ['javascript:__hit().txt', 'javascript___hit().txt'],
  ['photo\u202etxt.exe.txt', 'phototxt.exe.txt'],
  ['\u202e\u2066gpj.txt', 'gpj.txt'],
  ['a\u0000.png.txt', 'a.png.txt'],
  ['a\r\nSet-Cookie: b.txt', 'aSet-Cookie_ b.txt'],
  ['a\u001b[31m.txt', 'a[31m.txt'],
  ['a\u0007\u0008\u007f.txt', 'a.txt'],
  ['a\u200b\u200c\u200d\ufeff.txt', 'a.txt'],
  ['a\u00ad\u034f\u3164\u2800.txt', 'a.txt'],
  ['a\u{e0041}\u{e007f}.txt', 'a.txt'],
  ['a\ue000.txt', 'a.txt'],
  [`photo.jpg${' '.repeat(300)}.txt`, 'photo.jpg .txt'],
  [`z${'\u0335'.repeat(500)}.txt`, `z${'\u0335'.repeat(4)}.txt`],
  ['<img src=x onerror=__hit()>.txt', '_img src=x onerror=__hit()_.txt'],
  ['"><script>__hit()</script>.txt', '_script___hit()_script_.txt'],
  ['{{__hit()}}.txt', '{{__hit()}}.txt'],
  ['.htaccess.txt', 'htaccess.txt'],
  ['....txt', 'txt.txt'],
  ['a.txt::$DATA.txt', 'a.txt_$DATA.txt'],
  ['a|b?c*d.txt', 'a_b_c_d.txt'],
  [`${'a'.repeat(4_092)}.txt`, `${'a'.repeat(115)}.txt`],
  [`${'🙂'.repeat(1_024)}.txt`, `${'🙂'.repeat(57)}.txt`],
  [`${'a/'.repeat(2_000)}b.txt`, `${'_a'.repeat(57)}_.txt`],
  ['\u202e', 'File.txt'],
  ['__proto__.txt', '__proto__.txt'],
];

export const maliciousFiles: readonly MaliciousFile[] = [
  ...[...lies, ...twofold, ...bombs].map(([what, name, type, content, becomes]) => ({
    what,
    name,
    type,
    content: bytes(content),
    becomes,
  })),
  ...names.map(([name, becomes]) => ({
    what: `the name ${JSON.stringify(name.slice(0, 60))}`,
    name,
    type: 'text/plain',
    content: bytes('Dear Sir or Madam'),
    becomes: { name: becomes, type: 'text/plain' },
  })),
];
