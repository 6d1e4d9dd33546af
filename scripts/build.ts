// `npm run build`: writes dist/. Each file that is fetched by itself is bundled by itself, from the innermost out, so
// that no chunk imports another one statically: a failed download can then be repeated alone, under a new address.

import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { constants, cssTarget, dist, jsTarget, root } from './buildSettings';
import { completeImports } from './declarations';
import { notices } from './notices';
import { printSizes } from './sizes';
import { slimTwilioSdk } from './slimTwilioSdk';

const bundledModules = new Set<string>();

await buildAll();

async function buildAll(): Promise<void> {
  rmSync(dist, { recursive: true, force: true });

  const twilio = await bundle({
    entry: 'src/twilio/transport.ts',
    file: 'chunks/twilio-[hash].js',
    plugins: [slimTwilioSdk()],
  });
  const app = await bundle({
    entry: 'src/app.ts',
    file: 'chunks/app-[hash].js',
    plugins: [alreadyBuilt('src/twilio/transport.ts', `./${path.basename(twilio)}`)],
  });
  await bundle({ entry: 'src/index.ts', file: 'index.js', plugins: [alreadyBuilt('src/app.ts', `./${app}`)] });
  await bundle({ entry: 'src/loader/loader.ts', file: 'parlor.js', format: 'iife', define: constants(app) });
  await bundle({ entry: 'src/server/index.ts', file: 'server.js' });

  run('types', 'tsc', ['-p', 'scripts/tsconfig.declarations.json']);
  completeImports(path.join(dist, 'types'));
  writeFileSync(path.join(dist, 'THIRD-PARTY-NOTICES.txt'), notices([...bundledModules]));
  printSizes();

  if (existsSync(path.join(root, 'demo/vite.config.ts'))) {
    run('demo pages', 'vite', ['build', '-c', 'demo/vite.config.ts', '--logLevel', 'warn']);
  }
}

interface Bundle {
  readonly entry: string;
  /** Below dist/, `[hash]` allowed. Further chunks of this entry go beside those of the others, in `chunks/`. */
  readonly file: string;
  readonly format?: 'es' | 'iife';
  readonly define?: Record<string, string>;
  readonly plugins?: Plugin[];
}

/** Returns the entry's file name below dist/, hash filled in. */
async function bundle({ entry, file, format = 'es', define = {}, plugins = [] }: Bundle): Promise<string> {
  const config: InlineConfig = {
    configFile: false,
    root,
    logLevel: 'warn',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    // Relative addresses only: dist/ works under any path of any static host.
    base: './',
    plugins: [...plugins, recordModules()],
    build: {
      target: jsTarget,
      cssTarget,
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      // As a library: then dynamic imports stay plain, without Vite's preloading, which fires events on the host page.
      ...(format === 'es' ? { lib: { entry: path.join(root, entry), formats: ['es'] } } : {}),
      reportCompressedSize: false,
      rolldownOptions: {
        input: path.join(root, entry),
        output: {
          format,
          minify: true,
          entryFileNames: file,
          chunkFileNames: 'chunks/[name]-[hash].js',
          // Licences are in THIRD-PARTY-NOTICES.txt.
          comments: false,
        },
      },
    },
  };
  const [result] = [await build(config)].flat() as Rolldown.RolldownOutput[];
  if (!result) throw new Error(`${entry}: nothing was built`);
  const { fileName, code, imports } = result.output[0];
  if (imports.length > 0) throw new Error(`${fileName} imports ${imports} statically`);
  if (format === 'iife' && /[^\n\x20-\x7e]/.test(code)) {
    throw new Error(`${fileName} must be plain ASCII: a classic script is read in the encoding of the page`);
  }
  return fileName;
}

/** Imports of `source` become imports of a file that an earlier step has written. */
function alreadyBuilt(source: string, address: string): Plugin {
  const target = path.join(root, source).replace(/\.ts$/, '');
  return {
    name: 'parlor:already-built',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!importer || !id.startsWith('.')) return null;
      const asked = path.resolve(path.dirname(importer), id).replace(/\.ts$/, '');
      return asked === target ? { id: address, external: true } : null;
    },
  };
}

/** Remembers which modules really end up in a file, for the notices. */
function recordModules(): Plugin {
  return {
    name: 'parlor:record-modules',
    generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk') continue;
        for (const [id, module] of Object.entries(file.modules)) {
          if (module.renderedLength > 0 && id.includes('/node_modules/')) bundledModules.add(id);
        }
      }
    },
  };
}

function run(what: string, command: string, args: readonly string[]): void {
  const { status } = spawnSync(path.join(root, 'node_modules/.bin', command), args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`build: ${what} failed`);
    process.exit(1);
  }
}
