// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AppHandle, AppModule, EngageHandoff, EngageModule, Handoff } from '../contract';
import { loadGatePart } from '../parts/gate';
import { install as installFiles } from './install';
import * as widgetFile from './widget';

// Files come within the faked time.
vi.mock('../parts/gate', async () => {
  const gate = await import('./gate');
  return { loadGatePart: vi.fn(async () => gate) };
});

type ImportApp = (attempt: number, isForEngage?: boolean) => Promise<AppModule & EngageModule>;

const install = (dataset: Parameters<typeof installFiles>[0], importApp: ImportApp) =>
  installFiles(dataset, {
    app: (attempt) => importApp(attempt),
    engage: () => importApp(0, true),
    widget: async () => widgetFile,
  });

/** An app chunk whose arrival the test decides, and which notes what it was told. */
function fakeApp() {
  const calls: string[] = [];
  const handoffs: Handoff[] = [];
  const engaged: EngageHandoff[] = [];
  const waitedFor: number[] = [];
  const imports: { arrive(): void; fail(): void }[] = [];
  const note = (name: string) => () => {
    calls.push(name);
  };
  const start = (handoff: Handoff) => {
    handoffs.push(handoff);
    waitedFor.push(handoff.waiting.length);
    calls.push('start');
    const handle: AppHandle = {
      open: note('open'),
      close: note('close'),
      toggle: note('toggle'),
      destroy: note('destroy'),
      status: () => 'ready',
      async run(name, args) {
        calls.push([name, ...args].join(' '));
        return `${name} done`;
      },
    };
    return handle;
  };
  const importApp = vi.fn(
    (_attempt: number, _isForEngage?: boolean) =>
      new Promise<AppModule & EngageModule>((resolve, reject) => {
        imports.push({
          arrive: () => resolve({ start, purge: note('purge'), engage: (handoff) => void engaged.push(handoff) }),
          fail: () => reject(new Error('/chunks/app-1.js')),
        });
      }),
  );
  return { calls, handoffs, waitedFor, engaged, imports, importApp };
}

const host = () => document.querySelector('parlor-chat');
const button = () => host()?.shadowRoot?.querySelector<HTMLButtonElement>('.launcher') as HTMLButtonElement;
const bubble = () => host()?.shadowRoot?.querySelector<HTMLElement>('[role=alert]') ?? null;
const again = () => bubble()?.querySelector('button') as HTMLButtonElement;
/** Lets every promise that can settle do so, and every timer that is due run. */
const settle = () => vi.runAllTimersAsync();

/** The stub of the README. */
function stub() {
  const parlor = ((...call: unknown[]) => {
    parlor.q ??= [];
    (parlor.q as unknown[]).push(call);
  }) as NonNullable<Window['Parlor']>;
  window.Parlor = parlor;
  return parlor as (...call: unknown[]) => void;
}

let warnings: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((...line) => {
    warnings.push(line.join(' '));
  });
});

afterEach(() => {
  window.Parlor?.('destroy');
  delete window.Parlor;
  localStorage.clear();
  vi.useRealTimers();
});

describe('starting', () => {
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
});

describe('data-config', () => {
  const answer = (options: unknown) => vi.fn(async () => ({ json: async () => options }));

  test('the options in the file start the chat, over those of the tag', async () => {
    vi.stubGlobal('fetch', answer({ tokenEndpoint: '/chat', launcherLabel: 'From the file' }));
    install({ config: '/chat.json', launcherLabel: 'From the tag', accent: '#112233' }, fakeApp().importApp);
    expect(host()).toBeNull();
    await settle();
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/chat.json');
    expect(button().getAttribute('aria-label')).toBe('From the file');
    expect((host() as HTMLElement).style.getPropertyValue('--parlor-accent')).toBe('#112233');
    expect(warnings).toEqual([]);
  });

  test.each([
    [{ tokenEndpoint: '/chat' }, ['[parlor] not loaded /chat.json SyntaxError: HTML'], true],
    [
      {},
      ['[parlor] not loaded /chat.json SyntaxError: HTML', '[parlor] no data-token-endpoint: waiting for init'],
      false,
    ],
  ])('without the file the tag counts: %j', async (dataset, lines, starts) => {
    vi.stubGlobal('fetch', async () => ({ json: () => Promise.reject(new SyntaxError('HTML')) }));
    install({ config: '/chat.json', ...dataset }, fakeApp().importApp);
    await settle();
    expect(warnings).toEqual(lines);
    expect(host() !== null).toBe(starts);
  });

  test.each(['init', 'destroy'] as const)('%s while it is on its way wins over it', async (name) => {
    vi.stubGlobal('fetch', answer({ launcherLabel: 'From the file' }));
    install({ config: '/chat.json', tokenEndpoint: '/chat' }, fakeApp().importApp);
    window.Parlor?.(name);
    await settle();
    expect(host()?.shadowRoot?.querySelector('button')?.ariaLabel ?? null).toBe(name === 'init' ? 'Open chat' : null);
    expect(warnings).toEqual([]);
  });
});

describe('the command queue', () => {
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
    expect(calls).toEqual([]);
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

  test.each(['opne', 'constructor', '__proto__'])(
    '"%s" is left to the app, which knows what was meant',
    async (name) => {
      const { imports, calls, importApp } = fakeApp();
      install({ tokenEndpoint: '/chat' }, importApp);
      await settle();
      (window.Parlor as (name: string) => void)(name);
      imports[0]?.arrive();
      await settle();
      expect(calls).toEqual(['start', name]);
    },
  );

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

  test.each([[undefined], [null], [7], [[]], [Symbol('x')]])('nonsense (%s) never throws into the page', (nonsense) => {
    install({}, fakeApp().importApp);
    const parlor = window.Parlor as unknown as (...call: unknown[]) => void;
    expect(() => parlor(nonsense)).not.toThrow();
    expect(() => parlor('init', nonsense)).not.toThrow();
    expect(() => parlor('on', nonsense, nonsense)).not.toThrow();
    expect(() => window.Parlor?.q?.push(nonsense as never)).not.toThrow();
  });
});

describe('events', () => {
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
});

describe('intent', () => {
  test.each(['pointerenter', 'focus'])('%s fetches the app once and does not start it', async (name) => {
    const { importApp, imports, calls } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    button().dispatchEvent(new Event(name));
    button().dispatchEvent(new Event(name));
    imports[0]?.arrive();
    await settle();
    expect(importApp).toHaveBeenCalledTimes(1);
    expect(calls).toEqual([]);
    button().click();
    await settle();
    expect(importApp).toHaveBeenCalledTimes(1);
    expect(calls).toEqual(['start', 'open']);
  });

  test('a press is busy until the app is there', async () => {
    const { importApp, imports } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    button().click();
    expect(button().getAttribute('aria-busy')).toBe('true');
    imports[0]?.arrive();
    await settle();
    expect(button().getAttribute('aria-busy')).toBe('false');
  });
});

test('an app that opens by itself leaves the launcher expanded', async () => {
  localStorage.setItem('parlor:default:session', '{}');
  install({ tokenEndpoint: '/chat' }, async () => ({
    start({ launcher }) {
      launcher.button.ariaExpanded = 'true';
      return { open() {}, close() {}, toggle() {}, destroy() {}, status: () => 'ready', run: async () => {} };
    },
    purge() {},
    engage() {},
  }));
  await settle();
  expect(button().getAttribute('aria-expanded')).toBe('true');
});

describe('an app that cannot be loaded', () => {
  async function failTwice() {
    const app = fakeApp();
    install({ tokenEndpoint: '/chat' }, app.importApp);
    await settle();
    const errors: string[] = [];
    window.Parlor?.('on', 'error', ({ kind }) => errors.push(kind));
    button().click();
    app.imports[0]?.fail();
    await settle();
    app.imports[1]?.fail();
    await settle();
    return { ...app, errors };
  }

  test('is tried once more at once, at another address, and nobody is told when that works', async () => {
    const { importApp, imports, calls } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    button().click();
    imports[0]?.fail();
    await settle();
    imports[1]?.arrive();
    await settle();
    expect(importApp.mock.calls).toEqual([[0], [1]]);
    expect(calls).toEqual(['start', 'open']);
    expect(warnings).toEqual([]);
  });

  test('is said in words, with one line for the developer that names the file', async () => {
    const { errors } = await failTwice();
    expect(bubble()?.textContent).toBe("We couldn't load the chat.Try again");
    expect(button().getAttribute('aria-busy')).toBe('false');
    expect(warnings).toEqual(['[parlor] not loaded Error: /chunks/app-1.js']);
    expect(errors).toEqual(['loadFailed']);
  });

  test('can be tried again, and opens then', async () => {
    const { imports, calls } = await failTwice();
    again().click();
    expect(bubble()).toBeNull();
    expect(button().getAttribute('aria-busy')).toBe('true');
    imports[2]?.arrive();
    await settle();
    expect(calls).toEqual(['start', 'open']);
  });

  test('the words go away by the button, as a panel would', async () => {
    const { importApp } = await failTwice();
    expect(button().getAttribute('aria-expanded')).toBe('true');
    button().click();
    expect(bubble()).toBeNull();
    expect(button().getAttribute('aria-expanded')).toBe('false');
    expect(importApp).toHaveBeenCalledTimes(2);
  });

  test('disturbs nobody who has not asked for it', async () => {
    localStorage.setItem('parlor:default:session', '{}');
    const { importApp, imports } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    imports[0]?.fail();
    await settle();
    imports[1]?.fail();
    await settle();
    expect(bubble()).toBeNull();
    expect(warnings).toHaveLength(1);
  });

  test('an app that throws when it starts is reported in the same way', async () => {
    install({ tokenEndpoint: '/chat' }, () =>
      Promise.resolve({
        start: () => {
          throw new Error('broken');
        },
        purge() {},
        engage() {},
      }),
    );
    await settle();
    button().click();
    await settle();
    expect(bubble()).not.toBeNull();
    expect(warnings).toEqual(['[parlor] not loaded Error: broken']);
  });
});

describe('the file between launcher and app', () => {
  const app = () => new Promise<never>(() => {});
  const engage = app;

  test('that cannot be loaded is tried again at other addresses, said in words, and told to the page', async () => {
    const widget = vi.fn(async (attempt: number) => {
      if (attempt < 2) throw new Error('/chunks/widget-1.js');
      return widgetFile;
    });
    installFiles({ tokenEndpoint: '/chat' }, { app, engage, widget });
    const heard: unknown[] = [];
    window.Parlor?.('on', 'error', ({ kind }) => heard.push(kind));
    const hear = (event: Event) => heard.push((event as CustomEvent).detail);
    document.addEventListener('parlor:error', hear);
    await settle();
    button().click();
    await settle();
    document.removeEventListener('parlor:error', hear);
    expect(widget.mock.calls).toEqual([[0], [1]]);
    expect(bubble()?.textContent).toBe("We couldn't load the chat.Try again");
    expect(heard).toEqual([{ kind: 'loadFailed' }, 'loadFailed']);
    expect(warnings).toEqual(['[parlor] not loaded Error: /chunks/widget-1.js']);
    expect(window.Parlor?.('status')).toBe('loadFailed');
    again().click();
    await settle();
    expect(widget).toHaveBeenLastCalledWith(2);
    expect(bubble()).toBeNull();
    expect(window.Parlor?.('status')).toBe('loading');
  });

  test('nothing runs and nothing is asked for on a page that nobody has touched', async () => {
    vi.stubGlobal('fetch', vi.fn());
    const [interval, frame] = [vi.spyOn(window, 'setInterval'), vi.spyOn(window, 'requestAnimationFrame')];
    const { importApp } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    expect(button()).not.toBeNull();
    expect(vi.getTimerCount()).toBe(0);
    for (const one of [interval, frame, fetch, importApp]) expect(one).not.toHaveBeenCalled();
  });

  test('is not fetched before somebody shows intent, nor by what every page says', async () => {
    const widget = vi.fn(async () => widgetFile);
    installFiles({ tokenEndpoint: '/chat' }, { app, engage, widget });
    window.Parlor?.('on', 'ready', () => {});
    window.Parlor?.('identify', { identityToken: 'x' });
    window.Parlor?.('consent', true);
    await settle();
    window.Parlor?.('consent', true);
    window.Parlor?.('hide');
    window.Parlor?.('show');
    await settle();
    expect(widget).not.toHaveBeenCalled();
    button().dispatchEvent(new Event('pointerenter'));
    expect(widget).toHaveBeenCalledTimes(1);
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
});

test('a symbol costs the option it is given for, and not the chat', async () => {
  install({}, fakeApp().importApp);
  window.Parlor?.('init', { tokenEndpoint: '/chat', accent: Symbol('blue') } as never);
  await settle();
  expect(button()).not.toBeNull();
  expect(host()?.getAttribute('style')).toBeNull();
  expect(warnings).toEqual([expect.stringContaining('[parlor] accent failed TypeError')]);
});

test('what init is given inherits no options', async () => {
  const { handoffs, imports, importApp } = fakeApp();
  install({}, importApp);
  window.Parlor?.(
    'init',
    Object.create({ title: 'of somebody else' }, { startOpen: { value: true, enumerable: true } }),
  );
  await settle();
  imports[0]?.arrive();
  await settle();
  expect(handoffs.map(({ options }) => options)).toEqual([{ startOpen: true }]);
});

describe('consent', () => {
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
});

test.each(['open', 'close', 'toggle', 'show', 'hide', 'purge', 'consent'] as const)(
  '%s before init answers nothing that a page could wait for',
  async (command) => {
    install({}, fakeApp().importApp);
    await settle();
    expect(window.Parlor?.(command as 'open')).toBeUndefined();
  },
);

describe('purge', () => {
  test('takes the app down, has everything removed and leaves the launcher', async () => {
    const { importApp, imports, calls } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    button().click();
    imports[0]?.arrive();
    await settle();
    window.Parlor?.('purge');
    await settle();
    expect(calls).toEqual(['start', 'open', 'close', 'destroy', 'purge']);
    button().click();
    await settle();
    expect(calls.slice(5)).toEqual(['start', 'open']);
  });

  test('whoever opens it at once finds nothing: it begins only when everything is gone', async () => {
    const { importApp, imports, calls } = fakeApp();
    let done = () => {};
    install({ tokenEndpoint: '/chat' }, async (...which) => ({
      ...(await importApp(...which)),
      purge: () => new Promise((resolve) => (done = () => resolve(void calls.push('purged')))),
    }));
    await settle();
    button().click();
    imports[0]?.arrive();
    await settle();
    window.Parlor?.('purge');
    button().click();
    await settle();
    expect(calls.splice(0)).toEqual(['start', 'open', 'close', 'destroy']);
    done();
    await settle();
    expect(calls).toEqual(['purged', 'start', 'open']);
  });

  test('while the app is on its way: what is opened afterwards opens', async () => {
    const { importApp, imports, calls } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    button().click();
    window.Parlor?.('purge');
    button().click();
    await settle();
    imports[0]?.arrive();
    await settle();
    expect(calls).toEqual(['purge', 'start', 'open']);
  });

  test('an app that was still on its way to its start is taken down when it arrives', async () => {
    const destroy = vi.fn();
    let arrive = () => {};
    install({ tokenEndpoint: '/chat' }, async () => ({
      start: () =>
        new Promise((resolve) => {
          arrive = () =>
            resolve({ open() {}, close() {}, toggle() {}, status: () => 'ready', run: async () => {}, destroy });
        }),
      purge() {},
      engage() {},
    }));
    await settle();
    button().click();
    await settle();
    window.Parlor?.('purge');
    arrive();
    await settle();
    expect(destroy).toHaveBeenCalledTimes(1);
  });

  test('of another page is heard, and fetches nothing here', async () => {
    const { importApp } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    window.dispatchEvent(new StorageEvent('storage', { key: 'parlor:default:purge' }));
    await settle();
    expect(importApp).not.toHaveBeenCalled();
    expect(button()).not.toBeNull();
  });
});

describe('destroy', () => {
  test('takes away the element, the app and the listeners, and init works again', async () => {
    const { importApp, imports, calls, handoffs } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    const heard = vi.fn();
    window.Parlor?.('on', 'unread', heard);
    window.Parlor?.('open');
    imports[0]?.arrive();
    await settle();
    window.Parlor?.('destroy');
    expect(host()).toBeNull();
    expect(calls.at(-1)).toBe('destroy');
    handoffs[0]?.emit('unread', { count: 1 });
    expect(heard).not.toHaveBeenCalled();
    window.Parlor?.('init');
    expect(document.querySelectorAll('parlor-chat')).toHaveLength(1);
  });

  test('while the app loads keeps it from starting', async () => {
    const { importApp, imports, calls } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    window.Parlor?.('open');
    window.Parlor?.('destroy');
    imports[0]?.arrive();
    await settle();
    expect(calls).toEqual([]);
    expect(host()).toBeNull();
  });

  test('before the page has been parsed keeps the tag from starting', async () => {
    install({ tokenEndpoint: '/chat' }, fakeApp().importApp);
    window.Parlor?.('destroy');
    await settle();
    expect(host()).toBeNull();
  });
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

describe('invitations', () => {
  test('nothing is fetched for them without rules; with rules their file alone', async () => {
    const { importApp } = fakeApp();
    install({ tokenEndpoint: '/chat' }, importApp);
    await settle();
    expect(importApp).not.toHaveBeenCalled();
    window.Parlor?.('destroy');
    window.Parlor?.('init', { tokenEndpoint: '/chat', proactive: [] });
    await settle();
    expect(importApp.mock.calls).toEqual([[0, true]]);
  });

  test('they are not fetched before consent', async () => {
    const { importApp } = fakeApp();
    install({ tokenEndpoint: '/chat', consent: '', whenClosed: 'hide' }, importApp);
    await settle();
    expect(importApp).not.toHaveBeenCalled();
    window.Parlor?.('consent', true);
    await settle();
    expect(importApp.mock.calls).toEqual([[0, true]]);
  });

  test('what fails in them is told to the developer, and not thrown into the page', async () => {
    const importApp = async () => ({
      start: vi.fn(),
      purge() {},
      engage: async () => {
        throw new Error('the adapter refuses');
      },
    });
    install({}, importApp);
    window.Parlor?.('init', { tokenEndpoint: '/chat', proactive: [] });
    await settle();
    expect(warnings).toEqual(['[parlor] Error: the adapter refuses']);
  });

  test('what the page tracks fetches nothing, and waits until somebody wants to know it', async () => {
    const { importApp, imports, engaged } = fakeApp();
    install({}, importApp);
    window.Parlor?.('init', { tokenEndpoint: '/chat', proactive: [] });
    window.Parlor?.('track', 'basket');
    await settle();
    imports[0]?.arrive();
    await settle();
    expect(importApp.mock.calls).toEqual([[0, true]]);
    expect(engaged[0]?.waiting.map(([name, args]) => [name, args])).toEqual([['track', ['basket']]]);
  });
});
