// What the browser saves to the disk when something is pressed.

import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

export interface SavedFile {
  /** The one that the page suggested. */
  readonly name: string;
  readonly text: string;
}

/** Firefox tells of a download without its number, and Playwright drops what has none: there the folder is looked at. */
export async function savedBy(page: Page, press: () => Promise<void>): Promise<SavedFile> {
  const folder = test.info().project.use.launchOptions?.downloadsPath;
  if (folder !== undefined) return savedIn(folder, press);
  const downloading = page.waitForEvent('download');
  await press();
  const file = await downloading;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** `folder`: of this worker alone, so that the one file in it is the one meant. */
async function savedIn(folder: string, press: () => Promise<void>): Promise<SavedFile> {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) rmSync(path.join(folder, old));
  await press();
  // The name is taken with an empty file first, and what comes is put into a second one.
  const complete = () => readdirSync(folder).filter((name) => readFileSync(path.join(folder, name)).length > 0);
  await expect.poll(complete).toEqual([expect.not.stringMatching(/\.part$/)]);
  const [name = ''] = complete();
  return { name, text: readFileSync(path.join(folder, name), 'utf8') };
}
