// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Fact } from '../core/events';
import { watchPresence } from './presence';

let stop = () => {};
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

function show(visibilityState: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibilityState);
  document.dispatchEvent(new Event('visibilitychange'));
}

function watch(withView = false) {
  const told: Fact['kind'][] = [];
  let scroll = (_isInView: boolean) => {};
  const stopView = vi.fn();
  stop = watchPresence({
    tell: ({ kind }) => void told.push(kind),
    away() {},
    back() {},
    watchInView: withView
      ? (tell) => {
          scroll = tell;
          return stopView;
        }
      : undefined,
  });
  return { told, stopView, scroll: (isInView: boolean) => scroll(isInView) };
}

test('a panel that floats is seen while the page is', () => {
  const { told } = watch();
  show('hidden');
  show('visible');
  expect(told).toEqual(['pageHidden', 'pageShown']);
});

test('a panel in the page is seen once it is said to be in view, and no longer than that', () => {
  const { told, scroll } = watch(true);
  expect(told).toEqual(['pageHidden']);
  scroll(true);
  scroll(false);
  expect(told).toEqual(['pageHidden', 'pageShown', 'pageHidden']);
});

test('a panel in view of a hidden page is not seen, nor one out of view of a page that is shown again', () => {
  const { told, scroll } = watch(true);
  scroll(true);
  show('hidden');
  scroll(false);
  show('visible');
  expect(told).toEqual(['pageHidden', 'pageShown', 'pageHidden', 'pageHidden', 'pageHidden']);
  scroll(true);
  expect(told.at(-1)).toBe('pageShown');
});

test('nothing is watched any longer afterwards', () => {
  const { told, stopView } = watch(true);
  stop();
  show('visible');
  expect(told).toEqual(['pageHidden']);
  expect(stopView).toHaveBeenCalledOnce();
});
