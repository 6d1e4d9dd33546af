// One widget on a page: its launcher from the start, its app from the first intent on. Script tag and npm entry both end here.

import type { ParlorStatus } from '../commandTypes';
import type {
  AppHandle,
  AppModule,
  EngageHandoff,
  EngageModule,
  Handoff,
  ParlorEvents,
  WaitingCall,
} from '../contract';
import { failure, gate } from './balloon';
import type { Emitter } from './emitter';
import { createLauncher } from './launcher';
import { report } from './report';
import { readStored } from './stored';
import { whenParsed } from './whenParsed';

/** Fetches the app chunk, or the one that invites visitors. `attempt` counts from 0: some browsers remember a failed address, so a retry needs another one. */
export type ImportApp = (attempt: number, isForEngage?: boolean) => Promise<AppModule & EngageModule>;

/** Commands take effect when the app is there; until then they say whether it shall open when it arrives. */
export interface Widget extends Pick<AppHandle, 'open' | 'close' | 'toggle' | 'destroy'> {
  /** The launcher; `hide` closes the panel too, and `open` opens it without a launcher. */
  show(): void;
  hide(): void;
  status(): ParlorStatus;
  /** Every other command: kept in order until the app is there, which answers. */
  run(name: string, ...args: readonly unknown[]): Promise<unknown>;
  /** The visitor's answer, from the gate or from the page. With false everything is removed, the widget as well. */
  consent(given: boolean): void;
  /** Removes all that is stored, in every tab; the widget begins anew. */
  purge(): void;
}

/** Commands that nobody waits for: they are no reason to fetch the app. */
const patient = /^(identify|set|prefill|update|track)/;

/**
 * `instance` separates the storage of several widgets on one site and is `default` for the script tag; `options` are
 * raw, as the page gave them; `host` in them is an element of the page that becomes the host.
 */
export function createWidget(
  instance: string,
  options: Readonly<Record<string, unknown>>,
  emitter: Emitter,
  importApp: ImportApp,
): Widget {
  const { consent } = options;
  // Whatever else it is: who writes something there wants a gate.
  const isFree = /^(undefined|null|false)$/.test(consent as string);
  /** Until then nothing is fetched and nothing stored. */
  let accepted = isFree;
  let app: AppHandle | undefined;
  let loading: ReturnType<ImportApp> | undefined;
  let attempt = 0;
  let progress: 'idle' | 'loading' | 'loadFailed' = 'idle';
  let wantsOpen = false;
  /** Another one when everything has been forgotten: what was begun before must not go on. */
  let era = 0;
  let purged: Promise<void> | undefined;
  const end = new AbortController();
  const { signal } = end;
  const waiting: WaitingCall[] = [];
  const stored = (key: string) => readStored(options.storage, `parlor:${instance}:${key}`);
  const launcher = createLauncher(options, toggle, () => {
    // A failure is silent here: whoever then presses the button tries again, and is told.
    if (accepted) loadApp().catch(() => {});
  });
  const { host, root, button } = launcher;
  // Turbo, Astro and the like put another body in the place of ours.
  const swaps = new MutationObserver(attach);
  whenParsed(() => {
    attach();
    swaps.observe(document.documentElement, { childList: true });
  });
  if (isTrue(options.hidden)) button.remove();

  function attach() {
    if (!signal.aborted && !host.isConnected) document.body.append(host);
  }

  function emit<Name extends keyof ParlorEvents>(name: Name, detail: ParlorEvents[Name]) {
    emitter.emit(name, detail);
    host.dispatchEvent(new CustomEvent(`parlor:${name}`, { detail, bubbles: true }));
  }

  /** Fetched at most once at a time and never again after it arrived. */
  function loadApp() {
    loading ??= importApp(attempt++).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  async function start() {
    if (app || progress === 'loading' || signal.aborted || !accepted) return;
    progress = 'loading';
    const begun = era;
    try {
      const loaded = await loadApp().catch(loadApp);
      await new Promise<void>(whenParsed);
      // Else it would find what is being removed.
      await purged;
      if (begun === era) {
        // Not afterwards: the app says itself whether it is open.
        launcher.show();
        const started = await loaded.start(handoff);
        if (begun === era) {
          app = started;
          progress = 'idle';
          emit('ready', { instance });
          for (const [name, args, answer] of waiting.splice(0)) answer(app.run(name, args));
          if (wantsOpen) app.open();
        } else started.destroy();
      }
    } catch (error) {
      if (begun === era) {
        progress = 'loadFailed';
        report('not loaded', error);
        // A network that went may come back.
        addEventListener('online', start, { signal });
        // Nobody asked for it yet: then nobody needs to know.
        if (wantsOpen) {
          launcher.show(failure(open));
          emit('error', { kind: 'loadFailed' });
        }
      }
    }
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
    if (options.whenClosed || options.proactive) {
      importApp(0, true)
        .then((part) => part.engage(handoff))
        .catch(report);
    }
    if (wantsOpen || isTrue(options.startOpen)) open();
    // The fragment of a resume link has a conversation as well.
    else if (waiting[0] || /#parlor-r/.test(location.href) || (await stored('session')))
      (window.requestIdleCallback ?? setTimeout)(start);
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
    era++;
    progress = 'idle';
    // Also told to the page, and seen on the launcher.
    app?.close();
    app?.destroy();
    app = undefined;
    accepted = isFree;
    close();
  }

  function purge(heard?: boolean) {
    purged = sweep(heard);
  }

  async function sweep(heard?: boolean) {
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
    era++;
    end.abort();
    swaps.disconnect();
    host.remove();
    app?.destroy();
    app = undefined;
    accepted = false;
  }

  /** `data-parlor-open` on any element of the page; its value names the instance where there are several. */
  function press(event: MouseEvent) {
    const pressed = (event.target as Element).closest?.<HTMLElement>('[data-parlor-open]');
    const wanted = pressed?.dataset.parlorOpen;
    if (wanted !== '' && wanted !== instance) return;
    // A link that leads somewhere as long as there is no chat.
    event.preventDefault();
    open();
  }

  addEventListener('storage', hear, { signal });
  addEventListener('click', press, { signal });
  const widget: Widget = {
    open,
    close,
    toggle,
    destroy,
    consent: setConsent,
    purge: () => purge(),
    show: () => root.prepend(button),
    hide() {
      button.remove();
      close();
    },
    status: () => (!accepted ? 'consent' : button.parentNode ? (app?.status() ?? progress) : 'hidden'),
    run: (name, ...args) =>
      new Promise((resolve) => {
        if (app) resolve(app.run(name, args));
        else {
          waiting.push([name, args, resolve]);
          if (!patient.test(String(name))) start();
        }
      }),
  };
  const handoff: Handoff & EngageHandoff = {
    instance,
    ...launcher,
    launcher,
    options,
    emit,
    forget,
    listeners: emitter.entries,
    waiting,
    widget,
    signal,
  };
  begin();
  return widget;
}

/** An attribute alone means true, as HTML has it. */
function isTrue(value: unknown): boolean {
  return /^(true|)$/.test(value as string);
}
