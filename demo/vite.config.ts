// The pages of the demo: one folder each, no inline script or style, so that the strictest policies hold.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { slimTwilioSdk } from '../scripts/slimTwilioSdk';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/',
  publicDir: false,
  plugins: [slimTwilioSdk({ allMethods: true })],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    assetsDir: 'demo-assets',
    // A data: URL would need its own permission in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: {
        shop: here('shop/index.html'),
        plain: here('plain/index.html'),
        agent: here('agent/index.html'),
      },
    },
  },
});
