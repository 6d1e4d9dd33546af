// What a CDN needs: the same files below a folder that never changes, and their hashes.

import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What is not code, and listed all the same. */
const papers = ['THIRD-PARTY-NOTICES.txt', 'options.schema.json', 'sbom.cdx.json'];

/**
 * Copies what browsers fetch to `<folder>/<version>/`, whose files may be cached for ever, with the licences of what is in them, and
 * writes `manifest.json`: each file's bytes and its hash in the form of an `integrity` attribute. The files beside it are the floating ones.
 */
export function writeVersioned(folder: string, version: string): void {
  for (const name of ['parlor.js', 'webchat.js', 'chunks', 'THIRD-PARTY-NOTICES.txt']) {
    cpSync(path.join(folder, name), path.join(folder, version, name), { recursive: true });
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js') || papers.includes(path.posix.basename(name)))
    .sort();
  const entries = files.map((name) => {
    const bytes = readFileSync(path.join(folder, name));
    const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    return [name, { bytes: bytes.length, integrity }];
  });
  const manifest = { version, files: Object.fromEntries(entries) };
  writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
