// What every end-to-end test starts with: a visitor's page, an agent's console, fault control, and a guard that fails on any console error.

import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { AgentConsole } from './agentConsole';
import { Faults } from './faults';
import { Widget } from './widget';

export { expect } from '@playwright/test';

interface Fixtures {
  /** The widget on the bare page, which is served under the strictest policy. */
  readonly widget: Widget;
  /** The agent's side, in a browser of its own. */
  readonly agent: AgentConsole;
  readonly faults: Faults;
  /** Console errors that a test provokes on purpose; anything else fails it. */
  readonly expectedErrors: RegExp[];
  /** Fails on what axe finds in the visitor's page as it is now. */
  readonly expectAccessible: () => Promise<void>;
  readonly guard: undefined;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
  expectedErrors: async ({}, use) => use([]),

  guard: [
    async ({ context, expectedErrors }, use) => {
      const found: string[] = [];
      watch(context, found);
      await use(undefined);
      const unexpected = found.filter((line) => !expectedErrors.some((expected) => expected.test(line)));
      expect(unexpected, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],

  widget: async ({ page }, use) => {
    const widget = new Widget(page);
    await page.goto('/plain');
    await use(widget);
  },

  agent: async ({ browser, browserName, page, baseURL, expectedErrors }, use) => {
    const context = await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      viewport: { width: 1280, height: 800 },
    });
    const found: string[] = [];
    watch(context, found);
    const agent = new AgentConsole(await context.newPage());
    await agent.page.goto('/agent');
    // There one window of all has the focus; in Chromium each page believes to have it.
    if (browserName === 'firefox') await page.bringToFront();
    await use(agent);
    await context.close();
    const unexpected = found.filter(
      (line) => ![...expectedErrors, takenFromAgent].some((expected) => expected.test(line)),
    );
    expect(unexpected, 'errors in the agent’s console').toEqual([]);
  },

  faults: async ({ request }, use) => {
    const faults = new Faults(request);
    await use(faults);
    await faults.clear();
  },

  expectAccessible: async ({ page }, use) => use(() => expectNoViolations(page)),
});

/**
 * The agent's console sees the conversations of all tests. One that another test takes from it while the SDK is opening
 * it makes a rejection inside the SDK that nobody can catch.
 */
const takenFromAgent = /^SyncError: Access forbidden for identity/;

/**
 * From here on. `npm run test:firefox` runs every test there as well; `why` says what its driver, not the widget, is short of.
 */
export function skipInFirefox(why: string): void {
  test.skip(isFirefox(), why);
}

function isFirefox(): boolean {
  return test.info().project.name === 'firefox';
}

function watch(context: BrowserContext, found: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  // With the stack: otherwise nobody knows whose it was.
  context.on('weberror', (error) => found.push(error.error().stack ?? String(error.error())));
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What fades in has less contrast than it will have. Endless animations are not waited for. */
async function stillness(): Promise<void> {
  const roots = [
    document,
    ...[...document.querySelectorAll('parlor-chat')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ];
  const ending = roots
    .flatMap((root) => root.getAnimations())
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** `within`: a CSS selector; axe looks into open shadow roots by itself. */
export async function expectNoViolations(page: Page, within = 'parlor-chat'): Promise<void> {
  await page.evaluate(stillness);
  const axe = new AxeBuilder({ page }).withTags(tags).include(within);
  // It puts its report together in a page of its own, which in Firefox takes the focus.
  if (isFirefox()) axe.setLegacyMode();
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}
