import { parseAst } from 'vite';
import { replaceSpans, type Span, type SyntaxNode } from './syntaxTree';

type Edit = Span & { readonly by: string };

/**
 * Turns CommonJS as Twilio's compiler writes it into a module that says the same, so that the bundler sees what is used.
 * Code that is a module already is returned as it is; anything unexpected throws.
 */
export function commonJsToModule(code: string, file: string): string {
  const body = (parseAst(code) as unknown as { body: SyntaxNode[] }).body;
  if (body.some(({ type }) => /^(Import|Export)/.test(type))) return code;
  const edits: Edit[] = [];
  const imported = new Map<string, string>();
  const isAlone = (name = '') => code.split(`exports.${name}`).length === 2;

  for (const statement of body) {
    const text = code.slice(statement.start, statement.end);
    const required = /^(?:var|const) ([\w$]+) = require\('([^']+)'\);$/.exec(text);
    const getter =
      /^Object\.defineProperty\(exports, '(\w+)', \{\s*enumerable: true,\s*get: function \(\) \{\s*return ([\w$]+)\.(\w+);\s*\}\s*\}\);$/.exec(
        text,
      );
    const byDefault = /^exports\["default"\] = ([\w$]+);$/.exec(text);
    const byName = /^exports\.(\w+) = ([\w$]+);$/.exec(text);
    const passedOn = /^exports\.(\w+) = ([\w$]+)\.(\w+);$/.exec(text);
    // What is imported is a module by now: nothing needs to be copied to look like one.
    const copied = /^(?:var|const) ([\w$]+) = \/\*#__PURE__\*\/_interopNamespace\(([\w$]+)\);$/.exec(text);
    const edit = (by: string) => edits.push({ start: statement.start, end: statement.end, by });
    if (required) {
      const [, local = '', source = ''] = required;
      imported.set(local, source);
      edit(`import * as ${local} from '${source}';`);
    } else if (text === "Object.defineProperty(exports, '__esModule', { value: true });" || text === "'use strict';") {
      edit('');
    } else if (getter) {
      edit(passOn(imported, getter[2], getter[3], getter[1]));
    } else if (copied && imported.has(copied[2] ?? '')) {
      edit(`import * as ${copied[1]} from '${imported.get(copied[2] ?? '')}';`);
    } else if (byDefault) {
      edit(`export { ${byDefault[1]} as default };`);
    } else if (byName && isAlone(byName[1])) {
      edit(`export { ${byName[2]} as ${byName[1]} };`);
    } else if (passedOn && imported.has(passedOn[2] ?? '') && isAlone(passedOn[1])) {
      edit(passOn(imported, passedOn[2], passedOn[3], passedOn[1]));
    }
  }
  // What is left is read or set more than once: each such export gets a variable.
  const variables = new Set<string>();
  const module = replaceSpans(code, edits).replace(/\bexports\.(\w+)/g, (_, name: string) => {
    variables.add(name);
    return `${name}$exported`;
  });
  const head = [...variables].map((name) => `var ${name}$exported; export { ${name}$exported as ${name} };`).join('');
  const strange = /\bexports\b|\brequire\(|\bmodule\b\./.exec(withoutComments(module));
  if (strange) {
    throw new Error(
      `${file} is CommonJS of a kind that scripts/slim does not know: look at what has changed: ${strange[0]}`,
    );
  }
  return head + module;
}

function passOn(imported: ReadonlyMap<string, string>, from = '', name = '', as = ''): string {
  return `export { ${name} as ${as} } from '${imported.get(from)}';`;
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
