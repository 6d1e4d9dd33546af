// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createChosenPage } from './chosenPage';

type Hold = () => Promise<void> | undefined;

/** One lock, as the browser keeps it: a queue, and stealing. */
function createLocks() {
  let held: { reject: (error: Error) => void } | null = null;
  const waiting: (() => void)[] = [];
  function grant(hold: Hold, resolve: () => void, reject: (error: Error) => void): void {
    const mine = { reject };
    held = mine;
    Promise.resolve(hold()).then(() => {
      if (held !== mine) return;
      held = null;
      resolve();
      waiting.shift()?.();
    });
  }
  return {
    request: (_name: string, { steal, signal }: LockOptions, hold: Hold) =>
      new Promise<void>((resolve, reject) => {
        if (steal) {
          held?.reject(new Error('stolen'));
          grant(hold, resolve, reject);
        } else if (held === null) grant(hold, resolve, reject);
        else {
          const next = () => grant(hold, resolve, reject);
          waiting.push(next);
          signal?.addEventListener('abort', () => {
            const at = waiting.indexOf(next);
            if (at >= 0) waiting.splice(at, 1);
            reject(new Error('aborted'));
          });
        }
      }),
  };
}

beforeEach(() => vi.stubGlobal('navigator', { locks: createLocks() }));
afterEach(() => vi.unstubAllGlobals());

const chosen = (...pages: { isChosen(): boolean }[]) => pages.map((page) => page.isChosen());
const settled = () => vi.waitFor(() => {});

it('is the page that had the focus last, and one only', async () => {
  const [a, b] = [createChosenPage('x', () => {}), createChosenPage('x', () => {})];
  a.claim();
  b.wait();
  await settled();
  expect(chosen(a, b)).toEqual([true, false]);
  b.claim();
  await settled();
  expect(chosen(a, b)).toEqual([false, true]);
  a.claim();
  await settled();
  expect(chosen(a, b)).toEqual([true, false]);
});

it('is another page when that one goes', async () => {
  const changed = vi.fn();
  const [a, b] = [createChosenPage('x', () => {}), createChosenPage('x', changed)];
  a.claim();
  b.wait();
  await settled();
  a.release();
  await vi.waitFor(() => expect(chosen(a, b)).toEqual([false, true]));
  expect(changed).toHaveBeenCalledTimes(1);
});

it('is every page where the browser has no locks', () => {
  vi.stubGlobal('navigator', {});
  expect(createChosenPage('x', () => {}).isChosen()).toBe(true);
});
