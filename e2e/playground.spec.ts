// The playground, as somebody uses it who wants a chat and writes no code.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createStaticFiles } from '../demo/staticFiles';
import { expect, expectNoViolations, skipInFirefox, test } from './fixtures';

test('a marketer designs a chat, acts it out, takes a step back, copies the code and sends the link', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('/playground');
  const frame = page.frameLocator('iframe[title="Your chat on a page"]');
  const panel = frame.getByRole('dialog');
  await expect(panel.getByRole('button', { name: 'Start chat' })).toBeVisible();
  await expectNoViolations(page, 'body');

  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Kiln & Tide');
  await expect(panel.getByRole('heading', { name: 'Kiln & Tide' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');
  await expect(frame.locator('.panel-body')).toHaveCSS('direction', 'rtl');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('');
  await expect(frame.locator('.panel-body')).toHaveCSS('direction', 'ltr');

  await test.step('places', async () => {
    await page.getByRole('radio', { name: 'In the page' }).check();
    const region = frame.getByRole('region', { name: 'Kiln & Tide' });
    await expect(region.getByRole('button', { name: 'Start chat' })).toBeVisible();
    await expect(panel).toHaveCount(0);
    await expectNoViolations(page, 'body');
    await page.getByRole('radio', { name: 'In a corner' }).check();
    await page.getByRole('radio', { name: 'Left' }).check();
    const distance = page.getByRole('slider', { name: 'Distance from the side' });
    await distance.fill('80');
    await expect(frame.locator('.launcher')).toHaveCSS('left', '80px');
    await distance.fill('20');
    await page.getByRole('radio', { name: 'Right' }).check();
    await expect(frame.locator('.launcher')).toHaveCSS('right', '20px');
  });

  await page.getByRole('radio', { name: /^Bloom/ }).check();
  skipInFirefox('presses nothing in a frame that the page scales');
  await test.step('scenes', async () => {
    const log = frame.getByRole('log');
    await page.getByRole('button', { name: 'Quick replies' }).click();
    await expect(log.getByText('Where is my order?')).toBeVisible();
    await log.getByRole('button', { name: 'Return it' }).click();
    await expect(log.getByText('Return it').last()).toBeVisible();
    await page.getByRole('button', { name: 'A card' }).click();
    await expect(log.getByRole('button', { name: 'I want it' })).toBeVisible();
    await page.getByRole('button', { name: 'Offline' }).click();
    // The announcement for screen readers says the same.
    const banner = panel.locator('.banner');
    await expect(banner).toContainText('Reconnecting');
    await page.getByRole('button', { name: 'Back online' }).click();
    await expect(banner).toHaveCount(0);
    await page.getByRole('button', { name: 'Slow network' }).click();
    await expect(log.getByText('Could you wrap it as a gift?')).toBeVisible();
    await expect(log.getByText('Of course, with a bow.')).toBeVisible();
    await page.getByRole('button', { name: 'A person takes over' }).click();
    await expect(panel.getByRole('heading', { name: 'Mira Holm' })).toBeVisible();
  });

  await test.step('what can be read, by day and by night', async () => {
    await page.getByText('Is it easy to read?').click();
    const table = page.getByRole('table');
    await expect(page.getByText('Every text is easy to read, on light and on dark pages.')).toBeVisible();
    await expect(table.getByRole('row', { name: /^Links .*Easy to read/ })).toBeVisible();
    await expectNoViolations(page, 'body');
  });

  await test.step('a step back, and forth', async () => {
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('radio', { name: /^Calm/ })).toBeChecked();
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect(page.getByRole('radio', { name: /^Bloom/ })).toBeChecked();
  });

  await test.step('the code', async () => {
    await page.getByRole('button', { name: 'Get the code' }).click();
    const dialog = page.getByRole('dialog', { name: 'Your code' });
    const code = dialog.getByRole('textbox', { name: 'Code' });
    await expect(code).toHaveValue(/data-title="Kiln &amp; Tide"\n {2}data-theme="bloom"><\/script>/);
    await expectNoViolations(page, 'body');
    await dialog.getByRole('radio', { name: 'React' }).check();
    await expect(code).toHaveValue(/useEffect/);
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('what the code says is what the check wants', async () => {
    await page.getByRole('button', { name: 'Check a page' }).click();
    const dialog = page.getByRole('dialog', { name: 'Check a page' });
    await dialog
      .getByRole('textbox')
      .fill('<html lang="en"><script src="/parlor.js" data-token-endpoint="/chat"></script>');
    await dialog.getByRole('button', { name: 'Check' }).click();
    await expect(dialog.getByRole('listitem').first()).toContainText('The tag is there and complete.');
    await expectNoViolations(page, 'body');
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('the link', async () => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    await expect(other.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Kiln & Tide');
    await expect(
      other.frameLocator('iframe[title="Your chat on a page"]').getByRole('heading', { name: 'Kiln & Tide' }),
    ).toBeVisible();
    await other.close();
  });

  await test.step('a phone shows either the design or the preview', async () => {
    await page.setViewportSize({ width: 390, height: 780 });
    const send = frame.getByRole('textbox', { name: /message/i });
    await expect(page.getByRole('radio', { name: /^Bloom/ })).toBeVisible();
    await expect(send).toBeHidden();
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect(send).toBeVisible();
    await expectNoViolations(page, 'body');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Check a page' }).click();
    await expect(page.getByRole('dialog', { name: 'Check a page' })).toBeVisible();
  });
});

test('the built folder is all there is to it: any server shows it, from any address', async ({ page }) => {
  const serve = createStaticFiles(fileURLToPath(new URL('../demo/dist/playground', import.meta.url)));
  const missing: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://files');
    const path = /^\/some\/where\/(.*)/.exec(pathname)?.[1];
    if (path !== undefined && (await serve(request, response, path || 'index.html'))) return;
    missing.push(pathname);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(http|ws)/.test(protocol) && host !== `127.0.0.1:${port}`) foreign.push(request.url());
  });
  try {
    await page.goto(`http://127.0.0.1:${port}/some/where/`);
    const frame = page.frameLocator('iframe[title="Your chat on a page"]');
    await expect(frame.getByRole('button', { name: 'Start chat' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
    await expect(frame.getByRole('button', { name: 'Chat starten' })).toBeVisible();
    await page.getByRole('button', { name: 'A card' }).click();
    const picture = frame.getByRole('log').getByRole('img', { name: /teapot/ });
    await expect(picture).toHaveJSProperty('complete', true);
    await expect(picture).not.toHaveJSProperty('naturalWidth', 0);
    await page.getByText('Is it easy to read?').click();
    await expect(page.getByText('Every text is easy to read, on light and on dark pages.')).toBeVisible();
    expect({ missing, foreign }).toEqual({ missing: [], foreign: [] });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});
