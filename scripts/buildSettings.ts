import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
/** `PARLOR_DIST`: elsewhere, for the second build that must be like the first (`scripts/sameTwice.ts`). */
export const dist = process.env.PARLOR_DIST ? path.resolve(process.env.PARLOR_DIST) : path.join(root, 'dist');

export const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

/** The newest syntax we emit. Styles count on light-dark(), which browsers have since spring 2024. */
export const jsTarget = 'es2022';
export const cssTarget = ['chrome123', 'firefox120', 'safari17.5'];

/** The values of src/loader/buildConstants.d.ts. */
export function constants(appFile: string, engageFile: string, widgetFile: string): Record<string, string> {
  return {
    __PARLOR_APP_FILE__: JSON.stringify(appFile),
    __PARLOR_ENGAGE_FILE__: JSON.stringify(engageFile),
    __PARLOR_WIDGET_FILE__: JSON.stringify(widgetFile),
    __PARLOR_VERSION__: JSON.stringify(version),
  };
}
