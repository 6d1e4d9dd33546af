// The playground as a folder of files with everything in it: any web server shows it, from any address.

import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = here('../dist/playground');

/** What pages name by its address: the published files, and the pictures of the scenes. */
const addressedFiles: Plugin = {
  name: 'addressed files',
  closeBundle() {
    for (const [from, to] of [
      ['../../dist/testing.js', 'parlor/testing.js'],
      ['../../dist/manifest.json', 'parlor/manifest.json'],
      ['../../dist/chunks', 'parlor/chunks'],
      ['../agent/people', 'people'],
      ['../shop/drawings', 'pictures'],
    ] as const) {
      cpSync(here(from), `${folder}/${to}`, { recursive: true });
    }
  },
};

export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  plugins: [addressedFiles],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: folder,
    emptyOutDir: true,
    // A data: URL would need its own permission in a policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    rolldownOptions: { input: { playground: here('index.html'), preview: here('preview.html') } },
  },
});
