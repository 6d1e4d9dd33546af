// The composition root: builds the ports, the engine and the ui, and connects them with the launcher and the host page.

import { createClock } from './browser/clock';
import { newId } from './browser/newId';
import { watchPresence } from './browser/presence';
import { createStorage } from './browser/storage';
import { createTabs } from './browser/tabs';
import { parseOptions } from './config';
import type { AppHandle, Handoff } from './contract';
import { type ChatError, chatError } from './core/errors';
import type { ChatTransport, Ports } from './core/ports';
import { unreadCount } from './core/selectors';
import { loadStrings } from './i18n/loadStrings';
import { createLazyEndpoint } from './parts/lazyEndpoint';
import { createLazyEngine } from './parts/lazyEngine';
import { createLazyFiles } from './parts/lazyFiles';
import { loadTransportPart } from './parts/transport';
import { publicEvents } from './publicEvents';
import { mount } from './ui/mount';

export function start({ instance, root, launcher, options, emit }: Handoff): AppHandle {
  const { config, problems } = parseOptions(options, { url: document.baseURI, secure: location.protocol === 'https:' });
  for (const { message } of problems) warn(message);

  let attempt = 0;
  const tabs = createTabs(instance);
  const endpoint = createLazyEndpoint({
    url: config.tokenEndpoint,
    session: config.session,
    credentials: config.credentials,
  });
  const storage = createStorage(instance, tabs === null);
  const ports: Ports = {
    clock: createClock(),
    storage,
    files: createLazyFiles(instance, tabs === null, storage),
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
  const stopWatching = watchPresence({
    tell: engine.tell,
    away: engine.suspend,
    back: engine.resume,
  });

  let unmount = () => {};
  let destroyed = false;
  let told = engine.get();
  let unreadLabel: ((count: number) => string) | null = null;

  function tellOthers(): void {
    const before = told;
    told = engine.get();
    if (before.storage !== told.storage && told.storage === 'pageOnly') {
      warn('localStorage is forbidden or full: what is said and written here will not survive a reload');
    }
    if (before.panel !== told.panel) launcher.setOpen(told.panel === 'open');
    paintBadge();
    for (const { name, detail } of publicEvents(before, told)) emit(name, detail);
  }

  function paintBadge(): void {
    const count = unreadCount(told);
    if (unreadLabel) launcher.setUnread(count, unreadLabel(count));
  }

  engine.subscribe(tellOthers);
  launcher.setOpen(told.panel === 'open');

  const strings = loadStrings({
    configured: config.locale,
    page: document.documentElement.lang,
    browser: navigator.languages,
  });
  Promise.all([strings, engine.shown]).then(([{ texts, locale }]) => {
    if (destroyed) return;
    const name = config.launcherLabel ?? texts.openChat;
    unreadLabel = (count) => (count > 0 ? texts.unreadLauncher(name, count) : name);
    paintBadge();
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
      warn,
    });
    unmount = mounted.unmount;
    // Not before: the form does not wait for it.
    engine.want();
  });

  const isOpen = () => engine.get().panel === 'open';
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
