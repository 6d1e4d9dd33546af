// No state of the widget breaks a rule of axe, in light, dark and forced colours, from left to right and from right to left.

import { expect, type Page, test } from '@playwright/test';
import type { ParlorStates } from './states/page/main';
import { type StatesPage, serveStates } from './states/serveStates';

declare global {
  interface Window {
    readonly parlorStates: ParlorStates;
  }
}

/** `npm run test:axe` looks at every state in every mode; in `npm test` each state is looked at in one, in turn. */
const isFull = process.env.PARLOR_AXE === 'full';

const colours = ['light', 'dark', 'forced'] as const;
const modes = (['en', 'ar'] as const).flatMap((locale) => colours.map((colour) => ({ locale, colour })));

let states: StatesPage;
test.beforeAll(async () => {
  states = await serveStates();
});
test.afterAll(() => states.close());

test('no state has what axe calls a violation', async ({ page }) => {
  test.setTimeout(isFull ? 3_600_000 : 120_000);
  await visit(page);
  const all = await page.evaluate(() => window.parlorStates.states);
  expect(all.length).toBeGreaterThanOrEqual(40);
  let looks = 0;
  const found: string[] = [];
  for (const [at, { name, isSlow }] of all.entries()) {
    for (const [turn, { locale, colour }] of modes.entries()) {
      if (!isFull && (isSlow || turn !== at % modes.length)) continue;
      const violations = await look(page, name, locale, colour);
      looks++;
      found.push(...violations.map((violation) => `${name}, ${locale}, ${colour}: ${violation}`));
    }
  }
  console.log(`axe: ${all.length} states, ${looks} looks, ${found.length} violations`);
  expect(found).toEqual([]);
});

async function visit(page: Page): Promise<void> {
  await page.goto(states.url);
  await page.waitForFunction(() => 'parlorStates' in window);
}

async function look(page: Page, name: string, locale: string, colour: (typeof colours)[number]) {
  await page.emulateMedia({
    colorScheme: colour === 'dark' ? 'dark' : 'light',
    forcedColors: colour === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  return page.evaluate(
    async ([state, language, scheme]) => {
      await window.parlorStates.show(state, { locale: language, colorScheme: scheme });
      return window.parlorStates.violations();
    },
    [name, locale, colour === 'dark' ? 'dark' : 'light'] as const,
  );
}
