// @vitest-environment node
// What the recipes tell to write compiles against the package; React, Vue and Next are stood in for by the few types used.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { root } from './buildSettings';

const folder = path.join(root, 'docs/recipes');

/** As in their own declarations, reduced to what the recipes use. */
const frameworks = `
declare module 'react' {
  export type ReactNode = unknown;
  export function useEffect(effect: () => void | (() => void), dependencies?: readonly unknown[]): void;
  export function useState<T>(initial: T): [T, (next: T) => void];
  export function useRef<T>(initial: T): { current: T };
}
declare module 'react/jsx-runtime' {
  export namespace JSX {
    type Element = unknown;
    interface ElementChildrenAttribute { children: unknown }
    interface IntrinsicElements {
      html: { lang?: string; children?: unknown };
      body: { children?: unknown };
      button: { type: 'button'; onClick: () => void; children?: unknown };
    }
  }
  export const jsx: unknown;
  export const jsxs: unknown;
}
declare module 'vue' {
  export function ref<T>(value: T): { value: T };
  export function onMounted(hook: () => void): void;
  export function onUnmounted(hook: () => void): void;
}
declare module '@vitejs/plugin-vue' {
  export default function vue(options: {
    template: { compilerOptions: { isCustomElement: (tag: string) => boolean } };
  }): unknown;
}
declare const process: { env: Record<string, string | undefined> };
`;

const blocks = readdirSync(folder).flatMap((file) =>
  [...readFileSync(path.join(folder, file), 'utf8').matchAll(/^```(tsx?|vue)\n([\s\S]*?)\n```$/gm)].map(
    ([, language = '', code = ''], index) => {
      const script =
        language === 'vue' ? (/<script setup lang="ts">\n([\s\S]*?)<\/script>/.exec(code)?.[1] ?? '') : code;
      // A first line that names its file counts, since others import it.
      const own = /^\/\/ (\S+)\n/.exec(code)?.[1];
      return {
        name: `${path.basename(file, '.md')}/${own ?? `${index}.${language === 'vue' ? 'ts' : language}`}`,
        script,
      };
    },
  ),
);

function problemsOf(files: ReadonlyMap<string, string>): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    jsx: ts.JsxEmit.ReactJSX,
    jsxImportSource: 'react',
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    paths: {
      parlor: [path.join(root, 'src/index.ts')],
      'parlor/server': [path.join(root, 'src/server/index.ts')],
    },
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  // Folders of files that are in memory only.
  host.directoryExists = () => true;
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((name) => {
    const source = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${path.basename(name)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}

it('compile as they stand, and would not with a name that the package does not have', { timeout: 120_000 }, () => {
  expect(blocks.length).toBeGreaterThan(6);
  const wrong = { name: 'wrong.ts', script: "import { createChat } from 'parlor';\ncreateChat();" };
  const files = [{ name: 'frameworks.d.ts', script: frameworks }, wrong, ...blocks];
  const problems = problemsOf(new Map(files.map(({ name, script }) => [path.join(folder, name), script])));
  expect(problems).toEqual([expect.stringContaining("no exported member 'createChat'")]);
});
