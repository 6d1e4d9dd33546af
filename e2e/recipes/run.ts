// `npm run test:recipes`: packs Parlor as npm would, installs that into real projects that hold the code of docs/recipes, builds
// and starts them, and has a visitor talk on each. A word after `--` chooses the projects with it in their name. Needs npm's
// registry, so it is no part of `npm test`.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { startDemo } from '../../demo/startDemo';
import { browserArguments, findBrowser, noBrowser } from '../browser';
import { someAnswers, Widget } from '../widget';
import { type Project, projects } from './projects';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A first visit in development compiles what it shows, ms. */
const patience = { timeout: 60_000 };

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowser);
  const folder = mkdtempSync(path.join(tmpdir(), 'parlor-recipes-'));
  const port = await freePort();
  const demo = await startDemo({ environment: { ALLOWED_ORIGINS: `http://127.0.0.1:${port}` } });
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  try {
    const { stdout } = spawnSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root });
    const tarball = path.join(folder, stdout.toString().trim());
    const wanted = process.argv[2]?.toLowerCase() ?? '';
    for (const project of projects(demo.origin)) {
      if (!project.name.toLowerCase().includes(wanted)) continue;
      const home = install(project, folder, tarball);
      for (const [how, command] of Object.entries(project.servers)) {
        await talk(browser, home, command, port);
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

/** One visit: the launcher, the form, a conversation, a further message, and nothing in the console. */
async function talk(browser: Browser, home: string, command: readonly string[], port: number): Promise<void> {
  const server = start(home, command, port);
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error' || line.text().startsWith('[parlor]'))
      complaints.push(`${line.text()} (${line.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    const address = `http://127.0.0.1:${port}/`;
    await untilAnswered(address, server);
    await page.goto(address, patience);
    const widget = new Widget(page);
    await widget.begin(someAnswers(), patience);
    await widget.send('By Friday?');
    await widget.bubbles.getByText('By Friday?').waitFor(patience);
    await widget.expectAllSent();
    const widgets = await page.locator('parlor-chat').count();
    if (widgets !== 1) throw new Error(`${widgets} widgets are on the page`);
    if (complaints.length > 0) throw new Error(`the console says:\n${complaints.join('\n')}`);
  } finally {
    await page.close();
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
