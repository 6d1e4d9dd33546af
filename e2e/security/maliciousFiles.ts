// Files that are not what they seem, for a browser to make of them what it can. `__hit` would tell that one has run.

export interface MaliciousFile {
  readonly name: string;
  readonly type: string;
  /** One letter a byte. */
  readonly content: string;
}

const script = '<script>parent.__hit();top.__hit()</script>';
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" onload="__hit()">${script}<image href="https://elsewhere.example/a.png"/><foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="${script}"/></foreignObject></svg>`;
const htmlPage = `<!doctype html><html><body onload="__hit()">${script}<img src="https://elsewhere.example/b.png" onerror="__hit()"></body></html>`;
const wide = (text: string) => [...text].map((letter) => `${letter}\0`).join('');
const long = (value: number) =>
  String.fromCharCode(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);

const chunk = (name: string, content: string) => `${long(content.length)}${name}${content}\0\0\0\0`;
const png = (side: number, comment = '') =>
  `\x89PNG\r\n\x1a\n${chunk('IHDR', `${long(side)}${long(side)}\x08\x06\0\0\0`)}${comment}${chunk('IDAT', 'x')}${chunk('IEND', '')}`;
/** One pixel, and right to the last byte: a browser draws it. */
const pixel = atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==');
/** The head of an archive whose one file says to be 4 GB. */
const hugeArchive = `PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0\x0a\0\0\0\xff\xff\xff\xff\x01\0\0\0ax`;

export const maliciousFiles: readonly MaliciousFile[] = [
  { name: 'logo.svg', type: 'image/svg+xml', content: drawing },
  { name: 'logo.png', type: 'image/svg+xml', content: drawing },
  { name: 'logo.svg', type: 'image/png', content: drawing },
  { name: 'logo.svgz', type: '', content: drawing },
  { name: 'offer.html', type: 'text/html', content: htmlPage },
  { name: 'offer.png', type: 'text/html', content: htmlPage },
  { name: 'offer.png', type: 'image/png', content: htmlPage },
  { name: 'offer.pdf', type: 'application/pdf', content: htmlPage },
  { name: 'offer.txt', type: 'text/plain', content: htmlPage },
  { name: 'offer.txt', type: 'text/plain', content: `\xff\xfe${wide(htmlPage)}` },
  { name: 'offer.xhtml', type: 'application/xhtml+xml', content: htmlPage },
  { name: 'offer.xml', type: 'text/xml', content: `<?xml version="1.0"?><?xml-stylesheet href="#a"?>${drawing}` },
  { name: 'offer.mhtml', type: 'multipart/related', content: htmlPage },
  { name: 'code.js', type: 'text/javascript', content: '__hit()' },
  { name: 'both.gif', type: 'image/gif', content: 'GIF89a/*\0\0\0\0*/=1;__hit()' },
  { name: 'both.pdf', type: 'application/pdf', content: `%PDF-1.7\n${htmlPage}` },
  { name: 'both.pdf', type: 'application/pdf', content: '%PDF-1.7\n1 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj' },
  { name: 'both.png', type: 'image/png', content: pixel + htmlPage },
  { name: 'both.png', type: 'image/png', content: png(1, chunk('tEXt', `Comment\0${script}`)) },
  { name: 'bomb.png', type: 'image/png', content: png(60_000) },
  { name: 'bomb.zip', type: 'application/zip', content: hugeArchive },
  { name: 'bomb.png', type: 'image/png', content: `\x89PNG\r\n\x1a\n${long(0xffff_ffff)}iCCP` },
  { name: 'sound.mp3', type: 'audio/mpeg', content: `ID3${htmlPage}` },
  { name: 'film.mp4', type: 'video/mp4', content: `\0\0\0\x18ftypisom${htmlPage}` },
  { name: 'empty.png', type: 'image/png', content: '' },
  { name: 'setup.exe', type: 'application/x-msdownload', content: 'MZ\x90\0' },
  { name: 'photo\u202egnp.exe', type: 'image/png', content: pixel },
  { name: '<img src=x onerror=__hit()>.png', type: 'image/png', content: pixel },
  { name: '"onmouseover="__hit()" a=".png', type: 'image/png', content: pixel },
  { name: 'javascript:__hit().txt', type: 'text/plain', content: 'Good day' },
  { name: '../../etc/passwd', type: 'text/plain', content: 'Good day' },
  { name: `${'long'.repeat(50_000)}.txt`, type: 'text/plain', content: 'Good day' },
  { name: `z${'\u0301'.repeat(2_000)}.txt`, type: 'text/plain', content: 'Good day' },
  { name: 'CON.txt::$DATA', type: 'text/plain', content: 'Good day' },
];
