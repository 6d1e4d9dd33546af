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
  /** Name of a second function, if any: it takes the same number and answers with the address of the part's file. */
  readonly addressName?: string;
}

/**
 * What is fetched by the screen of a conversation when it is first used. One more: its stub in `src/parts/`, its entry,
 * and a line here. The file is named for the stub.
 */
export const featureParts: readonly Part[] = [
  { stub: 'src/parts/attention.ts', entry: 'src/ui/attention/attentionPart.ts', name: 'loadAttentionPart' },
  { stub: 'src/parts/list.ts', entry: 'src/ui/list/listPart.ts', name: 'loadListPart' },
  { stub: 'src/parts/move.ts', entry: 'src/ui/move/movePart.ts', name: 'loadMovePart' },
  { stub: 'src/parts/idle.ts', entry: 'src/ui/idle/idlePart.ts', name: 'loadIdlePart' },
  { stub: 'src/parts/transcript.ts', entry: 'src/ui/transcript/transcriptPart.ts', name: 'loadTranscriptPart' },
  { stub: 'src/parts/attachments.ts', entry: 'src/ui/attachments/attachmentsPart.ts', name: 'loadAttachmentsPart' },
  { stub: 'src/parts/text.ts', entry: 'src/ui/timeline/textPart.ts', name: 'loadTextPart' },
  { stub: 'src/parts/emoji.ts', entry: 'src/ui/emoji/emojiPart.ts', name: 'loadEmojiPart' },
  { stub: 'src/parts/content.ts', entry: 'src/ui/content/contentPart.ts', name: 'loadContentPart' },
  { stub: 'src/parts/media.ts', entry: 'src/ui/media/mediaPart.ts', name: 'loadMediaPart' },
  { stub: 'src/parts/voice.ts', entry: 'src/ui/voice/voicePart.ts', name: 'loadVoicePart' },
  // After what they fetch themselves.
  { stub: 'src/parts/actions.ts', entry: 'src/ui/actions/actionsPart.ts', name: 'loadActionsPart' },
  { stub: 'src/parts/menu.ts', entry: 'src/ui/menu/menuPart.ts', name: 'loadMenuPart' },
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

/** Ids of the modules that a part is handed, and the names that it uses of each. */
export type Borrowed = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Imports of `shared` modules stay imports, under a name that does not depend on where the checkout is. `borrowed` is filled
 * while building.
 */
export function borrow(shared: ReadonlySet<string>, borrowed: Map<string, Set<string>>): Plugin {
  const ids = new Map<string, string>();
  return {
    name: 'parlor:borrow',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (!importer || id.startsWith('\0')) return null;
      const resolved = await this.resolve(id, importer, { ...options, skipSelf: true });
      if (!resolved || !shared.has(resolved.id)) return null;
      ids.set(nameOf(resolved.id), resolved.id);
      return { id: nameOf(resolved.id), external: true };
    },
    // Before it is minified: there each use still looks like `name.member`.
    renderChunk(code) {
      const variables = new Map<string, string>();
      for (const [, variable, name = ''] of code.matchAll(declarations)) {
        const id = ids.get(name);
        if (!id) throw new Error(`${name} is neither in the part nor handed over`);
        if (variable) variables.set(variable, id);
      }
      const usesOf = (variable: string) => new RegExp(`(?<!["\\w$])${variable}\\b(?:\\.(\\w+))?`, 'g');
      const local = code.replace(declarations, '');
      for (const [variable, id] of variables) {
        const members = [...local.matchAll(usesOf(variable))].map(([, member]) => member);
        if (members.includes(undefined)) throw new Error(`${id} is used as a whole`);
        borrowed.set(id, new Set(members.flatMap((member) => member ?? [])));
      }
      const values = inOrder(borrowed);
      const at = (id: string, name: string) => values.findIndex((value) => value.id === id && value.name === name);
      let result = local;
      for (const [variable, id] of variables) {
        result = result.replace(usesOf(variable), (_use, member: string) => `parlorShared${at(id, member)}`);
      }
      return `const [${values.map((_value, i) => `parlorShared${i}`)}] = ${sharedName};\n${result}`;
    },
  };
}

/** Or only a mention, of a module of which no name is used. */
const declarations = /(?:(?:const|let|var) (\w+) = )?require\("(\w+)"\);/g;

/** What a part is called with: an array, since the names of its members would stand in both files. */
const sharedName = '__parlorShared';

/** The order in which everything borrowed is handed over. */
function inOrder(borrowed: Borrowed): readonly { readonly id: string; readonly name: string }[] {
  const modules = [...borrowed].sort(([one], [other]) => (one < other ? -1 : 1));
  return modules.flatMap(([id, names]) => [...names].sort().map((name) => ({ id, name })));
}

/**
 * Wraps the part's CommonJS into a module that waits for what it shares: `connect` takes that and returns its exports.
 * `files`: what the part itself fetches, see {@link fetchPart}; `others`: what it may fetch.
 */
export function handedOver(files: readonly string[] = [], others: readonly string[] = []): Plugin {
  const fetching = (code: string) => {
    const used = [...others.filter((file) => code.includes(file)), ...files];
    const plain = used.map((file) => `${JSON.stringify(file)}:()=>import('./${file}')`);
    return used.length === 0
      ? ''
      : `const plain={${plain}};const ${fetchName}=(file,attempt)=>attempt?${again('file')}:plain[file]();`;
  };
  return {
    name: 'parlor:handed-over',
    enforce: 'post',
    // Before it is minified, so that what is around it is minified with it.
    renderChunk: (code) =>
      `${fetching(code)}export const connect=${sharedName}=>{const exports={};\n${code.trim()}\nreturn exports}`,
  };
}

// In a part that is handed over as CommonJS, the bundler would translate `import()` and `import.meta`.
const fetchName = '__parlorFetch';

/** A browser may remember that an address failed, so each further attempt has another one. */
function again(file: string): string {
  return `import(/* @vite-ignore */ ${whereIs(file)}.href)`;
}

function whereIs(file: string): string {
  return `new URL('./'+${file}+(attempt?'?retry='+attempt:''),import.meta.url)`;
}

/**
 * Puts the fetching of `file` in the place of the stub. The first attempt is a plain import that other bundlers
 * understand. `borrowed`: what the part shares with the one that fetches it; null for a part that stands alone.
 * `by`: whether the app fetches it, or a part that is itself handed over.
 */
export function fetchPart(
  { stub, name, addressName }: Part,
  file: string,
  borrowed: Borrowed | null,
  by: 'app' | 'part' = 'app',
): Plugin {
  return {
    name: 'parlor:fetch-part',
    enforce: 'pre',
    resolveId: (id) => (id === `./${file}` ? { id, external: true } : null),
    load(id) {
      if (id !== path.join(root, stub)) return null;
      const values = inOrder(borrowed ?? new Map());
      const imports = values.map(({ id, name }, i) => `import { ${name} as shared${i} } from ${JSON.stringify(id)};`);
      const shared = values.map((_value, i) => `shared${i}`);
      const connect = borrowed ? `.then(({ connect }) => connect([${shared}]))` : '';
      const address = JSON.stringify(file);
      const fetch =
        by === 'app' ? `(attempt ? ${again(address)} : import('./${file}'))` : `${fetchName}(${address}, attempt)`;
      return [
        ...imports,
        `export const ${name} = (attempt) => ${fetch}${connect};`,
        ...(addressName ? [`export const ${addressName} = (attempt) => ${whereIs(address)};`] : []),
      ].join('\n');
    },
  };
}

/** Files of which a visitor fetches one, all with the same names but for a tag in the middle: {@link AlternativeFiles}. */
export interface Alternatives {
  /** The module whose function `(tag, attempt)` fetches one of them, below the root. The build replaces it. */
  readonly stub: string;
  readonly name: string;
  /** Name of what the stub exports beside: the tags there are. */
  readonly tagsName: string;
}

export interface AlternativeFiles {
  /** `locales/de-4f2a9c1b.js`: what is before the tag and after it. Beside the file that fetches them. */
  readonly before: string;
  readonly after: string;
  readonly tags: readonly string[];
}

export function filesOf({ before, after, tags }: AlternativeFiles): readonly string[] {
  return tags.map((tag) => before + tag + after);
}

/** As {@link fetchPart}, for one of several. */
export function fetchAlternative(
  { stub, name, tagsName }: Alternatives,
  files: AlternativeFiles,
  by: 'app' | 'part' = 'app',
): Plugin {
  const addresses = filesOf(files);
  const [before, after] = [JSON.stringify(files.before), JSON.stringify(files.after)];
  const table = files.tags.map((tag, i) => `${JSON.stringify(tag)}:()=>import('./${addresses[i]}')`);
  const code =
    by === 'app'
      ? `const files = { ${table} };
         export const ${tagsName} = Object.keys(files);
         export const ${name} = (tag, attempt) => attempt ? ${again(`${before}+tag+${after}`)} : files[tag]();`
      : `export const ${tagsName} = ${JSON.stringify(files.tags)};
         export const ${name} = (tag, attempt) => ${fetchName}(${before}+tag+${after}, attempt);`;
  return {
    name: 'parlor:fetch-alternative',
    enforce: 'pre',
    resolveId: (id) => (addresses.some((file) => id === `./${file}`) ? { id, external: true } : null),
    load: (id) => (id === path.join(root, stub) ? code : null),
  };
}

/** So that a trial build does not look into any of them. */
export function leaveOutAlternatives({ stub, name, tagsName }: Alternatives): Plugin {
  return {
    name: 'parlor:leave-out-alternatives',
    enforce: 'pre',
    load: (id) => (id === path.join(root, stub) ? `export const ${name} = () => {}, ${tagsName} = [];` : null),
  };
}

/** Short, and the same on every machine: the names stand in both files. */
function nameOf(id: string): string {
  const [clean = id] = path.relative(root, id).replaceAll('\\', '/').split('?');
  return createHash('sha256').update(clean).digest('hex').slice(0, 4);
}
