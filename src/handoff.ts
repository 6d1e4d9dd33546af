// What the loader and the files that it fetches hand to each other. Types only: whoever imports this pays no bytes.

import type { ParlorStatus } from './commandTypes';
import type { ParlorEvents } from './contract';
import type { ChatTransport } from './core/ports';

/** The launcher as the app sees it; the loader draws it and keeps it. */
export interface LauncherControls {
  /** For focus to return to. */
  readonly button: HTMLButtonElement;
}

/** A command that waits for the app, and how to answer it. */
export type WaitingCall = readonly [name: string, args: readonly unknown[], answer: (value: unknown) => void];

/** A listener as it is kept; `once`: it is taken off before it is called. */
export type ListenerEntry = readonly [name: string, listener: (detail: never) => unknown, once?: boolean | undefined];

/** What the loader hands to the app. */
export interface Handoff {
  /** `default` for the script tag; separates storage of several instances. */
  readonly instance: string;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly launcher: LauncherControls;
  /** Raw and merged, as the page gave them; the app parses. */
  readonly options: Readonly<Record<string, unknown>>;
  emit<Name extends keyof ParlorEvents>(name: Name, detail: ParlorEvents[Name]): void;
  /** What the page listens for. Live. */
  readonly listeners: ReadonlySet<ListenerEntry>;
  /** Where the panel has a place in the page: tells whether it can be read there. Returns how to stop. */
  readonly watchInView?: WatchInView | undefined;
  /** In place of Twilio's service: a conversation without a network, see `parlor/testing`. */
  readonly loadTransport?: () => Promise<ChatTransport>;
  /** Commands wait for the app: they count from the first picture on. */
  readonly waiting: readonly WaitingCall[];
  /**
   * Nobody has asked for the chat yet: until this settles, its first screen is made ready and hidden, and nothing else is
   * done. Nothing is asked of the endpoint, stored or told, and of the page no function is called but to read its storage.
   */
  readonly asked?: Promise<void> | undefined;
  /** Everything stored has been removed: destroys the app and begins anew, as for somebody who was never here. */
  forget(): void;
}

export type WatchInView = (tell: (isInView: boolean) => void) => () => void;

/** What the app hands back. None of these throws. */
export interface AppHandle {
  open(): void;
  close(): void;
  toggle(): void;
  destroy(): void;
  status(): ParlorStatus;
  /** Every command that the loader does not know. Resolves with its answer; undefined when it could not be carried out. */
  run(name: string, args: readonly unknown[]): Promise<unknown>;
}

/** The app chunk, as the loader sees it. */
export interface AppModule {
  /** Later, where the site's own storage has to be read first. */
  start(handoff: Handoff): AppHandle | Promise<AppHandle>;
  /** Removes all that is stored of the instance; `storage` is the option, raw. `heard`: from another page, which has told the others. */
  purge(instance: string, storage: unknown, heard?: boolean): void | Promise<void>;
}

/** What the loader hands to what invites visitors and hides the launcher while nobody is there. */
export interface EngageHandoff {
  readonly instance: string;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly launcher: LauncherControls;
  /** Raw and merged, as the page gave them. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The commands, as the page reaches them; `run` may be replaced. */
  readonly widget: EngagedWidget;
  /** Commands that wait for the app: its own are taken out of them. */
  readonly waiting: WaitingCall[];
  /** Aborted with `destroy`. */
  readonly signal: AbortSignal;
}

export interface EngagedWidget {
  open(): void;
  show(): void;
  hide(): void;
  status(): ParlorStatus;
  run(name: string, ...args: readonly unknown[]): Promise<unknown>;
}

/** The chunk that invites visitors, as the loader sees it. */
export interface EngageModule {
  engage(handoff: EngageHandoff): void | Promise<void>;
}
