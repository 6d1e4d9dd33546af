// Checks who imports whom (.dependency-cruiser.cjs), and that the tool really saw every file of src.

import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { root } from './buildSettings';

interface Rules extends IFlattenedRuleSet {
  readonly options: ICruiseOptions;
}

/** Violations as lines of text, and all files that were read. `folder` stands in for the repository in tests. */
export async function checkImports(folder = root): Promise<{ violations: string[]; files: string[] }> {
  const { options, ...ruleSet } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as Rules;
  const folders = readdirSync(folder).filter((name) => ['src', 'demo', 'e2e', 'scripts'].includes(name));
  const { output } = await cruise(folders, { ...options, ruleSet, validate: true, baseDir: folder });
  const { modules, summary } = output as ICruiseResult;
  return {
    violations: summary.violations.map(({ rule, from, to, cycle }) => {
      const way = cycle ? cycle.map((step) => step.name).join(' -> ') : to;
      return `${rule.name}: ${from} -> ${way}`;
    }),
    files: modules.map((module) => module.source),
  };
}

/** Files of src that the tool did not read: a gate that sees nothing passes everything. */
export function unseen(files: readonly string[]): string[] {
  const seen = new Set(files);
  return readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name) && !seen.has(name));
}

if (process.argv[1] === import.meta.filename) {
  const { violations, files } = await checkImports();
  const missed = unseen(files);
  for (const line of violations) console.error(line);
  for (const name of missed) console.error(`not read: ${name}`);
  console.log(`${files.length} files read, ${violations.length} forbidden imports`);
  process.exitCode = violations.length + missed.length > 0 ? 1 : 0;
}
