// Checks what `npm pack` would publish: entries, types, and that a project which installs it can use them.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './buildSettings';

const checks: readonly (readonly string[])[] = [
  ['publint', '--strict'],
  // Classic scripts for a tag: nobody imports them, so they have no types.
  ['attw', '--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', 'parlor.js', 'webchat.js'],
];

for (const [command = '', ...args] of checks) {
  const { status } = spawnSync(path.join(root, 'node_modules/.bin', command), args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`package: ${command} found something`);
    process.exitCode = 1;
  }
}
