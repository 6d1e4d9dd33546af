// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createLauncher } from './launcher';
import { tellOwnLaunchers } from './ownLaunchers';

const states = () => [...document.querySelectorAll('.one')].map((element) => element.getAttribute('aria-expanded'));
const are = (...wanted: (string | null)[]) => vi.waitFor(() => expect(states()).toEqual(wanted));

beforeEach(() => {
  document.body.innerHTML = '';
});

function watch(html: string, instance = 'default') {
  document.body.innerHTML = html;
  const launcher = createLauncher(
    instance,
    {},
    () => {},
    () => {},
  );
  tellOwnLaunchers(instance, launcher);
  return launcher;
}

test('links and buttons of the page say whether the chat is open, those that come later as well', async () => {
  const { button, remove } = watch(
    '<a class="one" href="/contact" data-parlor-open>Ask</a><button class="one" data-parlor-open></button>',
  );
  await are('false', 'false');
  button.ariaExpanded = 'true';
  await are('true', 'true');
  document.body.insertAdjacentHTML('beforeend', '<span class="one" role="button" data-parlor-open></span>');
  await are('true', 'true', 'true');
  button.ariaExpanded = 'false';
  await are('false', 'false', 'false');
  remove();
  expect(states()).toEqual([null, null, null]);
});

test('one that has left the page is as it was, and is told again when it is back', async () => {
  const { button, remove } = watch('<button class="one" data-parlor-open></button>');
  const own = document.querySelector('.one') as HTMLElement;
  own.remove();
  await vi.waitFor(() => expect(own.hasAttribute('aria-expanded')).toBe(false));
  button.ariaExpanded = 'true';
  document.body.append(own);
  await are('true');
  remove();
});

test('another instance, what the page says itself, and what has no role are left alone', async () => {
  const { button, remove } = watch(
    `<button class="one" data-parlor-open="sales"></button><button class="one" data-parlor-open="help"></button>
    <button class="one" data-parlor-open aria-expanded="mixed"></button><div class="one" data-parlor-open></div>`,
    'sales',
  );
  button.ariaExpanded = 'true';
  await are('true', null, 'mixed', null);
  remove();
  expect(states()).toEqual([null, null, 'mixed', null]);
});

test('a page that changes all the time is looked through now and then, a change of the chat is told at once', async () => {
  vi.useFakeTimers();
  const { button, remove } = watch('<button class="one" data-parlor-open></button>');
  const look = vi.spyOn(document, 'querySelectorAll');
  const looks = () => look.mock.calls.filter(([selector]) => selector.startsWith('[data-parlor-open]')).length;
  for (let change = 0; change < 100; change++) {
    document.body.insertAdjacentHTML('beforeend', '<a class="one" href="/contact" data-parlor-open></a>');
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(looks()).toBeGreaterThan(2);
  expect(looks()).toBeLessThan(6);
  await vi.advanceTimersByTimeAsync(250);
  expect(new Set(states())).toEqual(new Set(['false']));
  button.ariaExpanded = 'true';
  await vi.advanceTimersByTimeAsync(0);
  expect(new Set(states())).toEqual(new Set(['true']));
  remove();
  vi.useRealTimers();
});

test('what is told already is not written again: the page may be watching, and change with it', async () => {
  vi.useFakeTimers();
  const { remove } = watch('<button class="one" data-parlor-open></button>');
  let answers = 0;
  const page = new MutationObserver(() => answers < 50 && document.body.append(`answer ${++answers}`));
  page.observe(document.body, { subtree: true, attributes: true });
  document.body.append('more');
  await vi.advanceTimersByTimeAsync(5000);
  expect(answers).toBe(0);
  page.disconnect();
  remove();
  vi.useRealTimers();
});
