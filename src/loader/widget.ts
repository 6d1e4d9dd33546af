// One widget on a page: its launcher from the start, its app from the first intent on. Script tag and npm entry both end here.

import type { AppHandle } from '../contract';
import type { Emitter } from './emitter';
import { createLauncher } from './launcher';
import { createLoadApp, type ImportApp } from './loadApp';
import { report } from './report';
import { whenParsed } from './whenParsed';

/** Commands take effect when the app is there; until then they say whether it shall open when it arrives. */
export type Widget = AppHandle;

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
  let app: AppHandle | undefined;
  let starting = false;
  let wantsOpen = false;
  let destroyed = false;
  const loadApp = createLoadApp(importApp);
  const launcher = createLauncher(
    options,
    toggle,
    // A failure is silent here: whoever then presses the button tries again, and is told.
    () => loadApp().catch(() => {}),
    open,
  );
  const { host, root } = launcher;
  const attached = new Promise<void>((resolve) => {
    whenParsed(() => {
      if (!destroyed) document.body.append(host);
      resolve();
    });
  });

  async function start() {
    if (starting || destroyed) return;
    starting = true;
    try {
      const startApp = await loadApp().catch(loadApp);
      await attached;
      if (destroyed) return;
      launcher.showLoad('idle');
      app = startApp({ instance, host, root, launcher, options, emit });
      emit('ready', { instance });
      if (wantsOpen) app.open();
    } catch (error) {
      starting = false;
      if (destroyed) return;
      report('not loaded', error);
      // A network that went may come back.
      addEventListener('online', start);
      // Nobody asked for it yet: then nobody needs to know.
      if (!wantsOpen) return;
      launcher.showLoad('failed');
      emit('error', { kind: 'loadFailed' });
    }
  }

  function open() {
    if (app) return app.open();
    wantsOpen = true;
    launcher.showLoad('busy');
    start();
  }

  function close() {
    if (app) return app.close();
    wantsOpen = false;
    launcher.showLoad('idle');
  }

  function toggle() {
    if (app) app.toggle();
    else if (wantsOpen) close();
    else open();
  }

  if (isTrue(options.startOpen)) open();
  else if (hasSession(instance)) (window.requestIdleCallback ?? setTimeout)(start);

  return {
    open,
    close,
    toggle,
    destroy() {
      destroyed = true;
      removeEventListener('online', start);
      host.remove();
      app?.destroy();
    },
  };
}

/** `data-start-open` alone means true, as HTML has it. */
function isTrue(value: unknown): boolean {
  return /^(true|)$/.test(`${value}`);
}

function hasSession(instance: string): unknown {
  try {
    // The fragment of a resume link has it as well.
    return /#parlor-r/.test(location.href) || localStorage[`parlor:${instance}:session`];
  } catch {
    // Storage is forbidden here: then there is nothing to resume either.
  }
  return undefined;
}
