// Which engines beside Chromium this machine has, and what brings them.

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { firefox } from '@playwright/test';

export interface Firefox {
  readonly executable: string;
  /** Playwright's own build is driven otherwise than the one that people use. */
  readonly channel: 'moz-firefox' | undefined;
}

export interface WebKit {
  readonly driver: string;
  readonly browser: string;
}

/** Of Debian 12. */
export const enginePackages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'] as const;

/** `PARLOR_FIREFOX`, Playwright's own download, or one of the system. Null when there is none. */
export function findFirefox(): Firefox | null {
  const named = process.env.PARLOR_FIREFOX;
  if (named) return { executable: named, channel: 'moz-firefox' };
  const downloaded = firefox.executablePath();
  if (existsSync(downloaded)) return { executable: downloaded, channel: undefined };
  const executable = onPath('firefox-esr') ?? onPath('firefox');
  return executable ? { executable, channel: 'moz-firefox' } : null;
}

/** WebKitGTK's browser, its driver, and a screen for it to be drawn on. Null when one of them is missing. */
export function findWebKit(): WebKit | null {
  const driver = onPath('WebKitWebDriver');
  const browser = libraries()
    .map((folder) => path.join(folder, 'MiniBrowser'))
    .find((file) => existsSync(file));
  return driver && browser && hasVirtualScreen() ? { driver, browser } : null;
}

export function hasVirtualScreen(): boolean {
  return onPath('Xvfb') !== null;
}

export function missingEngines(): readonly string[] {
  return [...(findFirefox() ? [] : ['Firefox']), ...(findWebKit() ? [] : ['WebKitGTK'])];
}

/** One folder an architecture, one in it for each generation of the library; the newest first. */
function libraries(): readonly string[] {
  return ['/usr/lib', ...foldersIn('/usr/lib').filter((folder) => /-linux-gnu/.test(folder))]
    .flatMap(foldersIn)
    .filter((folder) => /\/webkit2gtk-4\.\d+$/.test(folder))
    .reverse();
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name))
    .sort();
}

function onPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter).concat('/usr/bin', '/usr/local/bin');
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}
