import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { dist } from './buildSettings';

/** Prints every JavaScript file of dist/ as raw, gzip and brotli bytes. The limits are in .size-limit.json. */
export function printSizes(): void {
  const files = [
    'parlor.js',
    'webchat.js',
    'index.js',
    'server.js',
    'testing.js',
    ...readdirSync(path.join(dist, 'chunks')).map((f) => `chunks/${f}`),
  ];
  console.log(`\n${'dist/'.padEnd(34)}${['raw', 'gzip', 'brotli'].map((head) => head.padStart(10)).join('')}`);
  for (const file of files) {
    const full = path.join(dist, file);
    if (!file.endsWith('.js') || !statSync(full, { throwIfNoEntry: false })) continue;
    const bytes = readFileSync(full);
    const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli(bytes)];
    console.log(file.padEnd(34) + sizes.map((size) => size.toLocaleString('en').padStart(10)).join(''));
  }
  console.log('');
}

function brotli(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
