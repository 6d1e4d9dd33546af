// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { button, fakeApp, host, install, settle, startEachTestClean, warnings } from './testing/fakePage';

startEachTestClean();

test('a tag with an endpoint starts by itself and fetches nothing', async () => {
  const { importApp } = fakeApp();
  install({ tokenEndpoint: '/chat' }, importApp);
  await settle();
  expect(button().getAttribute('aria-label')).toBe('Open chat');
  expect(button().getAttribute('aria-expanded')).toBe('false');
  expect(importApp).not.toHaveBeenCalled();
});

test('a tag without one waits for init and says so once', async () => {
  install({ title: 'Hello' }, fakeApp().importApp);
  await settle();
  expect(host()).toBeNull();
  expect(warnings).toEqual(['[parlor] no data-token-endpoint: waiting for init']);
  window.Parlor?.('init', { tokenEndpoint: '/chat' });
  expect(host()).not.toBeNull();
});

test('options of init win over attributes, and what only the tag says stays', async () => {
  const { importApp, handoffs, imports } = fakeApp();
  install({ tokenEndpoint: '/chat', title: 'Tag' }, importApp);
  window.Parlor?.('init', { title: 'Init' });
  window.Parlor?.('open');
  imports[0]?.arrive();
  await settle();
  expect(handoffs).toHaveLength(1);
  expect(handoffs[0]).toMatchObject({ instance: 'default', options: { tokenEndpoint: '/chat', title: 'Init' } });
});

test('a second init is ignored with one line', async () => {
  install({ tokenEndpoint: '/chat' }, fakeApp().importApp);
  await settle();
  window.Parlor?.('init', { title: 'Late' });
  expect(document.querySelectorAll('parlor-chat')).toHaveLength(1);
  expect(warnings).toEqual(['[parlor] second init ignored']);
});

test('a second script on the page does nothing', async () => {
  install({ tokenEndpoint: '/chat' }, fakeApp().importApp);
  const first = window.Parlor;
  install({ tokenEndpoint: '/other' }, fakeApp().importApp);
  await settle();
  expect(window.Parlor).toBe(first);
  expect(document.querySelectorAll('parlor-chat')).toHaveLength(1);
  expect(warnings).toEqual(['[parlor] loaded twice']);
});

test('a stored session is resumed without an intent, and without opening', async () => {
  localStorage.setItem('parlor:default:session', '{}');
  const { importApp, imports, calls } = fakeApp();
  install({ tokenEndpoint: '/chat' }, importApp);
  await settle();
  expect(importApp).toHaveBeenCalledTimes(1);
  imports[0]?.arrive();
  await settle();
  expect(calls).toEqual(['start']);
});

test('storage that throws is no session', async () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('denied');
  });
  const { importApp } = fakeApp();
  install({ tokenEndpoint: '/chat' }, importApp);
  await settle();
  expect(host()).not.toBeNull();
  expect(importApp).not.toHaveBeenCalled();
});

test.each([
  ['', true],
  ['true', true],
  ['false', false],
])('data-start-open="%s" opens: %s', async (startOpen, opens) => {
  const { importApp, imports, calls } = fakeApp();
  install({ tokenEndpoint: '/chat', startOpen }, importApp);
  await settle();
  imports[0]?.arrive();
  await settle();
  expect(calls).toEqual(opens ? ['start', 'open'] : []);
});

describe('a page that is still being parsed', () => {
  beforeEach(() => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  });
  const parsed = () => document.dispatchEvent(new Event('DOMContentLoaded'));

  test('gets the launcher when its body is there, and an init in it wins over the tag', async () => {
    install({ tokenEndpoint: '/chat', title: 'Tag' }, fakeApp().importApp);
    await settle();
    expect(host()).toBeNull();
    window.Parlor?.('init', {});
    expect(host()).toBeNull();
    parsed();
    await settle();
    expect(document.querySelectorAll('parlor-chat')).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  test('starts no app before there is a body to put it in', async () => {
    const { importApp, imports, calls } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    window.Parlor?.('init', {});
    window.Parlor?.('open');
    imports[0]?.arrive();
    await settle();
    expect(calls).toEqual([]);
    parsed();
    await settle();
    expect(calls).toEqual(['start', 'open']);
  });
});
