import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package of which code is shipped. */
export interface BundledPackage {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** As its package.json says, an SPDX expression as a rule. */
  readonly license: string | null;
  /** Notices that stand in the code itself, each once. */
  readonly comments: readonly string[];
}

/** The packages of modules (absolute file names) that were bundled, by name and version, each once. */
export function bundledPackages(modules: readonly string[]): readonly BundledPackage[] {
  const comments = new Map<string, Set<string>>();
  for (const file of modules) {
    const folder = packageFolder(file);
    const found = comments.get(folder) ?? new Set();
    for (const comment of legalComments(file)) found.add(comment);
    comments.set(folder, found);
  }
  return [...comments]
    .map(([folder, found]) => {
      const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
        name: string;
        version: string;
        license?: string;
      };
      return { folder, name, version, license: license ?? null, comments: [...found].sort() };
    })
    .sort((one, other) => (`${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1));
}

/** The text of THIRD-PARTY-NOTICES.txt. Throws for a package without any licence. */
export function notices(packages: readonly BundledPackage[]): string {
  return [
    'Parlor contains code of the following packages. Their licences follow.',
    '',
    ...packages.flatMap((one) => ['-'.repeat(80), '', notice(one), '']),
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

function notice({ folder, name, version, license, comments }: BundledPackage): string {
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (!license && texts.length === 0) throw new Error(`${name} comes without a licence: it must not be bundled`);
  return [[`${name} ${version}`, license].filter(Boolean).join(' - '), ...texts, ...comments].join('\n\n');
}
