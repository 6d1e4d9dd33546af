// One widget on a page: its launcher from the start, its app from the first intent on. Script tag and npm entry both end here.

import type { AppHandle, AppModule } from '../contract';
import { failure, gate } from './balloon';
import type { Emitter } from './emitter';
import { createLauncher } from './launcher';
import { report } from './report';
import { readStored } from './stored';
import { whenParsed } from './whenParsed';

/** Fetches the app chunk. `attempt` counts from 0: some browsers remember a failed address, so a retry needs another one. */
export type ImportApp = (attempt: number) => Promise<AppModule>;

/** Commands take effect when the app is there; until then they say whether it shall open when it arrives. */
export interface Widget extends AppHandle {
  /** The visitor's answer, from the gate or from the page. With false everything is removed, the widget as well. */
  consent(given: boolean): void;
  /** Removes all that is stored, in every tab; the widget begins anew. */
  purge(): void;
}

/**
 * `instance` separates the storage of several widgets on one site and is `default` for the script tag; `options` are
 * raw, as the page gave them.
 */
export function createWidget(
  instance: string,
  options: Readonly<Record<string, unknown>>,
  emit: Emitter['emit'],
  importApp: ImportApp,
): Widget {
  const { consent } = options;
  // Whatever else it is: who writes something there wants a gate.
  const isFree = consent == null || `${consent}` === 'false';
  /** Until then nothing is fetched and nothing stored. */
  let accepted = isFree;
  let app: AppHandle | undefined;
  let loading: ReturnType<ImportApp> | undefined;
  let attempt = 0;
  let starting = false;
  let wantsOpen = false;
  let destroyed = false;
  const stored = (key: string) => readStored(options.storage, `parlor:${instance}:${key}`);
  const launcher = createLauncher(options, toggle, () => {
    // A failure is silent here: whoever then presses the button tries again, and is told.
    if (accepted) loadApp().catch(() => {});
  });
  const { host, root, button } = launcher;
  whenParsed(() => {
    if (!destroyed) document.body.append(host);
  });

  /** Fetched at most once at a time and never again after it arrived. */
  function loadApp() {
    loading ??= importApp(attempt++).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  async function start() {
    if (app || starting || !accepted) return;
    starting = true;
    try {
      const loaded = await loadApp().catch(loadApp);
      await new Promise<void>(whenParsed);
      if (accepted) app = await loaded.start({ instance, host, root, launcher, options, emit, forget });
      if (accepted) {
        launcher.show();
        emit('ready', { instance });
        if (wantsOpen) app?.open();
      } else app?.destroy();
    } catch (error) {
      if (accepted) {
        report('chat not loaded', error);
        // A network that went may come back.
        addEventListener('online', start);
        // Nobody asked for it yet: then nobody needs to know.
        if (wantsOpen) {
          launcher.show(failure(open));
          emit('error', { kind: 'loadFailed' });
        }
      }
    }
    starting = false;
  }

  function open() {
    if (app) return app.open();
    wantsOpen = true;
    if (accepted) {
      launcher.show(undefined, true);
      start();
    } else {
      const balloon = gate(consent, () => setConsent(true), dismiss);
      launcher.show(balloon);
      // Not when the page has opened it by itself.
      if (navigator.userActivation?.isActive) balloon.focus();
    }
  }

  function close() {
    if (app) return app.close();
    wantsOpen = false;
    launcher.show();
  }

  function dismiss() {
    close();
    button.focus();
  }

  function toggle() {
    if (app) app.toggle();
    else if (wantsOpen) close();
    else open();
  }

  async function begin() {
    if (!accepted && (await stored('consent'))) accepted = true;
    if (!accepted) return;
    // `data-start-open` alone means true, as HTML has it.
    if (wantsOpen || /^(true|)$/.test(`${options.startOpen}`)) open();
    else if (await stored('session')) (window.requestIdleCallback ?? setTimeout)(start);
  }

  function setConsent(given: boolean) {
    if (given) {
      accepted = true;
      // The words that had it go away.
      if (root.activeElement) button.focus();
      begin();
    } else {
      purge();
      destroy();
    }
  }

  /** As if nobody had been here. */
  function forget() {
    app?.destroy();
    app = undefined;
    accepted = isFree;
    close();
  }

  async function purge(heard?: boolean) {
    // What has not been accepted has stored nothing.
    const loaded = heard ? loading : accepted && loadApp().catch(loadApp);
    forget();
    try {
      if (loaded) await (await loaded).purge(instance, options.storage, heard);
    } catch (error) {
      report('not purged', error);
    }
  }

  /** Another page of the site has removed everything. */
  function hear({ key }: StorageEvent) {
    if (key === `parlor:${instance}:purge`) purge(true);
  }

  function destroy() {
    destroyed = true;
    removeEventListener('online', start);
    removeEventListener('storage', hear);
    host.remove();
    forget();
    accepted = false;
  }

  addEventListener('storage', hear);
  begin();
  return { open, close, toggle, destroy, consent: setConsent, purge: () => purge() };
}
