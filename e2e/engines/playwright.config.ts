// The same flows in each engine that this machine has. `npm test` runs those tagged @short in Firefox and WebKit;
// `npm run test:engines` all of them, in Chromium too. Those tagged @offline need a driver that can take the network away;
// WebKit's cannot. The one tagged @clipboard runs in Firefox alone, on a screen.

import {
  defineConfig,
  devices,
  type PlaywrightTestOptions,
  type PlaywrightWorkerOptions,
  type Project,
} from '@playwright/test';
import base from '../playwright.config';
import { findFirefox, findWebKit, hasVirtualScreen } from './findEngines';
import type { EngineOptions } from './fixtures';

const firefox = findFirefox();
const webkit = findWebKit();
const viewport = { width: 1280, height: 800 };

type WorkerOptions = PlaywrightWorkerOptions & EngineOptions;

const inFirefox = firefox && {
  browserName: 'firefox' as const,
  viewport,
  launchOptions: { executablePath: firefox.executable, args: [] },
  ...(firefox.channel ? { channel: firefox.channel } : {}),
};

const projects: Project<PlaywrightTestOptions, WorkerOptions>[] = [
  { name: 'chromium', grepInvert: /@clipboard/, use: { ...devices['Desktop Chrome'], viewport } },
  // Chromium with the size, the pixels and the touch of that phone; the Pixel 7 runs in the other tests.
  { name: 'iphone', grep: /@phone/, use: { ...devices['iPhone 14'], browserName: 'chromium' } },
  ...(inFirefox ? [{ name: 'firefox', grepInvert: /@clipboard/, use: inFirefox }] : []),
  ...(inFirefox && hasVirtualScreen()
    ? [{ name: 'firefox-drawn', grep: /@clipboard/, use: { ...inFirefox, isDrawn: true } }]
    : []),
  ...(webkit ? [{ name: 'webkit', grepInvert: /@offline|@clipboard/, use: { webkit } }] : []),
];

// Each worker has a demo of its own.
const { webServer: _, ...settings } = base;

export default defineConfig<PlaywrightTestOptions, WorkerOptions>({
  ...settings,
  testDir: '.',
  testIgnore: [],
  outputDir: '../../test-results/engines',
  // A screenshot or a trace puts a style element into the page, and Firefox tells of it as an error of the page.
  use: { ...base.use, trace: 'off', screenshot: 'off' },
  projects,
});
