// Holds README.md and docs/reference.md to the code: what exists has a row, what has a row exists, and what can be compared is equal.
// Options have a page of their own, which scripts/optionsPage.test.ts holds to the code.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { plainPolicy } from '../demo/contentSecurity';
import { storedSlices } from './browser/purge';
import { faultNames } from './core/testing/faults';
import { enConversation } from './i18n/enConversation';
import { englishTexts } from './i18n/english';

const root = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const readme = read('README.md');
const reference = read('docs/reference.md');
const withoutCode = `${readme}\n\n${reference}`.replace(/^```[\s\S]*?^```/gm, '');

interface Table {
  readonly head: string;
  readonly rows: readonly (readonly string[])[];
}

/** Every table, found by the heading of its first column. */
const tables: readonly Table[] = withoutCode
  .split(/\n(?!\|)/)
  .filter((block) => block.includes('\n|') || block.startsWith('|'))
  .map((block) => {
    const [head = [], , ...rows] = block
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      );
    return { head: head[0] ?? '', rows };
  });

function tableOf(head: string): readonly (readonly string[])[] {
  const found = tables.filter((table) => table.head === head);
  if (found.length !== 1)
    throw new Error(`README.md and docs/reference.md have ${found.length} tables whose first column is "${head}"`);
  return found[0]?.rows ?? [];
}

/** What stands in backticks in the first column: the names that the table speaks of. */
const namesIn = (rows: readonly (readonly string[])[]) =>
  rows.flatMap(([name = '']) => [...name.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
const plain = (cell = '') => cell.replace(/^`|`$/g, '');
const sorted = (names: Iterable<string>) => [...names].sort();

function membersOf(file: string, name: string): ReadonlyMap<string, ts.TypeElement> {
  const declaration = sourceOf(file).statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  ) as ts.InterfaceDeclaration | undefined;
  if (!declaration) throw new Error(`${file} declares no interface ${name}`);
  return new Map(declaration.members.map((member) => [(member.name as ts.Identifier).text, member]));
}

/** The texts of `type name = 'a' | 'b'`. */
function wordsOf(file: string, name: string): string[] {
  const declaration = sourceOf(file).statements.find(
    (statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === name,
  ) as ts.TypeAliasDeclaration | undefined;
  if (!declaration || !ts.isUnionTypeNode(declaration.type)) throw new Error(`${file} declares no union ${name}`);
  return declaration.type.types.map((type) => ((type as ts.LiteralTypeNode).literal as ts.StringLiteral).text);
}

function sourceOf(file: string): ts.SourceFile {
  return ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
}

describe('the tables of commands and events', () => {
  it('have a row for each command and none for anything else', () => {
    expect(sorted(namesIn(tableOf('command')))).toEqual(sorted(membersOf('src/contract.ts', 'ParlorCommands').keys()));
  });

  it('have a row for each event, with the fields that the listener gets', () => {
    const source = sourceOf('src/contract.ts');
    const fieldsOf = (member: ts.TypeElement) => {
      const { type } = member as ts.PropertySignature;
      if (!type || !ts.isTypeLiteralNode(type)) return '{}';
      return `{ ${type.members.map((field) => field.name?.getText(source)).join(', ')} }`;
    };
    const events = [...membersOf('src/contract.ts', 'ParlorEvents')].map(([name, member]) => [name, fieldsOf(member)]);
    expect(tableOf('event').map(([name, detail]) => [plain(name), plain(detail)])).toEqual(events);
  });
});

describe('the table of properties', () => {
  const rows = tableOf('property');
  const tokensCss = read('src/theme/tokens.css');

  it('has a row for each public property and none for anything else', () => {
    const tokens = new Set(tokensCss.match(/--parlor-[a-z]+(?:-[a-z]+)*/g));
    expect(sorted(namesIn(rows))).toEqual(sorted(tokens));
  });

  it('gives the values of both schemes, where they are short enough for a table', () => {
    const declared = (css: string) => new Map([...css.matchAll(/(--parlor-[a-z-]+): ([^;]{1,20});/g)].map(pair));
    const written = (column: number) =>
      new Map(rows.filter((row) => row[column]?.startsWith('`')).map((row) => [plain(row[0]), plain(row[column])]));
    const light = declared(tokensCss.replace(/\/\*[\s\S]*?\*\//g, ''));
    for (const [, name = '', value = ''] of read('src/loader/launcher.css').matchAll(
      /(--parlor-(?:offset-[xy]|z-index)), (\w+)/g,
    )) {
      light.set(name, value);
    }
    expect(written(1)).toEqual(light);
    expect(written(2)).toEqual(declared(read('src/theme/dark.css')));
  });
});

describe('the tables of what can fail', () => {
  const { errors } = englishTexts.first;

  it('have a row for each kind of error, with the words that the visitor reads', () => {
    const rows = tableOf('kind').map(([kind, , words]) => [plain(kind), words]);
    expect(Object.fromEntries(rows)).toEqual(errors);
    expect(sorted(namesIn(tableOf('kind')))).toEqual(sorted(wordsOf('src/core/errors.ts', 'ChatErrorKind')));
  });

  it.each(tableOf('the endpoint answers'))('are right about what follows when it answers %s', (_, words, developer) => {
    const kind = /^`(\w+)`/.exec(developer ?? '')?.[1];
    expect(words).toBe(kind ? errors[kind as keyof typeof errors] : enConversation.ended);
  });
});

it('docs/api.md names each hook, each reason for no chat, and each way in which a command can end', () => {
  const file = 'src/commandTypes.ts';
  const words = ['AbsenceReason', 'SendOutcome', 'EndOutcome'].flatMap((name) => wordsOf(file, name));
  expect(words.length).toBeGreaterThan(10);
  const names = [...words, ...membersOf(file, 'ParlorHooks').keys()];
  expect(names.filter((name) => !read('docs/api.md').includes(`\`${name}\``))).toEqual([]);
});

it('docs/privacy.md lists each key that is kept in the browser, and purge knows them all', () => {
  const documented = [...read('docs/privacy.md').matchAll(/^\| `parlor:<instance>:(\w+)`/gm)]
    .map(pair)
    .map(([key]) => key);
  expect(sorted(documented)).toEqual(sorted(storedSlices));
  expect(wordsOf('src/core/state.ts', 'Slice').filter((slice) => !storedSlices.includes(slice))).toEqual([]);
});

it('gives the content security policy that the bare page is sent with', () => {
  const written = /^```\n(default-src[\s\S]*?)\n```/m.exec(reference)?.[1]?.replaceAll('\n', ' ');
  expect(written).toBe(plainPolicy('HOST', false).replace(' ws://HOST', ''));
  const live = /connect-src 'self' ([^;]*)/.exec(plainPolicy('HOST', true))?.[1]?.split(' ') ?? [];
  expect(live.length).toBeGreaterThan(1);
  for (const source of live) expect(reference).toContain(`\`${source}\``);
});

it('names environment variables that something reads', () => {
  const names = new Set(namesIn([...tableOf('variable or flag'), ...tableOf('variable')]).filter(isVariable));
  const readers = ['demo/server.ts', 'demo/startDemo.ts', 'e2e/browser.ts', 'src/server/environment.ts']
    .map(read)
    .join();
  expect(names.size).toBeGreaterThan(10);
  expect([...names, 'PARLOR_CHROMIUM'].filter((name) => !new RegExp(`\\b${name}\\b`).test(readers))).toEqual([]);
});

it('imports in its examples only what is exported', () => {
  const imports = [...`${readme}${reference}`.matchAll(/import \{ ([^}]+) \} from '(parlor[^']*)'/g)].map(pair);
  expect(sorted(new Set(imports.map(([, from]) => from)))).toEqual(['parlor', 'parlor/server']);
  for (const [names, from] of imports.map(([list, from]) => [list.split(', '), from] as const)) {
    const index = read(from === 'parlor' ? 'src/index.ts' : 'src/server/index.ts');
    for (const name of names) expect(index).toMatch(new RegExp(`export (function |\\{[^}]*\\b)${name}\\b`));
  }
});

it.each(['README.md', 'docs/reference.md', 'ARCHITECTURE.md', 'CHANGELOG.md'])(
  '%s points only at what exists',
  (file) => {
    const text = read(file);
    const anchors = new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)));
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    // Code is named from the root, wherever the document is.
    const paths = [...text.matchAll(/`((?:src|demo|e2e|scripts)\/[\w./-]*)`/g)].map(([, target = '']) => target);
    const lostLinks = links.filter((target) => {
      if (target.startsWith('http')) return false;
      if (target.startsWith('#')) return !anchors.has(target.slice(1));
      return !existsSync(path.join(root, path.dirname(file), target.replace(/#.*/, '')));
    });
    // Written when the demo runs.
    const written = (target: string) => target.startsWith('demo/.data');
    const lostPaths = paths.filter((target) => !written(target) && !existsSync(path.join(root, target)));
    expect([...lostLinks, ...lostPaths]).toEqual([]);
  },
);

it('README.md says of each command that takes long when it last passed, or that it did not', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const long = Object.keys(scripts).filter((name) => /^(test:|bench)/.test(name));
  const rows = tableOf('long command');
  expect(sorted(namesIn(rows))).toEqual(sorted(long.map((name) => `npm run ${name}`)));
  for (const [name, passed, figures] of rows) {
    expect(passed, name).toMatch(/^(\d{4}-\d{2}-\d{2}|never .+|no date kept)$/);
    expect(figures, name).toMatch(/\d|\]\(/);
  }
});

it('docs/api.md names each option that `update` cannot change', () => {
  const list = /const fixed.* = \[([^\]]+)\]/.exec(read('src/api/updateOptions.ts'))?.[1] ?? '';
  const fixed = [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
  const written = /changes any option while the chat is there but ([\s\S]*?), which it names/.exec(
    read('docs/api.md'),
  )?.[1];
  expect(sorted([...(written ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name))).toEqual(sorted(fixed));
});

it('docs/reliability.md counts the kinds of faults that the campaign counts', () => {
  expect(read('docs/reliability.md')).toContain(`random schedules of ${faultNames.length} kinds of faults`);
});

it('README.md can be read in one go, and opens with pictures that are there', () => {
  expect(readme.trim().split('\n').length).toBeLessThanOrEqual(200);
  const pictures = [...readme.matchAll(/<img src="([^"]+)"/g)].map(([, source = '']) => source);
  expect(pictures.length).toBeGreaterThan(3);
  expect(pictures.filter((picture) => !existsSync(path.join(root, picture)))).toEqual([]);
});

it('ARCHITECTURE.md stays short', () => {
  expect(read('ARCHITECTURE.md').trim().split('\n').length).toBeLessThanOrEqual(150);
});

/** Of each folder a visitor fetches one file: kB gzip of its largest. All other limits are in .size-limit.json. */
const folderLimits: Readonly<Record<string, number>> = {
  'chunks/apart/*.js': 40,
  'chunks/emojiNames/*.js': 65,
  'chunks/locales/*.js': 9,
};

/** Built before the unit tests in `npm test`; alone, without dist/, there is nothing to compare with. */
const isBuilt = existsSync(path.join(root, 'dist/parlor.js')) && existsSync(path.join(root, 'dist/chunks'));

it.skipIf(!isBuilt)('gives the sizes of the built files, to a tenth', () => {
  const chunks = readdirSync(path.join(root, 'dist/chunks')).map((file) => `chunks/${file}`);
  // Of a folder a visitor fetches one file: the largest counts.
  const largest = chunks
    .filter((folder) => !folder.endsWith('.js'))
    .map((folder) => {
      const sizes = readdirSync(path.join(root, 'dist', folder)).map((file) => sizeOf(`${folder}/${file}`));
      return [`${folder}/*.js`, Math.max(...sizes)] as const;
    });
  for (const [folder, kilobytes] of largest) expect(kilobytes).toBeLessThan(folderLimits[folder] ?? 0);
  const files = ['parlor.js', 'webchat.js', 'index.js', 'server.js', 'testing.js', ...chunks]
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file.replace(/-[\w-]{6}\.js$/, '-*.js'), sizeOf(file)] as const);
  const written = new Map(tableOf('file').map(([file, , gzip]) => [plain(file), Number.parseFloat(gzip ?? '')]));
  expect(sorted(written.keys())).toEqual(sorted([...files, ...largest].map(([file]) => file)));
  for (const [file, kilobytes] of files) {
    expect(Math.abs((written.get(file) ?? 0) / kilobytes - 1), `${file} is ${kilobytes} kB gzip`).toBeLessThan(0.1);
  }
});

it.skipIf(!isBuilt)('adds up what is fetched when, to a tenth', () => {
  const chunks = readdirSync(path.join(root, 'dist/chunks')).map((file) => `chunks/${file}`);
  const rows = tableOf('when');
  expect(rows.length).toBeGreaterThan(3);
  for (const [when = '', written = '', what = ''] of rows) {
    const names = namesIn([[what]]).filter((name) => name.endsWith('.js'));
    const files = names.map((name) => ['parlor.js', ...chunks].find((file) => isCalled(file, name)) ?? name);
    const bytes = files.map((file) => brotliCompressSync(readFileSync(path.join(root, 'dist', file))).length);
    const kilobytes = bytes.reduce((sum, one) => sum + one, 0) / 1000;
    expect(Math.abs(Number.parseFloat(written) / kilobytes - 1), `${when}: ${kilobytes} kB brotli`).toBeLessThan(0.1);
  }
});

function isCalled(file: string, name: string): boolean {
  return file.replace(/-[\w-]{6}\.js$/, '-*.js') === name;
}

/** Gzip, kB of 1,000 bytes. */
function sizeOf(file: string): number {
  return gzipSync(readFileSync(path.join(root, 'dist', file)), { level: 9 }).length / 1000;
}

function isVariable(name: string): boolean {
  return /^[A-Z][A-Z_]+$/.test(name);
}

function pair([, one = '', other = '']: RegExpMatchArray): [string, string] {
  return [one, other];
}

/** As GitHub makes them. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}
