// What happens between launcher and app: the consent gate, loading and what fails in it, events, purging. Fetched with the
// first intent, in one file with the app, or before it alone.

import type { ParlorEvents } from '../contract';
import type { AppHandle, AppModule, EngageHandoff, Handoff, WaitingCall } from '../handoff';
import { loadGatePart } from '../parts/gate';
import { loadPlacePart } from '../parts/place';
import { createEmitter } from './emitter';
import type { WidgetModule } from './files';
import { allWork } from './intrinsics';
import { isTrue } from './isTrue';
import { tellOwnLaunchers } from './ownLaunchers';
import type { Place } from './place';
import { report } from './report';
import { readStored } from './stored';
import { whenParsed } from './whenParsed';

const whenIdle = (act: () => void) => (window.requestIdleCallback ?? setTimeout)(act);

/** Commands that nobody waits for: they are no reason to fetch the app. */
const patient = /^(identify|set|prefill|update|track)/;

// Whoever fetches this file then does so again, and everything else, from where each file has its own: scripts/apart.ts.
if (!allWork()) throw new Error('a script of this page has replaced what Parlor is made of: docs/hosts.md');
const isApart = import.meta.url.includes('/apart/');

export const createWidget: WidgetModule['createWidget'] = async (instance, options, files, launcher, fetched) => {
  const { consent, placement } = options;
  // As in lazyWidget.ts.
  const isFree = consent == null || consent === false || consent === 'false';
  /** Until then nothing is fetched and nothing stored. */
  let accepted = isFree;
  let app: AppHandle | undefined;
  /** Started for a press that is likely, so that it only shows what is there. Neither page nor endpoint can tell. */
  let ahead: Promise<AppHandle> | undefined;
  let sayAsked = () => {};
  let dropped: Promise<void> | undefined;
  let attempt = isApart ? 1 : 0;
  let gateAttempt = 0;
  let loading: Promise<AppModule> | undefined = fetched?.start && Promise.resolve(fetched as AppModule);
  let progress: 'idle' | 'loading' | 'loadFailed' = 'idle';
  let wantsOpen = false;
  /** Another one when everything has been forgotten: what was begun before must not go on. */
  let era = 0;
  let purged: Promise<void> | undefined;
  const waiting: WaitingCall[] = [];
  const stored = (key: string) => readStored(options.storage, `parlor:${instance}:${key}`);
  const emitter = createEmitter();
  const { host, root, button, signal } = launcher;
  let place: Place | undefined;

  function emit<Name extends keyof ParlorEvents>(name: Name, detail: ParlorEvents[Name]) {
    emitter.emit(name, detail);
    host.dispatchEvent(new CustomEvent(`parlor:${name}`, { detail, bubbles: true }));
  }

  /** Fetched at most once at a time and never again after it arrived. */
  function loadApp() {
    loading ??= files.app(attempt++);
    const arriving = loading;
    return arriving.catch((error) => {
      if (loading === arriving) loading = undefined;
      throw error;
    });
  }

  async function prepare({ start }: AppModule) {
    await purged;
    if (app || ahead || progress !== 'idle' || !accepted) return;
    const asked = new Promise<void>((resolve) => {
      sayAsked = resolve;
    });
    ahead = (async () => start({ ...handoff, asked }))();
    ahead.catch(drop);
  }

  /** What was started ahead does not know of what has been said since, or is nobody's any more. */
  function drop() {
    if (!ahead) return;
    sayAsked = () => {};
    dropped = ahead.then(({ destroy }) => destroy()).catch(() => {});
    ahead = undefined;
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
        if (!wantsOpen) drop();
        await dropped;
        const begunAhead = ahead;
        ahead = undefined;
        const started = await (begunAhead ?? loaded.start(handoff));
        if (begun === era) {
          app = started;
          progress = 'idle';
          emit('ready', { instance });
          for (const [name, args, answer] of waiting.splice(0)) answer(app.run(name, args));
          if (wantsOpen) app.open();
          // What is there is shown first.
          setTimeout(() => begun === era && sayAsked());
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
          launcher.fail();
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
      ask();
    }
  }

  async function ask() {
    try {
      const { gate } = await loadGatePart(gateAttempt++).catch(() => loadGatePart(gateAttempt++));
      if (!wantsOpen || accepted || signal.aborted) return;
      const balloon = gate(root, consent, () => setConsent(true), dismiss);
      launcher.show(balloon);
      // Not when the page has opened it by itself.
      if (navigator.userActivation?.isActive) balloon.focus();
    } catch (error) {
      report('not loaded', error);
      launcher.fail();
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
    if (!accepted) return;
    if (options.whenClosed || options.proactive) {
      files
        .engage(isApart ? 1 : 0)
        .then((part) => part.engage(handoff))
        .catch(report);
    }
    if (wantsOpen || isTrue(options.startOpen)) open();
    // The fragment of a resume link has a conversation as well.
    else if (waiting[0] || /#parlor-r/.test(location.href) || (await stored('session'))) whenIdle(start);
    else if (loading) prefetch();
  }

  /** A failure is silent here: whoever then presses the button tries again, and is told. */
  function prefetch() {
    if (!accepted) return;
    loadApp().then(
      (loaded) => whenIdle(() => prepare(loaded)),
      () => {},
    );
  }

  function setConsent(given: boolean) {
    if (given) {
      if (accepted) return;
      accepted = true;
      // The words that had it go away.
      if (root.activeElement) button.focus();
      begin();
    } else {
      purge();
      launcher.remove();
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
    drop();
    accepted = isFree;
    close();
    place?.appear();
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

  /** Another page of the site has removed everything, or stored what the form drawn ahead does not know of. */
  function hear({ key }: StorageEvent) {
    if (key === `parlor:${instance}:purge`) purge(true);
    else if (/^parlor/.test(key as string)) drop();
  }

  function end() {
    era++;
    emitter.entries.clear();
    app?.destroy();
    app = undefined;
    drop();
    accepted = false;
  }

  const commands = {
    open() {
      place?.reveal();
      open();
    },
    close,
    toggle,
    consent: setConsent,
    purge: () => purge(),
    show: () => (place ? place.appear() : root.prepend(button)),
    hide() {
      button.remove();
      close();
    },
    status: () => (!accepted ? 'consent' : place || button.parentNode ? (app?.status() ?? progress) : 'hidden'),
    /** Every other command: kept in order until the app is there, which answers. */
    run: (name: string, ...args: readonly unknown[]) =>
      new Promise<unknown>((resolve) => {
        if (app) resolve(app.run(name, args));
        else {
          waiting.push([name, args, resolve]);
          drop();
          if (!patient.test(String(name))) start();
        }
      }),
    on: emitter.on,
    once: emitter.once,
    off: emitter.off,
  };
  if (placement === 'inline' || placement === 'fullPage') {
    const part = await loadPlacePart(0)
      .catch(() => loadPlacePart(1))
      .catch((error) => report('not placed: it floats', error));
    if (!signal.aborted) place = part?.createPlace(placement, options, launcher, open, close);
    if (!part) {
      options = { ...options, placement: 'floating' };
      root.prepend(button);
    }
  }
  const handoff: Handoff & EngageHandoff = {
    instance,
    host,
    root,
    launcher,
    options,
    emit,
    forget,
    listeners: emitter.entries,
    waiting,
    widget: commands,
    signal,
    watchInView: place?.watchInView,
  };

  if (!accepted && (await stored('consent'))) accepted = true;
  if (!signal.aborted) {
    signal.addEventListener('abort', end);
    addEventListener('storage', hear, { signal });
    if (!place) tellOwnLaunchers(instance, launcher);
    begin();
    place?.appear();
  }
  return {
    open,
    prefetch,
    call(name, args) {
      // Nothing inherited: whatever the page calls is either in here or passed on.
      const own: Record<string, unknown> = { __proto__: null, ...commands };
      const command = own[name] as ((...args: readonly unknown[]) => unknown) | undefined;
      return command ? command(...args) : commands.run(name, ...args);
    },
  };
};
