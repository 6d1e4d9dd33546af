// `window.Parlor`: the command queue. Takes over what the page called before this file arrived, and starts the widget.

import type { EventName, Listener, ParlorOptions } from '../contract';
import { createEmitter } from './emitter';
import { guarded, report } from './report';
import { whenParsed } from './whenParsed';
import { createWidget, type ImportApp, type Widget } from './widget';

/** What `window.Parlor` is once the loader has run. Calling it never throws. */
export interface ParlorFunction {
  <Name extends EventName>(command: 'on', name: Name, listener: Listener<Name>): () => void;
  (command: 'init', options?: ParlorOptions): void;
  (command: 'consent', given: boolean): void;
  (command: 'open' | 'close' | 'toggle' | 'purge' | 'destroy'): void;
  /** Tells the real function from the stub that pages put in its place until it has loaded. */
  version?: string;
  /** The stub collects calls here; afterwards a page that kept the stub still reaches us through it. */
  q?: { push(call: Iterable<unknown>): void };
}

declare global {
  interface Window {
    Parlor?: ParlorFunction;
  }
}

/** `dataset`: the options on the script tag. */
export function install(dataset: Readonly<Record<string, string | undefined>>, importApp: ImportApp): void {
  const stub = window.Parlor;
  if (stub?.version) {
    report('parlor.js is loaded twice');
    return;
  }

  const emitter = createEmitter();
  let widget: Widget | undefined;
  // Whether the page itself has said `init` or `destroy`.
  let decided = false;
  let waiting: Iterable<unknown>[] = [];

  const commands: Record<string, ((...args: never[]) => unknown) | undefined> = {
    init(options?: object) {
      if (widget) return report('second init ignored');
      decided = true;
      widget = createWidget('default', { ...dataset, ...options }, emitter.emit, importApp);
      for (const call of waiting.splice(0)) run(call);
    },
    destroy() {
      decided = true;
      waiting = [];
      emitter.clear();
      widget?.destroy();
      widget = undefined;
    },
    on: emitter.on,
  };

  function run(call: Iterable<unknown>): unknown {
    return guarded('a command', () => {
      const [name, ...args] = call as [string, ...never[]];
      const known: Record<string, unknown> = { ...widget, ...commands };
      const command = Object.hasOwn(known, name) && (known[name] as (...args: never[]) => unknown);
      if (command) return command(...args);
      if (widget) report(`unknown command "${name}". Known: ${Object.keys(known)}`);
      else waiting.push(call);
      return;
    });
  }

  const parlor = ((...call: unknown[]) => run(call)) as ParlorFunction;
  parlor.version = __PARLOR_VERSION__;
  parlor.q = { push: run };
  window.Parlor = parlor;

  // In their order: what needs a widget waits for `init` anyway, wherever that stands.
  if (Array.isArray(stub?.q)) for (const call of stub.q) run(call);

  // One task later, so that the page's own DOMContentLoaded listeners come first: its `init` wins over the tag.
  whenParsed(() =>
    setTimeout(() => {
      if (decided) return;
      if (dataset.tokenEndpoint !== undefined) run(['init']);
      else report('no data-token-endpoint: waiting for init');
    }),
  );
}
