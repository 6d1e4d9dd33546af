import { parseAst } from 'vite';
import { isNode, replaceSpans, type Span, type SyntaxNode, visitNodes } from './syntaxTree';

/** Called by the language itself, or by somebody outside the bundle. */
const calledByOthers = new Set(['constructor', 'toJSON', 'toString', 'valueOf', 'then', 'next', 'return', 'throw']);

/**
 * Takes out the methods and accessors of classes that nothing in `code` (a whole bundle, not yet minified) names: neither
 * after a dot, nor in a pattern, nor as a string. What only such methods name, each other or themselves, goes with them.
 * Wrong only for names that are put together while running.
 */
export function withoutUnusedMethods(code: string): { readonly code: string; readonly removed: readonly string[] } {
  const methods: Method[] = [];
  const uses: Use[] = [];
  visitNodes(parseAst(code), (node) => {
    if (node.type === 'MethodDefinition' && !node.computed) {
      const name = nameOf(node.key);
      if (name !== null && !calledByOthers.has(name)) methods.push({ name, start: node.start, end: node.end });
    }
    uses.push(...namedBy(node).map((name) => ({ name, at: node.start })));
  });
  const used = reachable(methods, uses);
  const unused = methods.filter(({ name }) => !used.has(name));
  return { code: replaceSpans(code, outermost(unused)), removed: unused.map(({ name }) => name) };
}

interface Method extends Span {
  readonly name: string;
}

interface Use {
  readonly name: string;
  readonly at: number;
}

/** The names used outside all methods, and those used in methods of such a name, and so on. */
function reachable(methods: readonly Method[], uses: readonly Use[]): ReadonlySet<string> {
  const inMethods = new Map<string, Set<string>>();
  const used = new Set<string>();
  for (const { name, at } of uses) {
    const owner = methods.findLast(({ start, end }) => start <= at && at < end)?.name;
    if (owner === undefined) used.add(name);
    else inMethods.set(owner, (inMethods.get(owner) ?? new Set()).add(name));
  }
  // A set that grows while it is walked is walked to its end.
  for (const name of used) for (const next of inMethods.get(name) ?? []) used.add(next);
  return used;
}

function namedBy(node: SyntaxNode): string[] {
  switch (node.type) {
    case 'MemberExpression':
      return node.computed ? [] : [nameOf(node.property) ?? ''];
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateElement':
      return [String((node.value as { cooked?: unknown }).cooked)];
    case 'ObjectPattern':
      return (node.properties as SyntaxNode[]).map(({ key }) => nameOf(key) ?? '');
    default:
      return [];
  }
}

function nameOf(key: unknown): string | null {
  if (!isNode(key)) return null;
  if (key.type === 'Identifier') return String(key.name);
  return key.type === 'Literal' ? String(key.value) : null;
}

function outermost(spans: readonly Span[]): Span[] {
  return spans.filter(
    (one) => !spans.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
  );
}
