// Every end-to-end test in Firefox: a command of its own, `npm run test:firefox`. `npm test` runs the flows of e2e/engines/ in it.

import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findFirefox } from './engines/findEngines';
import ordinary from './playwright.config';

const firefox = findFirefox();
if (!firefox) throw new Error('No Firefox found: install one, or set PARLOR_FIREFOX to one.');

export default defineConfig({
  ...ordinary,
  // What brings a Chromium of its own, or asks one for more than Firefox tells.
  // And axe, which e2e/engines/axe.spec.ts runs there.
  testIgnore: ['**/e2e/engines/**', 'backForwardCache.spec.ts', '**/e2e/chaos/**', 'accessibility.spec.ts'],
  outputDir: '../test-results/firefox',
  // A screenshot or a trace puts a style element into the page, and Firefox tells of it as an error of the page.
  use: { ...ordinary.use, trace: 'off', screenshot: 'off' },
  projects: [
    {
      name: 'firefox',
      grepInvert: /@phoneOnly/,
      use: {
        browserName: 'firefox',
        viewport: { width: 1280, height: 800 },
        launchOptions: {
          executablePath: firefox.executable,
          args: [],
          // Its own for each worker: e2e/savedFile.ts finds there what was saved.
          downloadsPath: path.join(import.meta.dirname, `../test-results/saved-${process.env.TEST_PARALLEL_INDEX}`),
          firefoxUserPrefs: {
            // Each page believes to have the focus, as in Chromium; else the agent's window takes it from the visitor's.
            'focusmanager.testmode': true,
            // The list of downloads, which opens with each of them, takes it too.
            'browser.download.alwaysOpenPanel': false,
          },
        },
        ...(firefox.channel ? { channel: firefox.channel } : {}),
      },
    },
  ],
});
