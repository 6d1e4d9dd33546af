// The npm entry. Importing it touches nothing of the page, so it is safe where pages are rendered on a server.

import type { EventName, Listener, ParlorOptions } from './contract';
import { createEmitter } from './loader/emitter';
import { guarded } from './loader/report';
import { createWidget } from './loader/widget';

export type {
  CommandName,
  ConsentWords,
  EventName,
  Listener,
  ParlorCommands,
  ParlorEvents,
  ParlorOptions,
  SessionFunctions,
  StorageAdapter,
} from './contract';
export type { FormField, FormSchema } from './core/form';
export type { InitWebchatAnswer, InitWebchatRequest, RefreshTokenAnswer } from './wire';

/** One chat on the page. None of its methods throws, and each may be called at any time. */
export interface Parlor {
  open(): void;
  close(): void;
  toggle(): void;
  /** Removes everything Parlor put on the page. The conversation stays resumable. */
  destroy(): void;
  /** What the visitor said to the site's own consent dialog. False purges and destroys, also without the option. */
  consent(given: boolean): void;
  /** Removes all that is stored in this browser, in every tab; the launcher stays, as for somebody new. */
  purge(): void;
  /** Returns a function that takes the listener off again. */
  on<Name extends EventName>(name: Name, listener: Listener<Name>): () => void;
}

export interface CreateParlorOptions extends ParlorOptions {
  /** Keeps the stored sessions of several chats on one site apart. Default `default`. */
  instance?: string;
}

/**
 * Puts the launcher on the page and returns its commands; everything else is fetched when the visitor shows intent.
 * On a server it does nothing and returns commands that do nothing.
 */
export function createParlor({ instance = 'default', ...options }: CreateParlorOptions = {}): Parlor {
  const emitter = createEmitter();
  const widget =
    typeof document === 'undefined'
      ? undefined
      : guarded('createParlor', () => createWidget(instance, { ...options }, emitter.emit, () => import('./app')));
  const run = (command: () => void) => guarded('a command', command);
  return {
    open: () => run(() => widget?.open()),
    close: () => run(() => widget?.close()),
    toggle: () => run(() => widget?.toggle()),
    consent: (given) => run(() => widget?.consent(given)),
    purge: () => run(() => widget?.purge()),
    destroy() {
      run(() => widget?.destroy());
      emitter.clear();
    },
    on: emitter.on,
  };
}
