import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Completes relative imports with `.js`: sites that resolve modules as Node does find no type without it. */
export function completeImports(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = path.join(folder, name);
    const code = readFileSync(file, 'utf8');
    const completed = code.replace(/(from |import\()(['"])(\.[^'"]+)\2/g, (_, before, quote, address) => {
      const target = path.join(path.dirname(file), address);
      const ending = existsSync(`${target}.d.ts`) ? '.js' : existsSync(target) ? '/index.js' : '';
      return `${before}${quote}${address}${ending}${quote}`;
    });
    writeFileSync(file, completed);
  }
}
