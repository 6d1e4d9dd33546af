// Tests tagged @phone run on the phone as well, those tagged @phoneOnly there alone.

import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser, noBrowser } from './browser';

const executablePath = findBrowser();
if (!executablePath) throw new Error(noBrowser);

// Chosen once: the worker processes read this file again and inherit the environment.
process.env.PARLOR_E2E_PORT ??= String(21000 + (process.pid % 20000));
const port = process.env.PARLOR_E2E_PORT;
const origin = `http://localhost:${port}`;

export default defineConfig({
  testDir: '.',
  // They have a configuration of their own. With the folder above: a pattern matches anywhere in a path, that of the checkout included.
  testIgnore: '**/e2e/engines/**',
  outputDir: '../test-results',
  forbidOnly: !!process.env.CI,
  // A test that passes the second time has found a bug.
  retries: 0,
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ...(process.env.PARLOR_E2E_REPORT ? ([['json', { outputFile: process.env.PARLOR_E2E_REPORT }]] as const) : []),
  ],
  use: {
    baseURL: origin,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: browserArguments },
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phoneOnly/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    { name: 'phone', grep: /@phone/, use: devices['Pixel 7'] },
  ],
  webServer: {
    command: 'node --import tsx demo/server.ts --fresh',
    cwd: '..',
    url: origin,
    env: { PORT: port, PARLOR_DATA: 'none' },
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3_000 },
  },
});
