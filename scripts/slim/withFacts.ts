import { parseAst } from 'vite';
import type { Facts } from './preactFacts';
import { isNode, replaceSpans, type Span, type SyntaxNode } from './syntaxTree';

/** `code` with what is known of it put in. Throws when something of it is not there: then it has changed. */
export function withFacts(code: string, file: string, { expressions, constants, statements }: Facts): string {
  const expressionsBy = spaced(expressions);
  const statementsBy = spaced(statements);
  const valuesOf = new Map(Object.entries(constants ?? {}));
  const missed = new Set([...expressionsBy.keys(), ...statementsBy.keys(), ...valuesOf.keys()]);
  const spans: (Span & { by: string })[] = [];

  function replace({ start, end }: Span, what: string, by: string | undefined) {
    missed.delete(what);
    spans.push({ start, end, by: by ?? '' });
  }

  function constantName(value: unknown): string | null {
    return isNode(value) && value.type === 'Identifier' && valuesOf.has(String(value.name)) ? String(value.name) : null;
  }

  /** Whether something stands in its place now. */
  function replaced(node: SyntaxNode, key: string): boolean {
    const text = space(code.slice(node.start, node.end));
    const beginning = isStatement(node) && [...statementsBy.keys()].find((each) => text.startsWith(each));
    if (beginning) replace(node, beginning, statementsBy.get(beginning));
    else if (node.type.endsWith('Expression') && expressionsBy.has(text)) replace(node, text, expressionsBy.get(text));
    else {
      const name = constantName(node.type === 'AssignmentExpression' ? node.left : isDeclarator(node) ? node.id : node);
      if (name === null) return false;
      // A parameter stays: whoever calls the function counts on the order of them.
      if (key === 'params') missed.delete(name);
      else if (!isDeclarator(node)) replace(node, name, valuesOf.get(name));
      else if (isNode(node.init)) replace(node.init, name, valuesOf.get(name));
    }
    return true;
  }

  function visit(value: unknown, key: string): void {
    if (typeof value !== 'object' || value === null) return;
    if (isNode(value) && replaced(value, key)) return;
    for (const [innerKey, inner] of Object.entries(value)) {
      // After a dot and before a colon a name means something else.
      if (!isNode(value)) visit(inner, key);
      else if (!isNamePlace(value, innerKey)) visit(inner, innerKey);
    }
  }

  visit(parseAst(code), '');
  const [first] = missed;
  if (first) throw new Error(`${file}: there is no ${first} any more: look at what has changed`);
  return replaceSpans(code, spans);
}

function isDeclarator({ type }: SyntaxNode): boolean {
  return type === 'VariableDeclarator';
}

function isStatement({ type }: SyntaxNode): boolean {
  return type.endsWith('Statement') || type === 'VariableDeclaration';
}

function isNamePlace({ type, computed }: SyntaxNode, key: string): boolean {
  return !computed && ((type === 'MemberExpression' && key === 'property') || (type === 'Property' && key === 'key'));
}

function spaced(record: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  return new Map(Object.entries(record).map(([what, by]) => [space(what), by]));
}

/** With the spaces left that divide words. */
function space(code: string): string {
  return code.replace(/\s+/g, ' ').replace(/ ?([^\w$ ]) ?/g, '$1');
}
