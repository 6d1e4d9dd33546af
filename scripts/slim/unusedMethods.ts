import { parseAst } from 'vite';
import { isNode, replaceSpans, type Span, type SyntaxNode, visitNodes } from './syntaxTree';

/** Called by the language itself, or by somebody outside the bundle. */
const calledByOthers = new Set(['constructor', 'toJSON', 'toString', 'valueOf', 'then', 'next', 'return', 'throw']);

/**
 * Takes out the methods and accessors of classes that nothing in `code` (a whole bundle, not yet minified) names: neither
 * after a dot, nor in a pattern, nor as a string. Wrong only for names that are put together while running.
 */
export function withoutUnusedMethods(code: string): { readonly code: string; readonly removed: readonly string[] } {
  const tree = parseAst(code);
  const used = usedNames(tree);
  const spans: Span[] = [];
  const removed: string[] = [];
  visitNodes(tree, (node) => {
    if (node.type !== 'MethodDefinition' || node.computed) return;
    const name = nameOf(node.key);
    if (name === null || used.has(name) || calledByOthers.has(name)) return;
    spans.push(node);
    removed.push(name);
  });
  return { code: replaceSpans(code, outermost(spans)), removed };
}

function usedNames(tree: unknown): ReadonlySet<string> {
  const used = new Set<string>();
  const add = (name: string | null) => {
    if (name !== null) used.add(name);
  };
  visitNodes(tree, (node) => {
    if (node.type === 'MemberExpression' && !node.computed) add(nameOf(node.property));
    if (node.type === 'Literal' && typeof node.value === 'string') used.add(node.value);
    if (node.type === 'TemplateElement') used.add(String((node.value as { cooked?: unknown }).cooked));
    if (node.type === 'ObjectPattern') {
      for (const property of node.properties as SyntaxNode[]) if (isNode(property.key)) add(nameOf(property.key));
    }
  });
  return used;
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
