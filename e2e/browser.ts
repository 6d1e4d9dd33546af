// Which Chromium the end-to-end tests use.

import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** In this order: `PARLOR_CHROMIUM`, Playwright's own download, one of the system. Null when there is none. */
export function findBrowser(): string | null {
  const named = process.env.PARLOR_CHROMIUM;
  if (named) return named;
  const downloaded = chromium.executablePath();
  if (existsSync(downloaded)) return downloaded;
  const folders = (process.env.PATH ?? '').split(path.delimiter).concat('/usr/bin', '/usr/local/bin', '/snap/bin');
  const candidates = folders.flatMap((folder) => systemNames.map((name) => path.join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

export const noBrowser =
  'No Chromium found: run "npx playwright install chromium", install your system\'s chromium package, or set PARLOR_CHROMIUM to one.';

/** Quiet and the same everywhere; Chromium refuses its sandbox to root. */
export const browserArguments = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages that a test answers itself count as coming from a public address and could not reach the stand-in.
  '--disable-features=LocalNetworkAccessChecks',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
