// Parts of the app that are fetched later. Each becomes one self-contained file; what it shares with the app (preact, the
// context of the components) is not in it and not imported by it, but handed over when it arrives. A chunk that imported
// the app's file would get a second copy of everything if the app itself had been fetched under another address.

import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Plugin } from 'vite';
import { root } from './buildSettings';

export interface Part {
  /** The module whose function fetches the part, below the root. The build replaces it. */
  readonly stub: string;
  /** What the part consists of. */
  readonly entry: string;
  /** Name of the stub's function; it takes the number of earlier attempts. */
  readonly name: string;
}

/**
 * What is fetched by the screen of a conversation when it is first used. One more: its stub in `src/parts/`, its entry,
 * and a line here. The file is named for the stub.
 */
export const featureParts: readonly Part[] = [
  { stub: 'src/parts/attention.ts', entry: 'src/ui/attention/attentionPart.ts', name: 'loadAttentionPart' },
  { stub: 'src/parts/menu.ts', entry: 'src/ui/menu/menuPart.ts', name: 'loadMenuPart' },
  { stub: 'src/parts/transcript.ts', entry: 'src/ui/transcript/transcriptPart.ts', name: 'loadTranscriptPart' },
  { stub: 'src/parts/attachments.ts', entry: 'src/ui/attachments/attachmentsPart.ts', name: 'loadAttachmentsPart' },
  { stub: 'src/parts/text.ts', entry: 'src/ui/timeline/textPart.ts', name: 'loadTextPart' },
  { stub: 'src/parts/emoji.ts', entry: 'src/ui/emoji/emojiPart.ts', name: 'loadEmojiPart' },
  { stub: 'src/parts/emojiNames-en.ts', entry: 'src/ui/emoji/names/en.ts', name: 'loadEnglishEmojiNames' },
  { stub: 'src/parts/content.ts', entry: 'src/ui/content/contentPart.ts', name: 'loadContentPart' },
  { stub: 'src/parts/media.ts', entry: 'src/ui/media/mediaPart.ts', name: 'loadMediaPart' },
  { stub: 'src/parts/voice.ts', entry: 'src/ui/voice/voicePart.ts', name: 'loadVoicePart' },
];

/** For a trial build of the app: its parts are not looked into. */
export function leaveOut(parts: readonly Part[]): Plugin {
  return {
    name: 'parlor:leave-out',
    enforce: 'pre',
    load(id) {
      const part = parts.find(({ stub }) => id === path.join(root, stub));
      return part ? `export const ${part.name} = () => {};` : null;
    },
  };
}

/** Imports of `shared` modules stay imports, under a name that does not depend on where the checkout is. */
export function borrow(shared: ReadonlySet<string>, borrowed: Set<string>): Plugin {
  return {
    name: 'parlor:borrow',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (!importer || id.startsWith('\0')) return null;
      const resolved = await this.resolve(id, importer, { ...options, skipSelf: true });
      if (!resolved || !shared.has(resolved.id)) return null;
      borrowed.add(resolved.id);
      return { id: nameOf(resolved.id), external: true };
    },
  };
}

/**
 * Wraps the part's CommonJS into a module that waits for what it shares: `connect(require)` returns its exports.
 * `files`: what the part itself fetches, see {@link fetchPart}.
 */
export function handedOver(files: readonly string[] = []): Plugin {
  const plain = files.map((file) => `${JSON.stringify(file)}:()=>import('./${file}')`);
  const fetching =
    files.length === 0
      ? ''
      : `const plain={${plain}};const ${fetchName}=(file,attempt)=>attempt?${again('file')}:plain[file]();`;
  return {
    name: 'parlor:handed-over',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = `${fetching}export const connect=require=>{const exports={};${file.code.trim()}\nreturn exports}`;
      }
    },
  };
}

// In a part that is handed over as CommonJS, the bundler would translate `import()` and `import.meta`.
const fetchName = '__parlorFetch';

/** A browser may remember that an address failed, so each further attempt has another one. */
function again(file: string): string {
  return `import(/* @vite-ignore */ new URL('./'+${file}+'?retry='+attempt,import.meta.url).href)`;
}

/**
 * Puts the fetching of `file` in the place of the stub. The first attempt is a plain import that other bundlers
 * understand. `borrowed`: what the part shares with the one that fetches it; null for a part that stands alone.
 * `by`: whether the app fetches it, or a part that is itself handed over.
 */
export function fetchPart(
  { stub, name }: Part,
  file: string,
  borrowed: ReadonlySet<string> | null,
  by: 'app' | 'part' = 'app',
): Plugin {
  return {
    name: 'parlor:fetch-part',
    enforce: 'pre',
    resolveId: (id) => (id === `./${file}` ? { id, external: true } : null),
    load(id) {
      if (id !== path.join(root, stub)) return null;
      const modules = [...(borrowed ?? [])].sort();
      const imports = modules.map((module, i) => `import * as m${i} from ${JSON.stringify(module)};`);
      const table = modules.map((module, i) => `${JSON.stringify(nameOf(module))}: m${i}`);
      const connect = borrowed ? '.then(({ connect }) => connect((name) => table[name]))' : '';
      const address = JSON.stringify(file);
      const fetch =
        by === 'app' ? `(attempt ? ${again(address)} : import('./${file}'))` : `${fetchName}(${address}, attempt)`;
      return [
        ...imports,
        `const table = { ${table.join(', ')} };`,
        `export const ${name} = (attempt) => ${fetch}${connect};`,
      ].join('\n');
    },
  };
}

/** Short, and the same on every machine: the names stand in both files. */
function nameOf(id: string): string {
  const [clean = id] = path.relative(root, id).replaceAll('\\', '/').split('?');
  return createHash('sha256').update(clean).digest('hex').slice(0, 4);
}
