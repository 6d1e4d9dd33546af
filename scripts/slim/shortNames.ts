import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { root } from '../buildSettings';
import { ownFields } from './ownFields';
import { isNode, replaceSpans, type Span, type SyntaxNode, visitNodes } from './syntaxTree';

interface Mention extends Span {
  readonly name: string;
}

/**
 * Gives the methods of classes in `code` (a whole bundle, not yet minified) short names, and whatever begins with `_`.
 * Only names that nobody outside can mean: two words of which no object literal, no pattern, no string and no interface
 * of the platform has one like it. Data of the service never have them: they are not called. Of fields that cannot be
 * said: those with short names are listed, and it throws when one of them is not there, or somebody outside can mean it.
 */
export function withShortNames(code: string, fields = ownFields): string {
  const { mentions, methods, fixed, taken } = namesOf(code, fields);
  for (const field of fields) {
    if (fixed.has(field))
      throw new Error(`${field} is not a field of the SDK alone any more: look at what has changed`);
    if (!taken.has(field)) throw new Error(`the SDK has no field ${field} any more: look at what has changed`);
  }
  const isOurs = (name: string) =>
    !fixed.has(name) && (name.startsWith('_') || methods.has(name) || fields.includes(name));
  const uses = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (isOurs(mention.name)) uses.set(mention.name, [...(uses.get(mention.name) ?? []), mention]);
  }
  const next = shortNames(new Set([...taken, ...platformNames()]));
  const often = [...uses.values()].sort((a, b) => b.length - a.length);
  return replaceSpans(
    code,
    often.flatMap((all) => {
      const by = next();
      return all.map(({ start, end }) => ({ start, end, by }));
    }),
  );
}

function namesOf(code: string, fields: readonly string[]) {
  const mentions: Mention[] = [];
  const methods = new Set<string>();
  const fixed = new Set(platformNames());
  const add = (key: unknown, to?: Set<string>) => {
    if (!isNode(key) || key.type !== 'Identifier') return;
    const name = String(key.name);
    mentions.push({ name, start: key.start, end: key.end });
    to?.add(name);
  };
  const isListed = (key: unknown) => isNode(key) && fields.includes(String(key.name));
  visitNodes(parseAst(code), (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') fixed.add(node.value);
    if (node.type === 'TemplateElement') fixed.add(String((node.value as { cooked?: unknown }).cooked));
    if (node.computed) return;
    if (node.type === 'MemberExpression') add(node.property);
    if (node.type === 'PropertyDefinition') add(node.key);
    // Keys of literals and patterns: they may go to somebody else, or come from there.
    if (node.type === 'Property') add(node.key, fixed);
    if (node.type === 'MethodDefinition')
      add(node.key, isMethod(node) ? methods : isListed(node.key) ? undefined : fixed);
  });
  return { mentions, methods, fixed, taken: new Set([...fixed, ...mentions.map(({ name }) => name)]) };
}

/** Of one word are also fields of what the service sends. */
function isMethod({ kind, key }: SyntaxNode): boolean {
  return kind === 'method' && /[a-z][A-Z]/.test(String((key as SyntaxNode).name));
}

/** Every word in TypeScript's declarations of the language and of browsers. */
function platformNames(): ReadonlySet<string> {
  known ??= readPlatformNames();
  return known;
}

let known: ReadonlySet<string> | null = null;

function readPlatformNames(): ReadonlySet<string> {
  const folder = path.join(root, 'node_modules/typescript/lib');
  const files = readdirSync(folder).filter((file) => /^lib\..*\.d\.ts$/.test(file));
  const words = files.flatMap((file) => readFileSync(path.join(folder, file), 'utf8').match(/[\w$]+/g) ?? []);
  if (!words.includes('addEventListener')) throw new Error('TypeScript declares the platform elsewhere now');
  return new Set(words);
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function shortNames(taken: ReadonlySet<string>): () => string {
  let count = 0;
  return function next(): string {
    const at = count++;
    const name =
      at < letters.length
        ? letters.charAt(at)
        : letters.charAt(at % letters.length) + letters.charAt(Math.floor(at / letters.length) - 1);
    return taken.has(name) ? next() : name;
  };
}
