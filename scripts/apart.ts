// Every chunk once more, for pages that have spoilt what it is made of (src/loader/intrinsics.ts): the same code, with names of
// its own for them. The chunks that everybody fetches pay nothing for it.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { trials } from '../src/loader/intrinsics';

const names = Object.keys(trials);

/**
 * Writes `apart/` into the folder of the chunks, under the same names. `finding`: CommonJS that exports `ownIntrinsics`; a browser
 * that keeps a file with an older one loses nothing by it, since each finds for itself.
 */
export function writeApart(chunks: string, finding: string): void {
  const folder = path.join(chunks, 'apart');
  mkdirSync(folder);
  for (const file of readdirSync(chunks)) {
    if (file.endsWith('.js')) {
      writeFileSync(path.join(folder, file), apart(readFileSync(path.join(chunks, file), 'utf8'), finding));
    }
  }
}

/** Texts are made of nothing: of them there is one copy. */
export function apart(code: string, finding: string): string {
  const used = names.filter((name) => new RegExp(`(?<![.\\w$])${name}(?![\\w$])`).test(code));
  const moved = code.replaceAll(/\b(locales|emojiNames)\//g, '../$1/');
  if (used.length === 0) return moved;
  return `const{${used}}=(()=>{const exports={};${finding.trim()}\nreturn exports.ownIntrinsics})()(${JSON.stringify(used)});${moved}`;
}
