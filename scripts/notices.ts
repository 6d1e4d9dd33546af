import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The text of THIRD-PARTY-NOTICES.txt for the modules (absolute file names) that were bundled.
 * Throws for a package without any licence.
 */
export function notices(modules: readonly string[]): string {
  const comments = new Map<string, Set<string>>();
  for (const file of modules) {
    const folder = packageFolder(file);
    const found = comments.get(folder) ?? new Set();
    for (const comment of legalComments(file)) found.add(comment);
    comments.set(folder, found);
  }
  const parts = [...comments].map(([folder, found]) => notice(folder, [...found].sort())).sort();
  return [
    'Parlor contains code of the following packages. Their licences follow.',
    '',
    ...parts.flatMap((part) => ['-'.repeat(80), '', part, '']),
  ].join('\n');
}

/** Some packages ship copies of others below their own folder; those belong to the package that published them. */
function packageFolder(file: string): string {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (existsSync(manifest) && 'version' in JSON.parse(readFileSync(manifest, 'utf8'))) return folder;
    if (folder === path.dirname(folder)) throw new Error(`${file} belongs to no package`);
  }
}

/** The notices in the code itself, which minifying takes out. */
function legalComments(file: string): string[] {
  if (!path.isAbsolute(file) || !existsSync(file)) return [];
  const blocks = readFileSync(file, 'utf8').match(/\/\*[\s\S]*?\*\//g) ?? [];
  return blocks
    .filter((block) => /copyright|@licen[cs]e/i.test(block))
    .map((block) => block.replaceAll('\r\n', '\n').replace(/^\s*/gm, ''));
}

function notice(folder: string, comments: readonly string[]): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (!license && texts.length === 0) throw new Error(`${name} comes without a licence: it must not be bundled`);
  return [[`${name} ${version}`, license].filter(Boolean).join(' - '), ...texts, ...comments].join('\n\n');
}
