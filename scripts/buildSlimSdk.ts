// Before the tests of the project "slim SDK": builds our adapter with Twilio's SDK as it is shipped, minified.

import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { jsTarget, root } from './buildSettings';
import { minified } from './minified';
import { slimEntry } from './slim/slimBundle';

const folder = path.join(tmpdir(), `parlor-slim-sdk-${process.pid}`);

/** What `src/twilio/transport` and `@twilio/conversations` mean to those tests. */
export const slimSdkFile = path.join(folder, 'sdk.mjs');

export async function setup(): Promise<void> {
  const entry = path.join(root, 'src/twilio/testing/slimSdk.ts');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [slimEntry(entry), minified()],
    build: {
      target: jsTarget,
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      lib: { entry, formats: ['es'], fileName: () => path.basename(slimSdkFile) },
      rolldownOptions: { output: { minify: false } },
    },
  });
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
