// A visitor in the engine of the project, and the agent's side, which needs no browser.

import { type Browser, test as base, expect } from '@playwright/test';
import { type OwnDemo, openDemo } from '../ownDemo';
import { type AgentSide, agentSideOf } from './agentSide';
import type { WebKit } from './findEngines';
import { openPlaywrightScreen } from './playwrightScreen';
import type { Screen } from './screen';
import { startScreen } from './virtualScreen';
import { Visitor } from './visitor';
import { watchConsole } from './watchedConsole';
import { openWebDriverScreen } from './webdriverScreen';
import { startWebKit } from './webkitDriver';

export { expect } from '@playwright/test';

export interface EngineOptions {
  /** Set: this WebKit, by WebDriver. Not set: the browser of Playwright. */
  readonly webkit: WebKit | null;
  /** The browser of Playwright is drawn on a screen: without one, Firefox keeps no pictures in its clipboard. */
  readonly isDrawn: boolean;
}

interface Fixtures {
  readonly display: Screen;
  /** On the bare page, which is served under the strictest policy. */
  readonly visitor: Visitor;
  readonly agent: AgentSide;
  /** Console errors that a test provokes on purpose; anything else fails it. */
  readonly expectedErrors: RegExp[];
}

interface WorkerFixtures extends EngineOptions {
  /** Of this worker alone: its faults meet nobody else. */
  readonly demo: OwnDemo;
  /** Null where WebKit runs. */
  readonly shared: Browser | null;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  webkit: [null, { option: true, scope: 'worker' }],
  isDrawn: [false, { option: true, scope: 'worker' }],

  demo: [
    async ({ webkit }, use) => {
      const demo = await openDemo(webkit ? { beforeParlor: watchConsole } : {});
      await use(demo);
      await demo.close();
    },
    { scope: 'worker' },
  ],

  // In place of Playwright's fixture `browser`, which would start one where WebKit runs.
  shared: [
    async ({ webkit, isDrawn, playwright }, use, { project }) => {
      if (webkit) return use(null);
      const { browserName = 'chromium', launchOptions, channel } = project.use;
      const screen = isDrawn ? await startScreen() : null;
      const browser = await playwright[browserName].launch({
        ...launchOptions,
        ...(channel ? { channel } : {}),
        ...(screen ? { headless: false, env: { ...process.env, DISPLAY: screen.display } } : {}),
      });
      await use(browser);
      await browser.close();
      await screen?.close();
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
  expectedErrors: async ({}, use) => use([]),

  display: async ({ webkit, shared, demo, expectedErrors }, use, { project }) => {
    if (webkit) {
      const session = await startWebKit(webkit);
      try {
        await expectSilence(await openWebDriverScreen(session, demo.origin), expectedErrors, use);
      } finally {
        await session.close();
      }
    } else if (shared) {
      const { viewport = null, userAgent, deviceScaleFactor, isMobile, hasTouch } = project.use;
      const context = await shared.newContext({
        viewport,
        baseURL: demo.origin,
        ...(userAgent && { userAgent }),
        ...(deviceScaleFactor && { deviceScaleFactor }),
        ...(isMobile && { isMobile }),
        ...(hasTouch && { hasTouch }),
      });
      const engine = `${shared.browserType().name()} ${shared.version()}`;
      await expectSilence(await openPlaywrightScreen(context, await context.newPage(), engine), expectedErrors, use);
      await context.close();
    }
  },

  visitor: async ({ display: screen }, use, { annotations }) => {
    // Debian's updates move the engines at any time: a log says which ones it was.
    if (!told.has(screen.engine)) console.log(`engine: ${screen.engine}`);
    told.add(screen.engine);
    annotations.push({ type: 'engine', description: screen.engine });
    await screen.goTo('/plain');
    await use(new Visitor(screen));
  },

  agent: async ({ demo }, use) => use(agentSideOf(demo)),
});

/** By this worker. */
const told = new Set<string>();

async function expectSilence(
  screen: Screen,
  expectedErrors: readonly RegExp[],
  use: (screen: Screen) => Promise<void>,
): Promise<void> {
  await use(screen);
  const unexpected = (await screen.errors()).filter((line) => !expectedErrors.some((expected) => expected.test(line)));
  expect(unexpected, 'errors in the console').toEqual([]);
}
