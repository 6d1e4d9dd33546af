// @vitest-environment jsdom
// What is fetched, and when.

import { expect, test, vi } from 'vitest';
import { install as installFiles } from './install';
import { button, fakeApp, install, settle, startEachTestClean } from './testing/fakePage';

startEachTestClean();

test.each(['pointerenter', 'focus'])('%s fetches the app once and starts it for nobody to see yet', async (name) => {
  const { importApp, imports, calls } = fakeApp();
  install({ tokenEndpoint: '/chat' }, importApp);
  await settle();
  button().dispatchEvent(new Event(name));
  button().dispatchEvent(new Event(name));
  imports[0]?.arrive();
  await settle();
  expect(importApp).toHaveBeenCalledTimes(1);
  expect(calls).toEqual(['startAhead']);
  button().click();
  await settle();
  expect(importApp).toHaveBeenCalledTimes(1);
  expect(calls).toEqual(['startAhead', 'open']);
});

test('a press is busy until the app is there', async () => {
  const { importApp, imports } = fakeApp();
  install({ tokenEndpoint: '/chat' }, importApp);
  await settle();
  button().click();
  expect(button().getAttribute('aria-busy')).toBe('true');
  imports[0]?.arrive();
  await settle();
  expect(button().getAttribute('aria-busy')).toBe('false');
});

test('an app that opens by itself leaves the launcher expanded', async () => {
  localStorage.setItem('parlor:default:session', '{}');
  install({ tokenEndpoint: '/chat' }, async () => ({
    start({ launcher }) {
      launcher.button.ariaExpanded = 'true';
      return { open() {}, close() {}, toggle() {}, destroy() {}, status: () => 'ready', run: async () => {} };
    },
    purge() {},
    engage() {},
  }));
  await settle();
  expect(button().getAttribute('aria-expanded')).toBe('true');
});

test('nothing runs and nothing is asked for on a page that nobody has touched', async () => {
  vi.stubGlobal('fetch', vi.fn());
  const [interval, frame] = [vi.spyOn(window, 'setInterval'), vi.spyOn(window, 'requestAnimationFrame')];
  const { importApp } = fakeApp();
  install({ tokenEndpoint: '/chat' }, importApp);
  await settle();
  expect(button()).not.toBeNull();
  expect(vi.getTimerCount()).toBe(0);
  for (const one of [interval, frame, fetch, importApp]) expect(one).not.toHaveBeenCalled();
});

test('the app is not fetched before somebody shows intent, nor by what every page says', async () => {
  const never = () => new Promise<never>(() => {});
  const app = vi.fn(never);
  const widget = vi.fn(never);
  installFiles({ tokenEndpoint: '/chat' }, { app, engage: never, widget });
  window.Parlor?.('on', 'ready', () => {});
  window.Parlor?.('identify', { identityToken: 'x' });
  window.Parlor?.('consent', true);
  await settle();
  window.Parlor?.('consent', true);
  window.Parlor?.('hide');
  window.Parlor?.('show');
  await settle();
  expect(app).not.toHaveBeenCalled();
  button().dispatchEvent(new Event('pointerenter'));
  expect(app).toHaveBeenCalledTimes(1);
  // It is in the app, too.
  expect(widget).not.toHaveBeenCalled();
});
