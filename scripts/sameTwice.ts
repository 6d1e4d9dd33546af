// Builds once more, elsewhere, and compares byte by byte: the same sources must give the same files, or nobody could check
// that what is published is what is in the repository.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dist, root } from './buildSettings';

const second = mkdtempSync(path.join(tmpdir(), 'parlor-second-build-'));
try {
  const { status } = spawnSync('node', ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Another time zone and language too: neither may be seen in what is built.
    env: { ...process.env, PARLOR_DIST: second, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  const [ours, theirs] = [filesOf(dist), filesOf(second)];
  const different = [...new Set([...ours, ...theirs])].filter(
    (file) =>
      !ours.has(file) ||
      !theirs.has(file) ||
      !readFileSync(path.join(dist, file)).equals(readFileSync(path.join(second, file))),
  );
  for (const file of different) console.error(`not the same in two builds: ${file}`);
  if (status === 0 && different.length === 0) console.log(`${ours.size} files, the same in two builds`);
  else process.exitCode = 1;
} finally {
  rmSync(second, { recursive: true, force: true });
}

function filesOf(folder: string): ReadonlySet<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))),
  );
}
