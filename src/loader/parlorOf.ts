// The commands as methods, for whoever imports Parlor instead of putting its tag on the page.

import type { CommandName, ParlorCommands, ParlorOptions } from '../contract';
import { createEmitter } from './emitter';
import { guarded } from './report';
import { createWidget, type ImportApp } from './widget';

/** One chat on the page: the commands as methods. None throws, each may be called at any time, and none needs its `this`. */
export type Parlor = Omit<ParlorCommands, 'init'>;

export interface CreateParlorOptions extends ParlorOptions {
  /** Keeps the stored sessions of several chats on one site apart. Default `default`. */
  instance?: string;
}

const forwarded = [
  'update',
  'identify',
  'logout',
  'setContext',
  'setLocale',
  'setTheme',
  'sendMessage',
  'prefill',
  'startConversation',
  'endConversation',
  'getState',
  'track',
  'debug',
] as const satisfies readonly CommandName[];

/** `host`: an element of the page that becomes the host. On a server: commands that do nothing. */
export function parlorOf(
  { instance = 'default', ...options }: CreateParlorOptions,
  importApp: ImportApp,
  host?: HTMLElement,
): Parlor {
  const emitter = createEmitter();
  const widget =
    typeof document === 'undefined'
      ? undefined
      : guarded('createParlor', () =>
          createWidget(instance, { worker: 'never', ...options, ...(host ? { host } : {}) }, emitter, importApp),
        );
  const run = <Result>(command: () => Result) => guarded('a command', command);
  return {
    ...(Object.fromEntries(
      forwarded.map((name) => [name, async (...args: unknown[]) => widget?.run(name, ...args)]),
    ) as Pick<Parlor, (typeof forwarded)[number]>),
    open: () => run(() => widget?.open()),
    close: () => run(() => widget?.close()),
    toggle: () => run(() => widget?.toggle()),
    show: () => run(() => widget?.show()),
    hide: () => run(() => widget?.hide()),
    status: () => widget?.status() ?? 'notStarted',
    consent: (given) => run(() => widget?.consent(given)),
    purge: () => run(() => widget?.purge()),
    destroy() {
      run(() => widget?.destroy());
      emitter.entries.clear();
    },
    on: (name, listener) => emitter.on(name, listener),
    once: emitter.once,
    off: emitter.off,
  };
}
