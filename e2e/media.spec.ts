// Files in a conversation as the visitor meets them: pictures, the viewer, players, cards; expired addresses.

import type { Locator, Page } from '@playwright/test';
import type { AgentConsole } from './agentConsole';
import { expect, skipInFirefox, test } from './fixtures';
import { savedBy } from './savedFile';
import { someAnswers, type Widget } from './widget';

async function meet(widget: Widget, agent: AgentConsole) {
  const answers = someAnswers();
  const session = await widget.begin(answers);
  await agent.pick(answers.name);
  return session;
}

const pictures = (widget: Widget) => widget.timeline.getByRole('button', { name: /^Image/ });
const viewer = (page: Page) => page.getByRole('dialog', { name: 'Image viewer' });
const isShown = (image: Locator) => image.evaluate((element: HTMLImageElement) => element.naturalWidth > 0);

test('pictures have their room before they come, and open in a viewer with zoom and steps @phone', async ({
  page,
  widget,
  agent,
  expectAccessible,
}) => {
  await meet(widget, agent);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/twilio\/media\//, async (route) => {
    await held;
    await route.continue();
  });
  await agent.sendSample('Photo (JPEG)');
  await agent.sendSample('Screenshot (PNG)');
  await expect(pictures(widget)).toHaveCount(2);
  const first = pictures(widget).first();
  const before = await first.boundingBox();
  release();
  await expect.poll(() => isShown(first.locator('img'))).toBe(true);
  expect(await first.boundingBox()).toEqual(before);
  await expectAccessible();

  await first.click();
  await expect(viewer(page)).toBeVisible();
  await expect(viewer(page).getByRole('img', { name: 'Image: teapot-front.jpg' })).toBeVisible();
  await expectAccessible();
  const scaleOf = () =>
    viewer(page)
      .getByRole('img')
      .evaluate((image) => new DOMMatrix(getComputedStyle(image).transform).a);
  await page.keyboard.press('+');
  await expect.poll(scaleOf).toBeCloseTo(1.5);
  await page.keyboard.press('0');
  await expect.poll(scaleOf).toBe(1);
  await page.keyboard.press('ArrowRight');
  await expect(viewer(page).getByRole('status')).toHaveText(/Screenshot 2026-05-12.png. 2 of 2/);
  await viewer(page).getByRole('button', { name: 'Previous image' }).click();
  await expect(viewer(page).getByRole('status')).toHaveText(/1 of 2/);

  await page.keyboard.press('Escape');
  await expect(viewer(page)).toBeHidden();
  await expect(widget.panel).toBeVisible();
  await expect(first).toBeFocused();
});

test('a picture is swiped, zoomed with the wheel, and pulled away', async ({ page, widget, agent }) => {
  await meet(widget, agent);
  await agent.sendSample('Photo (JPEG)');
  await agent.sendSample('Panorama (WebP)');
  await expect(pictures(widget)).toHaveCount(2);
  await pictures(widget).first().click();
  const image = viewer(page).getByRole('img');
  await expect.poll(() => isShown(image)).toBe(true);
  const drag = async (dx: number, dy: number) => {
    await page.mouse.move(640, 400);
    await page.mouse.down();
    await page.mouse.move(640 + dx / 2, 400 + dy / 2);
    await page.mouse.move(640 + dx, 400 + dy);
    await page.mouse.up();
  };
  await drag(-200, 10);
  await expect(viewer(page).getByRole('status')).toHaveText(/shelf.webp. 2 of 2/);
  await drag(200, 10);
  await expect(viewer(page).getByRole('status')).toHaveText(/teapot-front.jpg. 1 of 2/);
  await page.mouse.wheel(0, -400);
  await expect(viewer(page).getByRole('status')).toHaveText(/\d{3}%/);
  await page.mouse.dblclick(640, 400);
  await expect(viewer(page).getByRole('status')).not.toHaveText(/%/);
  await drag(10, 250);
  await expect(viewer(page)).toBeHidden();
});

test('an address that has run out is renewed in silence, and a file that is none says so', async ({
  page,
  widget,
  agent,
  expectedErrors,
}) => {
  expectedErrors.push(/403/);
  await meet(widget, agent);
  let refusals = 1;
  await page.route(/\/twilio\/media\//, (route) =>
    refusals-- > 0 ? route.fulfill({ status: 403, body: 'AccessDenied' }) : route.continue(),
  );
  await agent.sendSample('Photo (JPEG)');
  await expect.poll(() => isShown(pictures(widget).locator('img'))).toBe(true);
  await expect(widget.timeline.getByText('We couldn’t show this image.')).toBeHidden();

  await page.route(/\/twilio\/media\//, (route) =>
    route.fulfill({ contentType: 'image/png', body: '<h1>No image</h1>' }),
  );
  await agent.sendSample('Screenshot (PNG)');
  await expect(widget.timeline.getByText('We couldn’t show this image.')).toBeVisible();
  await expect(widget.timeline.getByRole('button', { name: /^Download Screenshot/ })).toBeVisible();
  await page.unrouteAll();
  await widget.timeline.getByRole('button', { name: 'Try again', exact: true }).click();
  await expect.poll(() => isShown(pictures(widget).last().locator('img'))).toBe(true);
});

test('what a browser would run is only ever saved', async ({ page, widget, agent }) => {
  await meet(widget, agent);
  for (const [sample, name] of [
    ['Drawing (SVG)', 'logo.svg'],
    ['Page (HTML)', 'offer.html'],
  ] as const) {
    await agent.sendSample(sample);
    const saved = await savedBy(page, () => widget.timeline.getByRole('button', { name: `Download ${name}` }).click());
    expect(saved.name).toBe(name);
  }
  await expect(page).toHaveTitle('A bare page');
  expect(page.context().pages()).toHaveLength(1);
  await expect(widget.timeline.locator('.media :is(img, iframe, object, embed)')).toHaveCount(0);

  await agent.sendSample('A misleading name');
  const card = widget.timeline.getByRole('button', { name: /^Download holiday/ });
  await expect(card).toBeVisible();
  expect(await card.getAttribute('aria-label')).not.toMatch(/\u202e/);
  await expect(card).toContainText('gpj.exe');
});

test('a sound plays in a bar of its own, a video with the browser’s controls, one at a time', async ({
  page,
  widget,
  agent,
  expectAccessible,
}) => {
  await meet(widget, agent);
  await agent.sendSample('Sound (WAV)');
  await agent.sendSample('Video (WebM)');
  await agent.sendSample('PDF');
  const video = widget.timeline.locator('video');
  await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.videoWidth)).toBe(640);
  await expect(widget.timeline.getByText('0:03')).toBeVisible();
  await expectAccessible();

  skipInFirefox('plays nothing on a machine without a sound card');
  await widget.timeline.getByRole('button', { name: 'Play doorbell.wav' }).click();
  await expect(widget.timeline.getByRole('button', { name: 'Pause doorbell.wav' })).toBeVisible();
  await video.evaluate((element: HTMLVideoElement) => {
    element.loop = true;
    element.muted = true;
    return element.play();
  });
  await expect(widget.timeline.getByRole('button', { name: 'Play doorbell.wav' })).toBeVisible();
  await widget.timeline.getByRole('slider', { name: 'Position' }).fill('2');
  await expect(widget.timeline.getByText('0:02')).toBeVisible();

  const tab = page.context().waitForEvent('page');
  await widget.timeline.getByRole('button', { name: /^Open Invoice 1042.pdf/ }).click();
  await (await tab).close();
});

test('a picture of the visitor’s own has its proportions from the first moment', async ({ page, widget }) => {
  await widget.begin(someAnswers());
  const png = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 300;
    canvas.height = 400;
    canvas.getContext('2d')?.fillRect(0, 0, 300, 400);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob ? [...new Uint8Array(await blob.arrayBuffer())] : [];
  });
  await page.route(/\/twilio\/media\//, () => new Promise(() => {}));
  const input = widget.panel.locator('input[type=file]').first();
  await input.setInputFiles({ name: 'portrait.png', mimeType: 'image/png', buffer: Buffer.from(png) });
  await page.getByRole('button', { name: 'Send message', exact: true }).click();
  const box = await pictures(widget).boundingBox();
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(0.75, 1);
});
