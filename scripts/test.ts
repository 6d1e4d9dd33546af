// `npm test`: every gate in turn, all of them even when one fails, and one line at the end that sums them up.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser, noBrowser } from '../e2e/browser';
import { enginePackages, findFirefox, findWebKit, missingEngines } from '../e2e/engines/findEngines';
import { root } from './buildSettings';
import { count, playwrightFailures, playwrightTally, type Tally, vitestFailures, vitestTally } from './tally';

const reports = mkdtempSync(path.join(tmpdir(), 'parlor-test-'));
const unitReport = path.join(reports, 'unit.json');
const enginesReport = path.join(reports, 'engines.json');
const e2eReport = path.join(reports, 'e2e.json');

interface Gate {
  readonly name: string;
  readonly command: readonly string[];
  /** For runners that hold many tests; without it the gate counts as one. */
  readonly tally?: (passed: boolean) => Tally;
  readonly failures?: () => string[];
  readonly env?: Record<string, string>;
}

const script = (name: string) => ['node', '--import', 'tsx', `scripts/${name}.ts`];

const gates: readonly Gate[] = [
  { name: 'Format and lint', command: ['biome', 'check', '.'] },
  // Early, because the demo's and the tests' types come from dist/.
  { name: 'Build', command: script('build') },
  { name: 'Types', command: script('types') },
  { name: 'Who imports whom', command: script('imports') },
  { name: 'Unused exports, files, dependencies', command: ['knip'] },
  { name: 'Size budgets', command: ['size-limit'] },
  { name: 'Package', command: script('package') },
  { name: 'Known vulnerabilities in what is shipped', command: script('audit') },
  { name: 'Two builds are the same', command: script('sameTwice') },
  {
    name: 'Unit tests',
    command: [
      ...['vitest', 'run', '--configLoader', 'runner'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    ],
    tally: (passed) => vitestTally(readReport(unitReport), passed),
    failures: () => vitestFailures(readReport(unitReport)),
  },
  {
    name: 'End-to-end tests',
    command: ['playwright', 'test', '-c', 'e2e/playwright.config.ts'],
    env: { PARLOR_E2E_REPORT: e2eReport },
    tally: (passed) => playwrightTally(readReport(e2eReport), passed),
    failures: () => playwrightFailures(readReport(e2eReport)),
  },
];

/** Longer than any gate takes on two cores; a hanging one must not hang the whole. */
const gateLimitMs = 20 * 60_000;

const failed: string[] = [];

// First of all: even the search for unused code reads the configuration of the end-to-end tests, which names a browser.
ensureBrowser();
ensureRedis();
ensureEngines();
printVersions();
let total: Tally = { passed: 0, failed: failed.length };
for (const gate of [...gates, ...enginesGate()]) {
  heading(gate.name);
  const began = Date.now();
  const passed = run(gate.command, gate.env);
  const tally = gate.tally?.(passed) ?? count(passed);
  total = { passed: total.passed + tally.passed, failed: total.failed + tally.failed };
  if (tally.failed > 0) failed.push(gate.name, ...(gate.failures?.() ?? []));
  console.log(`${tally.failed > 0 ? 'FAILED' : 'ok'} ${gate.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}
rmSync(reports, { recursive: true, force: true });

heading('Sum');
for (const engine of missingEngines()) console.log(skipped(engine));
// With the reasons: of a long output often only the end is kept.
if (failed.length > 0) console.log(`Failed:\n${failed.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function heading(text: string): void {
  console.log(`\n== ${text} ${'='.repeat(Math.max(0, 76 - text.length))}`);
}

function run(command: readonly string[], env: Record<string, string> = {}): boolean {
  const [program = '', ...args] = command;
  const bin = path.join(root, 'node_modules/.bin');
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    timeout: gateLimitMs,
    env: { ...process.env, ...env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
  });
  if (error) console.error(error.message);
  return status === 0;
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The runner fell before it could write: the tally counts that.
    return null;
  }
}

function printVersions(): void {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const tools = ['typescript', 'vite', 'vitest', '@playwright/test', '@biomejs/biome', '@twilio/conversations'];
  console.log(`node ${process.versions.node}, ${tools.map((name) => `${name} ${devDependencies[name]}`).join(', ')}`);
  const browser = findBrowser();
  console.log(browser ? `browser: ${versionOf(browser)}, ${browser}` : 'browser: none yet');
  const firefox = findFirefox();
  if (firefox) console.log(`browser: ${versionOf(firefox.executable)}, ${firefox.executable}`);
}

function versionOf(browser: string): string {
  const { stdout } = spawnSync(browser, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return stdout?.trim() || 'version unknown';
}

/** On a bare Debian machine where we may, the browser is installed; elsewhere one sentence says what to do. */
function ensureBrowser(): void {
  if (findBrowser()) return;
  if (mayInstall()) {
    console.log('No browser found: installing chromium with apt');
    install(['chromium', 'fonts-noto-core', 'fonts-noto-color-emoji']);
  }
  if (!findBrowser()) console.error(noBrowser);
}

/** The tests of the store for rate limits run against a real Redis; without one they are skipped, and said to be. */
function ensureRedis(): void {
  const isThere = () => spawnSync('redis-server', ['--version']).status === 0;
  if (isThere()) return;
  if (mayInstall()) {
    console.log('No redis-server found: installing it with apt');
    install(['redis-server']);
  }
  if (!isThere()) console.error('SKIPPED: without redis-server the tests of the Redis store do not run.');
}

/**
 * Firefox and WebKit. Where they cannot be had, their tests are skipped, and said to be; packages that can be downloaded
 * and then give no engine are a failure.
 */
function ensureEngines(): void {
  if (missingEngines().length === 0) return;
  if (mayInstall()) {
    const began = Date.now();
    console.log(`No ${missingEngines().join(', no ')} found: installing ${enginePackages.join(', ')} with apt`);
    const canBeHad = install(enginePackages, ['--download-only']);
    if (canBeHad) install(enginePackages);
    console.log(`Done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
    if (canBeHad && missingEngines().length > 0) failed.push(`Installing ${missingEngines().join(', ')}`);
  }
  for (const engine of missingEngines()) console.error(skipped(engine));
}

function skipped(engine: string): string {
  return `SKIPPED: ${engine} is not there, and nothing is tested in it.`;
}

function enginesGate(): readonly Gate[] {
  const projects = ['iphone', ...(findFirefox() ? ['firefox'] : []), ...(findWebKit() ? ['webkit'] : [])];
  return [
    {
      // In Chromium and on an emulated Pixel all the others have run. The whole set: `npm run test:engines`.
      name: 'Firefox, WebKit, an emulated iPhone',
      command: [
        ...['playwright', 'test', '-c', 'e2e/engines/playwright.config.ts', '--grep=@short'],
        ...projects.map((name) => `--project=${name}`),
      ],
      env: { PARLOR_E2E_REPORT: enginesReport },
      tally: (passed) => playwrightTally(readReport(enginesReport), passed),
      failures: () => playwrightFailures(readReport(enginesReport)),
    },
  ];
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function install(packages: readonly string[], how: readonly string[] = []): boolean {
  run(['apt-get', 'update', '-q']);
  return run(['apt-get', 'install', '-y', '-q', '--no-install-recommends', ...how, ...packages], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}
