import { describe, expect, it } from 'vitest';
import { backoffMs, recentCalls, stormGuardMs } from './backoff';
import { chatError } from './errors';

const second = 1000;
const now = 1_000_000 * second;

describe('the wait before the next try', () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 4],
    [4, 8],
    [5, 16],
    [6, 30],
    [40, 30],
  ])('after %i failures is between half of and the whole of %i s', (failures, seconds) => {
    expect(backoffMs(failures, null, 0)).toBe((seconds * second) / 2);
    expect(backoffMs(failures, null, 0.5)).toBe(seconds * second * 0.75);
    expect(backoffMs(failures, null, 0.9999)).toBe(Math.round(seconds * second * 0.99995));
  });

  it('is as long as the other side asked for, even beyond our own longest wait', () => {
    expect(backoffMs(1, chatError('rateLimited', '', 120_000), 0.5)).toBe(120_000);
  });

  it('is our own when the other side asked for less, or for nothing', () => {
    expect(backoffMs(3, chatError('rateLimited', '', 10), 0.5)).toBe(3000);
    expect(backoffMs(3, chatError('unavailable'), 0.5)).toBe(3000);
  });
});

describe('the calls that the storm guard remembers', () => {
  it('are those of a good minute, the one made right now included', () => {
    const calls = [now - 62_000, now - 61_999, now - 5000, now];
    expect(recentCalls(calls, now)).toEqual([now - 61_999, now - 5000, now]);
  });

  it('are not those that a clock set back has put into the future', () => {
    expect(recentCalls([now - 1, now + 1], now)).toEqual([now - 1]);
  });
});

describe('the storm guard', () => {
  const everySecond = (count: number) =>
    Array.from({ length: count }, (_, index) => now - (count - 1 - index) * second);

  it('lets seven calls in a minute go without a wait', () => {
    expect(stormGuardMs(everySecond(7), now)).toBe(0);
    expect(stormGuardMs([], now)).toBe(0);
  });

  it('makes the ninth call wait until the first of the eight before it is 62 s old', () => {
    expect(stormGuardMs(everySecond(8), now)).toBe(62_000 - 7 * second);
  });

  it('counts from the newest eight when there were more', () => {
    expect(stormGuardMs(everySecond(20), now)).toBe(62_000 - 7 * second);
  });

  it('forgets calls that are older than that', () => {
    const old = everySecond(8).map((at) => at - 62_000);
    expect(stormGuardMs(old, now)).toBe(0);
  });
});
