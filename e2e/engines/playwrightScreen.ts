// Chromium and Firefox, by Playwright.

import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { Part, Screen } from './screen';

export async function openPlaywrightScreen(context: BrowserContext, page: Page, engine: string): Promise<Screen> {
  const errors: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  return screenOf(page, engine, errors);
}

function screenOf(page: Page, engine: string, errors: readonly string[]): Screen {
  const widget = page.locator('parlor-chat');
  return {
    engine,
    isPhone: (page.viewportSize()?.width ?? 0) < 480,
    setOffline: (offline) => page.context().setOffline(offline),
    byRole: (role, name) => partOf(widget.getByRole(role, { name, exact: true })),
    css: (selector) => partOf(widget.locator(selector)),
    async goTo(path) {
      await page.goto(path);
    },
    async reload() {
      await page.reload();
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    // biome-ignore lint/suspicious/noExplicitAny: Playwright's own types take the handles out of an argument; ours are plain data
    run: (task, input) => page.evaluate(task as any, input as any) as Promise<any>,
    async openTab() {
      return screenOf(await page.context().newPage(), engine, errors);
    },
    close: () => page.close(),
    errors: async () => errors,
  };
}

function partOf(found: Locator): Part {
  const first = found.first();
  return {
    click: () => first.click(),
    fill: (text) => first.fill(text),
    choose: (files) => first.setInputFiles([...files]),
    isVisible: () => first.isVisible(),
    hasFocus: async () =>
      (await found.count()) > 0 &&
      first.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element),
    value: () => first.inputValue(),
    texts: () => found.allTextContents(),
    box: () => first.evaluate((element) => element.getBoundingClientRect().toJSON()),
  };
}
