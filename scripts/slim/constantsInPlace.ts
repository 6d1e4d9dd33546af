import { parseAst } from 'vite';
import { isNode, replaceSpans, type Span, type SyntaxNode, visitNodes } from './syntaxTree';

/**
 * Puts the text in the place of `Class.name` where the top of `code` (a whole bundle, not yet minified) says
 * `Class.name = 'text';`, and takes the statement out: the SDK has its names of events so. Throws when it is written
 * elsewhere too, or when the class is handed to somebody who may look at it.
 */
export function withConstantsInPlace(code: string): string {
  const tree = parseAst(code) as unknown as { body: SyntaxNode[] };
  const classes = classesIn(tree.body);
  const texts = new Map<string, string>();
  const statements: Span[] = [];
  const fullName = ({ owner, name }: Member) => `${classes.get(owner)}.${name}`;
  for (const statement of tree.body) {
    const constant = constantIn(statement);
    if (!constant || !classes.has(constant.owner)) continue;
    if (texts.has(fullName(constant))) throw new Error(`${fullName(constant)} is written twice`);
    texts.set(fullName(constant), constant.text);
    statements.push(statement);
  }
  const emptied = new Set([...texts.keys()].map((name) => name.split('.')[0]));
  const uses: (Span & { by: string })[] = [];
  const harmless = harmlessMentions(tree);
  visitNodes(tree, (node) => {
    if (statements.some(({ start, end }) => start <= node.start && node.end <= end)) return;
    const { type, start, end } = node;
    if (type === 'Identifier' && emptied.has(classes.get(String(node.name))) && !harmless.has(start)) {
      throw new Error(`${node.name} is handed to somebody: ${code.slice(start - 40, end + 20)}`);
    }
    const written = type === 'AssignmentExpression' && isNode(node.left) && memberOf(node.left);
    if (written && texts.has(fullName(written))) throw new Error(`${fullName(written)} changes while running`);
    const member = memberOf(node);
    const text = member && texts.get(fullName(member));
    if (text) uses.push({ start, end, by: text });
  });
  return replaceSpans(code, [...statements, ...uses]);
}

interface Member {
  readonly owner: string;
  readonly name: string;
}

/** One name of each class, by all its names: `var Client = Client_1 = class {}` has two, `Client$2 = Client;` a third. */
function classesIn(statements: readonly SyntaxNode[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const [target, value] of statements.flatMap(assignmentsIn)) {
    const names = [nameOf(target)];
    let last = value;
    for (; isNode(last) && last.type === 'AssignmentExpression'; last = last.right) names.push(nameOf(last.left));
    const owner = isNode(last) && last.type === 'ClassExpression' ? names[0] : owners.get(nameOf(last));
    if (owner) for (const name of names) owners.set(name, owners.get(name) ?? owner);
  }
  return owners;
}

function assignmentsIn({ type, declarations, expression }: SyntaxNode): [unknown, unknown][] {
  if (type === 'VariableDeclaration') return (declarations as SyntaxNode[]).map(({ id, init }) => [id, init]);
  const isAssignment =
    type === 'ExpressionStatement' && isNode(expression) && expression.type === 'AssignmentExpression';
  return isAssignment ? [[expression.left, expression.right]] : [];
}

/** Where an identifier only names a class, or is no variable at all. */
function harmlessMentions(tree: { body: readonly SyntaxNode[] }): ReadonlySet<number> {
  const starts = new Set<number>();
  const add = (node: unknown) => isNode(node) && starts.add(node.start);
  for (const [target, value] of tree.body.flatMap(assignmentsIn)) {
    add(target);
    for (let last = value; isNode(last); last = last.right)
      add(last.type === 'AssignmentExpression' ? last.left : last);
  }
  visitNodes(tree, (node) => {
    if (node.type === 'MemberExpression') add(node.object);
    if (!node.computed) add(node.type === 'MemberExpression' ? node.property : node.key);
    if (node.type === 'NewExpression') add(node.callee);
    if (node.type === 'BinaryExpression' && node.operator === 'instanceof') add(node.right);
    if (/^Class/.test(node.type)) [node.id, node.superClass].forEach(add);
    if (node.type === 'VariableDeclarator') add(node.id);
    if (node.type === 'ExportSpecifier') [node.local, node.exported].forEach(add);
  });
  return starts;
}

function constantIn({ type, expression }: SyntaxNode) {
  if (type !== 'ExpressionStatement' || !isNode(expression) || expression.type !== 'AssignmentExpression') return null;
  const { left, right } = expression;
  const member = isNode(left) ? memberOf(left) : null;
  const isText = isNode(right) && right.type === 'Literal' && typeof right.value === 'string';
  return member && isText ? { ...member, text: JSON.stringify(right.value) } : null;
}

function memberOf({ type, computed, object, property }: SyntaxNode): Member | null {
  if (type !== 'MemberExpression' || computed || !isNode(object) || object.type !== 'Identifier') return null;
  return { owner: nameOf(object), name: nameOf(property) };
}

function nameOf(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : '';
}
