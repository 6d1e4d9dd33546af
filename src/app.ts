// The composition root: builds the ports, the engine and the ui, and connects them with the launcher and the host page.

import { createClock } from './browser/clock';
import { newId } from './browser/newId';
import { watchPresence } from './browser/presence';
import { type Area, createStorage } from './browser/storage';
import { createTabs } from './browser/tabs';
import { parseOptions } from './config';
import type { AppHandle, AppModule, Config, Handoff } from './contract';
import { type ChatError, chatError } from './core/errors';
import type { ChatTransport, Ports } from './core/ports';
import { loadStrings } from './i18n/loadStrings';
import { createLazyEndpoint } from './parts/lazyEndpoint';
import { createLazyEngine } from './parts/lazyEngine';
import { createLazyFiles } from './parts/lazyFiles';
import { loadStoresPart } from './parts/stores';
import { loadTransportPart } from './parts/transport';
import { publicEvents } from './publicEvents';
import { mount } from './ui/mount';

const loadStores = () => loadStoresPart(0).catch(() => loadStoresPart(1));

export async function purge(...what: Parameters<AppModule['purge']>): Promise<void> {
  (await loadStores()).purge(...what);
}

/** Later, where the site's own storage has to be read first. */
export function start(handoff: Handoff): AppHandle | Promise<AppHandle> {
  const { config, problems } = parseOptions(handoff.options, {
    url: document.baseURI,
    secure: location.protocol === 'https:',
  });
  for (const { message } of problems) warn(message);
  const { storage } = config;
  return typeof storage === 'object'
    ? loadStores()
        .then(({ openAdapter }) => openAdapter(storage, handoff.instance, warn))
        .then((area) => startWith(handoff, config, area))
    : startWith(handoff, config, storage);
}

function startWith(
  { instance, host, root, launcher, emit, forget }: Handoff,
  config: Config,
  kept: Exclude<Config['storage'], object> | Area,
): AppHandle {
  let attempt = 0;
  // Pages share a conversation that they share the storage of.
  const tabs = kept === 'local' ? createTabs(instance) : null;
  const endpoint = createLazyEndpoint({
    url: config.tokenEndpoint,
    session: config.session,
    credentials: config.credentials,
  });
  const storage = createStorage(instance, tabs === null, kept);
  if (config.consent) storage.write('consent', true);
  const ports: Ports = {
    clock: createClock(),
    storage,
    files: createLazyFiles(instance, tabs === null, storage, kept === 'local'),
    endpoint,
    loadTransport() {
      endpoint.preload();
      return loadTransport(attempt++);
    },
    random: Math.random,
    report: ({ kind, detail }: ChatError) => warn(detail ? `${kind}: ${detail}` : kind),
    pageContext: () => config.context,
  };
  const engine = createLazyEngine(ports, tabs, config.formValues);
  if (!config.tokenEndpoint && !config.session) {
    engine.tell({
      kind: 'setupFailed',
      // The parser has told the developer which option is missing.
      error: chatError('badConfig'),
    });
  }
  // On a phone the panel covers the page: nobody wants that again on every page they go to.
  if (engine.get().panel === 'open' && matchMedia('(max-width: 479.98px)').matches) {
    engine.dispatch({ kind: 'closePanel' });
  }
  let wasKept = false;
  const isKept = () => storage.read('panel') !== undefined;
  const stopWatching = watchPresence({
    tell: engine.tell,
    away() {
      wasKept = isKept();
      engine.suspend();
    },
    back() {
      // Everything was removed while this page was put away.
      if (wasKept && !isKept()) forget();
      else engine.resume();
    },
  });

  let unmount = () => {};
  let destroyed = false;
  let told = engine.get();
  const { button } = launcher;
  const isOpen = () => engine.get().panel === 'open';

  function showWhetherOpen(): void {
    host.toggleAttribute('data-open', isOpen());
    button.ariaExpanded = `${isOpen()}`;
  }

  function tellOthers(): void {
    const before = told;
    told = engine.get();
    if (before.storage !== told.storage && told.storage === 'pageOnly' && kept === 'local') {
      warn('localStorage is forbidden or full: what is said and written here will not survive a reload');
    }
    if (before.panel !== told.panel) showWhetherOpen();
    for (const { name, detail } of publicEvents(before, told)) emit(name, detail);
  }

  engine.subscribe(tellOthers);
  showWhetherOpen();

  const strings = loadStrings({
    configured: config.locale,
    page: document.documentElement.lang,
    browser: navigator.languages,
  });
  Promise.all([strings, engine.shown]).then(([{ texts, locale }]) => {
    if (destroyed) return;
    button.ariaLabel = config.launcherLabel ?? texts.openChat;
    const mounted = mount({
      root,
      engine,
      config,
      texts,
      locale,
      launcher,
      instance,
      storage: ports.storage,
      newId,
      files: ports.files,
      onFailure: (error) => warn(`the panel: ${String(error)}`),
    });
    unmount = mounted.unmount;
    // Not before: the form does not wait for it.
    engine.want();
  });

  const open = () => engine.dispatch({ kind: 'openPanel' });
  const close = () => engine.dispatch({ kind: 'closePanel' });
  return {
    open,
    close,
    toggle: () => (isOpen() ? close() : open()),
    destroy() {
      destroyed = true;
      stopWatching();
      engine.dispose();
      unmount();
      host.removeAttribute('data-open');
    },
  };
}

/** Its own chunk, by far the largest: fetched when somebody fills in the form or comes back to a conversation. */
async function loadTransport(attempt: number): Promise<ChatTransport> {
  try {
    const { createTwilioTransport } = await loadTransportPart(attempt);
    return createTwilioTransport();
  } catch (error) {
    throw chatError('loadFailed', `Twilio SDK: ${String(error)}`);
  }
}

function warn(line: string): void {
  // biome-ignore lint/suspicious/noConsole: one line for the developer of the host page, never with a token or personal data
  console.warn(`[parlor] ${line}`);
}
