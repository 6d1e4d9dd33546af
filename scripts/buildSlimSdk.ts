// Before the tests of the project "slim SDK": builds Twilio's SDK alone, as it is shipped, minified.

import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { jsTarget, root } from './buildSettings';
import { slimTwilioSdk } from './slimTwilioSdk';

const folder = path.join(tmpdir(), `parlor-slim-sdk-${process.pid}`);

/** What `@twilio/conversations` means to those tests. */
export const slimSdkFile = path.join(folder, 'sdk.mjs');

export async function setup(): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [slimTwilioSdk()],
    build: {
      target: jsTarget,
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      lib: {
        entry: path.join(root, 'node_modules/@twilio/conversations/dist/index.js'),
        formats: ['es'],
        fileName: () => path.basename(slimSdkFile),
      },
      rolldownOptions: { output: { minify: true } },
    },
  });
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
