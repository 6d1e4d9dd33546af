// `npm run build`: writes dist/. Each file that is fetched by itself is bundled by itself, from the innermost out, so
// that no chunk imports another one statically: a failed download can then be repeated alone, under a new address.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { writeApart } from './apart';
import { constants, cssTarget, dist, jsTarget, root, version } from './buildSettings';
import { completeImports, dropUnreachable } from './declarations';
import { emojiLanguages, emojiNames } from './emojiNames';
import { minified } from './minified';
import { bundledPackages, notices } from './notices';
import { optionsSchema } from './optionsSchema';
import {
  type AlternativeFiles,
  type Alternatives,
  type Borrowed,
  borrow,
  featureParts,
  fetchAlternative,
  fetchPart,
  filesOf,
  handedOver,
  leaveOut,
  leaveOutAlternatives,
  type Part,
} from './parts';
import { sbom } from './sbom';
import { printSizes } from './sizes';
import { slimEntry } from './slim/slimBundle';
import { slimPreact } from './slim/slimPreact';
import { textNames } from './textNames';
import { writeVersioned } from './versioned';

const bundledModules = new Set<string>();

await buildAll();

async function buildAll(): Promise<void> {
  rmSync(dist, { recursive: true, force: true });

  const connecting: Part = {
    stub: 'src/parts/connecting.ts',
    entry: 'src/parts/connectingPart.ts',
    name: 'loadConnectingPart',
  };
  const twilio: Part = {
    stub: 'src/parts/twilio.ts',
    entry: 'src/twilio/twilioPart.ts',
    name: 'loadTwilioPart',
    addressName: 'twilioFile',
  };
  const richContent: Part = {
    stub: 'src/parts/richContent.ts',
    entry: 'src/twilio/richContentPart.ts',
    name: 'loadRichContentPart',
  };
  const engine: Part = { stub: 'src/parts/engine.ts', entry: 'src/browser/pageEngine.ts', name: 'loadEnginePart' };
  const availability: Part = {
    stub: 'src/parts/availability.ts',
    entry: 'src/ui/availability/availabilityPart.ts',
    name: 'loadAvailabilityPart',
  };
  const form: Part = { stub: 'src/parts/form.ts', entry: 'src/ui/richForm/formPart.ts', name: 'loadFormPart' };
  const themes: Part = { stub: 'src/parts/themes.ts', entry: 'src/theme/themesPart.ts', name: 'loadThemesPart' };
  const ownStrings: Part = {
    stub: 'src/parts/ownStrings.ts',
    entry: 'src/i18n/ownStringsPart.ts',
    name: 'loadOwnStringsPart',
  };
  const languages: Part = {
    stub: 'src/parts/languages.ts',
    entry: 'src/i18n/findLanguage.ts',
    name: 'loadLanguagesPart',
  };
  const locales: Alternatives = { stub: 'src/parts/locale.ts', name: 'loadLocale', tagsName: 'localeTags' };
  const emoji: Alternatives = { stub: 'src/parts/emojiNames.ts', name: 'loadEmojiNames', tagsName: 'emojiLanguages' };
  const gate: Part = { stub: 'src/parts/gate.ts', entry: 'src/loader/gate.ts', name: 'loadGatePart' };
  const place: Part = { stub: 'src/parts/place.ts', entry: 'src/loader/place.ts', name: 'loadPlacePart' };
  const stores: Part = { stub: 'src/parts/stores.ts', entry: 'src/browser/storesPart.ts', name: 'loadStoresPart' };
  const api: Part = { stub: 'src/parts/api.ts', entry: 'src/api/apiPart.ts', name: 'loadApiPart' };
  const conversation: Part = {
    stub: 'src/parts/conversation.ts',
    entry: 'src/ui/conversation/conversationPart.ts',
    name: 'loadConversationPart',
  };
  const richContentFile = await bundle({ entry: richContent.entry, file: 'chunks/richContent-[hash:6].js' });
  const fetchRichContent = fetchPart(richContent, path.basename(richContentFile), null);
  const twilioFile = await bundle({
    entry: twilio.entry,
    file: 'chunks/twilio-[hash:6].js',
    plugins: [slimEntry(path.join(root, twilio.entry), [fetchRichContent, recordModules()]), fetchRichContent],
  });
  const connectingFile = await bundle({
    entry: connecting.entry,
    file: 'chunks/connecting-[hash:6].js',
    plugins: [fetchPart(twilio, path.basename(twilioFile), null)],
  });
  const storesFile = await bundle({ entry: stores.entry, file: 'chunks/stores-[hash:6].js' });
  const ownStringsFile = await bundle({
    entry: ownStrings.entry,
    file: 'chunks/ownStrings-[hash:6].js',
    define: { __PARLOR_TEXT_NAMES__: JSON.stringify(textNames()) },
  });
  const localeFiles = await bundleAlternatives('locales', localeEntries());
  const languagesFile = await bundle({
    entry: languages.entry,
    file: 'chunks/languages-[hash:6].js',
    plugins: [fetchAlternative(locales, localeFiles), fetchPart(ownStrings, path.basename(ownStringsFile), null)],
  });
  const engageFile = await bundle({
    entry: 'src/engage/engagePart.ts',
    file: 'chunks/engage-[hash:6].js',
    plugins: [
      fetchPart(languages, path.basename(languagesFile), null),
      fetchPart(stores, path.basename(storesFile), null),
    ],
  });
  const emojiFiles = await bundleAlternatives(
    'emojiNames',
    new Map(emojiLanguages.map((language) => [language, `node_modules/emojibase-data/${language}/names.js`])),
  );
  const ofApp = await modulesOf('src/app.ts', [
    leaveOut([
      ...[connecting, stores, engine, availability, form, themes, api, conversation, languages],
      ...[gate, place],
    ]),
  ]);
  // Rules without a memory, of which the app needs the smaller half: a part that needs the other has its own copy.
  const shared = new Set(
    [...ofApp].filter((id) => !/\/src\/core\/(errors|form|ports|positions|selectors)\.ts$/.test(id)),
  );
  const engineFile = await bundleConnected(engine, 'chunks/engine-[hash:6].js', shared);
  // As little as must be the same: what it is handed stands in the app, also for pages with a plain form.
  const ofScreens = [...shared].filter((id) => /\/preact\/|\/src\/(ui\/chat|theme\/adopt)\.ts$/.test(id));
  const availabilityFile = await bundleConnected(availability, 'chunks/availability-[hash:6].js', new Set(ofScreens));
  const formFile = await bundleConnected(form, 'chunks/form-[hash:6].js', new Set(ofScreens));
  const themesFile = await bundleConnected(themes, 'chunks/themes-[hash:6].js', shared);
  // Few pages fetch it: only what is large is not twice there, and nothing is in the app for its sake.
  const large = [...shared].filter((id) => /\/src\/(config|nearest)\.ts$/.test(id));
  const apiFile = await bundleConnected(api, 'chunks/api-[hash:6].js', new Set(large));
  const ofConversation = await modulesOf(conversation.entry, [leaveOut(featureParts), leaveOutAlternatives(emoji)]);
  const features: Connected[] = [];
  const ofEmoji = { plugins: [fetchAlternative(emoji, emojiFiles, 'part')], files: filesOf(emojiFiles) };
  // Rules without a memory, of which the conversation needs the smaller half: a part that needs the other has its own copy.
  const ofWhomItNeeds =
    /\/src\/(core\/(plainValues|writing)|i18n\/fileFormats|ui\/(media\/media(Box|Kind)|attachments\/preparingFiles))\.ts$/;
  for (const part of featureParts) {
    const name = path.basename(part.stub, '.ts');
    // What comes before it in the list, it may fetch itself.
    const known = new Set([...shared, ...ofConversation].filter((id) => !ofWhomItNeeds.test(id)));
    features.push(
      await bundleConnected(part, `chunks/${name}-[hash:6].js`, known, features, name === 'actions' ? ofEmoji : {}),
    );
  }
  const conversationFile = await bundleConnected(conversation, 'chunks/conversation-[hash:6].js', shared, features);
  const gateFile = await bundle({ entry: gate.entry, file: 'chunks/gate-[hash:6].js' });
  const placeFile = await bundle({ entry: place.entry, file: 'chunks/place-[hash:6].js' });
  const app = await bundle({
    entry: 'src/app.ts',
    file: 'chunks/app-[hash:6].js',
    plugins: [
      fetchPart(gate, path.basename(gateFile), null),
      fetchPart(place, path.basename(placeFile), null),
      fetchPart(connecting, path.basename(connectingFile), null),
      fetchPart(languages, path.basename(languagesFile), null),
      fetchPart(stores, path.basename(storesFile), null),
      fetchPart(availability, path.basename(availabilityFile.name), availabilityFile.borrowed),
      fetchPart(form, path.basename(formFile.name), formFile.borrowed),
      fetchPart(engine, path.basename(engineFile.name), engineFile.borrowed),
      fetchPart(themes, path.basename(themesFile.name), themesFile.borrowed),
      fetchPart(api, path.basename(apiFile.name), apiFile.borrowed),
      fetchPart(conversation, path.basename(conversationFile.name), conversationFile.borrowed),
    ],
  });
  const widgetFile = await bundle({
    entry: 'src/loader/widget.ts',
    file: 'chunks/widget-[hash:6].js',
    plugins: [fetchPart(gate, path.basename(gateFile), null), fetchPart(place, path.basename(placeFile), null)],
  });
  const built = [
    alreadyBuilt('src/app.ts', `./${app}`),
    alreadyBuilt('src/engage/engagePart.ts', `./${engageFile}`),
    alreadyBuilt('src/loader/widget.ts', `./${widgetFile}`),
  ];
  for (const [entry, file] of [
    ['src/index.ts', 'index.js'],
    ['src/rehearsal/testing.ts', 'testing.js'],
  ] as const) {
    await bundle({ entry, file, plugins: built });
  }
  for (const [entry, file] of [
    ['src/loader/loader.ts', 'parlor.js'],
    ['src/webchat3/webchat.ts', 'webchat.js'],
  ] as const) {
    await bundle({
      entry,
      file,
      format: 'iife',
      define: constants(path.basename(app), path.basename(engageFile), path.basename(widgetFile)),
    });
  }
  const finding: Bundle = { entry: 'src/loader/ownIntrinsics.ts', file: 'ownIntrinsics.js', format: 'cjs' };
  writeApart(path.join(dist, 'chunks'), (await buildChunk(finding, false)).code);
  await bundle({ entry: 'src/server/index.ts', file: 'server.js' });

  run('types', 'tsc', ['-p', 'scripts/tsconfig.declarations.json', '--outDir', path.join(dist, 'types')]);
  completeImports(path.join(dist, 'types'));
  dropUnreachable(path.join(dist, 'types'), ['index.d.ts', 'server/index.d.ts', 'rehearsal/testing.d.ts']);
  const packages = bundledPackages([...bundledModules]);
  writeFileSync(path.join(dist, 'THIRD-PARTY-NOTICES.txt'), notices(packages));
  writeFileSync(path.join(dist, 'sbom.cdx.json'), `${JSON.stringify(sbom(version, packages), null, 2)}\n`);
  writeFileSync(path.join(dist, 'options.schema.json'), `${JSON.stringify(optionsSchema(), null, 2)}\n`);
  writeVersioned(dist, version);
  // The second build is compared and thrown away: nobody looks at its sizes or its pages.
  if (process.env.PARLOR_DIST) return;
  printSizes();

  if (existsSync(path.join(root, 'demo/vite.config.ts'))) {
    // The loader of configurations that does not advise against ours, file by file.
    const quietly = ['--logLevel', 'warn', '--configLoader', 'runner'];
    run('demo pages', 'vite', ['build', '-c', 'demo/vite.config.ts', ...quietly]);
    // Afterwards: it goes into a folder that the former empties.
    run('playground', 'vite', ['build', '-c', 'demo/playground/vite.config.ts', ...quietly]);
  }
}

interface Bundle {
  readonly entry: string;
  /** Below dist/, `[hash:6]` allowed: short, since the app names them all and a hash cannot be compressed. Further chunks of this entry go beside those of the others, in `chunks/`. */
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
  /** What it is handed. */
  readonly borrowed: Borrowed;
}

/** Writes a part that is handed what it shares with whoever fetches it; it may fetch parts itself. */
async function bundleConnected(
  part: Part,
  file: string,
  shared: ReadonlySet<string>,
  fetches: readonly Connected[] = [],
  { plugins = [], files = [] }: { readonly plugins?: readonly Plugin[]; readonly files?: readonly string[] } = {},
): Promise<Connected> {
  const borrowed = new Map<string, Set<string>>();
  const name = await bundle({
    entry: part.entry,
    file,
    plugins: [
      ...fetches.map((other) => fetchPart(other.part, path.basename(other.name), other.borrowed, 'part')),
      ...plugins,
      borrow(shared, borrowed),
      handedOver(
        files,
        fetches.map((other) => path.basename(other.name)),
      ),
    ],
    format: 'cjs',
  });
  return { part, name, borrowed };
}

/** Each file of `src/i18n/locales/`, by its tag. */
function localeEntries(): ReadonlyMap<string, string> {
  const folder = 'src/i18n/locales';
  const tags = readdirSync(path.join(root, folder)).map((file) => path.basename(file, '.ts'));
  return new Map(tags.sort().map((tag) => [tag, `${folder}/${tag}.ts`]));
}

/**
 * Writes files of which a visitor fetches one, into a folder of `chunks/`. They share the hash of them all: whoever lists
 * them is then small, since 50 hashes cannot be compressed.
 */
async function bundleAlternatives(folder: string, entries: ReadonlyMap<string, string>): Promise<AlternativeFiles> {
  const codes = new Map<string, string>();
  for (const [tag, entry] of entries) {
    const { code, imports } = await buildChunk({ entry, file: `${tag}.js`, plugins: [recordModules()] }, false);
    if (imports.length > 0) throw new Error(`${entry} imports ${imports} statically`);
    codes.set(tag, code);
  }
  const hash = createHash('sha256')
    .update(JSON.stringify([...codes]))
    .digest('hex')
    .slice(0, 8);
  mkdirSync(path.join(dist, 'chunks', folder), { recursive: true });
  for (const [tag, code] of codes) writeFileSync(path.join(dist, 'chunks', folder, `${tag}-${hash}.js`), code);
  return { before: `${folder}/`, after: `-${hash}.js`, tags: [...entries.keys()] };
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
    plugins: [...plugins, slimPreact(), emojiNames(), minified(), ...(write ? [recordModules()] : [])],
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
        // That the second minifier takes half of the time is known, and worth it.
        checks: { bundlerTimings: false },
        output: {
          format,
          minify: false,
          entryFileNames: file,
          chunkFileNames: 'chunks/[name]-[hash:6].js',
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
