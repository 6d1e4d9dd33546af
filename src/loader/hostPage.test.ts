// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { button, fakeApp, host, install, settle, startEachTestClean } from './testing/fakePage';

startEachTestClean();

test('hidden from the start, it opens by an element of the page, also one that came later', async () => {
  const { imports, importApp, calls } = fakeApp();
  install({ tokenEndpoint: '/chat', hidden: '' }, importApp);
  await settle();
  expect(button()).toBeNull();
  const link = document.createElement('a');
  link.href = '/contact';
  link.dataset.parlorOpen = '';
  const icon = link.appendChild(document.createElement('span'));
  document.body.append(link);
  const press = new MouseEvent('click', { bubbles: true, cancelable: true });
  icon.dispatchEvent(press);
  expect(press.defaultPrevented).toBe(true);
  imports[0]?.arrive();
  await settle();
  link.dataset.parlorOpen = 'another';
  const other = new MouseEvent('click', { bubbles: true, cancelable: true });
  link.dispatchEvent(other);
  link.addEventListener('click', (event) => event.preventDefault());
  window.Parlor?.('destroy');
  link.dataset.parlorOpen = '';
  link.click();
  link.remove();
  expect(calls).toEqual(['start', 'open', 'destroy']);
  expect(other.defaultPrevented).toBe(false);
});

test('stays when another body takes the place of the one it was in', async () => {
  install({ tokenEndpoint: '/chat' }, fakeApp().importApp);
  await settle();
  const before = host();
  document.body.replaceWith(document.createElement('body'));
  await settle();
  expect(document.body.contains(before)).toBe(true);
  window.Parlor?.('destroy');
  document.body.replaceWith(document.createElement('body'));
  await settle();
  expect(host()).toBeNull();
});
