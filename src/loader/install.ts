// `window.Parlor`: the command queue. Takes over what the page called before this file arrived, and starts the widget.

import type { CommandName, EventName, Listener, ParlorCommands } from '../contract';
import { createEmitter } from './emitter';
import type { ImportApp } from './loadApp';
import { report } from './report';
import { whenParsed } from './whenParsed';
import { createWidget, type Widget } from './widget';

/** What `window.Parlor` is once the loader has run. Calling it never throws. */
export interface ParlorFunction {
  <Name extends CommandName>(name: Name, ...args: Parameters<ParlorCommands[Name]>): ReturnType<ParlorCommands[Name]>;
  /** Tells the real function from the stub that pages put in its place until it has loaded. */
  version?: string;
  /** The stub collects calls here; afterwards a page that kept the stub still reaches us through it. */
  q?: { push(call: ArrayLike<unknown>): void };
}

declare global {
  interface Window {
    Parlor?: ParlorFunction;
  }
}

export interface InstallSetup {
  /** The options on the script tag, names as `dataset` gives them. */
  readonly dataset: Readonly<Record<string, string | undefined>>;
  readonly importApp: ImportApp;
}

export function install({ dataset, importApp }: InstallSetup): void {
  const stub = typeof window.Parlor === 'function' ? window.Parlor : undefined;
  if (stub?.version) {
    report('parlor.js is on this page twice: once is enough');
    return;
  }

  const emitter = createEmitter();
  let widget: Widget | undefined;
  // Whether the page itself has said `init` or `destroy`.
  let decided = false;
  let waiting: ('open' | 'close' | 'toggle')[] = [];

  const commands: Record<CommandName, (...args: never[]) => unknown> = {
    init(options?: unknown) {
      decided = true;
      if (widget) return report('init ignored: already started');
      widget = createWidget({ instance: 'default', options: merge(dataset, options), emitter, importApp });
      const early = waiting;
      waiting = [];
      for (const name of early) widget[name]();
    },
    open: () => act('open'),
    close: () => act('close'),
    toggle: () => act('toggle'),
    destroy() {
      decided = true;
      widget?.destroy();
      widget = undefined;
      waiting = [];
      emitter.clear();
    },
    on: (name: EventName, listener: Listener<EventName>) => emitter.on(name, listener),
  };

  function act(name: 'open' | 'close' | 'toggle') {
    if (widget) widget[name]();
    else waiting.push(name);
  }

  function run(call: ArrayLike<unknown>): unknown {
    const [name, ...args] = Array.from(call) as [string, ...never[]];
    try {
      if (Object.hasOwn(commands, name)) return commands[name as CommandName](...args);
      report(`unknown command "${name}". Commands: ${Object.keys(commands).join(', ')}`);
    } catch (error) {
      report(`Parlor('${name}') failed`, error);
    }
    return undefined;
  }

  const parlor = ((...call: unknown[]) => run(call)) as ParlorFunction;
  parlor.version = __PARLOR_VERSION__;
  parlor.q = { push: run };
  window.Parlor = parlor;

  const early = Array.isArray(stub?.q) ? (stub.q as ArrayLike<unknown>[]) : [];
  const isInit = (call: ArrayLike<unknown>) => call?.[0] === 'init';
  for (const call of early.filter(isInit)) run(call);
  for (const call of early.filter((other) => !isInit(other))) run(call);

  // Only once the page has had its say: an `init` further down must win over the tag, whoever of the two is faster.
  const startByTag = () => {
    if (decided) return;
    if (dataset.tokenEndpoint !== undefined) run(['init']);
    else report("waiting for Parlor('init', {...}): the script tag has no data-token-endpoint");
  };
  // One task later, so that the page's own DOMContentLoaded listeners come first.
  whenParsed(() => setTimeout(startByTag));
}

function merge(dataset: InstallSetup['dataset'], options: unknown): Record<string, unknown> {
  if (options !== undefined && typeof options !== 'object') report("Parlor('init', options): not an object, ignored");
  return { ...dataset, ...(typeof options === 'object' ? options : undefined) };
}
