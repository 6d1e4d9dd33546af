import { parseAst } from 'vite';
import { isNode, replaceSpans, type Span, type SyntaxNode, visitNodes } from './syntaxTree';

/**
 * Takes out the parameters that their function does not read, and what is handed over for them, in `code` (a module, not yet
 * minified). Only of declared functions that are called by name and nothing else.
 */
export function withoutUnusedParameters(code: string): string {
  const tree = parseAst(code);
  const functions = new Map<string, SyntaxNode>();
  const calls = new Map<string, SyntaxNode[]>();
  const mentions = new Map<string, number>();
  visitNodes(tree, (node) => {
    if (node.type === 'FunctionDeclaration') functions.set(nameOf(node.id), node);
    if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'Identifier') {
      const name = nameOf(node.callee);
      calls.set(name, [...(calls.get(name) ?? []), node]);
    }
    if (node.type === 'Identifier') count(mentions, nameOf(node));
  });
  const spans: Span[] = [];
  for (const [name, declared] of functions) {
    const called = calls.get(name) ?? [];
    // Once where it is declared; whoever mentions it otherwise may call it with anything.
    if (called.length === 0 || mentions.get(name) !== called.length + 1) continue;
    const parameters = declared.params as SyntaxNode[];
    if (parameters.some(({ type }) => type !== 'Identifier') || usesArguments(declared)) continue;
    if (called.some(hasSpread)) continue;
    parameters.forEach((parameter, at) => {
      if (timesNamed(declared, nameOf(parameter)) > 1) return;
      const given = called.map((call) => (call.arguments as SyntaxNode[])[at]);
      if (!given.every((each) => each === undefined || isHarmless(each))) return;
      spans.push(withComma(code, parameter), ...given.flatMap((each) => (each ? withComma(code, each) : [])));
    });
  }
  return replaceSpans(code, spans);
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function nameOf(node: unknown): string {
  return isNode(node) ? String(node.name) : '';
}

function timesNamed(inside: SyntaxNode, name: string): number {
  let times = 0;
  visitNodes(inside, (node) => {
    if (node.type === 'Identifier' && node.name === name) times++;
  });
  return times;
}

function usesArguments(declared: SyntaxNode): boolean {
  return timesNamed(declared, 'arguments') > 0;
}

function hasSpread(call: SyntaxNode): boolean {
  return (call.arguments as SyntaxNode[]).some(({ type }) => type === 'SpreadElement');
}

function isHarmless(node: SyntaxNode): boolean {
  let harmless = true;
  visitNodes(node, ({ type }) => {
    if (!/^((Member|Unary|Binary|This)Expression|Identifier|(Template)?Literal|TemplateElement)$/.test(type))
      harmless = false;
  });
  return harmless;
}

/** A comma after the last one is allowed in both places. */
function withComma(code: string, { start, end }: Span): Span {
  const comma = /^\s*,\s*/.exec(code.slice(end))?.[0] ?? '';
  return { start, end: end + comma.length };
}
