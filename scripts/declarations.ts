// The declarations of the package: those that its entries lead to, written so that every way of resolving modules finds them.

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const imported = /(from |import\()(['"])(\.[^'"]+)\2/g;

/** Completes relative imports with `.js`: sites that resolve modules as Node does find no type without it. */
export function completeImports(folder: string): void {
  for (const file of declarationsIn(folder)) {
    const code = readFileSync(file, 'utf8');
    const completed = code.replace(imported, (_, before, quote, address) => {
      const target = path.join(path.dirname(file), address);
      const ending = existsSync(`${target}.d.ts`) ? '.js' : existsSync(target) ? '/index.js' : '';
      return `${before}${quote}${address}${ending}${quote}`;
    });
    writeFileSync(file, completed);
  }
}

/** Removes what none of `entries` leads to; the compiler writes a declaration of every file that it has read. */
export function dropUnreachable(folder: string, entries: readonly string[]): void {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file) || !existsSync(file)) return;
    reached.add(file);
    for (const [, , , address = ''] of readFileSync(file, 'utf8').matchAll(imported)) {
      visit(path.join(path.dirname(file), address.replace(/\.js$/, '.d.ts')));
    }
  };
  for (const entry of entries) visit(path.join(folder, entry));
  for (const file of declarationsIn(folder)) if (!reached.has(file)) rmSync(file);
  // Deepest first, so that a folder of empty folders goes too.
  const folders = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort((a, b) => b.length - a.length);
  for (const one of folders) if (readdirSync(one).length === 0) rmSync(one, { recursive: true });
}

function declarationsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => path.join(folder, name));
}
