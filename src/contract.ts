// The public API and the handoff between the loader and the app. Types only: whoever imports this pays no bytes.

import type { FormSchema } from './core/form';
import type { InitWebchatAnswer, InitWebchatRequest, RefreshTokenAnswer } from './wire';

/** Instead of an endpoint URL, npm users may bring their own calls. Rejections are shown like a failing endpoint. */
export interface SessionFunctions {
  start(request: InitWebchatRequest): Promise<InitWebchatAnswer>;
  refresh(token: string): Promise<RefreshTokenAnswer>;
}

/**
 * Where the site wants things kept, as a web storage has it; so `sessionStorage` or localforage fit as they are. Keys begin
 * with `parlor:`, values are texts. Each call may answer later; one that fails is a browser that refuses.
 */
export interface StorageAdapter {
  getItem(key: string): string | null | Promise<string | null>;
  setItem(key: string, value: string): unknown;
  removeItem(key: string): unknown;
}

/** What the gate says; each text has its default. `link`: address of the site's privacy policy, `https:` or relative. */
export interface ConsentWords {
  text?: string;
  link?: string;
  linkLabel?: string;
  acceptLabel?: string;
  declineLabel?: string;
}

/**
 * Everything a site can configure. On the script tag each option is a `data-` attribute in kebab case
 * (`tokenEndpoint` is `data-token-endpoint`); those of object type only in `Parlor('init', {...})`.
 */
export interface ParlorOptions {
  /**
   * Base URL of the site's token endpoint, absolute or relative to the page, for example `/chat`.
   * `initWebchat` and `refreshToken` are called below it. Required unless `session` is given.
   */
  tokenEndpoint?: string;
  /** Own functions instead of `tokenEndpoint`. */
  session?: SessionFunctions;
  /** Whether endpoint calls carry cookies. Default `omit`. */
  credentials?: 'omit' | 'same-origin' | 'include';
  /** Who the visitor talks to: the panel's title. Default "Chat with us". */
  title?: string;
  /** Below the title, for example "We usually answer in minutes". Default none. */
  subtitle?: string;
  /** Greeting above the form. Default: a built-in sentence. */
  greeting?: string;
  /** Address of the picture in the header, `https:` or relative. Default: a glyph. */
  avatar?: string;
  /** Brand colour as `#rgb` or `#rrggbb`. Default `#2f5bea`. */
  accent?: string;
  /** Default `auto`: follows the visitor's system. */
  colorScheme?: 'auto' | 'light' | 'dark';
  /** Which bottom corner, in reading direction. Default `end`. */
  position?: 'end' | 'start';
  /** Accessible name of the launcher. Default "Open chat". */
  launcherLabel?: string;
  /** BCP 47 tag of the texts. Default: the page's `lang`, else the browser's. */
  locale?: string;
  /** The pre-chat form. Default: name, e-mail, question. */
  form?: FormSchema;
  /** Answers that are already known, by field name: the form starts with them. */
  formValues?: Record<string, string>;
  /** What agents and Studio should know; lands in `pre_engagement_data` beside the form. At most 16 KB with it. */
  context?: Record<string, unknown>;
  /**
   * Files from visitors: `enabled` (default true), `maxBytes` of one file (default 16777216), `types` as extensions and
   * MIME types (default: what Flex takes from a web chat), `maxFiles` in the composer at once (default 10),
   * `removeMetadata` from photos (default true). See docs/attachments.md.
   */
  attachments?: {
    enabled?: boolean;
    maxBytes?: number;
    types?: string[];
    maxFiles?: number;
    removeMetadata?: boolean;
  };
  /**
   * Asks first: until the visitor accepts, at the launcher or through the command `consent`, nothing is stored and nothing
   * requested beyond `parlor.js`. See docs/privacy.md. Default false.
   */
  consent?: boolean | ConsentWords;
  /**
   * Where it is kept what survives a reload: `local` (default), `session` (this tab alone), `memory` (this page alone),
   * `none`, or the site's own. See docs/privacy.md.
   */
  storage?: 'local' | 'session' | 'memory' | 'none' | StorageAdapter;
  /** Opens the panel as soon as the page has loaded. Default false. */
  startOpen?: boolean;
  /**
   * Asks for an opinion at the end: `true` for stars and a comment, or a survey as in docs/rich-content.md. The answers go
   * to the endpoint where it takes them, else into the conversation before it ends. Default false.
   */
  survey?: boolean | Record<string, unknown>;
  /**
   * Whose messages are shown with bold, lists, code and named links where they are written in Markdown. Default `agent`:
   * the team and its bots. What visitors write stays as they wrote it, unless it is `all`.
   */
  markdown?: 'agent' | 'all' | 'none';
  /** Offers emoji while a visitor types a name such as `:smile`. Default false. */
  emojiShortcodes?: boolean;
}

/** What `Parlor('on', name, listener)` hands to the listener. */
export interface ParlorEvents {
  /** The app has loaded and commands act at once. */
  ready: { readonly instance: string };
  open: Record<string, never>;
  close: Record<string, never>;
  /** A conversation began: after the form, not after a reload. */
  started: { readonly conversationSid: string };
  /** A message came or went; `from` tells which. Confirmed messages only, each once. */
  message: { readonly from: 'visitor' | 'agent' | 'system'; readonly text: string; readonly sid: string };
  unread: { readonly count: number };
  ended: Record<string, never>;
  /** Something failed and the visitor was told; `kind` as in the README's table. */
  error: { readonly kind: string };
}

export type EventName = keyof ParlorEvents;
export type Listener<Name extends EventName> = (detail: ParlorEvents[Name]) => void;

/** `window.Parlor('open')`. Every command may be called before the files have loaded: it waits its turn. */
export interface ParlorCommands {
  /** Starts Parlor with these options; merged over the tag's `data-` attributes. A second `init` is ignored with a warning. */
  init(options?: ParlorOptions): void;
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

export type CommandName = keyof ParlorCommands;

/** The launcher as the app sees it; the loader draws it and keeps it. */
export interface LauncherControls {
  /** For focus to return to. */
  readonly button: HTMLButtonElement;
}

/** Options after parsing: everything optional has its default, everything wrong has been dropped. */
export interface Config {
  /** Absolute URL without a trailing slash, or null when `session` is used. */
  readonly tokenEndpoint: string | null;
  readonly session: SessionFunctions | null;
  readonly credentials: 'omit' | 'same-origin' | 'include';
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly greeting: string | null;
  readonly avatar: string | null;
  readonly accent: string;
  readonly colorScheme: 'auto' | 'light' | 'dark';
  readonly position: 'end' | 'start';
  readonly launcherLabel: string | null;
  readonly locale: string | null;
  readonly form: FormSchema;
  readonly formValues: Readonly<Record<string, string>>;
  readonly context: Readonly<Record<string, unknown>>;
  readonly startOpen: boolean;
  /** Whether the visitor was asked; that they accepted is then remembered. */
  readonly consent: boolean;
  readonly storage: 'local' | 'session' | 'memory' | 'none' | StorageAdapter;
  /** As the site gave it, an empty one for the built-in questions; null for none. What draws it parses it. */
  readonly survey: Readonly<Record<string, unknown>> | null;
  /** A plain copy of what was given; the details are parsed when the first file is added. */
  readonly attachments: Readonly<Record<string, unknown>>;
  readonly markdown: 'agent' | 'all' | 'none';
  readonly emojiShortcodes: boolean;
}

/** One line for the developer: which option, what was wrong, what is used instead. */
export interface ConfigProblem {
  readonly option: string;
  readonly message: string;
}

/** What the loader hands to the app. */
export interface Handoff {
  /** `default` for the script tag; separates storage of several instances. */
  readonly instance: string;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly launcher: LauncherControls;
  /** Raw and merged, as the page gave them; the app parses. */
  readonly options: Readonly<Record<string, unknown>>;
  emit<Name extends EventName>(name: Name, detail: ParlorEvents[Name]): void;
  /** Everything stored has been removed: destroys the app and begins anew, as for somebody who was never here. */
  forget(): void;
}

/** What the app hands back. None of these throws. */
export interface AppHandle {
  open(): void;
  close(): void;
  toggle(): void;
  destroy(): void;
}

/** The app chunk, as the loader sees it. */
export interface AppModule {
  /** Later, where the site's own storage has to be read first. */
  start(handoff: Handoff): AppHandle | Promise<AppHandle>;
  /** Removes all that is stored of the instance; `storage` is the option, raw. `heard`: from another page, which has told the others. */
  purge(instance: string, storage: unknown, heard?: boolean): void | Promise<void>;
}
