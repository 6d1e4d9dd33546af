// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { fakeApp, install, settle, startEachTestClean, warnings } from './testing/fakePage';

startEachTestClean();

test('once and off take listeners off, and every event is a DOM event as well', async () => {
  const { imports, importApp, handoffs } = fakeApp();
  install({ tokenEndpoint: '/chat' }, importApp);
  await settle();
  const heard: unknown[] = [];
  const twice = () => heard.push('on');
  window.Parlor?.('once', 'unread', ({ count }) => heard.push(count));
  window.Parlor?.('on', 'unread', twice);
  const hear = (event: Event) => heard.push((event as CustomEvent).detail);
  document.addEventListener('parlor:unread', hear);
  window.Parlor?.('open');
  imports[0]?.arrive();
  await settle();
  handoffs[0]?.emit('unread', { count: 1 });
  window.Parlor?.('off', 'unread', twice);
  handoffs[0]?.emit('unread', { count: 2 });
  window.Parlor?.('on', 'unread', twice);
  window.Parlor?.('off', 'unread');
  handoffs[0]?.emit('unread', { count: 3 });
  document.removeEventListener('parlor:unread', hear);
  expect(heard).toEqual([1, 'on', { count: 1 }, { count: 2 }, { count: 3 }]);
});

test('a listener gets what the app emits until it is taken off', async () => {
  const { importApp, imports, handoffs } = fakeApp();
  install({ tokenEndpoint: '/chat' }, importApp);
  await settle();
  const counts: number[] = [];
  const off = window.Parlor?.('on', 'unread', ({ count }) => counts.push(count));
  window.Parlor?.('open');
  imports[0]?.arrive();
  await settle();
  handoffs[0]?.emit('unread', { count: 1 });
  off?.();
  handoffs[0]?.emit('unread', { count: 2 });
  expect(counts).toEqual([1]);
});

test('a listener that throws is reported and the others are still called', async () => {
  const { importApp, imports } = fakeApp();
  install({ tokenEndpoint: '/chat' }, importApp);
  await settle();
  const heard = vi.fn();
  window.Parlor?.('on', 'ready', () => {
    throw new Error('mine');
  });
  window.Parlor?.('on', 'ready', heard);
  window.Parlor?.('open');
  imports[0]?.arrive();
  await settle();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(warnings).toEqual(['[parlor] listener for "ready" failed Error: mine']);
});

test('a listener taken off before it came stays off', async () => {
  const { importApp, imports } = fakeApp();
  install({ tokenEndpoint: '/chat' }, importApp);
  const [early, late] = [vi.fn(), vi.fn()];
  window.Parlor?.('on', 'ready', early);
  window.Parlor?.('on', 'ready', late)?.();
  window.Parlor?.('open');
  await settle();
  imports[0]?.arrive();
  await settle();
  expect([early.mock.calls.length, late.mock.calls.length]).toEqual([1, 0]);
});
