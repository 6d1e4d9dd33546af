import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
export const dist = path.join(root, 'dist');

export const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

/** Newest syntax we emit: what every browser of the last three years understands. */
export const jsTarget = 'es2022';
export const cssTarget = ['chrome111', 'firefox114', 'safari16.4'];

/** The values of src/loader/buildConstants.d.ts. */
export function constants(appFile: string): Record<string, string> {
  return {
    __PARLOR_APP_FILE__: JSON.stringify(appFile),
    __PARLOR_VERSION__: JSON.stringify(version),
  };
}
