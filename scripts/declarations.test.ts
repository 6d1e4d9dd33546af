// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { completeImports, dropUnreachable } from './declarations';

it('keeps what the entries lead to, by any way of importing, and nothing else', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'parlor-declarations-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = {
    'index.d.ts': `export type { Options } from './options';\nexport declare const later: typeof import('./deep/part');\n`,
    'options.d.ts': `import type { Deep } from "./deep";\nexport interface Options { deep: Deep }\n`,
    'deep/index.d.ts': 'export type Deep = 1;\n',
    'deep/part.d.ts': `import type { Options } from '../options';\nexport declare const part: Options;\n`,
    'unused.d.ts': `export type { Options } from './options';\n`,
    'screens/parts/Button.d.ts': 'export declare function Button(): void;\n',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  completeImports(folder);
  dropUnreachable(folder, ['index.d.ts']);
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  expect(left).toEqual(['deep', 'deep/index.d.ts', 'deep/part.d.ts', 'index.d.ts', 'options.d.ts']);
});
