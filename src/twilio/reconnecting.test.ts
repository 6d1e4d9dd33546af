import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReconnecting } from './reconnecting';

describe('the return of the network', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is not waited with because an attempt has failed a moment before', () => {
    const attempt = vi.fn();
    const reconnecting = createReconnecting([], attempt);
    reconnecting.lost(false);
    // Each fails at once, and the pauses grow.
    for (let failures = 0; failures < 4; failures++) {
      vi.advanceTimersToNextTimer();
      reconnecting.failed(false);
    }
    attempt.mockClear();
    vi.advanceTimersByTime(100);
    reconnecting.hurry();
    vi.advanceTimersByTime(0);
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it('finds the attempts of the minute unspent: without a network none has reached anybody', () => {
    const attempt = vi.fn(() => reconnecting.failed(false));
    const reconnecting = createReconnecting([], attempt);
    vi.stubGlobal('navigator', { onLine: false });
    for (let loss = 0; loss < 5; loss++) {
      reconnecting.lost(false);
      vi.advanceTimersByTime(12_000);
      reconnecting.connected();
    }
    // In case the browser is wrong it is tried now and then all the same.
    expect(attempt).toHaveBeenCalledTimes(5);
    reconnecting.lost(false);
    vi.advanceTimersByTime(55_000);
    attempt.mockClear();
    vi.stubGlobal('navigator', { onLine: true });
    reconnecting.hurry();
    vi.advanceTimersByTime(0);
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it('does not cut off an attempt that has only just begun', () => {
    const attempt = vi.fn();
    const reconnecting = createReconnecting([], attempt);
    reconnecting.lost(false);
    vi.advanceTimersToNextTimer();
    vi.advanceTimersByTime(900);
    reconnecting.hurry();
    vi.advanceTimersByTime(0);
    expect(attempt).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(200);
    reconnecting.hurry();
    vi.advanceTimersByTime(0);
    expect(attempt).toHaveBeenCalledTimes(2);
  });
});
