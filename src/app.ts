// The composition root: builds the ports, the engine and the ui, and connects them with the launcher and the host page.

import { createClock } from './browser/clock';
import { newId } from './browser/newId';
import { watchPresence } from './browser/presence';
import { type Area, createStorage } from './browser/storage';
import { parseOptions } from './config';
import type { Config } from './contract';
import { type ChatError, chatError } from './core/errors';
import type { ChatTransport, Ports } from './core/ports';
import type { AppHandle, AppModule, Handoff } from './handoff';
import { en } from './i18n/en';
import type { Language } from './i18n/language';
import { loadConnectingPart } from './parts/connecting';
import { loadFormPart } from './parts/form';
import { createLazyApi } from './parts/lazyApi';
import { createLazyEndpoint } from './parts/lazyEndpoint';
import { createLazyEngine } from './parts/lazyEngine';
import { createLazyFiles } from './parts/lazyFiles';
import { chooseLanguage } from './parts/lazyLanguage';
import { loadStoresPart } from './parts/stores';
import { loadThemesPart } from './parts/themes';
import type { Look } from './theme/dressUp';
import { type Mounted, mount } from './ui/mount';
import { oncePerFrame } from './ui/oncePerFrame';

// In this file, too: the ordinary visitor needs both at once.
export { createWidget } from './loader/widget';

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
  const begin = (kept: Parameters<typeof startWith>[2]) => startWith(handoff, config, kept, problems.length > 0);
  const { storage } = config;
  return typeof storage === 'object'
    ? loadStores()
        .then(({ openAdapter }) => openAdapter(storage, handoff.instance, warn))
        .then(begin)
    : begin(storage);
}

function startWith(
  handoff: Handoff,
  first: Config,
  kept: Exclude<Config['storage'], object> | Area,
  hasProblems: boolean,
): AppHandle {
  const { instance, host, root, launcher, emit, forget, asked } = handoff;
  const whenAsked = (act: () => void) => (asked ? asked.then(act) : act());
  let config = first;
  let attempt = 0;
  // Pages share a conversation that they share the storage of.
  const shares = kept === 'local' && Boolean(navigator.locks) && 'BroadcastChannel' in window;
  const endpoint = createLazyEndpoint({
    url: config.tokenEndpoint,
    session: config.session,
    credentials: config.credentials,
  });
  const storage = createStorage(instance, !shares, kept);
  if (config.consent) whenAsked(() => storage.write('consent', true));
  const clock = createClock();
  const ports: Ports = {
    clock,
    storage,
    files: createLazyFiles(instance, !shares, storage, kept === 'local'),
    endpoint,
    loadTransport() {
      endpoint.preload();
      return handoff.loadTransport?.() ?? loadTransport(config.worker, attempt++);
    },
    random: Math.random,
    report: ({ kind, detail }: ChatError) => warn(detail ? `${kind}: ${detail}` : kind),
    pageContext: () => config.context,
  };
  const engine = createLazyEngine(ports, shares ? instance : null, config.formValues, asked);
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
    watchInView: handoff.watchInView,
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

  const api = createLazyApi({
    ...handoff,
    hasProblems,
    engine,
    endpoint,
    ports,
    config: () => config,
    locale: () => locale,
    become(next) {
      config = next;
      show();
    },
    loadForm: loadFormPart,
    newId,
    warn,
  });
  let mounted: Mounted | undefined;
  let locale = '';
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
      warn('localStorage is forbidden or full: nothing will survive a reload');
    }
    if (before.panel !== told.panel) showWhetherOpen();
    for (const { name, detail } of engine.eventsOf(before, told)) emit(name, detail);
  }

  engine.subscribe(tellOthers);
  showWhetherOpen();

  let stopChoosing = () => {};

  /** With the options as they are now. */
  function show(): void {
    const look = config.theme === null && config.placement === 'floating' ? null : loadLook();
    stopChoosing();
    stopChoosing = chooseLanguage(
      {
        wishes: {
          configured: config.locale,
          page: host.closest<HTMLElement>('[lang]')?.lang ?? '',
          browser: navigator.languages,
        },
        strings: config.strings,
        after: clock.after,
        warn,
      },
      (language) =>
        Promise.all([look, engine.shown, api.ready]).then(([ready]) => {
          speak(language, ready);
        }),
    );
  }

  function speak(language: Language, look: Look | null): void {
    if (destroyed) return;
    const texts = language.of('first', en);
    whenAsked(() => {
      button.ariaLabel = config.launcherLabel ?? texts.openChat;
    });
    locale = language.locale;
    const spoken = { language, texts, config, look };
    if (mounted) {
      mounted.update(spoken);
      return;
    }
    mounted = mount({
      ...spoken,
      root,
      engine: oncePerFrame({ ...engine, dispatch: api.dispatch }),
      launcher,
      instance,
      storage,
      newId,
      files: ports.files,
      query: endpoint.query,
      onFailure: (error) => warn(`the panel: ${String(error)}`),
      warn,
    });
    // Not before: the form does not wait for it.
    engine.want();
  }

  /** Null when it could not be fetched: a chat with other looks is better than none. */
  async function loadLook() {
    try {
      const { dressUp } = await loadThemesPart(0).catch(() => loadThemesPart(1));
      const pageFont = getComputedStyle(host.parentElement ?? document.body).fontFamily;
      return dressUp({ ...config, scheme: config.colorScheme, pageFont }, warn);
    } catch (error) {
      warn(`the theme could not be loaded: ${String(error)}`);
      return null;
    }
  }

  show();

  const open = () => api.dispatch({ kind: 'openPanel' });
  const close = () => engine.dispatch({ kind: 'closePanel' });
  return {
    open,
    close,
    toggle: () => (isOpen() ? close() : open()),
    status() {
      const { session } = engine.get();
      return session.kind !== 'failed' ? 'ready' : session.error.kind === 'badConfig' ? 'noEndpoint' : 'failed';
    },
    run: api.run,
    destroy() {
      destroyed = true;
      stopWatching();
      api.dispose();
      engine.dispose();
      stopChoosing();
      mounted?.unmount();
    },
  };
}

/** Its own chunk, by far the largest: fetched when somebody fills in the form or comes back to a conversation. */
async function loadTransport(worker: Config['worker'], attempt: number): Promise<ChatTransport> {
  const { createTransport } = await loadConnectingPart(attempt).catch((error) => {
    throw chatError('loadFailed', `transport: ${String(error)}`);
  });
  return createTransport(worker, attempt);
}

function warn(line: string): void {
  // biome-ignore lint/suspicious/noConsole: one line for the developer of the host page, never with a token or personal data
  console.warn(`[parlor] ${line}`);
}
