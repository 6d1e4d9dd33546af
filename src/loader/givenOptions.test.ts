// @vitest-environment jsdom
// Options from the file of data-config, and what init is given that is no option.

import { describe, expect, test, vi } from 'vitest';
import { button, fakeApp, host, install, settle, startEachTestClean, warnings } from './testing/fakePage';

startEachTestClean();

describe('data-config', () => {
  const answer = (options: unknown) => vi.fn(async () => ({ json: async () => options }));

  test('the options in the file start the chat, over those of the tag', async () => {
    vi.stubGlobal('fetch', answer({ tokenEndpoint: '/chat', launcherLabel: 'From the file' }));
    install({ config: '/chat.json', launcherLabel: 'From the tag', accent: '#112233' }, fakeApp().importApp);
    expect(host()).toBeNull();
    await settle();
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/chat.json');
    expect(button().getAttribute('aria-label')).toBe('From the file');
    expect((host() as HTMLElement).style.getPropertyValue('--parlor-accent')).toBe('#112233');
    expect(warnings).toEqual([]);
  });

  test.each([
    [{ tokenEndpoint: '/chat' }, ['[parlor] not loaded /chat.json SyntaxError: HTML'], true],
    [
      {},
      ['[parlor] not loaded /chat.json SyntaxError: HTML', '[parlor] no data-token-endpoint: waiting for init'],
      false,
    ],
  ])('without the file the tag counts: %j', async (dataset, lines, starts) => {
    vi.stubGlobal('fetch', async () => ({ json: () => Promise.reject(new SyntaxError('HTML')) }));
    install({ config: '/chat.json', ...dataset }, fakeApp().importApp);
    await settle();
    expect(warnings).toEqual(lines);
    expect(host() !== null).toBe(starts);
  });

  test.each(['init', 'destroy'] as const)('%s while it is on its way wins over it', async (name) => {
    vi.stubGlobal('fetch', answer({ launcherLabel: 'From the file' }));
    install({ config: '/chat.json', tokenEndpoint: '/chat' }, fakeApp().importApp);
    window.Parlor?.(name);
    await settle();
    expect(host()?.shadowRoot?.querySelector('button')?.ariaLabel ?? null).toBe(name === 'init' ? 'Open chat' : null);
    expect(warnings).toEqual([]);
  });
});

const drawn = ['accent', 'colorScheme', 'hidden', 'launcherLabel', 'position', 'startOpen'];
const traps = {
  toString: () => {
    throw new Error('hostile');
  },
};

// The app tells what is wrong with it: src/loader/hostileOptions.test.ts.
test.each(
  drawn.flatMap((option) => [Symbol('blue'), traps, Object.create(null)].map((value) => [option, value] as const)),
)('what cannot be made a text costs its option and not the chat: %s', async (option, value) => {
  install({}, fakeApp().importApp);
  window.Parlor?.('init', { tokenEndpoint: '/chat', [option]: value } as never);
  await settle();
  expect(button().getAttribute('aria-label') ?? button().ariaLabel).toBe('Open chat');
  expect(host()?.getAttribute('style')).toBeNull();
  expect(warnings).toEqual([]);
});

test('what init is given inherits no options', async () => {
  const { handoffs, imports, importApp } = fakeApp();
  install({}, importApp);
  window.Parlor?.(
    'init',
    Object.create({ title: 'of somebody else' }, { startOpen: { value: true, enumerable: true } }),
  );
  await settle();
  imports[0]?.arrive();
  await settle();
  expect(handoffs.map(({ options }) => options)).toEqual([{ startOpen: true }]);
});
