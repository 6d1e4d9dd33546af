// One widget on a page: its launcher from the start, its app from the first intent on. Script tag and npm entry both end here.

import type { AppHandle } from '../contract';
import type { Emitter } from './emitter';
import { createLauncher } from './launcher';
import { createLoadApp, type ImportApp } from './loadApp';
import { report } from './report';

export interface WidgetSetup {
  /** Separates the storage of several widgets on one site; `default` for the script tag. */
  readonly instance: string;
  /** Raw, as the page gave them. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly emitter: Emitter;
  readonly importApp: ImportApp;
}

/** Commands take effect when the app is there; until then they say whether it shall open when it arrives. None throws. */
export type Widget = AppHandle;

export function createWidget({ instance, options, emitter, importApp }: WidgetSetup): Widget {
  const loadApp = createLoadApp(importApp);
  const launcher = createLauncher(options, { press: toggle, intent: prefetch, retry: open });
  let app: AppHandle | undefined;
  let starting = false;
  let wantsOpen = false;
  let destroyed = false;

  function prefetch() {
    // A failure is silent here: whoever then presses the button tries again, and is told.
    loadApp().catch(() => {});
  }

  async function start() {
    if (app || starting) return;
    starting = true;
    try {
      const [startApp] = await Promise.all([loadApp().catch(loadApp), launcher.attached]);
      if (destroyed) return;
      app = startApp({
        instance,
        host: launcher.host,
        root: launcher.root,
        launcher,
        options,
        emit: emitter.emit,
      });
      emitter.emit('ready', { instance });
      if (wantsOpen) app.open();
    } catch (error) {
      if (destroyed) return;
      report('the chat could not be loaded', error);
      if (wantsOpen) {
        launcher.setFailed(true);
        emitter.emit('error', { kind: 'loadFailed' });
      }
      wantsOpen = false;
    } finally {
      starting = false;
      launcher.setBusy(false);
    }
  }

  function open() {
    if (app) return app.open();
    wantsOpen = true;
    launcher.setFailed(false);
    launcher.setBusy(true);
    start();
  }

  function close() {
    if (app) return app.close();
    wantsOpen = false;
    launcher.setBusy(false);
  }

  function toggle() {
    if (app) app.toggle();
    else if (wantsOpen) close();
    else open();
  }

  if (isTrue(options.startOpen)) open();
  else if (hasSession(instance)) (window.requestIdleCallback ?? setTimeout)(() => destroyed || start());

  return {
    open,
    close,
    toggle,
    destroy() {
      destroyed = true;
      app?.destroy();
      launcher.remove();
    },
  };
}

/** `data-start-open` alone means true, as HTML has it. */
function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === '';
}

function hasSession(instance: string): boolean {
  try {
    return localStorage.getItem(`parlor:${instance}:session`) !== null;
  } catch {
    // Storage is forbidden here: then there is nothing to resume either.
    return false;
  }
}
