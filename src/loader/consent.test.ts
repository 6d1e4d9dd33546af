// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { loadGatePart } from '../parts/gate';
import { button, fakeApp, host, install, settle, startEachTestClean, stub, warnings } from './testing/fakePage';

// The question comes within the faked time.
vi.mock('../parts/gate', async () => {
  const gate = await import('./gate');
  return { loadGatePart: vi.fn(async () => gate) };
});

startEachTestClean();

const balloon = () => host()?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]') ?? null;
const [accept, decline] = [0, 1].map((index) => () => balloon()?.querySelectorAll('button')[index]?.click());
const stored = 'parlor:default:consent';

async function gated(options: object = { consent: true }) {
  const app = fakeApp();
  install({ tokenEndpoint: '/chat' }, app.importApp);
  window.Parlor?.('init', options);
  await settle();
  return app;
}

test.each([
  [undefined, false],
  [null, false],
  [false, false],
  ['false', false],
  [true, true],
  ['', true],
  [{}, true],
  ['yes', true],
])('%j as option asks: %s', async (consent, asks) => {
  await gated({ consent });
  button().click();
  await settle();
  expect(balloon() !== null).toBe(asks);
});

const raise = () => {
  throw new Error('hostile');
};
const revoked = Proxy.revocable({}, {});
revoked.revoke();

test.each([
  ['an object that is no text', { toString: raise }, 'consent.toString must be text'],
  ['an object without a prototype', Object.create(null), null],
  [
    'words of which one is no text',
    { text: Symbol('a'), acceptLabel: 'Yes', declineLabel: null },
    'consent.text must be',
  ],
  ['words that cannot be read', Object.defineProperty({}, 'text', { enumerable: true, get: raise }), 'consent failed'],
  ['a proxy that throws', new Proxy({}, { get: raise, ownKeys: raise }), 'consent failed'],
  ['a revoked proxy', revoked.proxy, 'consent failed'],
  ['a symbol', Symbol('yes'), null],
  ['a function', Object.assign(() => {}, { toString: raise }), 'consent.toString must be text'],
])('asks with %s as option', async (_what, consent, told) => {
  await gated({ consent });
  button().click();
  await settle();
  expect(balloon()?.getAttribute('aria-label') ?? balloon()?.ariaLabel).toContain('we store data');
  expect(warnings).toEqual(told ? [expect.stringContaining(`[parlor] ${told}`)] : []);
  accept?.();
  await settle();
  expect(balloon()).toBeNull();
});

test('nothing is fetched before: not on hover, by a command, by startOpen, or for a stored session', async () => {
  localStorage.setItem('parlor:default:session', '{}');
  const { importApp } = await gated({ consent: true, startOpen: true });
  expect(balloon()).toBeNull();
  for (const name of ['pointerenter', 'focus']) button().dispatchEvent(new Event(name));
  window.Parlor?.('purge');
  window.Parlor?.('open');
  await settle();
  button().click();
  button().click();
  await settle();
  expect(balloon()).not.toBeNull();
  expect(importApp).not.toHaveBeenCalled();
  expect(Object.keys(localStorage)).toEqual(['parlor:default:session']);
});

test('a press asks, and whoever accepts is in the chat', async () => {
  const { imports, calls } = await gated();
  button().click();
  await settle();
  expect(button().getAttribute('aria-expanded')).toBe('true');
  accept?.();
  expect(balloon()).toBeNull();
  imports[0]?.arrive();
  await settle();
  expect(calls).toEqual(['start', 'open']);
});

test.each([
  ['the button that declines', () => decline?.()],
  ['Escape', () => balloon()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
  ['the launcher', () => button().click()],
])('%s closes it, and it can be asked again', async (_, close) => {
  const { importApp } = await gated();
  button().click();
  await settle();
  close();
  expect(balloon()).toBeNull();
  expect(host()?.shadowRoot?.activeElement === button() || _ === 'the launcher').toBe(true);
  button().click();
  await settle();
  expect(balloon()).not.toBeNull();
  expect(importApp).not.toHaveBeenCalled();
});

test('a question that cannot be fetched offers to try again, each time under another address', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const failing = vi.mocked(loadGatePart).mockClear();
  failing.mockRejectedValueOnce(new TypeError('no network')).mockRejectedValueOnce(new TypeError('no network'));
  await gated();
  button().click();
  await settle();
  const failure = host()?.shadowRoot?.querySelector('[role=alert]');
  expect(failure).not.toBeNull();
  failure?.querySelector('button')?.click();
  await settle();
  expect(balloon()).not.toBeNull();
  expect(failing.mock.calls).toEqual([[0], [1], [2]]);
});

test('a question that comes when nobody waits for it any more is not asked', async () => {
  await gated();
  button().click();
  button().click();
  await settle();
  expect(balloon()).toBeNull();
});

test('says what the site says, and links only to pages', async () => {
  await gated({
    consent: { text: 'Ok?', link: '/privacy', linkLabel: 'Why', acceptLabel: 'Yes', declineLabel: 'No' },
  });
  button().click();
  await settle();
  expect(balloon()?.textContent).toBe('Ok?WhyYesNo');
  expect(balloon()?.querySelector('a')?.href).toBe(`${location.origin}/privacy`);
  window.Parlor?.('destroy');
  window.Parlor?.('init', { consent: { link: 'javascript:alert(1)' } });
  button().click();
  await settle();
  expect(balloon()).not.toBeNull();
  expect(balloon()?.querySelector('a')).toBeNull();
});

test('an answer that is stored is not asked for again', async () => {
  localStorage.setItem(stored, 'x');
  localStorage.setItem('parlor:default:session', '{}');
  const { importApp } = await gated();
  expect(importApp).toHaveBeenCalledTimes(1);
});

test.each([
  ['session', () => sessionStorage.setItem(stored, 'x')],
  [{ getItem: async (key: string) => (key === stored ? 'x' : null) }, () => {}],
])('nor one that is stored where the site keeps things (%j)', async (storage, store) => {
  store();
  await gated({ consent: true, storage });
  button().click();
  await settle();
  expect(balloon()).toBeNull();
  sessionStorage.clear();
});

test('the page may say it, also before init, and startOpen counts from then on', async () => {
  const parlor = stub();
  parlor('consent', true);
  const { imports, calls } = await gated({ consent: true, startOpen: true });
  imports[0]?.arrive();
  await settle();
  expect(calls).toEqual(['start', 'open']);
});

test('withdrawing it purges and destroys', async () => {
  const { imports, calls } = await gated();
  window.Parlor?.('consent', true);
  window.Parlor?.('open');
  await settle();
  imports[0]?.arrive();
  await settle();
  window.Parlor?.('consent', false);
  await settle();
  expect(calls).toEqual(['start', 'open', 'close', 'destroy', 'purge']);
  expect(host()).toBeNull();
  window.Parlor?.('init', { consent: true });
  expect(button()).not.toBeNull();
  expect(warnings).toEqual([]);
});

test.each(['pointerenter', 'focus'])(
  '%s after the consent of this page view has the form drawn ahead',
  async (name) => {
    const { imports, importApp, calls } = await gated();
    button().dispatchEvent(new Event(name));
    await settle();
    window.Parlor?.('consent', true);
    await settle();
    expect(importApp).not.toHaveBeenCalled();
    button().dispatchEvent(new Event(name));
    await settle();
    imports[0]?.arrive();
    await settle();
    expect(calls).toEqual(['startAhead']);
  },
);
