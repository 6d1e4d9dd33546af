// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { fakeApp, host, install, settle, startEachTestClean } from './testing/fakePage';

startEachTestClean();

describe('destroy', () => {
  test('takes away the element, the app and the listeners, and init works again', async () => {
    const { importApp, imports, calls, handoffs } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    const heard = vi.fn();
    window.Parlor?.('on', 'unread', heard);
    window.Parlor?.('open');
    imports[0]?.arrive();
    await settle();
    window.Parlor?.('destroy');
    expect(host()).toBeNull();
    expect(calls.at(-1)).toBe('destroy');
    handoffs[0]?.emit('unread', { count: 1 });
    expect(heard).not.toHaveBeenCalled();
    window.Parlor?.('init');
    expect(document.querySelectorAll('parlor-chat')).toHaveLength(1);
  });

  test('while the app loads keeps it from starting', async () => {
    const { importApp, imports, calls } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    window.Parlor?.('open');
    window.Parlor?.('destroy');
    imports[0]?.arrive();
    await settle();
    expect(calls).toEqual([]);
    expect(host()).toBeNull();
  });

  test('while the page is still being parsed leaves nothing that looks at the page afterwards', async () => {
    const parsing = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    install({}, fakeApp().importApp);
    window.Parlor?.('init', { tokenEndpoint: '/chat' });
    window.Parlor?.('destroy');
    parsing.mockRestore();
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await settle();
    expect(host()).toBeNull();
    expect(observe).not.toHaveBeenCalled();
  });

  test('before the page has been parsed keeps the tag from starting', async () => {
    install({ tokenEndpoint: '/chat' }, fakeApp().importApp);
    window.Parlor?.('destroy');
    await settle();
    expect(host()).toBeNull();
  });
});
