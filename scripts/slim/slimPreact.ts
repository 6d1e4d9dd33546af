// Preact without what Parlor never asks of it: server rendering, portals, suspense, markup strings, class components and
// the hooks of its tools. Its sources are told which expressions have which value here (preactFacts.ts), and the bundler
// drops what cannot be reached then. Everything else stays as it is; a test compares what both of them draw.

import path from 'node:path';
import { build, type Plugin, parseAst, type Rolldown } from 'vite';
import { jsTarget, root } from '../buildSettings';
import { preactFacts } from './preactFacts';
import { replaceSpans, type Span, visitNodes } from './syntaxTree';
import { withoutUnusedParameters } from './unusedParameters';
import { withFacts } from './withFacts';

const folder = path.join(root, 'node_modules/preact');

/** What stands in the place of each file that preact publishes. */
const files: Readonly<Record<string, string>> = {
  'dist/preact.mjs': `
    export { render } from './src/render';
    export { createVNode, Fragment } from './src/create-element';
    export { createContext } from './src/create-context';
    export { default as options } from './src/options';`,
  'hooks/dist/hooks.mjs': `
    export {
      useCallback, useContext, useEffect, useErrorBoundary, useId, useLayoutEffect, useMemo, useReducer, useRef, useState,
    } from './hooks/src/index';`,
  // Preact's own can also write markup.
  'jsx-runtime/dist/jsxRuntime.mjs': `
    import { createVNode, Fragment } from 'preact';
    function jsx(type, props, key) {
      if (typeof type == 'function' || !('ref' in props)) return createVNode(type, props, key);
      const { ref, ...others } = props;
      return createVNode(type, others, key, ref);
    }
    export { Fragment, jsx, jsx as jsxs };`,
};

/** For every bundle that has preact in it, or is handed it. */
export function slimPreact(): Plugin {
  return {
    name: 'parlor:slim-preact',
    enforce: 'pre',
    async load(id) {
      if (!id.startsWith(folder)) return null;
      const file = path.relative(folder, id).replaceAll('\\', '/');
      slim ??= slimFiles();
      const code = (await slim).get(file);
      if (!code) throw new Error(`preact's ${file} has not been made slim`);
      return { code, moduleType: 'js' };
    },
  };
}

/** All of it as one module, for whoever wants to compare it with the published one. */
export async function slimPreactModule(): Promise<string> {
  const everything = ['preact', 'preact/hooks', 'preact/jsx-runtime']
    .map((name) => `export * from '${name}';`)
    .join('');
  return bundleOf(everything, [slimPreact()]);
}

let slim: Promise<ReadonlyMap<string, string>> | undefined;

async function slimFiles(): Promise<ReadonlyMap<string, string>> {
  const codes = new Map<string, string>();
  for (const [file, entry] of Object.entries(files))
    codes.set(file, withoutUnusedParameters(await bundleOf(entry, [sources])));
  const names = shortNames([...codes.values()]);
  return new Map([...codes].map(([file, code]) => [file, renamed(code, names)]));
}

const start = path.join(folder, 'entry.js');

const sources: Plugin = {
  name: 'parlor:preact-sources',
  enforce: 'pre',
  resolveId(id, importer) {
    if (id === 'preact') return { id, external: true };
    return importer && id.startsWith('.') ? `${path.resolve(path.dirname(importer), id)}.js` : null;
  },
  transform(code, id) {
    const file = path.relative(folder, id).replaceAll('\\', '/');
    return id === start ? null : { code: withFacts(code, file, preactFacts[file] ?? {}), moduleType: 'js' };
  },
};

async function bundleOf(entry: string, plugins: readonly Plugin[]): Promise<string> {
  const entryPlugin: Plugin = {
    name: 'parlor:preact-entry',
    enforce: 'pre',
    resolveId: (id) => (id === start ? id : null),
    load: (id) => (id === start ? entry : null),
  };
  const results = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [entryPlugin, ...plugins],
    build: {
      write: false,
      target: jsTarget,
      copyPublicDir: false,
      lib: { entry: start, formats: ['es'] },
      rolldownOptions: { output: { minify: false } },
    },
  });
  const [result] = [results].flat() as Rolldown.RolldownOutput[];
  const [chunk, ...more] = result?.output ?? [];
  if (!chunk || more.length > 0) throw new Error('preact did not become one file');
  return chunk.code;
}

/** For the names that preact keeps to itself: they begin with `_`. Its files look into each other's objects. */
function shortNames(codes: readonly string[]): ReadonlyMap<string, string> {
  const found = new Set(codes.flatMap((code) => identifiers(code).map(({ name }) => name)));
  return new Map([...found].sort().map((name, i) => [name, `_${i.toString(36)}`]));
}

function renamed(code: string, names: ReadonlyMap<string, string>): string {
  return replaceSpans(
    code,
    identifiers(code).map(({ name, start, end }) => ({ start, end, by: names.get(name) ?? name })),
  );
}

function identifiers(code: string): readonly (Span & { readonly name: string })[] {
  const found = new Map<number, Span & { name: string }>();
  visitNodes(parseAst(code), ({ type, name, start, end }) => {
    // `{ name }` has it twice, at one place.
    if (type === 'Identifier' && String(name).startsWith('_')) found.set(start, { name: String(name), start, end });
  });
  return [...found.values()];
}
