// `npm run types`: every tsconfig, then the published types as a site's own project sees them. Needs dist/ (npm run build).

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './buildSettings';

const projects = ['.', 'src/core', 'demo', 'e2e', 'scripts'];

const consumer = `
import { createParlor, type ParlorOptions } from 'parlor';
import * as server from 'parlor/server';

const options: ParlorOptions = { tokenEndpoint: '/chat', form: { fields: [{ name: 'email', type: 'email' }] } };
const parlor = createParlor({ ...options, instance: 'shop' });
const off: () => void = parlor.on('message', ({ from, text }) => console.log(from.toUpperCase(), text.length));
off();

// @ts-expect-error an option that does not exist: proves that these are types and not \`any\`
createParlor({ tokenEndpiont: '/chat' });
// @ts-expect-error nor is there such an event
parlor.on('nothing', () => {});
// @ts-expect-error nor such an export
server.nothingOfThatName;
`;

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
