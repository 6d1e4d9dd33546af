// `npm run test:recipes`: has a visitor talk on pages with the code of docs/recipes as products emit it; then packs Parlor as npm
// would, installs that into real projects with that code, builds and starts them, and has a visitor talk on each. A word after
// `--` chooses what has it in its name. Projects need npm's registry, so this is no part of `npm test`.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { startDemo } from '../../demo/startDemo';
import { browserArguments, findBrowser, noBrowser } from '../browser';
import { emittedPages } from './emittedPages';
import { type Project, projects } from './projects';
import { visitAddress, visitEmitted } from './visit';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowser);
  const folder = mkdtempSync(path.join(tmpdir(), 'parlor-recipes-'));
  const port = await freePort();
  const demo = await startDemo({ environment: { ALLOWED_ORIGINS: `http://127.0.0.1:${port}` } });
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  try {
    const word = process.argv[2]?.toLowerCase() ?? '';
    const isWanted = ({ name }: { readonly name: string }) => name.toLowerCase().includes(word);
    const pages = emittedPages(demo.origin, demo.origin.replace('127.0.0.1', 'localhost')).filter(isWanted);
    for (const emitted of pages) {
      await visitEmitted(browser, emitted, demo.origin);
      console.log(`ok ${emitted.name}`);
    }
    const wanted = projects(demo.origin).filter(isWanted);
    if (wanted.length === 0) return;
    const { stdout } = spawnSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root });
    const tarball = path.join(folder, stdout.toString().trim());
    for (const project of wanted) {
      const home = install(project, folder, tarball);
      for (const [how, command] of Object.entries(project.servers)) {
        await visitProject(browser, home, command, port);
        console.log(`ok ${project.name}, ${how}`);
      }
    }
  } finally {
    await browser.close();
    await demo.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function install({ name, dependencies, files, build }: Project, folder: string, tarball: string): string {
  const home = mkdtempSync(path.join(folder, 'project-'));
  const manifest = { private: true, type: 'module', dependencies: { ...dependencies, parlor: `file:${tarball}` } };
  for (const [file, text] of Object.entries({ ...files, 'package.json': JSON.stringify(manifest) })) {
    mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
    writeFileSync(path.join(home, file), text);
  }
  for (const [command = '', ...args] of [['npm', 'install', '--no-audit', '--no-fund'], ...build]) {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: home, env: environment() });
    if (status !== 0) throw new Error(`${name}: ${command} ${args.join(' ')} failed\n${stdout}\n${stderr}`);
  }
  return home;
}

async function visitProject(browser: Browser, home: string, command: readonly string[], port: number): Promise<void> {
  const server = start(home, command, port);
  const address = `http://127.0.0.1:${port}/`;
  try {
    await untilAnswered(address, server);
    await visitAddress(browser, address);
  } finally {
    await stop(server);
  }
}

/** In a group of its own: npx and what it starts end together. */
function start(home: string, [command = '', ...args]: readonly string[], port: number): ChildProcess {
  const env = environment({ PORT: String(port), HOSTNAME: '127.0.0.1' });
  return spawn(command, args, { cwd: home, env, detached: true, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.pid === undefined) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  process.kill(-server.pid, 'SIGTERM');
  await ended;
}

async function untilAnswered(address: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...more };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

await main();
