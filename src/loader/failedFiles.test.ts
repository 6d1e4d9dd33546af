// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { install as installFiles } from './install';
import { again, bubble, button, fakeApp, install, settle, startEachTestClean, warnings } from './testing/fakePage';
import * as widgetFile from './widget';

startEachTestClean();

describe('an app that cannot be loaded', () => {
  async function failTwice() {
    const app = fakeApp();
    install({ tokenEndpoint: '/chat' }, app.importApp);
    await settle();
    const errors: string[] = [];
    window.Parlor?.('on', 'error', ({ kind }) => errors.push(kind));
    button().click();
    app.imports[0]?.fail();
    await settle();
    app.imports[1]?.fail();
    await settle();
    return { ...app, errors };
  }

  test('is tried once more at once, at another address, and nobody is told when that works', async () => {
    const { importApp, imports, calls } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    button().click();
    imports[0]?.fail();
    await settle();
    imports[1]?.arrive();
    await settle();
    expect(importApp.mock.calls).toEqual([[0], [1]]);
    expect(calls).toEqual(['start', 'open']);
    expect(warnings).toEqual([]);
  });

  test('is said in words, with one line for the developer that names the file', async () => {
    const { errors } = await failTwice();
    expect(bubble()?.textContent).toBe("We couldn't load the chat.Try again");
    expect(button().getAttribute('aria-busy')).toBe('false');
    expect(warnings).toEqual(['[parlor] not loaded Error: /chunks/app-1.js']);
    expect(errors).toEqual(['loadFailed']);
  });

  test('can be tried again, and opens then', async () => {
    const { imports, calls } = await failTwice();
    again().click();
    expect(bubble()).toBeNull();
    expect(button().getAttribute('aria-busy')).toBe('true');
    imports[2]?.arrive();
    await settle();
    expect(calls).toEqual(['start', 'open']);
  });

  test('the words go away by the button, as a panel would', async () => {
    const { importApp } = await failTwice();
    expect(button().getAttribute('aria-expanded')).toBe('true');
    button().click();
    expect(bubble()).toBeNull();
    expect(button().getAttribute('aria-expanded')).toBe('false');
    expect(importApp).toHaveBeenCalledTimes(2);
  });

  test('disturbs nobody who has not asked for it', async () => {
    localStorage.setItem('parlor:default:session', '{}');
    const { importApp, imports } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    imports[0]?.fail();
    await settle();
    imports[1]?.fail();
    await settle();
    expect(bubble()).toBeNull();
    expect(warnings).toHaveLength(1);
  });

  test('an app that throws when it starts is reported in the same way', async () => {
    install({ tokenEndpoint: '/chat' }, () =>
      Promise.resolve({
        start: () => {
          throw new Error('broken');
        },
        purge() {},
        engage() {},
      }),
    );
    await settle();
    button().click();
    await settle();
    expect(bubble()).not.toBeNull();
    expect(warnings).toEqual(['[parlor] not loaded Error: broken']);
  });
});

describe('the first file that is needed, be it the app or what asks for consent', () => {
  const never = () => new Promise<never>(() => {});

  test.each([
    ['app', {}, 'loading'],
    ['widget', { consent: '' }, 'consent'],
  ])(
    '%s: cannot be loaded, is tried again at other addresses, said in words, and told to the page',
    async (name, options, status) => {
      const file = vi.fn(async (attempt: number) => {
        if (attempt < 2) throw new Error(`/chunks/${name}-1.js`);
        return { ...widgetFile, start: never, purge() {} };
      });
      installFiles({ tokenEndpoint: '/chat', ...options }, { app: never, engage: never, widget: never, [name]: file });
      const heard: unknown[] = [];
      window.Parlor?.('on', 'error', ({ kind }) => heard.push(kind));
      const hear = (event: Event) => heard.push((event as CustomEvent).detail);
      document.addEventListener('parlor:error', hear);
      await settle();
      button().click();
      await settle();
      document.removeEventListener('parlor:error', hear);
      expect(file.mock.calls).toEqual([[0], [1]]);
      expect(bubble()?.textContent).toBe("We couldn't load the chat.Try again");
      expect(heard).toEqual([{ kind: 'loadFailed' }, 'loadFailed']);
      expect(warnings).toEqual([`[parlor] not loaded Error: /chunks/${name}-1.js`]);
      expect(window.Parlor?.('status')).toBe('loadFailed');
      again().click();
      await settle();
      expect(file).toHaveBeenLastCalledWith(2);
      expect(bubble()).toBeNull();
      expect(window.Parlor?.('status')).toBe(status);
    },
  );
});
