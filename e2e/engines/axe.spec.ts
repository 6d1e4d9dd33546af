// As ../accessibility.spec.ts, in the other engines: no state of the widget breaks a rule of axe.

import type { ParlorStates } from '../states/page/main';
import { type StatesPage, serveStates } from '../states/serveStates';
import { expect, test } from './fixtures';
import { openPlaywrightScreen } from './playwrightScreen';
import type { Screen } from './screen';
import { openWebDriverScreen } from './webdriverScreen';
import { startWebKit } from './webkitDriver';

declare global {
  interface Window {
    readonly parlorStates: ParlorStates;
  }
}

/** `npm run test:axe` looks at every state, `npm run test:engines` at these. */
const few = ['launcher', 'form with errors', 'a conversation, the agent typing', 'emoji', 'menu'];
const isFull = process.env.PARLOR_AXE === 'full';

const modes = (['en', 'ar'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ locale, colorScheme })),
);

/**
 * What an engine cannot show: where it writes no kind of sound that the conversation takes, nobody is offered to record.
 * Firefox knows Ogg and WebM only, Debian's WebKitGTK nothing.
 */
const recording = ['voice note, recorded', 'microphone that is refused'];
const missing: Readonly<Record<string, readonly string[]>> = { firefox: recording, webkit: recording };

/** Longer than any state takes to come about; some wait for seconds on purpose. */
const patienceMs = 60_000;

let states: StatesPage;
test.beforeAll(async () => {
  states = await serveStates();
});
test.afterAll(() => states.close());

test('no state has what axe calls a violation, in this engine', async ({ shared, webkit, playwright }, { project }) => {
  test.setTimeout(isFull ? 3_600_000 : 300_000);
  const found: string[] = [];
  if (webkit) {
    const session = await startWebKit(webkit);
    await session.driver.manage().setTimeouts({ script: patienceMs });
    found.push(...(await violations(await openWebDriverScreen(session, states.url), 'webkit', '')));
    await session.close();
  } else if (shared) {
    const context = await shared.newContext({ viewport: { width: 1280, height: 800 } });
    const name = shared.browserType().name();
    const engine = `${name} ${shared.version()}`;
    found.push(...(await violations(await openPlaywrightScreen(context, await context.newPage(), engine), name, '')));
    await context.close();
    if (name === 'firefox') {
      // Playwright cannot ask Firefox for these colours while it runs.
      const { launchOptions, channel } = project.use;
      const browser = await playwright.firefox.launch({
        ...launchOptions,
        ...(channel ? { channel } : {}),
        firefoxUserPrefs: { 'browser.display.document_color_use': 2 },
      });
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      const screen = await openPlaywrightScreen(page.context(), page, engine);
      found.push(...(await violations(screen, name, ', forced colours')));
      await browser.close();
    }
  }
  expect(found).toEqual([]);
});

async function violations(screen: Screen, engine: string, colours: string): Promise<readonly string[]> {
  await screen.goTo(states.url);
  await expect.poll(() => screen.run(() => 'parlorStates' in window)).toBe(true);
  const all = (await screen.run(() => window.parlorStates.states)).map(({ name }) => name);
  const looked = (isFull ? all : few).filter((name) => !missing[engine]?.includes(name));
  const found: string[] = [];
  let looks = 0;
  for (const state of looked) {
    for (const mode of modes) {
      if (colours !== '' && mode.colorScheme === 'dark') continue;
      const lines = await screen
        .run(
          async ({ state, mode }) => {
            await window.parlorStates.show(state, mode);
            return window.parlorStates.violations();
          },
          { state, mode },
        )
        // One that does not come about must not hide what is wrong with the others.
        .catch((error: unknown) => [`not shown: ${error}`]);
      looks++;
      found.push(...lines.map((line) => `${state}, ${mode.locale}, ${mode.colorScheme}${colours}: ${line}`));
    }
  }
  console.log(`axe: ${screen.engine}${colours}: ${looked.length} states, ${looks} looks, ${found.length} violations`);
  return found;
}
