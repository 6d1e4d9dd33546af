// `npm run build`: writes dist/. Each file that is fetched by itself is bundled by itself, from the innermost out, so
// that no chunk imports another one statically: a failed download can then be repeated alone, under a new address.

import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { constants, cssTarget, dist, jsTarget, root } from './buildSettings';
import { completeImports } from './declarations';
import { emojiNames } from './emojiNames';
import { notices } from './notices';
import { borrow, featureParts, fetchPart, handedOver, leaveOut, type Part } from './parts';
import { printSizes } from './sizes';
import { slimEntry } from './slim/slimBundle';

const bundledModules = new Set<string>();

await buildAll();

async function buildAll(): Promise<void> {
  rmSync(dist, { recursive: true, force: true });

  const transport: Part = {
    stub: 'src/parts/transport.ts',
    entry: 'src/twilio/transport.ts',
    name: 'loadTransportPart',
  };
  const endpoint: Part = { stub: 'src/parts/endpoint.ts', entry: 'src/browser/endpoint.ts', name: 'loadEndpointPart' };
  const engine: Part = { stub: 'src/parts/engine.ts', entry: 'src/core/chatEngine.ts', name: 'loadEnginePart' };
  const files: Part = { stub: 'src/parts/files.ts', entry: 'src/browser/fileStore.ts', name: 'loadFilesPart' };
  const stores: Part = { stub: 'src/parts/stores.ts', entry: 'src/browser/storesPart.ts', name: 'loadStoresPart' };
  const conversation: Part = {
    stub: 'src/parts/conversation.ts',
    entry: 'src/ui/conversation/conversationPart.ts',
    name: 'loadConversationPart',
  };
  const transportFile = await bundle({
    entry: transport.entry,
    file: 'chunks/twilio-[hash].js',
    plugins: [slimEntry(path.join(root, transport.entry), [recordModules()])],
  });
  const endpointFile = await bundle({ entry: endpoint.entry, file: 'chunks/endpoint-[hash].js' });
  const filesFile = await bundle({ entry: files.entry, file: 'chunks/files-[hash].js' });
  const storesFile = await bundle({ entry: stores.entry, file: 'chunks/stores-[hash].js' });
  const shared = await modulesOf('src/app.ts', [leaveOut([transport, endpoint, files, stores, engine, conversation])]);
  const engineFile = await bundleConnected(engine, 'chunks/engine-[hash].js', shared);
  const ofConversation = await modulesOf(conversation.entry, [leaveOut(featureParts)]);
  const features: Connected[] = [];
  for (const part of featureParts) {
    const name = path.basename(part.stub, '.ts');
    features.push(await bundleConnected(part, `chunks/${name}-[hash].js`, new Set([...shared, ...ofConversation])));
  }
  const conversationFile = await bundleConnected(conversation, 'chunks/conversation-[hash].js', shared, features);
  const app = await bundle({
    entry: 'src/app.ts',
    file: 'chunks/app-[hash].js',
    plugins: [
      fetchPart(transport, path.basename(transportFile), null),
      fetchPart(endpoint, path.basename(endpointFile), null),
      fetchPart(files, path.basename(filesFile), null),
      fetchPart(stores, path.basename(storesFile), null),
      fetchPart(engine, path.basename(engineFile.name), engineFile.borrowed),
      fetchPart(conversation, path.basename(conversationFile.name), conversationFile.borrowed),
    ],
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
  readonly format?: 'es' | 'iife' | 'cjs';
  readonly define?: Record<string, string>;
  readonly plugins?: Plugin[];
}

/** Writes one bundle. Returns the entry's file name below dist/, hash filled in. */
async function bundle(settings: Bundle): Promise<string> {
  const { fileName, code, imports } = await buildChunk(settings, true);
  if (settings.format !== 'cjs' && imports.length > 0) throw new Error(`${fileName} imports ${imports} statically`);
  if (settings.format === 'iife' && /[^\n\x20-\x7e]/.test(code)) {
    throw new Error(`${fileName} must be plain ASCII: a classic script is read in the encoding of the page`);
  }
  return fileName;
}

interface Connected {
  readonly part: Part;
  /** File name below dist/. */
  readonly name: string;
  /** Ids of the modules that it is handed. */
  readonly borrowed: ReadonlySet<string>;
}

/** Writes a part that is handed what it shares with whoever fetches it; it may fetch parts itself. */
async function bundleConnected(
  part: Part,
  file: string,
  shared: ReadonlySet<string>,
  fetches: readonly Connected[] = [],
): Promise<Connected> {
  const borrowed = new Set<string>();
  const name = await bundle({
    entry: part.entry,
    file,
    plugins: [
      ...fetches.map((other) => fetchPart(other.part, path.basename(other.name), other.borrowed, 'part')),
      borrow(shared, borrowed),
      handedOver(fetches.map((other) => path.basename(other.name))),
    ],
    format: 'cjs',
  });
  return { part, name, borrowed };
}

/** Ids of the modules that a bundle of `entry` would really hold. */
async function modulesOf(entry: string, plugins: Plugin[]): Promise<ReadonlySet<string>> {
  const { modules } = await buildChunk({ entry, file: 'trial.js', plugins }, false);
  return new Set(Object.keys(modules).filter((id) => !id.startsWith('\0') && (modules[id]?.renderedLength ?? 0) > 0));
}

async function buildChunk(
  { entry, file, format = 'es', define = {}, plugins = [] }: Bundle,
  write: boolean,
): Promise<Rolldown.OutputChunk> {
  const config: InlineConfig = {
    configFile: false,
    root,
    logLevel: 'warn',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    // Relative addresses only: dist/ works under any path of any static host.
    base: './',
    plugins: [...plugins, emojiNames(), ...(write ? [recordModules()] : [])],
    build: {
      write,
      target: jsTarget,
      cssTarget,
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      // As a library: then dynamic imports stay plain, without Vite's preloading, which fires events on the host page.
      ...(format === 'iife' ? {} : { lib: { entry: path.join(root, entry), formats: [format] } }),
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
  return result.output[0];
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
