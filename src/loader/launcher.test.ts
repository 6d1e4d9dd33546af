// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { createLauncher } from './launcher';

const nothing = () => {};
const launcher = (options: Record<string, unknown> = {}) => createLauncher('default', options, nothing, nothing);

test('words beside it take the place of those before, and are told to assistive technology', () => {
  const { root, button, show } = launcher();
  const [first, second] = [document.createElement('div'), document.createElement('div')];
  show(first);
  show(second);
  expect([...root.children]).toEqual([button, second]);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  show(undefined, true);
  expect([...root.children]).toEqual([button]);
  expect([button.getAttribute('aria-expanded'), button.getAttribute('aria-busy')]).toEqual(['false', 'true']);
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
  expect(host.style.getPropertyValue('--inset')).toMatch(/auto$/);
  expect(button.getAttribute('aria-label')).toBe('Ask us');
});

test('hover, focus and a press are told apart', () => {
  const press = vi.fn();
  const intent = vi.fn();
  const { button } = createLauncher('default', {}, press, intent);
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
