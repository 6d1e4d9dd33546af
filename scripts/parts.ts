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

/** Wraps the part's CommonJS into a module that waits for what it shares: `connect(require)` returns its exports. */
export function handedOver(): Plugin {
  return {
    name: 'parlor:handed-over',
    generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk') continue;
        file.code = `export const connect=require=>{const exports={};${file.code.trim()}\nreturn exports}`;
      }
    },
  };
}

/**
 * Puts the fetching of `file` in the place of the stub. The first attempt is a plain import that other bundlers
 * understand; a browser may remember that it failed, so the following ones change the address.
 */
export function fetchPart({ stub, name }: Part, file: string, borrowed: ReadonlySet<string> | null): Plugin {
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
      return [
        ...imports,
        `const table = { ${table.join(', ')} };`,
        `const again = (attempt) => import(/* @vite-ignore */ new URL('./${file}?retry=' + attempt, import.meta.url).href);`,
        `export const ${name} = (attempt) => (attempt ? again(attempt) : import('./${file}'))${connect};`,
      ].join('\n');
    },
  };
}

/** Short, and the same on every machine: the names stand in both files. */
function nameOf(id: string): string {
  const [clean = id] = path.relative(root, id).replaceAll('\\', '/').split('?');
  return createHash('sha256').update(clean).digest('hex').slice(0, 4);
}
