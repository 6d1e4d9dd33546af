// `npm run pictures`: takes the pictures of the README from the built widget, so that they show what it is today.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { ParlorOptions } from 'parlor';
import type { ToPreview } from '../demo/playground/messages';
import { startDemo } from '../demo/startDemo';
import { browserArguments, findBrowser, noBrowser } from '../e2e/browser';
import { animatedPng, type Frame } from './animatedPng';
import { root } from './buildSettings';

const folder = path.join(root, 'docs/pictures');
/** CSS pixels around the panel. */
const size = { width: 500, height: 760 };

const shop: ParlorOptions = {
  tokenEndpoint: '/chat',
  title: 'Kiln & Tide',
  subtitle: 'We usually answer in minutes',
  avatar: '/people/robin.svg',
  accent: '#9a4a2f',
};

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowser);
  const demo = await startDemo();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  mkdirSync(folder, { recursive: true });
  try {
    await take(browser, demo.origin, 'light', shop, talk);
    await take(browser, demo.origin, 'dark', { ...shop, theme: 'slate', colorScheme: 'dark', accent: '#6c8cff' }, talk);
    await take(browser, demo.origin, 'phone', { ...shop, theme: 'bloom', accent: '#2f6f5e' }, async () => {}, 390);
    await take(
      browser,
      demo.origin,
      'rtl',
      { ...shop, locale: 'ar', title: 'متجر الخزف', subtitle: '' },
      async () => {},
    );
    await walk(browser, demo.origin);
  } finally {
    await browser.close();
    await demo.close();
  }
}

async function open(browser: Browser, origin: string, options: ParlorOptions, width = size.width): Promise<Page> {
  const page = await browser.newPage({
    viewport: { ...size, width },
    deviceScaleFactor: 2,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  await page.clock.setFixedTime(new Date('2026-05-12T09:42:00Z'));
  await page.goto(`${origin}/playground/preview`);
  await tell(page, { kind: 'show', options, anew: true, isDark: options.colorScheme === 'dark' });
  await panel(page).getByRole('textbox').first().waitFor();
  return page;
}

async function take(
  browser: Browser,
  origin: string,
  name: string,
  options: ParlorOptions,
  play: (page: Page) => Promise<void>,
  width?: number,
): Promise<void> {
  const page = await open(browser, origin, options, width);
  await play(page);
  writeFileSync(path.join(folder, `${name}.png`), await still(page));
  console.log(`docs/pictures/${name}.png`);
  await page.close();
}

async function talk(page: Page): Promise<void> {
  const log = page.getByRole('log');
  await tell(page, { kind: 'play', scene: 'answer' });
  await log.getByText('Good morning.').waitFor();
  await tell(page, { kind: 'play', scene: 'card' });
  await log.getByRole('button', { name: 'I want it' }).waitFor();
  await log.getByRole('img', { name: 'teapot' }).waitFor();
}

/** From the form to a chosen answer. */
async function walk(browser: Browser, origin: string): Promise<void> {
  const page = await open(browser, origin, shop);
  const log = page.getByRole('log');
  const frames: Frame[] = [];
  const frame = async (ms: number) => void frames.push({ png: await still(page), ms });
  await frame(1200);
  await page.getByRole('textbox', { name: 'Name' }).fill('Ada');
  await page.getByRole('textbox', { name: 'Email' }).fill('ada@example.org');
  await frame(700);
  await page.getByRole('textbox', { name: 'Your question' }).fill('Is the teapot still there?');
  await frame(1200);
  await page.getByRole('button', { name: 'Start chat' }).click();
  await log.getByText('Is the teapot').waitFor();
  await frame(1000);
  await tell(page, { kind: 'play', scene: 'replies' });
  await page.getByTitle(/is typing/).waitFor();
  await frame(1000);
  await log.getByRole('button', { name: 'Return it' }).waitFor();
  await frame(1600);
  await log.getByRole('button', { name: 'Where is it?' }).click();
  await log.getByText('Where is it?').last().waitFor();
  await frame(1000);
  await tell(page, { kind: 'play', scene: 'card' });
  await log.getByRole('button', { name: 'I want it' }).waitFor();
  await frame(2600);
  writeFileSync(path.join(folder, 'walk.png'), animatedPng(frames));
  console.log('docs/pictures/walk.png');
  await page.close();
}

/** Without a caret that blinks, and without anything on its way. */
async function still(page: Page): Promise<Buffer> {
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode().catch(() => {}))));
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

const panel = (page: Page) => page.getByRole('dialog');

function tell(page: Page, message: ToPreview): Promise<void> {
  // Playwright's types go through every member of every option of a message.
  return page.evaluate((sent) => window.postMessage(sent, location.origin), message as unknown);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
