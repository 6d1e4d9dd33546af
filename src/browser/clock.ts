import type { Clock } from '../core/ports';

// setTimeout counts in 32 bits: longer waits would fire at once.
const longestTimeoutMs = 2 ** 31 - 1;

export function createClock(): Clock {
  return {
    now: () => Date.now(),
    after(ms, callback) {
      const timer = setTimeout(callback, Math.min(ms, longestTimeoutMs));
      return () => clearTimeout(timer);
    },
  };
}
