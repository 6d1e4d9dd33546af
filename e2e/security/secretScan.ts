// Everything that leaves the panel: what the console says, which addresses are asked for and with what, what stands in the
// page outside the shadow tree, and what is written to any storage, also for a moment. And what of it is a secret.

import type { BrowserContext, ConsoleMessage, Page, Request } from '@playwright/test';

/** A place, and what was found there. */
interface Trace {
  readonly place: string;
  readonly text: string;
}

export interface SecretScan {
  /** The page as it is now. */
  look(page: Page): Promise<void>;
  /** `place: name of the secret`, each once. `allowed`: places, by the secret that may be there. */
  found(secrets: Readonly<Record<string, string>>, allowed?: Readonly<Record<string, RegExp>>): readonly string[];
  /** Names of all that was written to, transient or not: `localStorage parlor:default:session`. */
  stores(): readonly string[];
}

/** Whose they are: they may hear everything, in the body of a request. Their addresses are looked at like all others. */
const services = /^\/(chat|twilio)\//;

export async function startScan(context: BrowserContext): Promise<SecretScan> {
  const traces: Trace[] = [];
  const stores = new Set<string>();
  const pending: Promise<unknown>[] = [];
  const note = (place: string, text: string) => void traces.push({ place, text });
  const store = (area: string, key: string, value: string) => {
    const place = `${area} ${key}`.trim();
    stores.add(place);
    note(place, `${key} ${value}`);
  };

  context.on('console', (message: ConsoleMessage) => {
    note('console', message.text());
    // Of objects the text says little.
    for (const handle of message.args()) {
      const value = handle.jsonValue().then(
        (plain) => note('console', JSON.stringify(plain) ?? ''),
        // Of a page that has gone since.
        () => {},
      );
      pending.push(value);
    }
  });
  context.on('request', (request: Request) => {
    const url = new URL(request.url());
    const { referer = '' } = request.headers();
    note(`address ${url.pathname.split('/').slice(0, 2).join('/')}`, request.url());
    note('referrer', referer);
    if (!services.test(url.pathname)) note(`request ${url.pathname}`, request.postData() ?? '');
  });
  context.on('page', (page) =>
    page.on('websocket', (socket) => {
      const { pathname } = new URL(socket.url());
      note(services.test(pathname) ? 'address /twilio' : 'address of a socket', socket.url());
    }),
  );
  await context.exposeBinding('noteWrite', (_, area: string, key: string, value: string) => store(area, key, value));
  await context.addInitScript(watchWrites);

  return {
    async look(page) {
      const { outside, written } = await page.evaluate(readPage);
      for (const text of outside) note('page', text);
      for (const [area, key, value] of written) store(area, key, value);
      for (const { name, value } of await page.context().cookies()) store('cookie', name, value);
      await Promise.all(pending.splice(0));
    },
    found(secrets, allowed = {}) {
      const hits = Object.entries(secrets).flatMap(([name, secret]) => {
        const spellings = spellingsOf(secret);
        return traces
          .filter(({ place, text }) => !allowed[name]?.test(place) && spellings.some((each) => text.includes(each)))
          .map(({ place }) => `${place}: ${name}`);
      });
      return [...new Set(hits)].sort();
    },
    stores: () => [...stores].sort(),
  };
}

function spellingsOf(secret: string): readonly string[] {
  const encoded = encodeURIComponent(secret);
  const inner = JSON.stringify(secret).slice(1, -1);
  const base64 = Buffer.from(secret).toString('base64').replace(/=+$/, '');
  return [secret, encoded, encoded.replaceAll('%20', '+'), inner, base64];
}

/** In every page, before anything else runs. */
function watchWrites(): void {
  type Note = (area: string, key: string, value: string) => void;
  const note: Note = (...write) => (window as unknown as { noteWrite: Note }).noteWrite(...write);
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    note(this === localStorage ? 'localStorage' : 'sessionStorage', String(key), String(value));
    setItem.call(this, key, value);
  };
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (name, ...rest) {
    note('indexedDB', name, '');
    return open.call(this, name, ...rest);
  };
  const openCache = CacheStorage.prototype.open;
  CacheStorage.prototype.open = function (name) {
    note('caches', name, '');
    return openCache.call(this, name);
  };
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = History.prototype[name];
    History.prototype[name] = function (...call) {
      note('history', '', JSON.stringify(call));
      original.apply(this, call);
    };
  }
}

/** In the page: what it shows beside the panel, and what it holds. */
async function readPage() {
  const text = (value: unknown) => (value === null || value === '' ? '' : JSON.stringify(value));
  // A shadow tree is no part of this.
  const outside = [document.documentElement.outerHTML, document.title, location.href, document.referrer];
  const written: [area: string, key: string, value: string][] = [];
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    for (const [key, value] of Object.entries(window[area])) written.push([area, key, String(value)]);
  }
  for (const { name = '' } of await indexedDB.databases()) written.push(['indexedDB', name, '']);
  for (const name of await caches.keys()) written.push(['caches', name, '']);
  if (window.name) written.push(['window.name', '', window.name]);
  if (text(history.state)) written.push(['history', '', text(history.state)]);
  return { outside, written };
}
