// Timers that can all be stopped at once, so that nothing outlives the stand-in.

export interface Timers {
  /** Returns a function that cancels. Long delays are cut to what setTimeout can hold (about 24 days). */
  after(ms: number, run: () => void): () => void;
  clear(): void;
}

const LONGEST_MS = 2_147_483_647;

export function createTimers(): Timers {
  const running = new Set<NodeJS.Timeout>();
  return {
    after(ms, run) {
      const timer = setTimeout(
        () => {
          running.delete(timer);
          run();
        },
        Math.min(Math.max(ms, 0), LONGEST_MS),
      );
      running.add(timer);
      return () => {
        clearTimeout(timer);
        running.delete(timer);
      };
    },
    clear() {
      for (const timer of running) clearTimeout(timer);
      running.clear();
    },
  };
}
