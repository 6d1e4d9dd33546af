// The kinds of files that can be told by their first bytes, and how their names and MIME types go with that.

export interface FileKind {
  /** The MIME type that the file is sent with. */
  readonly type: string;
  readonly extensions: readonly string[];
  /** Other MIME types that browsers and systems give to it. */
  readonly aliases?: readonly string[];
  /** Whether the file begins as one of this kind does. */
  fits(head: Uint8Array): boolean;
}

/** So many bytes are looked at. */
export const headBytes = 512;

const at = (head: Uint8Array, offset: number, text: string) =>
  [...text].every((letter, index) => head[offset + index] === letter.charCodeAt(0));

const brand = (head: Uint8Array, pattern: RegExp) =>
  at(head, 4, 'ftyp') && pattern.test(String.fromCharCode(...head.subarray(8, 40)));

const kinds: readonly FileKind[] = [
  {
    type: 'image/jpeg',
    extensions: ['jpg', 'jpeg', 'jfif'],
    aliases: ['image/jpg', 'image/pjpeg'],
    fits: (head) => at(head, 0, '\u00ff\u00d8\u00ff'),
  },
  {
    type: 'image/png',
    extensions: ['png'],
    aliases: ['image/x-png'],
    fits: (head) => at(head, 0, '\u0089PNG\r\n\u001a\n'),
  },
  { type: 'image/gif', extensions: ['gif'], fits: (head) => at(head, 0, 'GIF8') },
  { type: 'image/webp', extensions: ['webp'], fits: (head) => at(head, 0, 'RIFF') && at(head, 8, 'WEBP') },
  {
    type: 'image/bmp',
    extensions: ['bmp'],
    aliases: ['image/x-ms-bmp'],
    fits: (head) => at(head, 0, 'BM') && head[5] === 0,
  },
  { type: 'image/avif', extensions: ['avif'], fits: (head) => brand(head, /^avi[fs]/) },
  {
    type: 'image/heic',
    extensions: ['heic', 'heif'],
    aliases: ['image/heif', 'image/heic-sequence', 'image/heif-sequence'],
    fits: (head) => brand(head, /^(hei[cxms]|hev[cx]|mif1|msf1)/) && !brand(head, /avif/),
  },
  {
    type: 'application/pdf',
    extensions: ['pdf'],
    aliases: ['application/x-pdf'],
    fits: (head) => at(head, 0, '%PDF-'),
  },
  {
    type: 'audio/mpeg',
    extensions: ['mp3'],
    aliases: ['audio/mp3', 'audio/x-mpeg', 'audio/x-mp3'],
    fits: (head) => at(head, 0, 'ID3') || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2),
  },
  { type: 'audio/amr', extensions: ['amr'], aliases: ['audio/3gpp'], fits: (head) => at(head, 0, '#!AMR') },
  {
    type: 'audio/ogg',
    extensions: ['ogg', 'oga', 'opus'],
    aliases: ['application/ogg', 'audio/opus'],
    fits: (head) => at(head, 0, 'OggS'),
  },
  {
    type: 'audio/wav',
    extensions: ['wav'],
    aliases: ['audio/x-wav', 'audio/wave'],
    fits: (head) => at(head, 0, 'RIFF') && at(head, 8, 'WAVE'),
  },
  {
    type: 'audio/mp4',
    extensions: ['m4a'],
    aliases: ['audio/x-m4a', 'video/mp4'],
    fits: (head) => brand(head, /^(M4A|mp4|isom|iso)/),
  },
  {
    type: 'video/mp4',
    extensions: ['mp4', 'm4v'],
    aliases: ['audio/mp4', 'video/x-m4v'],
    fits: (head) => brand(head, /^(mp4|isom|iso|avc|M4V|M4A|dash|MSNV|3gp)/i),
  },
  { type: 'video/quicktime', extensions: ['mov'], fits: (head) => brand(head, /^qt/) },
  {
    type: 'video/webm',
    extensions: ['webm'],
    aliases: ['audio/webm'],
    fits: (head) => at(head, 0, '\u001a\u0045\u00df\u00a3'),
  },
  {
    type: 'application/zip',
    extensions: ['zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'],
    aliases: [
      'application/x-zip-compressed',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      'application/vnd.oasis.opendocument.text',
      'application/vnd.oasis.opendocument.spreadsheet',
      'application/vnd.oasis.opendocument.presentation',
    ],
    fits: (head) => at(head, 0, 'PK\u0003\u0004') || at(head, 0, 'PK\u0005\u0006'),
  },
  {
    type: 'text/plain',
    extensions: ['txt', 'log', 'csv', 'md'],
    aliases: ['text/csv', 'text/markdown', 'application/csv', 'application/vnd.ms-excel'],
    fits: (head) => isText(head) && !isMarkup(head),
  },
];

/** How programs begin: Windows and its links, Linux, scripts, Java and Apple, WebAssembly, Android. */
const programs = [
  ...['MZ', 'L\0\0\0\u0001\u0014\u0002\0', '\u007fELF', '#!/', '#! /', '\u00ca\u00fe\u00ba\u00be', '\0asm', 'dex\n'],
  ...['\u00fe\u00ed\u00fa\u00ce', '\u00fe\u00ed\u00fa\u00cf', '\u00ce\u00fa\u00ed\u00fe', '\u00cf\u00fa\u00ed\u00fe'],
];

/** What must not hide behind another name: programs, and documents that a browser would run. */
export function isActive(head: Uint8Array): boolean {
  return programs.some((begin) => at(head, 0, begin)) || isMarkup(head);
}

/** Types that a browser or a system runs when it opens them. */
export function isActiveType(type: string): boolean {
  return /[/+](x?html|xml|hta|(java|ecma|vb)script|x-sh|x-ms(download|dos-program)|java-archive)$/.test(type);
}

export function kindByExtension(extension: string): FileKind | null {
  return kinds.find(({ extensions }) => extensions.includes(extension)) ?? null;
}

export function kindByType(type: string): FileKind | null {
  return kinds.find((kind) => kind.type === type || kind.aliases?.includes(type)) ?? null;
}

/** Not for text: nearly anything may begin as a text does. */
export function kindByContent(head: Uint8Array): FileKind | null {
  return kinds.find((kind) => kind.type !== 'text/plain' && kind.fits(head)) ?? null;
}

function isText(head: Uint8Array): boolean {
  // UTF-16 tells by its first two bytes, and is full of zeros.
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  return !head.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b));
}

function isMarkup(head: Uint8Array): boolean {
  // Without the marks and zeros of UTF-16, whatever a browser might take it for.
  const begin = new TextDecoder('latin1')
    .decode(head)
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  return /^<(!doctype|!--|\?xml|\?php|(html|head|body|script|svg|math|iframe|object|embed|meta|base|style|img|form|video|audio|details)\b)/i.test(
    begin,
  );
}
