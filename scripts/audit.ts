// Fails on a known vulnerability in a package whose code is in dist/ (the bill of materials names them). Where the registry
// cannot be asked, one loud line says that nothing was learnt.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { judgeAudit, type Shipped } from './auditReport';
import { root } from './buildSettings';

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

const { components } = read('dist/sbom.cdx.json') as { components: readonly Shipped[] };
const { packages } = read('package-lock.json') as { packages: Record<string, { version?: string }> };

// Nobody is kept waiting by a registry that does not answer.
const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000'], {
  cwd: root,
  encoding: 'utf8',
  timeout: 30_000,
});
const verdict = judgeAudit(parse(stdout ?? ''), components, (node) => packages[node]?.version);
switch (verdict.kind) {
  case 'clean':
    console.log(
      `${components.length} packages in dist/, 0 known vulnerabilities; ${verdict.others} in what builds and tests`,
    );
    break;
  case 'found':
    for (const line of verdict.lines) console.error(line);
    process.exitCode = 1;
    break;
  case 'unknown':
    // Without the address: it may be of somebody's own registry.
    console.error(`SKIPPED: no advisories can be had here (${verdict.why.replace(/https?:\S+/g, '…')}).`);
    break;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
