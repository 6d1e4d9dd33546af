/** Asks again until the answer is yes. False when `ms` have passed before. */
export async function until(condition: () => Promise<boolean>, ms: number, everyMs = 120): Promise<boolean> {
  const deadline = Date.now() + ms;
  for (;;) {
    if (await condition()) return true;
    if (Date.now() > deadline) return false;
    await elapse(everyMs);
  }
}

/** For faults that last a time by their nature, and between two questions; never to wait for something. */
export function elapse(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
