// Text alone at 200 %, as Firefox does it for whoever asks for it: all of it can be read, and everything pressed. The other
// engines have no such zoom, or no driver that turns it on.

import type { ParlorStates } from '../states/page/main';
import { serveStates } from '../states/serveStates';
import { expect, test } from './fixtures';

declare global {
  interface Window {
    readonly parlorStates: ParlorStates;
  }
}

/** `npm run test:axe` looks at every state, `npm run test:engines` at these. */
const few = ['form with errors', 'a conversation, the agent typing', 'emoji', 'menu'];
const isFull = process.env.PARLOR_AXE === 'full';
/** Nobody is offered to record in Firefox: axe.spec.ts. */
const missing = ['voice note, recorded', 'microphone that is refused'];

test('text alone at 200 % is read and pressed like any other', async ({ playwright, browserName, webkit }, {
  project,
}) => {
  test.skip(browserName !== 'firefox' || webkit !== null, 'no zoom of text alone that a driver can turn on');
  test.setTimeout(isFull ? 1_200_000 : 120_000);
  const { launchOptions, channel } = project.use;
  const browser = await playwright.firefox.launch({
    ...launchOptions,
    ...(channel ? { channel } : {}),
    // The text of the system at 200 %, taken for a zoom of text instead of the whole page.
    firefoxUserPrefs: { 'ui.textScaleFactor': 200, 'browser.display.os-zoom-behavior': 2 },
  });
  const states = await serveStates();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await page.goto(states.url);
  await page.waitForFunction(() => 'parlorStates' in window);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('32px');
  const all = await page.evaluate(() => window.parlorStates.states.map(({ name }) => name));
  const names = (isFull ? all : few).filter((name) => !missing.includes(name));
  const found: string[] = [];
  for (const name of names) {
    const lines = await page.evaluate(async (state) => {
      await window.parlorStates.show(state, { locale: 'en', colorScheme: 'light' });
      const { misfits, cutLines, outOfReach } = window.parlorStates;
      return [...misfits(), ...cutLines(), ...outOfReach().map((control) => `${control} cannot be reached`)];
    }, name);
    found.push(...lines.map((line) => `${name}: ${line}`));
  }
  console.log(`${names.length} states with text at 200 %`);
  await browser.close();
  await states.close();
  expect(found).toEqual([]);
});
