import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkImports } from './imports';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A repository in small: file names and what each imports. */
function repository(files: Record<string, string>): string {
  folder = mkdtempSync(path.join(tmpdir(), 'parlor-imports-'));
  writeFileSync(path.join(folder, 'tsconfig.json'), '{}');
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), `${code}\nexport const it = 1;`);
  }
  return folder;
}

async function brokenRules(files: Record<string, string>): Promise<string[]> {
  const { violations } = await checkImports(repository(files));
  return [...new Set(violations.map((line) => line.split(':')[0] ?? ''))].sort();
}

test('imports along the arrows are allowed', async () => {
  const broken = await brokenRules({
    'src/app.ts':
      "import './core/engine'; import './ui/mount'; export const load = () => import('./twilio/transport');",
    'src/index.ts': "import './loader/widget'; export const load = () => import('./app');",
    'src/loader/widget.ts': "import type { it as _ } from '../contract';",
    'src/contract.ts': "import type { it as _ } from './wire';",
    'src/wire.ts': '',
    'src/core/engine.ts': "import './ports';",
    'src/core/ports.ts': '',
    'src/ui/mount.ts': "import '../core/engine';",
    'src/twilio/transport.ts': "import '../core/ports';",
  });
  expect(broken).toEqual([]);
});

test.each([
  ['core', { 'src/core/engine.ts': "import '../browser/clock';", 'src/browser/clock.ts': '' }],
  ['ui', { 'src/ui/mount.ts': "import '../browser/clock';", 'src/browser/clock.ts': '' }],
  ['loader', { 'src/loader/widget.ts': "import '../core/engine';", 'src/core/engine.ts': '' }],
  ['server', { 'src/server/index.ts': "import type { it as _ } from '../contract';", 'src/contract.ts': '' }],
  ['emulator', { 'demo/emulator/sync.ts': "import '../server';", 'demo/server.ts': '' }],
  ['demo', { 'demo/server.ts': "import '../src/server/index';", 'src/server/index.ts': '' }],
  ['e2e', { 'e2e/journey.spec.ts': "import '../src/wire';", 'src/wire.ts': '' }],
  ['no-cycles', { 'src/core/a.ts': "import './b';", 'src/core/b.ts': "import './a';" }],
  ['app-never-static', { 'src/index.ts': "import './app';", 'src/app.ts': '' }],
  ['twilio-never-static', { 'src/app.ts': "import './twilio/transport';", 'src/twilio/transport.ts': '' }],
  ['no-missing-files', { 'src/core/a.ts': "import './gone';" }],
])('an import against the rule "%s" is found', async (rule, files) => {
  expect(await brokenRules(files as Record<string, string>)).toContain(rule);
});
