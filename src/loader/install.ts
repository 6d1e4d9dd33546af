// `window.Parlor`: the command queue. Takes over what the page called before this file arrived, and starts the widget.

import type { CommandName, EventName, Listener, ParlorCommands } from '../contract';
import type { Files } from './files';
import { createLazyWidget } from './lazyWidget';
import { guarded, report } from './report';
import { whenParsed } from './whenParsed';

/** What `window.Parlor` is once the loader has run. Calling it never throws. */
export interface ParlorFunction {
  <Name extends EventName>(command: 'on' | 'once', name: Name, listener: Listener<Name>): () => void;
  <Name extends EventName>(command: 'off', name: Name, listener?: Listener<Name>): void;
  <Name extends Exclude<CommandName, 'on' | 'once' | 'off'>>(
    command: Name,
    ...args: Parameters<ParlorCommands[Name]>
  ): ReturnType<ParlorCommands[Name]>;
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
export function install(dataset: Readonly<Record<string, string | undefined>>, files: Files): void {
  const stub = window.Parlor;
  if (stub?.version) {
    report('loaded twice');
    return;
  }

  const create = () => createLazyWidget('default', files);
  let widget = create();
  // Whether the page itself has said `init` or `destroy`.
  let decided: boolean | undefined;
  let started: boolean | undefined;

  function run(call: Iterable<unknown>): unknown {
    return guarded('a command', () => {
      const [name, ...args] = call as [string, ...unknown[]];
      if (name === 'init') {
        if (widget.isGone()) widget = create();
        else if (started) return report('second init ignored');
        decided = started = true;
        const options: Record<string, unknown> = { ...dataset };
        const given = args[0] as typeof options;
        // One by one: what cannot be read costs nothing but itself.
        guarded('options', () => {
          for (const option of Object.keys(Object(given)))
            guarded(option, () => {
              options[option] = given[option];
            });
        });
        return widget.init(options);
      }
      if (name !== 'destroy') return widget.run(name, ...args);
      decided = true;
      started = false;
      widget.destroy();
      widget = create();
    });
  }

  const parlor = ((...call: unknown[]) => run(call)) as ParlorFunction;
  parlor.version = __PARLOR_VERSION__;
  parlor.q = { push: run };
  window.Parlor = parlor;

  // In their order: what needs a widget waits for `init` anyway, wherever that stands.
  if (Array.isArray(stub?.q)) for (const call of stub.q) run(call);

  const { config } = dataset;
  const file =
    config &&
    fetch(config)
      .then((answer) => answer.json())
      .catch((error) => report('not loaded', config, error));

  // One task later, so that the page's own DOMContentLoaded listeners come first: its `init` wins over the tag.
  whenParsed(() =>
    setTimeout(async () => {
      const options = await file;
      if (decided) return;
      if (options || dataset.tokenEndpoint !== undefined) run(['init', options]);
      else report('no data-token-endpoint: waiting for init');
    }),
  );
}
