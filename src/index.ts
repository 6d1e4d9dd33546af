// The npm entry. Importing it touches nothing of the page, so it is safe where pages are rendered on a server.

import type { EventName, Listener, ParlorOptions } from './contract';
import { createEmitter } from './loader/emitter';
import { report } from './loader/report';
import { createWidget } from './loader/widget';

export type {
  CommandName,
  EventName,
  Listener,
  ParlorCommands,
  ParlorEvents,
  ParlorOptions,
  SessionFunctions,
} from './contract';
export type { FormCondition, FormField, FormSchema, FormStep, PreEngagementConfig } from './core/formSchema';
export type { InitWebchatAnswer, InitWebchatRequest, RefreshTokenAnswer } from './wire';

/** One chat on the page. None of its methods throws, and each may be called at any time. */
export interface Parlor {
  open(): void;
  close(): void;
  toggle(): void;
  /** Removes everything Parlor put on the page. The conversation stays resumable. */
  destroy(): void;
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
      : guarded(() => createWidget(instance, { ...options }, emitter.emit, () => import('./app')));
  return {
    open: () => guarded(() => widget?.open()),
    close: () => guarded(() => widget?.close()),
    toggle: () => guarded(() => widget?.toggle()),
    destroy() {
      guarded(() => widget?.destroy());
      emitter.clear();
    },
    on: emitter.on,
  };
}

function guarded<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    report('a command failed', error);
    return undefined;
  }
}
