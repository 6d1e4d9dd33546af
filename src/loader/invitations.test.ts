// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { fakeApp, install, settle, startEachTestClean, warnings } from './testing/fakePage';

startEachTestClean();

test('nothing is fetched for them without rules; with rules their file alone', async () => {
  const { importApp } = fakeApp();
  install({ tokenEndpoint: '/chat' }, importApp);
  await settle();
  expect(importApp).not.toHaveBeenCalled();
  window.Parlor?.('destroy');
  window.Parlor?.('init', { tokenEndpoint: '/chat', proactive: [] });
  await settle();
  expect(importApp.mock.calls).toEqual([[0, true]]);
});

test('they are not fetched before consent', async () => {
  const { importApp } = fakeApp();
  install({ tokenEndpoint: '/chat', consent: '', whenClosed: 'hide' }, importApp);
  await settle();
  expect(importApp).not.toHaveBeenCalled();
  window.Parlor?.('consent', true);
  await settle();
  expect(importApp.mock.calls).toEqual([[0, true]]);
});

test('what fails in them is told to the developer, and not thrown into the page', async () => {
  const importApp = async () => ({
    start: vi.fn(),
    purge() {},
    engage: async () => {
      throw new Error('the adapter refuses');
    },
  });
  install({}, importApp);
  window.Parlor?.('init', { tokenEndpoint: '/chat', proactive: [] });
  await settle();
  expect(warnings).toEqual(['[parlor] Error: the adapter refuses']);
});

test('what the page tracks fetches nothing, and waits until somebody wants to know it', async () => {
  const { importApp, imports, engaged } = fakeApp();
  install({}, importApp);
  window.Parlor?.('init', { tokenEndpoint: '/chat', proactive: [] });
  window.Parlor?.('track', 'basket');
  await settle();
  imports[0]?.arrive();
  await settle();
  expect(importApp.mock.calls).toEqual([[0, true]]);
  expect(engaged[0]?.waiting.map(([name, args]) => [name, args])).toEqual([['track', ['basket']]]);
});
