// On every page the same picture, the same tree for assistive technology, and a conversation with the real SDK.

import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { someAnswers, Widget } from '../widget';
import { type HostPage, hostPages } from './pages';

/** `npm run test:hosts` visits every page; `npm test` those that differ in kind. */
const visited = hostPages.filter(({ isShort }) => isShort || process.env.PARLOR_HOSTS === 'full');

interface Seen {
  readonly boxes: readonly (readonly number[])[];
  readonly tree: string;
}

let neutral: Seen | undefined;

test.beforeAll(async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '', viewport: { width: 1280, height: 800 } });
  const widget = await visit(page, { name: 'neutral' });
  await widget.open();
  neutral = await see(widget, false);
  await page.close();
});

for (const host of visited) {
  test(`a page with ${host.name}`, async ({ page, expectedErrors }) => {
    expectedErrors.push(/no console|favicon/);
    const widget = await visit(page, host);
    await widget.open();
    expect(await see(widget, host.mirrored ?? false)).toEqual(neutral);
    const answers = someAnswers();
    await widget.name.pressSequentially('Ada j k');
    await expect(widget.name).toHaveValue('Ada j k');
    await widget.fillIn(answers);
    await widget.startButton.click();
    await widget.expectLive();
    await widget.send('And thank you');
    await expect(widget.bubbles.last()).toHaveText('And thank you');
    await widget.expectAllSent();
    await expect(page.locator('body')).not.toHaveAttribute('data-hotkey');
    if (!host.runs) return;
    expect(await whereItRuns(page)).toBe(host.runs);
    await command(page, 'destroy');
    await expect(page.locator('iframe, parlor-chat')).toHaveCount(0);
  });
}

if (process.env.PARLOR_HOSTS === 'full') {
  test('a frame that the page takes away is replaced', async ({ page }) => {
    const widget = await visit(page, hostPages.find(({ runs }) => runs === 'frame') ?? { name: 'none' });
    await widget.begin(someAnswers());
    const frame = await page.locator('iframe').elementHandle();
    await frame?.evaluate((element: Element) => element.remove());
    await widget.send('Still there?');
    await expect(page.locator('iframe')).toHaveCount(1);
    await widget.expectAllSent();
    await expect(widget.bubbles.last()).toHaveText('Still there?');
    expect(await whereItRuns(page)).toBe('frame');
  });
}

test('what is compared tells a pixel and a word', async ({ page }) => {
  const widget = await visit(page, { name: 'neutral' });
  await widget.open();
  expect(await see(widget, false)).toEqual(neutral);
  await widget.startButton.evaluate((button: HTMLElement) =>
    button.style.setProperty('height', `${button.offsetHeight + 1}px`),
  );
  expect((await see(widget, false)).boxes).not.toEqual(neutral?.boxes);
  expect((await see(widget, false)).tree).toBe(neutral?.tree);
  await widget.panel.evaluate((panel) => panel.querySelector('h2')?.setAttribute('aria-hidden', 'true'));
  expect((await see(widget, false)).tree).not.toBe(neutral?.tree);
});

function command(page: Page, name: string): Promise<unknown> {
  return page.evaluate((name) => (window as unknown as { Parlor(name: string): unknown }).Parlor(name), name);
}

async function whereItRuns(page: Page): Promise<unknown> {
  return ((await command(page, 'getState')) as { transport: unknown }).transport;
}

async function visit(page: Page, host: HostPage): Promise<Widget> {
  await page.route('**/host', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { ...host.headers }, body: htmlOf(host) }),
  );
  await page.goto('/host');
  return new Widget(page);
}

function htmlOf(host: HostPage): string {
  const { doctype = '<!doctype html>', htmlAttributes = 'lang="en"', bodyAttributes = '', head = '', body = '' } = host;
  const tag = `<script async src="/parlor/parlor.js" data-token-endpoint="/chat" data-locale="en" data-color-scheme="light" ${host.attributes ?? ''}></script>`;
  return `${doctype}<html ${htmlAttributes}><head><title>Host</title><link rel="icon" href="data:,">${head}${host.tagInBody ? '' : tag}</head>
    <body ${bodyAttributes}><main><h1>Host</h1><p>Something to read.</p></main>${body}${host.tagInBody ? tag : ''}</body></html>`;
}

/**
 * Boxes in whole pixels: launcher and panel in the window, as if seen in a mirror where `mirrored`; what is in the panel from
 * the corner of the panel.
 */
async function see(widget: Widget, mirrored: boolean): Promise<Seen> {
  const { launcher, panel, name, email, question, startButton, page } = widget;
  await expect(startButton).toBeVisible();
  await expect(panel).toHaveCSS('transform', 'none');
  const windowWidth = page.viewportSize()?.width ?? 0;
  const outer = await Promise.all([launcher, panel].map(boxOf));
  const [, corner] = outer;
  const inner = await Promise.all([panel.locator('.title'), name, email, question, startButton].map(boxOf));
  const boxes = [
    ...outer.map(({ x, y, width, height }) => [mirrored ? windowWidth - x - width : x, y, width, height]),
    ...inner.map(({ x, y, width, height }) => [x - (corner?.x ?? 0), y - (corner?.y ?? 0), width, height]),
  ];
  return { boxes: boxes.map((box) => box.map(Math.round)), tree: await panel.ariaSnapshot() };
}

async function boxOf(part: Locator) {
  await expect(part).toBeVisible();
  const box = await part.boundingBox();
  if (!box) throw new Error('not in sight');
  return box;
}
