// `npm run types`: every tsconfig, then the published types as a site's own project sees them. Needs dist/ (npm run build).

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './buildSettings';

const projects = ['.', 'src/core', 'demo', 'e2e', 'scripts'];

/** A site's own code, right and wrong. */
const consumer = readFileSync(path.join(root, 'scripts/typesOfSite.txt'), 'utf8');

function compile(where: string): boolean {
  const { status } = spawnSync(path.join(root, 'node_modules/.bin/tsc'), ['-p', where], {
    cwd: root,
    stdio: 'inherit',
  });
  console.log(`${status === 0 ? 'ok    ' : 'failed'} ${path.relative(root, path.resolve(root, where)) || '.'}`);
  return status === 0;
}

/** Outside the repository, so that nothing but what package.json exports can be found. */
function compileConsumer(moduleResolution: 'bundler' | 'nodenext'): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'parlor-consumer-'));
  try {
    mkdirSync(path.join(folder, 'node_modules'));
    symlinkSync(root, path.join(folder, 'node_modules/parlor'));
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(path.join(folder, 'site.ts'), consumer);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      // The site of this test has no types of Node, which those of the server mention.
      skipLibCheck: true,
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      types: [],
      moduleResolution,
      module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
    };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['site.ts'] }));
    const { status } = spawnSync(path.join(root, 'node_modules/.bin/tsc'), ['-p', folder], { stdio: 'inherit' });
    console.log(`${status === 0 ? 'ok    ' : 'failed'} a site's own project (${moduleResolution})`);
    return status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const results = projects.map(compile);
if (existsSync(path.join(root, 'dist/types'))) {
  results.push(compileConsumer('bundler'), compileConsumer('nodenext'));
} else {
  console.error('dist/types is not there: run npm run build first');
  results.push(false);
}
process.exitCode = results.every(Boolean) ? 0 : 1;
