// Walking what the parser makes of a piece of code, and cutting pieces out of it.

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A node of the syntax tree (ESTree); which fields there are depends on `type`. */
export interface SyntaxNode extends Span {
  readonly type: string;
  readonly [field: string]: unknown;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** Calls `visit` for each node, the outer before the inner. */
export function visitNodes(value: unknown, visit: (node: SyntaxNode) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) visit(value);
  for (const inner of Object.values(value)) visitNodes(inner, visit);
}

/** `code` with each span replaced. Spans must not overlap. */
export function replaceSpans(code: string, spans: readonly (Span & { readonly by?: string })[]): string {
  let result = code;
  // From the end, so that earlier positions stay right.
  for (const { start, end, by = '' } of [...spans].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + by + result.slice(end);
  }
  return result;
}
