// Voice notes, from a microphone that the browser makes up.

import type { Page } from '@playwright/test';
import { browserArguments, findBrowser } from './browser';
import { expect, test } from './fixtures';
import { someAnswers } from './widget';

/** Not one time to wait for: on a slow machine it may be over before anybody has looked. */
const aSecondAtLeast = /^\d+:(0[1-9]|[1-5]\d)$/;

const executablePath = findBrowser() ?? '';
test.use({
  permissions: ['microphone'],
  launchOptions: {
    executablePath,
    args: [...browserArguments, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  },
});

// Before a browser is started, which there would be the Chromium named above.
test.skip(
  ({ browserName }) => browserName === 'firefox',
  'writes Ogg and WebM only, no kind of sound that the conversation takes: nobody is offered to record',
);

/** Counts what is on: the track of every stream the page has been given. */
async function watchMicrophone(page: Page) {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    const tracks: MediaStreamTrack[] = [];
    mediaDevices.getUserMedia = async (constraints) => {
      const stream = await ask(constraints);
      tracks.push(...stream.getTracks());
      return stream;
    };
    Object.assign(window, { listening: () => tracks.filter(({ readyState }) => readyState === 'live').length });
  });
  await page.reload();
  return () => page.evaluate(() => (window as unknown as { listening(): number }).listening());
}

test('a voice note is recorded, listened to and sent, with the keyboard alone', async ({
  page,
  widget,
  agent,
  expectAccessible,
}) => {
  const listening = await watchMicrophone(page);
  const answers = someAnswers();
  await widget.begin(answers);
  await page.getByRole('button', { name: 'Record a voice note' }).focus();
  await page.keyboard.press('Enter');
  const recorder = page.getByRole('group', { name: 'Voice note' });
  await expect(recorder.getByRole('button', { name: 'Stop recording' })).toBeFocused();
  await expect(recorder.getByText(aSecondAtLeast)).toBeVisible();
  expect(await listening()).toBe(1);
  await expectAccessible();

  await page.keyboard.press('Enter');
  await expect(recorder.getByRole('button', { name: 'Send voice note' })).toBeFocused();
  expect(await listening()).toBe(0);
  await expect(recorder.getByRole('status')).toHaveText(/Recorded, \d:\d\d/);
  await recorder.getByRole('button', { name: 'Play Voice note' }).click();
  await expect(recorder.getByRole('button', { name: 'Pause Voice note' })).toBeVisible();
  await expectAccessible();

  await recorder.getByRole('button', { name: 'Send voice note' }).click();
  await expect(recorder).toBeHidden();
  await expect(page.getByRole('button', { name: 'Record a voice note' })).toBeFocused();
  await expect(widget.timeline.getByRole('button', { name: 'Play Voice note' })).toBeVisible();
  await expect(widget.timeline.locator('.waveform')).toBeVisible();
  await agent.pick(answers.name);
  await expect(agent.page.getByRole('log').getByText('voice-note.mp4')).toBeVisible();
});

test('closing the panel ends the listening and keeps what was said; discarding leaves nothing', async ({
  page,
  widget,
}) => {
  const listening = await watchMicrophone(page);
  await widget.begin(someAnswers());
  await page.getByRole('button', { name: 'Record a voice note' }).click();
  const recorder = page.getByRole('group', { name: 'Voice note' });
  await expect(recorder.getByText(aSecondAtLeast)).toBeVisible();
  await page.evaluate(() => (window as unknown as { Parlor(command: string): void }).Parlor('close'));
  await expect.poll(listening).toBe(0);
  await widget.open();
  await expect(recorder.getByRole('button', { name: 'Send voice note' })).toBeVisible();
  await recorder.getByRole('button', { name: 'Discard voice note' }).click();
  await expect(recorder).toBeHidden();
  await expect(widget.composer).toBeVisible();
  await expect(widget.timeline.getByRole('button', { name: 'Play Voice note' })).toHaveCount(0);
});

test('a microphone that is not allowed is explained in words', async ({ page, widget }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.reload();
  await widget.begin(someAnswers());
  await page.getByRole('button', { name: 'Record a voice note' }).click();
  const recorder = page.getByRole('group', { name: 'Voice note' });
  await expect(recorder.getByRole('alert')).toContainText('may not use your microphone');
  await recorder.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(widget.composer).toBeVisible();
});
