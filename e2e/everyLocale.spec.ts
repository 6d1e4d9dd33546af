// Every language has room in the smallest window: nothing is cut off, sticks out, lies over something else or is too small
// to be hit. The words are those that visitors read; the pseudo-locales stand for what a later text may become.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { ParlorStates } from './states/page/main';
import { type StatesPage, serveStates } from './states/serveStates';

declare global {
  interface Window {
    readonly parlorStates: ParlorStates;
  }
}

const folder = fileURLToPath(new URL('../src/i18n/locales', import.meta.url));
const every = ['en', ...readdirSync(folder).map((file) => path.basename(file, '.ts'))];
/** Those whose words are longest, and one from right to left. `npm run test:locales` takes them all. */
const longest = ['ta', 'de', 'el', 'fi', 'ar', 'en-XA'];
const locales = process.env.PARLOR_LOCALES === 'full' ? every : longest;

const screens = [
  'form with errors',
  'a conversation, the agent typing',
  'menu',
  'offline, with a message that waits',
  'files to be sent, and some that cannot be',
  'survey before the end',
  'a conversation that has ended',
  'closed hours',
];

/** CSS px: WCAG 2.2, 2.5.8. */
const leastTarget = 24;

let states: StatesPage;
test.beforeAll(async () => {
  states = await serveStates();
});
test.afterAll(() => states.close());

test('every screen has room for every language, 320 px wide', async ({ page }) => {
  test.setTimeout(process.env.PARLOR_LOCALES === 'full' ? 1_800_000 : 120_000);
  await page.setViewportSize({ width: 320, height: 568 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(states.url);
  await page.waitForFunction(() => 'parlorStates' in window);
  const found: string[] = [];
  for (const locale of locales) {
    for (const screen of screens) {
      const seen = await page.evaluate(
        async ([name, language, least]) => {
          await window.parlorStates.show(name, { locale: language, colorScheme: 'light' });
          return [...window.parlorStates.misfits(), ...window.parlorStates.targets(least)];
        },
        [screen, locale, leastTarget] as const,
      );
      found.push(...seen.map((line) => `${locale}, ${screen}: ${line}`));
    }
  }
  console.log(`locales: ${locales.length} x ${screens.length} screens, ${found.length} misfits`);
  expect(found).toEqual([]);
});
