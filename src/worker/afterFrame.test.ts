// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { afterFrame } from './afterFrame';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout', 'clearTimeout'] });
  return () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  };
});

async function settledAfter(wait: () => Promise<unknown>): Promise<boolean> {
  let settled = false;
  afterFrame().then(() => {
    settled = true;
  });
  await wait();
  return settled;
}

test('what may wait for the frame goes on in a task of its own, after it', async () => {
  expect(await settledAfter(async () => {})).toBe(false);
  vi.clearAllTimers();
  expect(await settledAfter(() => vi.advanceTimersByTimeAsync(20))).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('where no frames come it does not wait long', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  expect(await settledAfter(() => vi.advanceTimersByTimeAsync(99))).toBe(false);
  vi.clearAllTimers();
  expect(await settledAfter(() => vi.advanceTimersByTimeAsync(100))).toBe(true);
});

test('a hidden page waits for nothing', async () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  expect(await settledAfter(async () => {})).toBe(true);
});
