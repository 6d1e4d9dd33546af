// Time that moves only when a test says so.

import type { Clock } from '../ports';

export interface FakeClock extends Clock {
  /** Lets `ms` pass: runs what is due, in order, and lets promises settle in between. */
  advance(ms: number): Promise<void>;
  /** Lets promises settle without time passing. `turns`: stops after so many microtasks, settled or not. */
  settle(turns?: number): Promise<void>;
  /** How many timers are waiting. */
  pending(): number;
}

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly callback: () => void;
}

// More than any chain of promises in core and the fakes is long.
const enoughTurns = 20;

export function createFakeClock(start = Date.UTC(2026, 0, 15, 9, 0)): FakeClock {
  let now = start;
  let order = 0;
  const timers = new Set<Timer>();

  async function settle(turns = enoughTurns): Promise<void> {
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
  }

  function nextDue(until: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of timers) {
      if (timer.at > until) continue;
      if (!next || timer.at < next.at || (timer.at === next.at && timer.order < next.order)) next = timer;
    }
    return next;
  }

  return {
    now: () => now,
    after(ms, callback) {
      const timer = { at: now + Math.max(0, ms), order: order++, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(ms) {
      const until = now + ms;
      await settle();
      for (let timer = nextDue(until); timer; timer = nextDue(until)) {
        timers.delete(timer);
        now = Math.max(now, timer.at);
        timer.callback();
        await settle();
      }
      now = until;
    },
    settle,
    pending: () => timers.size,
  };
}
