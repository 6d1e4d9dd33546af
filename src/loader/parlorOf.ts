// The commands as methods, for whoever imports Parlor instead of putting its tag on the page.

import type { ParlorStatus } from '../commandTypes';
import type { CommandName, ParlorCommands, ParlorOptions } from '../contract';
import type { Files } from './files';
import { createLazyWidget } from './lazyWidget';
import { readOptions } from './readOptions';
import { guarded, report } from './report';

/** One chat on the page: the commands as methods. None throws, each may be called at any time, and none needs its `this`. */
export type Parlor = Omit<ParlorCommands, 'init'>;

export interface CreateParlorOptions extends ParlorOptions {
  /** Keeps the stored sessions of several chats on one site apart. Default `default`. */
  instance?: string;
}

/** What the importing package has of its own; the rest is the same for all. */
export type PackageFiles = Pick<Files, 'app' | 'engage'>;

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
export function parlorOf(given: CreateParlorOptions, files: PackageFiles, host?: HTMLElement): Parlor {
  const { instance: name = 'default', ...options } = readOptions(given) ?? {};
  const instance = instanceOf(name);
  const widget =
    typeof document === 'undefined'
      ? undefined
      : createLazyWidget(instance, { ...files, widget: () => import('./widget') });
  const run = (...call: [CommandName, ...unknown[]]) => guarded('a command', () => widget?.run(...call));
  const forward =
    (name: CommandName) =>
    (...args: unknown[]) => {
      run(name, ...args);
    };
  guarded('createParlor', () => widget?.init({ worker: 'never', ...options, host }));
  return {
    ...(Object.fromEntries(forwarded.map((name) => [name, async (...args: unknown[]) => run(name, ...args)])) as Pick<
      Parlor,
      (typeof forwarded)[number]
    >),
    open: forward('open'),
    close: forward('close'),
    toggle: forward('toggle'),
    show: forward('show'),
    hide: forward('hide'),
    status: () => (run('status') as ParlorStatus | undefined) ?? 'notStarted',
    consent: forward('consent'),
    purge: forward('purge'),
    destroy: () => guarded('a command', () => widget?.destroy()),
    on: (name, listener) => (run('on', name, listener) as (() => void) | undefined) ?? (() => {}),
    once: (name, listener) => (run('once', name, listener) as (() => void) | undefined) ?? (() => {}),
    off: forward('off'),
  };
}

function instanceOf(name: unknown): string {
  if (typeof name === 'string' && name.length <= 100) return name;
  report('instance must be text of at most 100 characters; "default" is used');
  return 'default';
}
