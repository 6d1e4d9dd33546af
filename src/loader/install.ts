// `window.Parlor`: the command queue. Takes over what the page called before this file arrived, and starts the widget.

import type { EventName, Listener, ParlorOptions } from '../contract';
import { createEmitter } from './emitter';
import type { ImportApp } from './loadApp';
import { report } from './report';
import { whenParsed } from './whenParsed';
import { createWidget, type Widget } from './widget';

/** What `window.Parlor` is once the loader has run. Calling it never throws. */
export interface ParlorFunction {
  <Name extends EventName>(command: 'on', name: Name, listener: Listener<Name>): () => void;
  (command: 'init', options?: ParlorOptions): void;
  (command: 'open' | 'close' | 'toggle' | 'destroy'): void;
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
    report('loaded twice');
    return;
  }

  const emitter = createEmitter();
  let widget: Widget | undefined;
  // Whether the page itself has said `init` or `destroy`.
  let decided = false;
  let waiting: ('open' | 'close' | 'toggle')[] = [];

  const commands: Record<string, (...args: never[]) => unknown> = {
    init(options?: object) {
      if (widget) return report('second init ignored');
      decided = true;
      widget = createWidget('default', { ...dataset, ...options }, emitter.emit, importApp);
      for (const name of waiting) widget[name]();
      waiting = [];
    },
    destroy() {
      decided = true;
      waiting = [];
      emitter.clear();
      const old = widget;
      widget = undefined;
      old?.destroy();
    },
    on: emitter.on,
  };

  for (const name of ['open', 'close', 'toggle'] as const) {
    commands[name] = () => {
      if (widget) widget[name]();
      else waiting.push(name);
    };
  }

  function run(call: Iterable<unknown>): unknown {
    try {
      const [name, ...args] = call as [string, ...never[]];
      if (Object.hasOwn(commands, name)) return commands[name]?.(...args);
      report(`unknown command "${name}". Known: ${Object.keys(commands)}`);
    } catch (error) {
      report('failed', error);
    }
    return undefined;
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
