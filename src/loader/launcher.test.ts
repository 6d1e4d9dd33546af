// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { createLauncher, type Launcher } from './launcher';

const nothing = () => {};
const made: Launcher[] = [];

function launcher(options: Record<string, unknown> = {}): Launcher {
  const one = createLauncher('default', options, nothing, nothing);
  made.push(one);
  return one;
}

afterEach(() => {
  for (const one of made.splice(0)) one.remove();
  document.body.replaceChildren();
});

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
  const { button, remove } = createLauncher('default', {}, press, intent);
  button.dispatchEvent(new Event('pointerenter'));
  button.dispatchEvent(new Event('focus'));
  expect([intent.mock.calls.length, press.mock.calls.length]).toEqual([2, 0]);
  button.click();
  expect(press).toHaveBeenCalledTimes(1);
  remove();
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

const changesSeen = () => new Promise((resolve) => queueMicrotask(() => resolve(undefined)));

test.each<[what: string, change: () => void]>([
  ['is emptied', () => document.body.replaceChildren()],
  ['is emptied and filled again', () => Object.assign(document.body, { innerHTML: '<p>Next</p>' })],
  [
    'loses one thing after another',
    () => {
      while (document.body.lastChild) document.body.lastChild.remove();
    },
  ],
  ['gives way to another one', () => document.body.replaceWith(document.createElement('body'))],
])('a body that %s has the launcher again, and another one of its kind too', async (_what, change) => {
  document.body.append(document.createElement('main'));
  const [one, other] = [launcher(), launcher()];
  for (let time = 0; time < 2; time += 1) {
    change();
    await changesSeen();
    expect(one.host.parentNode).toBe(document.body);
    expect(other.host.parentNode).toBe(document.body);
    document.body.append(document.createElement('main'));
  }
  one.remove();
  other.remove();
  change();
  await changesSeen();
  expect(one.host.isConnected).toBe(false);
});

test('who takes the launcher alone has it away', async () => {
  document.body.append(document.createElement('main'));
  const { host } = launcher();
  host.remove();
  await changesSeen();
  document.body.append(document.createElement('p'));
  await changesSeen();
  expect(host.isConnected).toBe(false);
});
