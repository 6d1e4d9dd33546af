// @vitest-environment jsdom
// What intent starts ahead of the press: neither the page nor the visitor can tell until then.

import { expect, test, vi } from 'vitest';
import type { Handoff } from '../handoff';
import { bubble, button, fakeApp, host, install, settle, startEachTestClean, warnings } from './testing/fakePage';

startEachTestClean();

/** Somebody has pointed at the launcher, and the app has come and been started. */
async function hovered() {
  const app = fakeApp();
  install({ tokenEndpoint: '/chat' }, app.importApp);
  const told: string[] = [];
  for (const name of ['ready', 'open', 'error'] as const) window.Parlor?.('on', name, () => told.push(name));
  await settle();
  button().dispatchEvent(new Event('pointerenter'));
  app.imports[0]?.arrive();
  await settle();
  return { ...app, told };
}

/** Whether the app may go on. */
async function isAsked(handoff: Handoff | undefined): Promise<boolean> {
  let asked = false;
  handoff?.asked?.then(() => {
    asked = true;
  });
  await settle();
  return asked;
}

test('the page is told of nothing and the launcher stays as it is until somebody presses it', async () => {
  const { told, calls, handoffs } = await hovered();
  expect(calls).toEqual(['startAhead']);
  expect(told).toEqual([]);
  expect(window.Parlor?.('status')).toBe('idle');
  expect(await isAsked(handoffs[0])).toBe(false);
  expect(button().getAttribute('aria-expanded')).toBe('false');
  button().click();
  await settle();
  expect(told).toEqual(['ready']);
  expect(window.Parlor?.('status')).toBe('ready');
  expect(await isAsked(handoffs[0])).toBe(true);
  expect(calls).toEqual(['startAhead', 'open']);
});

test('a press that comes first starts it once, and not ahead', async () => {
  const { importApp, imports, calls } = fakeApp();
  install({ tokenEndpoint: '/chat' }, importApp);
  await settle();
  button().dispatchEvent(new Event('pointerenter'));
  button().click();
  imports[0]?.arrive();
  await settle();
  button().dispatchEvent(new Event('pointerenter'));
  await settle();
  expect(calls).toEqual(['start', 'open']);
});

test('it is started anew for a command, which counts from its first picture on', async () => {
  const { calls, handoffs } = await hovered();
  window.Parlor?.('setLocale', 'de');
  await settle();
  expect(calls).toEqual(['startAhead', 'destroy']);
  button().dispatchEvent(new Event('pointerenter'));
  await settle();
  expect(calls).toEqual(['startAhead', 'destroy', 'startAhead']);
  expect(handoffs[1]?.waiting).toHaveLength(1);
  button().click();
  await settle();
  expect(calls.slice(3)).toEqual(['setLocale de', 'open']);
});

test('a command that wants the app now gets one that was not started ahead', async () => {
  const { calls, handoffs } = await hovered();
  window.Parlor?.('getState');
  await settle();
  expect(calls).toEqual(['startAhead', 'destroy', 'start', 'getState']);
  expect(handoffs[1]?.asked).toBeUndefined();
});

test.each(['purge', 'destroy'] as const)('%s takes it away', async (command) => {
  const { calls } = await hovered();
  window.Parlor?.(command);
  await settle();
  expect(calls.filter((call) => call !== 'purge')).toEqual(['startAhead', 'destroy']);
  expect(host() === null).toBe(command === 'destroy');
});

test('what fails is told to whoever presses, and to nobody before', async () => {
  const start = vi.fn(() => {
    throw new Error('broken');
  });
  install({ tokenEndpoint: '/chat' }, async () => ({ start, purge() {}, engage() {} }));
  await settle();
  button().dispatchEvent(new Event('focus'));
  await settle();
  expect(start).toHaveBeenCalledTimes(1);
  expect(window.Parlor?.('status')).toBe('idle');
  expect(warnings).toEqual([]);
  expect(bubble()).toBeNull();
  button().click();
  await settle();
  expect(start).toHaveBeenCalledTimes(2);
  expect(warnings).toEqual(['[parlor] not loaded Error: broken']);
  expect(bubble()).not.toBeNull();
});

test.each([
  ['session', true],
  ['form', true],
  ['panel', true],
  [null, false],
])('another page of the site that stores %s takes it away: %s', async (name, isDropped) => {
  const { calls, handoffs } = await hovered();
  for (const key of [name && `parlor:default:${name}`, 'basket', 'not:parlor:'])
    dispatchEvent(new StorageEvent('storage', { key }));
  await settle();
  expect(calls).toEqual(isDropped ? ['startAhead', 'destroy'] : ['startAhead']);
  button().click();
  await settle();
  expect(calls.at(-1)).toBe('open');
  expect(handoffs).toHaveLength(isDropped ? 2 : 1);
  expect(handoffs.at(-1)?.asked === undefined).toBe(isDropped);
});

test('what another page stores does not disturb an app that somebody has opened', async () => {
  const { calls } = await hovered();
  button().click();
  await settle();
  dispatchEvent(new StorageEvent('storage', { key: 'parlor:default:session' }));
  await settle();
  expect(calls).toEqual(['startAhead', 'open']);
});
