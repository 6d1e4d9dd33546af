// Pages that do what they can to break a widget: a command of its own, `npm run test:hosts`.

import { defineConfig } from '@playwright/test';
import ordinary from '../playwright.config';

export default defineConfig({
  ...ordinary,
  testDir: '.',
  testMatch: 'hosts.check.ts',
  outputDir: '../../test-results',
  workers: 1,
  projects: [{ name: 'desktop', use: { viewport: { width: 1280, height: 800 } } }],
  webServer: [ordinary.webServer ?? []].flat().map((server) => ({ ...server, cwd: '../..' })),
});
