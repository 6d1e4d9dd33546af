// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { again, button, fakeApp, host, install, settle, startEachTestClean, stub } from './testing/fakePage';

startEachTestClean();

test('calls made before the script, and before init, are replayed in order once the app is there', async () => {
  const parlor = stub();
  const events: string[] = [];
  parlor('on', 'ready', () => events.push('ready'));
  parlor('open');
  parlor('init', { tokenEndpoint: '/chat' });
  const { importApp, imports, calls, handoffs } = fakeApp();
  install({}, importApp);
  await settle();
  expect(calls).toEqual([]);
  imports[0]?.arrive();
  await settle();
  expect(calls).toEqual(['start', 'open']);
  expect(events).toEqual(['ready']);
  expect(handoffs[0]?.options).toEqual({ tokenEndpoint: '/chat' });
});

test('a page that kept the stub still reaches us', async () => {
  const kept = stub();
  install({ tokenEndpoint: '/chat' }, fakeApp().importApp);
  await settle();
  // The stub looks its queue up on the global, as the README's does.
  window.Parlor?.q?.push(['destroy']);
  expect(host()).toBeNull();
  expect(kept).not.toBe(window.Parlor);
});

test('while the app loads the last wish counts', async () => {
  const { importApp, imports, calls } = fakeApp();
  install({ tokenEndpoint: '/chat' }, importApp);
  await settle();
  for (const name of ['open', 'close', 'toggle', 'toggle'] as const) window.Parlor?.(name);
  imports[0]?.arrive();
  await settle();
  expect(importApp).toHaveBeenCalledTimes(1);
  // Nobody sees it: a wish, even one taken back, makes the next likely.
  expect(calls).toEqual(['startAhead']);
});

test('afterwards commands go to the app', async () => {
  const { importApp, imports, calls } = fakeApp();
  install({ tokenEndpoint: '/chat' }, importApp);
  await settle();
  window.Parlor?.('open');
  imports[0]?.arrive();
  await settle();
  window.Parlor?.('close');
  window.Parlor?.('toggle');
  button().click();
  expect(calls).toEqual(['start', 'open', 'close', 'toggle', 'toggle']);
});

test('a command that the loader does not know is kept for the app, in order, and answered by it', async () => {
  const parlor = stub() as (...call: unknown[]) => unknown;
  parlor('identify', 'Ada');
  const { importApp, imports, calls, waitedFor } = fakeApp();
  install({ tokenEndpoint: '/chat' }, importApp);
  const send = window.Parlor as unknown as (...call: unknown[]) => unknown;
  send('setContext', 'gold');
  await settle();
  expect(importApp).not.toHaveBeenCalled();
  const answer = send('sendMessage', 'Hello');
  expect(send('open')).toBeUndefined();
  imports[0]?.arrive();
  await settle();
  expect(waitedFor).toEqual([3]);
  expect(calls).toEqual(['start', 'identify Ada', 'setContext gold', 'sendMessage Hello', 'open']);
  expect(await answer).toBe('sendMessage done');
  expect(await send('getState')).toBe('getState done');
});

test.each(['opne', 'constructor', '__proto__'])('"%s" is left to the app, which knows what was meant', async (name) => {
  const { imports, calls, importApp } = fakeApp();
  install({ tokenEndpoint: '/chat' }, importApp);
  await settle();
  (window.Parlor as (name: string) => void)(name);
  imports[0]?.arrive();
  await settle();
  expect(calls).toEqual(['start', name]);
});

test('status says why there is no chat', async () => {
  const { imports, importApp } = fakeApp();
  const told: unknown[] = [];
  const ask = () => told.push(window.Parlor?.('status'));
  install({}, importApp);
  ask();
  window.Parlor?.('init', { tokenEndpoint: '/chat' });
  ask();
  window.Parlor?.('hide');
  ask();
  expect(host()?.shadowRoot?.contains(button())).toBe(false);
  window.Parlor?.('show');
  window.Parlor?.('open');
  await settle();
  ask();
  imports[0]?.fail();
  await settle();
  imports[1]?.fail();
  await settle();
  ask();
  again().click();
  await settle();
  imports[2]?.arrive();
  await settle();
  ask();
  expect(told).toEqual(['notStarted', 'idle', 'hidden', 'loading', 'loadFailed', 'ready']);
});

test.each([[undefined], [null], [7], [[]], [Symbol('x')]])('nonsense (%s) never throws into the page', (nonsense) => {
  install({}, fakeApp().importApp);
  const parlor = window.Parlor as unknown as (...call: unknown[]) => void;
  expect(() => parlor(nonsense)).not.toThrow();
  expect(() => parlor('init', nonsense)).not.toThrow();
  expect(() => parlor('on', nonsense, nonsense)).not.toThrow();
  expect(() => window.Parlor?.q?.push(nonsense as never)).not.toThrow();
});

test.each(['open', 'close', 'toggle', 'show', 'hide', 'purge', 'consent'] as const)(
  '%s before init answers nothing that a page could wait for',
  async (command) => {
    install({}, fakeApp().importApp);
    await settle();
    expect(window.Parlor?.(command as 'open')).toBeUndefined();
  },
);
