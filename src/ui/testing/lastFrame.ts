// Runs with every file of unit tests. Preact asks for a frame when something is drawn, and after it for a turn: on a busy machine
// both came when the file was over and its page gone ("cancelAnimationFrame is not defined"), which failed a run of passed tests.

import { afterAll } from 'vitest';

/** The browser's own, whatever a test puts in their place. Without a page there are no frames. */
const { requestAnimationFrame, setTimeout } = globalThis as Partial<typeof globalThis>;

/** Preact gives up waiting for a frame after 35 ms. A timer that begins later and is longer comes after that. */
const longestFrameMs = 36;

const turn = (ms: number) => new Promise((resolve) => setTimeout?.(resolve, ms));

afterAll(async () => {
  if (!requestAnimationFrame) return;
  await Promise.race([turn(longestFrameMs), new Promise((resolve) => requestAnimationFrame(resolve))]);
  await turn(0);
});
