// Files as a message may bring them to the visitor, with what the service may say of them, and how each has to be shown:
// the kind of player, and the name under which it is saved.

import type { MediaKind } from '../mediaKind';

export interface MaliciousMedia {
  readonly what: string;
  /** As the SDK hands it over: any field may be of any type. */
  readonly attached: Readonly<Record<string, unknown>>;
  readonly details?: unknown;
  readonly address: string;
  /** Null: nothing is shown at all. */
  readonly shownAs: MediaKind | null;
  readonly savedAs: string;
}

type Row = readonly [filename: unknown, contentType: unknown, shownAs: MediaKind, savedAs: string];

/** Types that want to be shown, and types that would run. */
const types: readonly Row[] = [
  ['a.html', 'text/html', 'file', 'a.html'],
  ['a.html', 'text/html; charset=utf-7', 'file', 'a.html'],
  ['a.png', 'text/html', 'file', 'a.png'],
  ['a.html', 'image/png', 'image', 'a.html.png'],
  ['a.svg', 'image/svg+xml', 'file', 'a.svg'],
  ['a.png', 'image/svg+xml', 'file', 'a.png'],
  ['a.svg', 'image/png', 'image', 'a.svg.png'],
  ['a.svg', 'IMAGE/SVG+XML', 'file', 'a.svg'],
  ['a.svgz', 'image/svg', 'file', 'a.svgz'],
  ['a.xml', 'text/xml', 'file', 'a.xml'],
  ['a.xhtml', 'application/xhtml+xml', 'file', 'a.xhtml'],
  ['a.mhtml', 'multipart/related', 'file', 'a.mhtml'],
  ['a.js', 'text/javascript', 'file', 'a.js'],
  ['a.png', 'text/javascript', 'file', 'a.png'],
  ['a.css', 'text/css', 'file', 'a.css'],
  ['a.swf', 'application/x-shockwave-flash', 'file', 'a.swf'],
  ['a.exe', 'application/x-msdownload', 'file', 'a.exe'],
  ['a.exe', 'application/pdf', 'file', 'a.exe.pdf'],
  ['a.exe', 'image/jpeg', 'image', 'a.exe.jpg'],
  ['a.jpg.exe', 'image/jpeg', 'image', 'a.jpg.exe.jpg'],
  ['a.scr', 'video/mp4', 'video', 'a.scr.mp4'],
  ['a.lnk', 'audio/mpeg', 'audio', 'a.lnk.mp3'],
  ['a.hta', 'text/plain', 'file', 'a.hta.txt'],
  ['a.png', 'image/png; charset=utf-8', 'image', 'a.png'],
  ['a.png', ' image/png ', 'image', 'a.png'],
  ['a.png', 'image/png;text/html', 'image', 'a.png'],
  ['a.png', 'image/png, text/html', 'file', 'a.png'],
  ['a.png', 'text/html, image/png', 'file', 'a.png'],
  ['a.png', 'text/html;image/png', 'file', 'a.png'],
  ['a.png', 'image/png\r\nContent-Type: text/html', 'file', 'a.png'],
  ['a.png', 'image/png\u0000', 'file', 'a.png'],
  ['a.png', 'image/*', 'file', 'a.png'],
  ['a.png', '*/*', 'file', 'a.png'],
  ['a.png', `image/png${';'.repeat(100_000)}`, 'image', 'a.png'],
  ['a.png', 'x'.repeat(100_000), 'file', 'a.png'],
  ['a.png', '', 'file', 'a.png'],
  ['a.png', null, 'file', 'a.png'],
  ['a.png', { toString: 'image/png' }, 'file', 'a.png'],
  ['a.png', ['image/png'], 'file', 'a.png'],
  ['a.png', 'image/x-icon', 'file', 'a.png'],
  ['a.tif', 'image/tiff', 'file', 'a.tif'],
  ['a.m3u8', 'application/vnd.apple.mpegurl', 'file', 'a.m3u8'],
  ['a.zip', 'application/zip', 'file', 'a.zip'],
  ['a.docm', 'application/vnd.ms-word.document.macroEnabled.12', 'file', 'a.docm'],
];

/** Of something that nothing can be told of. */
const names: readonly (readonly [filename: unknown, savedAs: string])[] = [
  ['../../.ssh/authorized_keys', '_.._.ssh_authorized_keys'],
  ['..\\..\\autorun.inf', '_.._autorun.inf'],
  ['/etc/passwd', '_etc_passwd'],
  ['C:\\Windows\\a.dll', 'C_Windows_a.dll'],
  ['invoice\u202efdp.exe', 'invoicefdp.exe'],
  ['\u2066\u2067\u2068\u2069\u202a', 'File'],
  ['a\u0000.pdf\u0000.exe', 'a.pdf.exe'],
  ['a\r\nb\tc.pdf', 'abc.pdf'],
  ['a\u001b]0;x\u0007.pdf', 'a]0;x.pdf'],
  [`photo.jpg${'\u00a0'.repeat(90)}.exe`, 'photo.jpg .exe'],
  [`photo.jpg${' '.repeat(5_000)}.exe`, 'photo.jpg .exe'],
  ['photo.jpg\u3164\u3164\u2800.exe', 'photo.jpg.exe'],
  ['photo\u00ad\u034f\u{e0041}.exe', 'photo.exe'],
  [`z${'\u0301'.repeat(2_000)}.pdf`, `z${'\u0301'.repeat(4)}.pdf`],
  ['half\ud83d.pdf', 'half.pdf'],
  ['photo.jpg.', 'photo.jpg'],
  ['.bashrc', 'bashrc'],
  ['CON', '_CON'],
  ['aux.txt', '_aux.txt'],
  ['com1.tar.gz', '_com1.tar.gz'],
  ['a.txt::$DATA', 'a.txt_$DATA'],
  ['<img src=x onerror=__hit()>.pdf', '_img src=x onerror=__hit()_.pdf'],
  ['"onmouseover="__hit()', '_onmouseover=___hit()'],
  ['javascript:__hit()', 'javascript___hit()'],
  ['', 'File'],
  [null, 'File'],
  [7, 'File'],
  [['a.pdf'], 'File'],
  [{}, 'File'],
  ['a'.repeat(4_096), `${'a'.repeat(99)}…${'a'.repeat(20)}`],
  [`${'a'.repeat(1_000_000)}.exe`, `${'a'.repeat(99)}…${'a'.repeat(16)}.exe`],
];

/** What the service would have us open. Followed are web addresses alone. */
const addresses = [
  'javascript:__hit()',
  'JaVaScRiPt:__hit()//https://media.us1.twilio.com/ME1',
  ' javascript:__hit()',
  'java\tscript:__hit()',
  'data:text/html,<script>__hit()</script>',
  'data:image/svg+xml,<svg onload="__hit()"/>',
  'data:image/png;base64,iVBORw0KGgo=',
  'file:///etc/passwd',
  'ftp://evil.example/a.png',
  'filesystem:https://shop.example/temporary/a.png',
  'view-source:https://evil.example/',
  'chrome://settings',
  'about:blank',
  'intent://evil.example/#Intent;end',
  'ws://evil.example/',
  'mailto:a@evil.example',
  '//evil.example/a.png',
  '/a.png',
  '?a.png',
  'a.png',
  'https://',
  'https://[::',
  '',
];

/** Of the pictures and players that are shown by themselves, and of what is only offered. */
const wanting: readonly (readonly [contentType: string, shownAs: MediaKind])[] = [
  ['image/png', 'image'],
  ['video/mp4', 'video'],
  ['audio/mpeg', 'audio'],
  ['application/pdf', 'file'],
  ['text/html', 'file'],
];

const web = 'https://media.us1.twilio.com/ME1';

/** What a sender may tell of a picture beside the file itself. */
const details: readonly unknown[] = [
  { width: 60_000, height: 60_000 },
  { width: 100_000, height: 1 },
  { width: 1, height: 100_000 },
  { width: 1e308, height: 1e308 },
  { width: -5, height: 5 },
  { width: '1px;background:url(https://evil.example)', height: 5 },
  { alt: '"><img src=x onerror=__hit()>' },
  { alt: '\u202egpj.exe' },
];

export const maliciousMedia: readonly MaliciousMedia[] = [
  ...types.map(([filename, contentType, shownAs, savedAs]) => ({
    what: `${filename} as ${JSON.stringify(contentType)?.slice(0, 60)}`,
    attached: { sid: 'ME1', filename, contentType, size: 2_000 },
    address: web,
    shownAs,
    savedAs,
  })),
  ...names.map(([filename, savedAs]) => ({
    what: `the name ${JSON.stringify(filename)?.slice(-60)}`,
    attached: { sid: 'ME1', filename, contentType: 'application/octet-stream', size: 2_000 },
    address: web,
    shownAs: 'file' as const,
    savedAs,
  })),
  ...addresses.map((address, at) => {
    const [contentType, shownAs] = wanting[at % wanting.length] ?? ['text/html', 'file'];
    return {
      what: `${contentType} at ${JSON.stringify(address)}`,
      attached: { sid: 'ME1', filename: 'a.bin', contentType, size: 2_000 },
      address,
      shownAs,
      savedAs: '',
    };
  }),
  ...details.map((told) => ({
    what: `a picture of which is told ${JSON.stringify(told)}`,
    attached: { sid: 'ME1', filename: 'a.png', contentType: 'image/png', size: 2_000 },
    details: told,
    address: web,
    shownAs: 'image' as const,
    savedAs: 'a.png',
  })),
  ...[-1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60, '9', null].map((size) => ({
    what: `a picture of ${size} bytes`,
    attached: { sid: 'ME1', filename: 'a.png', contentType: 'image/png', size },
    address: web,
    shownAs: 'image' as const,
    savedAs: 'a.png',
  })),
  ...[7, null, {}, ['ME1']].map((sid) => ({
    what: `a file with the sid ${JSON.stringify(sid)}`,
    attached: { sid, filename: 'a.png', contentType: 'image/png', size: 2_000 },
    address: web,
    shownAs: null,
    savedAs: '',
  })),
];
