// One visit to a page with a recipe on it, its console watched.

import { type Browser, expect, type Page } from '@playwright/test';
import { someAnswers, Widget } from '../widget';
import { combinedFile, type EmittedPage } from './emittedPages';

/** A first visit in development compiles what it shows, ms. */
const patience = { timeout: 60_000 };

/** The launcher, the form, a conversation, a further message, and nothing in the console. */
export async function visitAddress(browser: Browser, address: string): Promise<void> {
  await watched(browser, [], async (page) => {
    await page.goto(address, patience);
    await talk(new Widget(page));
  });
}

/** `origin`: of the demo, at which the page is shown. */
export async function visitEmitted(browser: Browser, emitted: EmittedPage, origin: string): Promise<void> {
  const { html, outcome = 'talks', lines = [], waitsForVisitor, prefilled, meanwhile } = emitted;
  await watched(browser, lines, async (page) => {
    await page.route(`${origin}/recipe`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.route(`${origin}${combinedFile}`, async (route) => {
      const code = await (await fetch(`${origin}/parlor/parlor.js`)).text();
      await route.fulfill({ contentType: 'text/javascript', body: `var other = 1;\n${code}` });
    });
    await page.goto(`${origin}/recipe`);
    const widget = new Widget(page);
    if (waitsForVisitor) {
      await expect(widget.launcher).toHaveCount(0);
      await page.mouse.move(20, 20);
    }
    if (outcome === 'noLauncher') return;
    if (outcome === 'cannotBeLoaded') {
      await widget.launcher.click();
      await expect(page.getByRole('alert')).toContainText("couldn't load the chat");
      return;
    }
    if (prefilled) {
      await widget.open();
      await expect(widget.name).toHaveValue(prefilled);
      await widget.launcher.click();
    }
    await talk(widget, meanwhile);
  });
}

/** `meanwhile`: what the page does once the conversation is on. */
async function talk(widget: Widget, meanwhile?: string): Promise<void> {
  await widget.begin(someAnswers(), patience);
  if (meanwhile) await widget.page.evaluate(meanwhile);
  await widget.send('By Friday?');
  await widget.bubbles.getByText('By Friday?').waitFor(patience);
  await widget.expectAllSent();
  await expect(widget.page.locator('parlor-chat')).toHaveCount(1);
}

/** `lines`: how the lines begin that Parlor is to write. Nothing else may be in the console, and nothing thrown. */
async function watched(
  browser: Browser,
  lines: readonly string[],
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage();
  const told = new Set<string>();
  const complaints: string[] = [];
  page.on('console', (line) => {
    // The same again at each try is no news.
    if (line.text().startsWith('[parlor]')) told.add(line.text().split('\n')[0] ?? '');
    else if (line.type() === 'error') complaints.push(`${line.text()} (${line.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await visit(page);
    await expect.poll(() => [...told]).toEqual(lines.map((line) => expect.stringContaining(line)));
    // The browser tells of a file that is not there by itself.
    expect(complaints.filter((line) => lines.length === 0 || !line.startsWith('Failed to load resource'))).toEqual([]);
  } finally {
    await page.close();
  }
}
