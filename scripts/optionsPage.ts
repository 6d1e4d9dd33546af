// docs/options.md, read off the declarations of the options: what stands there is what stands in the code.
// `npx vitest run scripts/optionsPage.test.ts -u` writes it anew.

import ts from 'typescript';
import { declaredOptions } from './declaredOptions';

const groups: readonly (readonly [title: string, options: readonly string[]])[] = [
  ['Where tokens come from', ['tokenEndpoint', 'session', 'credentials']],
  ['Words', ['title', 'subtitle', 'greeting', 'launcherLabel', 'locale', 'strings']],
  ['Looks', ['accent', 'colorScheme', 'theme', 'avatar', 'position', 'placement', 'container', 'slots']],
  ['The form', ['form', 'preEngagementConfig', 'formValues', 'context', 'identityToken']],
  ['The conversation', ['mode', 'idle', 'answersIn', 'attachments', 'markdown', 'emojiShortcodes', 'survey']],
  ['When it appears', ['startOpen', 'hidden', 'proactive', 'whenClosed', 'hours']],
  ['Privacy and measuring', ['consent', 'storage', 'analytics']],
  ['Behind it', ['worker', 'debug']],
];

export function optionsPage(): string {
  const { declaration, checker } = declaredOptions();
  const members = new Map(
    declaration.members.filter(ts.isPropertySignature).map((member) => [member.name.getText(), member]),
  );
  const listed = new Set(groups.flatMap(([, names]) => names));
  const further = [...members.keys()].filter((name) => !listed.has(name));
  const known = [...groups, ['More', further] as const]
    .map(([title, names]) => ({ title, options: names.flatMap((name) => members.get(name) ?? []) }))
    .filter(({ options }) => options.length > 0);
  const rows = known.flatMap(({ options }) => options.map((option) => overview(option, checker)));
  const sections = known.flatMap(({ title, options }) => [
    `## ${title}`,
    ...options.map((option) => section(option, checker)),
  ]);
  const table = ['| option | what it is |', '| --- | --- |', ...rows].join('\n');
  return `${[head, table, ...sections].join('\n\n')}\n`;
}

/** Says no more than what the option is: the first sentence of its words. */
function overview(member: ts.PropertySignature, checker: ts.TypeChecker): string {
  const name = member.name.getText();
  const [sentence = ''] = oneLine(documentation(member, checker)).split(/(?<=\.) /);
  return `| [\`${name}\`](#${name.toLowerCase()}) | ${escapeBars(linked(sentence))} |`;
}

const head = `# Every option

<!-- Written by scripts/optionsPage.ts from src/contract.ts: change it there. -->

Options are attributes of the script tag (\`data-…\`), the argument of \`Parlor('init', {…})\` or \`createParlor({…})\`, or lines
of a file that \`data-config\` names: [how they go together](reference.md#options-in-a-tag-a-call-or-a-file). None is required but
\`tokenEndpoint\` or \`session\`. A wrong value never breaks the page: the default is used, and one line in the console says
what was wrong and, for a misspelt name, which one was probably meant. Texts have at most 2,000 characters.`;

function section(member: ts.PropertySignature, checker: ts.TypeChecker): string {
  const name = member.name.getText();
  const attribute = isPlain(member) ? `Attribute \`data-${kebab(name)}\`. ` : '';
  const example = ts
    .getJSDocTags(member)
    .filter((tag) => tag.tagName.text === 'example')
    .map((tag) => `\`\`\`js\n${name}: ${ts.getTextOfJSDocComment(tag.comment)}\n\`\`\``);
  const parts = partsOf(member, checker);
  return [
    `### ${name}`,
    `${attribute}Type \`${oneLine(member.type?.getText() ?? '')}\`.`,
    linked(documentation(member, checker)),
    ...(parts.length > 0 ? [`| in it | type | |\n| --- | --- | --- |\n${parts.join('\n')}`] : []),
    ...example,
  ].join('\n\n');
}

/** What an attribute can hold. */
function isPlain({ type }: ts.PropertySignature): boolean {
  const kind = type?.kind;
  return (
    kind !== undefined &&
    [ts.SyntaxKind.StringKeyword, ts.SyntaxKind.BooleanKeyword, ts.SyntaxKind.UnionType].includes(kind)
  );
}

/** One level down, of objects that the project declares: a row for each of their members. */
function partsOf(member: ts.PropertySignature, checker: ts.TypeChecker): readonly string[] {
  const type = checker.getTypeAtLocation(member);
  const alternatives = type.isUnion() ? type.types : [type];
  const objects = alternatives
    .map((one) => (checker.isArrayType(one) ? checker.getTypeArguments(one as ts.TypeReference)[0] : one))
    .filter(
      (one): one is ts.Type =>
        one !== undefined && (one.flags & ts.TypeFlags.Object) !== 0 && one.getCallSignatures().length === 0,
    );
  const rows = objects
    .flatMap((one) => checker.getPropertiesOfType(one))
    .flatMap((property) => {
      const [declared] = property.declarations ?? [];
      if (!declared || !ts.isPropertySignature(declared)) return [];
      const words = linked(ts.displayPartsToString(property.getDocumentationComment(checker)));
      return [`| \`${property.name}\` | ${cell(declared.type?.getText() ?? '')} | ${escapeBars(oneLine(words))} |`];
    });
  // Hundreds of texts would be no help.
  return rows.length > 20 ? [] : [...new Set(rows)];
}

function documentation(member: ts.PropertySignature, checker: ts.TypeChecker): string {
  const symbol = checker.getSymbolAtLocation(member.name);
  return symbol ? ts.displayPartsToString(symbol.getDocumentationComment(checker)) : '';
}

/** A document's path becomes a link to it. */
function linked(words: string): string {
  return words.replace(/\bdocs\/([\w-]+)\.md/g, (_, name: string) => `[${name.replaceAll('-', ' ')}](${name}.md)`);
}

const cell = (type: string) => `\`${escapeBars(oneLine(type))}\``;
const escapeBars = (text: string) => text.replaceAll('|', '\\|');
const oneLine = (text: string) =>
  text
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
