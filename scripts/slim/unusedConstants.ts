import { parseAst } from 'vite';
import { isNode, replaceSpans, type SyntaxNode, visitNodes } from './syntaxTree';

/**
 * Takes out `Class.name = 'literal';` from the top of `code` (a whole bundle, not yet minified) where nothing uses the
 * class. A bundler takes each for work to be done, and keeps the class for it, with all that it uses.
 */
export function withoutUnusedConstants(code: string): string {
  const statements = (parseAst(code) as unknown as { body: SyntaxNode[] }).body;
  const owners = statements.map((statement) => ({ statement, owner: ownerOf(statement) }));
  const used = new Set<string>();
  for (const { statement, owner } of owners) if (owner === null) for (const name of namesIn(statement)) used.add(name);
  // A set that grows while it is walked is walked to its end.
  for (const name of used) {
    for (const { statement, owner } of owners)
      if (owner === name) for (const next of namesIn(statement)) used.add(next);
  }
  const declared = new Set(owners.flatMap(({ statement, owner }) => (isWrite(statement) ? [] : owner)));
  const unused = owners.filter(
    ({ statement, owner }) => isWrite(statement) && owner !== null && declared.has(owner) && !used.has(owner),
  );
  return replaceSpans(
    code,
    unused.map(({ statement }) => statement),
  );
}

/** Whose declaration, or whose constant, the statement is. Null for one that does something. */
function ownerOf(statement: SyntaxNode): string | null {
  if (isWrite(statement)) return writtenTo(statement);
  if (statement.type === 'FunctionDeclaration') return nameOf(statement.id);
  const [declared, ...more] = statement.type === 'VariableDeclaration' ? (statement.declarations as SyntaxNode[]) : [];
  const isClass = declared && more.length === 0 && isNode(declared.init) && declared.init.type === 'ClassExpression';
  return isClass ? nameOf(declared.id) : null;
}

function isWrite(statement: SyntaxNode): boolean {
  const { expression } = statement;
  return writtenTo(statement) !== null && isNode((expression as SyntaxNode).right)
    ? ((expression as SyntaxNode).right as SyntaxNode).type === 'Literal'
    : false;
}

function writtenTo({ type, expression }: SyntaxNode): string | null {
  if (type !== 'ExpressionStatement' || !isNode(expression) || expression.type !== 'AssignmentExpression') return null;
  const { left } = expression;
  return isNode(left) && left.type === 'MemberExpression' && !left.computed ? nameOf(left.object) : null;
}

/** Of variables; those of properties and methods are among them, which only keeps more than is needed. */
function namesIn(statement: SyntaxNode): ReadonlySet<string> {
  const names = new Set<string>();
  visitNodes(statement, (node) => {
    if (node.type === 'Identifier') names.add(String(node.name));
  });
  return names;
}

function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : null;
}
