// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { startFrame } from './startFrame';

const file = new URL('https://shop.example/parlor/chunks/twilio-1.js');

afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['frame that never loads', () => {}],
  // jsdom fetches no script, so neither event of it comes.
  ['file that never comes', (frame: HTMLIFrameElement) => frame.onload?.(new Event('load'))],
])('a %s is given up in the end, and leaves nothing', async (_, load) => {
  vi.useFakeTimers();
  let frames = 0;
  vi.spyOn(document.documentElement, 'append').mockImplementation((node) => {
    const frame = node as HTMLIFrameElement;
    HTMLElement.prototype.append.call(document.body, frame);
    frames++;
    load(frame);
    frame.onload = null;
  });
  const outcome = startFrame(file).then(
    () => 'started',
    (error) => error.kind,
  );
  await vi.advanceTimersByTimeAsync(19_999);
  expect([frames, document.querySelectorAll('iframe').length]).toEqual([1, 1]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await outcome).toBe('loadFailed');
  expect(document.querySelector('iframe')).toBeNull();
});
