// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { button, fakeApp, install, settle, startEachTestClean } from './testing/fakePage';

startEachTestClean();

describe('purge', () => {
  test('takes the app down, has everything removed and leaves the launcher', async () => {
    const { importApp, imports, calls } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    button().click();
    imports[0]?.arrive();
    await settle();
    window.Parlor?.('purge');
    await settle();
    expect(calls).toEqual(['start', 'open', 'close', 'destroy', 'purge']);
    button().click();
    await settle();
    expect(calls.slice(5)).toEqual(['start', 'open']);
  });

  test('whoever opens it at once finds nothing: it begins only when everything is gone', async () => {
    const { importApp, imports, calls } = fakeApp();
    let done = () => {};
    install({ tokenEndpoint: '/chat' }, async (...which) => ({
      ...(await importApp(...which)),
      purge: () => new Promise((resolve) => (done = () => resolve(void calls.push('purged')))),
    }));
    await settle();
    button().click();
    imports[0]?.arrive();
    await settle();
    window.Parlor?.('purge');
    button().click();
    await settle();
    expect(calls.splice(0)).toEqual(['start', 'open', 'close', 'destroy']);
    done();
    await settle();
    expect(calls).toEqual(['purged', 'start', 'open']);
  });

  test('while the app is on its way: what is opened afterwards opens', async () => {
    const { importApp, imports, calls } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    button().click();
    window.Parlor?.('purge');
    button().click();
    await settle();
    imports[0]?.arrive();
    await settle();
    expect(calls).toEqual(['purge', 'start', 'open']);
  });

  test('an app that was still on its way to its start is taken down when it arrives', async () => {
    const destroy = vi.fn();
    let arrive = () => {};
    install({ tokenEndpoint: '/chat' }, async () => ({
      start: () =>
        new Promise((resolve) => {
          arrive = () =>
            resolve({ open() {}, close() {}, toggle() {}, status: () => 'ready', run: async () => {}, destroy });
        }),
      purge() {},
      engage() {},
    }));
    await settle();
    button().click();
    await settle();
    window.Parlor?.('purge');
    arrive();
    await settle();
    expect(destroy).toHaveBeenCalledTimes(1);
  });

  test('of another page is heard, and fetches nothing here', async () => {
    const { importApp } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    window.dispatchEvent(new StorageEvent('storage', { key: 'parlor:default:purge' }));
    await settle();
    expect(importApp).not.toHaveBeenCalled();
    expect(button()).not.toBeNull();
  });
});
