// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { createLauncher } from './launcher';

const nothing = () => {};
const launcher = (options: Record<string, unknown> = {}) => createLauncher(options, nothing, nothing, nothing);

test('the badge shows the count up to 99 and the name says it', () => {
  const { button, setUnread } = launcher();
  const badge = button.querySelector('.badge') as HTMLElement;
  expect(badge.hidden).toBe(true);
  setUnread(3, 'Open chat, 3 unread');
  expect(badge.hidden).toBe(false);
  expect(badge.textContent).toBe('3');
  expect(button.getAttribute('aria-label')).toBe('Open chat, 3 unread');
  setUnread(120, 'Open chat, 120 unread');
  expect(badge.textContent).toBe('99+');
  setUnread(0, 'Open chat');
  expect(badge.hidden).toBe(true);
});

test('open is told to assistive technology and to the style sheet', () => {
  const { host, button, setOpen } = launcher();
  setOpen(true);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(host.hasAttribute('data-open')).toBe(true);
  setOpen(false);
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(host.hasAttribute('data-open')).toBe(false);
});

test.each([
  ['#0f62fe', '#0f62fe'],
  ['0f62fe', '#0f62fe'],
  ['#abc', '#abc'],
  ['red;}', ''],
  [undefined, ''],
  [7, ''],
])('accent %s is painted as "%s"', (accent, painted) => {
  expect(launcher({ accent }).host.style.getPropertyValue('--parlor-accent')).toBe(painted);
});

test('position and name come from the options', () => {
  const { host, button } = launcher({ position: 'start', launcherLabel: 'Ask us' });
  expect(host.dataset.position).toBe('start');
  expect(button.getAttribute('aria-label')).toBe('Ask us');
});

test('hover, focus and a press are told apart', () => {
  const press = vi.fn();
  const intent = vi.fn();
  const { button } = createLauncher({}, press, intent, nothing);
  button.dispatchEvent(new Event('pointerenter'));
  button.dispatchEvent(new Event('focus'));
  expect([intent.mock.calls.length, press.mock.calls.length]).toEqual([2, 0]);
  button.click();
  expect(press).toHaveBeenCalledTimes(1);
});

test.each([
  ['dark', 'dark'],
  ['light', 'light'],
  ['auto', ''],
  ['black', ''],
  [undefined, ''],
])('colour scheme %s is set as "%s"', (colorScheme, set) => {
  expect(launcher({ colorScheme }).host.style.colorScheme ?? '').toBe(set);
});
