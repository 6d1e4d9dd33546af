// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { watchInView } from './watchInView';

afterEach(() => vi.unstubAllGlobals());

/** jsdom lays nothing out: it is said what the browser sees. */
function observed() {
  let see = (_entries: readonly Partial<IntersectionObserverEntry>[]) => {};
  const observer = { observe: vi.fn(), disconnect: vi.fn() };
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof see) {
        see = callback;
        Object.assign(this, observer);
      }
    },
  );
  vi.stubGlobal('innerHeight', 800);
  const panel = document.createElement('div');
  const told: boolean[] = [];
  const stop = watchInView(panel, (isInView) => told.push(isInView));
  const entry = (height: number, of: number) => ({
    intersectionRatio: height / of,
    intersectionRect: new DOMRect(0, 0, 400, height),
  });
  return {
    ...observer,
    panel,
    told,
    stop,
    see: (...seen: [number, number][]) => see(seen.map((one) => entry(...one))),
  };
}

globalThis.DOMRect ??= class {
  constructor(
    readonly x: number,
    readonly y: number,
    readonly width: number,
    readonly height: number,
  ) {}
} as unknown as typeof DOMRect;

test.each([
  ['all of it', 600, 600, true],
  ['half of it', 300, 600, true],
  ['less', 250, 600, false],
  ['none of it', 0, 600, false],
  ['half of the window, by a part of a long one', 400, 3000, true],
  ['a strip of a long one', 100, 3000, false],
])('%s', (_what, height, of, expected) => {
  const { panel, observe, see, told } = observed();
  expect(observe).toHaveBeenCalledExactlyOnceWith(panel);
  expect(told).toEqual([]);
  see([height, of]);
  expect(told).toEqual([expected]);
});

test('of several looks the last one counts, and none after the end', () => {
  const { see, told, stop, disconnect } = observed();
  see([600, 600], [0, 600]);
  expect(told).toEqual([false]);
  stop();
  expect(disconnect).toHaveBeenCalledOnce();
});

test('where nobody can say, it is seen', () => {
  vi.stubGlobal('IntersectionObserver', undefined);
  const told: boolean[] = [];
  watchInView(document.createElement('div'), (isInView) => told.push(isInView))();
  expect(told).toEqual([true]);
});
