// What visitors change to be able to read and press: letters further apart, 400 % zoom, fingers, no motion.

import {
  type Browser,
  type BrowserContextOptions,
  type BrowserType,
  expect,
  type LaunchOptions,
  type Page,
  test,
} from '@playwright/test';
import type { ParlorStates } from './states/page/main';
import { type StatesPage, serveStates } from './states/serveStates';

declare global {
  interface Window {
    readonly parlorStates: ParlorStates;
  }
}

/** `npm run test:axe` takes every state, `npm test` these. */
const few = ['form with errors', 'a conversation, the agent typing', 'files to be sent, and some that cannot be'];
const isFull = process.env.PARLOR_AXE === 'full';
/** CSS px: WCAG 2.2, 2.5.8 asks for 24, of which fingers miss many. */
const leastTarget = 24;
const leastForFingers = 44;
/** Firefox' number for a finger, in its preferences. The test sees that it is taken for one. */
const coarsePointer = 1;
/** 1280 x 1024 at 400 %. */
const zoomed = { width: 320, height: 256 };
/** CSS px at 400 %: two lines of a message. */
const leastRoom = 40;

const options = { locale: 'en', colorScheme: 'light' } as const;

let states: StatesPage;
test.beforeAll(async () => {
  states = await serveStates();
});
test.afterAll(() => states.close());
test.beforeEach(() => test.setTimeout(isFull ? 1_200_000 : 120_000));

/** Firefox as people have it is told by its preferences what Chromium is told by the driver. */
async function launchLikeIt(
  browserType: BrowserType,
  { launchOptions, channel }: { readonly launchOptions?: LaunchOptions; readonly channel?: string | undefined },
  firefoxUserPrefs: Record<string, number>,
): Promise<Browser> {
  return browserType.launch({ ...launchOptions, ...(channel ? { channel } : {}), firefoxUserPrefs });
}

/** Shows one state after another in a window made with `context`, and collects what `look` complains of. */
async function complaints(
  browser: Browser,
  context: BrowserContextOptions,
  look: (page: Page, state: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...context });
  await page.goto(states.url);
  await page.waitForFunction(() => 'parlorStates' in window);
  const all = await page.evaluate(() => window.parlorStates.states);
  const names = isFull ? all.map(({ name }) => name) : few;
  const found: string[] = [];
  for (const name of names) found.push(...(await look(page, name)).map((line) => `${name}: ${line}`));
  await page.close();
  expect(names.length).toBeGreaterThanOrEqual(few.length);
  return found;
}

const show = (page: Page, state: string) =>
  page.evaluate(([name, how]) => window.parlorStates.show(name, how), [state, options] as const);

test('nothing is lost when letters, words and lines stand further apart', async ({ browser }) => {
  const found = await complaints(browser, { viewport: { width: 1280, height: 800 } }, async (page, state) => {
    await show(page, state);
    const lines: string[] = [];
    for (const where of ['page', 'everywhere', 'nowhere'] as const) {
      const seen = await page.evaluate(async (place) => {
        await window.parlorStates.spaceText(place);
        return [...window.parlorStates.misfits(), ...window.parlorStates.cutLines()];
      }, where);
      if (where !== 'nowhere') lines.push(...seen.map((line) => `${where}: ${line}`));
    }
    return lines;
  });
  expect(found).toEqual([]);
});

test('at 400 % nothing scrolls in two directions, every control can be reached, and messages can be read', async ({
  browser,
}) => {
  const found = await complaints(browser, { viewport: zoomed }, async (page, state) => {
    await show(page, state);
    return page.evaluate((least) => {
      const room = window.parlorStates.roomForMessages();
      return [
        ...window.parlorStates.misfits(),
        ...(room === null || room >= least ? [] : [`there are ${room} px for the messages`]),
        ...window.parlorStates.outOfReach().map((control) => `${control} cannot be reached`),
      ];
    }, leastRoom);
  });
  expect(found).toEqual([]);
});

test('at 400 % nothing lies over a field that is being filled in', async ({ browser }) => {
  const page = await browser.newPage({ reducedMotion: 'reduce', viewport: zoomed });
  await page.goto(states.url);
  await page.waitForFunction(() => 'parlorStates' in window);
  await show(page, 'form in a message');
  expect(await page.evaluate(() => window.parlorStates.coveredFields())).toEqual([]);
  await expect(page.locator('parlor-chat .timeline input')).toHaveCount(1);
  await page.close();
});

test('what is pressed is large enough, with a mouse and with fingers', async ({ browser, playwright }, { project }) => {
  const isFirefox = browser.browserType().name() === 'firefox';
  const handheld = isFirefox
    ? await launchLikeIt(playwright.firefox, project.use, {
        'ui.primaryPointerCapabilities': coarsePointer,
        'ui.allPointerCapabilities': coarsePointer,
      })
    : browser;
  const mouse = { viewport: { width: 1280, height: 800 } };
  // Firefox has no layout of phones to emulate, and needs none: the page says how wide it is.
  const fingers = { viewport: { width: 390, height: 844 }, ...(isFirefox ? {} : { hasTouch: true, isMobile: true }) };
  const found: string[] = [];
  for (const [least, where, context] of [
    [leastTarget, browser, mouse],
    [leastForFingers, handheld, fingers],
  ] as const) {
    const small = await complaints(where, context, async (page, state) => {
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(least === leastForFingers);
      await show(page, state);
      return page.evaluate((px) => window.parlorStates.targets(px), least);
    });
    found.push(...small.map((line) => `${least} px: ${line}`));
  }
  if (handheld !== browser) await handheld.close();
  expect(found).toEqual([]);
});

test('nothing moves where visitors ask for little motion', async ({ browser, playwright }, { project }) => {
  const calm =
    browser.browserType().name() === 'firefox'
      ? await launchLikeIt(playwright.firefox, project.use, { 'ui.prefersReducedMotion': 1 })
      : browser;
  const found = await complaints(calm, { viewport: { width: 1280, height: 800 } }, async (page, state) => {
    expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
    return page.evaluate(([name, how]) => window.parlorStates.showAndWatch(name, how), [state, options] as const);
  });
  if (calm !== browser) await calm.close();
  expect(found).toEqual([]);
});
