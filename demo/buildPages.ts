// Builds the demo's own pages when they are missing or older than their sources.

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const demo = fileURLToPath(new URL('.', import.meta.url));

export async function buildPages(): Promise<void> {
  const built = await stat(join(demo, 'dist/agent/index.html')).catch(() => null);
  if (built && built.mtimeMs > (await newestSource())) return;
  await build({ configFile: join(demo, 'vite.config.ts'), logLevel: 'warn' });
}

async function newestSource(): Promise<number> {
  const folders = ['shop', 'plain', 'agent'];
  const listings = await Promise.all(
    folders.map((folder) => readdir(join(demo, folder), { recursive: true, withFileTypes: true })),
  );
  const files = listings.flat().filter((entry) => entry.isFile());
  const paths = [...files.map((file) => join(file.parentPath, file.name)), join(demo, 'vite.config.ts')];
  const times = await Promise.all(paths.map(async (path) => (await stat(path)).mtimeMs));
  return Math.max(...times);
}
