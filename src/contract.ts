// The public API: options, events, commands. Types only: whoever imports this pays no bytes.

import type { OpeningHours } from './availability/hours';
import type {
  AnalyticsTarget,
  EndOutcome,
  HookAnswer,
  HookName,
  ParlorHooks,
  ParlorState,
  ParlorStatus,
  SendOutcome,
  SlotFiller,
  SlotName,
  StartOutcome,
  StartRequestOfPage,
  Theme,
  VisitorIdentity,
} from './commandTypes';
import type { FormSource } from './core/form';
import type { FormSchema, PreEngagementConfig } from './core/formSchema';
import type { ProactiveRule } from './engageTypes';
import type { OwnStrings } from './i18n/allTexts';
import type { InitWebchatAnswer, InitWebchatRequest, RefreshTokenAnswer } from './wire';

/** Instead of an endpoint URL, npm users may bring their own calls. Rejections are shown like a failing endpoint. */
export interface SessionFunctions {
  start(request: InitWebchatRequest): Promise<InitWebchatAnswer>;
  refresh(token: string): Promise<RefreshTokenAnswer>;
}

/** Looks that are more than a colour: `calm` as Parlor comes, `paper`, `ink`, `bloom` in the brand's colour, `slate`. */
export type ThemeName = 'calm' | 'paper' | 'ink' | 'bloom' | 'slate';

export interface ThemeOptions {
  /** Default `calm`. */
  preset?: ThemeName;
  /** Corners of panel, bubbles and controls. Default: the preset's. */
  radius?: 'none' | 'small' | 'large';
  /** How much room things take. Default `regular`, with `slate` `compact`. */
  density?: 'compact' | 'regular' | 'roomy';
  /** `page` for the font of the page around the widget, or font families as in css. Default: the system's. */
  font?: string;
  /** Own rules inside the widget, after all others; at most 50,000 characters. Class names may change between versions. */
  css?: string;
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
  /** Own functions instead of `tokenEndpoint`: `start(request)` and `refresh(token)`. See docs/endpoint.md. */
  session?: SessionFunctions;
  /** Whether endpoint calls carry cookies. Default `omit`. */
  credentials?: 'omit' | 'same-origin' | 'include';
  /** Who the visitor talks to: the panel's title. Default "Chat with us". */
  title?: string;
  /** Below the title, for example "We usually answer in minutes". Default none. */
  subtitle?: string;
  /** Above the form. Default "Hi there. How can we help?". */
  greeting?: string;
  /** Address of the picture in the header, `https:` or relative. Default: a glyph. */
  avatar?: string;
  /** Brand colour as `#rgb` or `#rrggbb`; what stands on it stays readable, whatever it is. Default `#2f5bea`. */
  accent?: string;
  /** Light or dark. Default `auto`: as the visitor's system has it. */
  colorScheme?: 'auto' | 'light' | 'dark';
  /**
   * The looks: the name of a preset, or more than that. Default `calm`. See docs/theming.md.
   *
   * @example { preset: 'paper', radius: 'small', density: 'compact', font: 'page', css: '.title { font-weight: 700 }' }
   */
  theme?: ThemeName | ThemeOptions;
  /** Which bottom corner, in reading direction. Default `end`. */
  position?: 'end' | 'start';
  /**
   * Where the panel is. `floating`: at a launcher in a corner (default). `inline`: in `container`, without a launcher, there
   * from the start. `fullPage`: the same over the whole window. See docs/embedding.md.
   */
  placement?: 'floating' | 'inline' | 'fullPage';
  /**
   * For `placement: 'inline'`: the element, or a selector for it, which may come and go. Not needed where the page itself has
   * put a `<parlor-chat>` in its place. Default: the end of the page.
   */
  container?: string | Element;
  /** Accessible name of the launcher. Default "Open chat". */
  launcherLabel?: string;
  /**
   * BCP 47 tag of the texts. Default: the `lang` around the widget, else the browser's languages. Dates and numbers keep its
   * region; `ar-u-nu-latn` chooses digits.
   */
  locale?: string;
  /**
   * Own texts instead of built-in ones, with placeholders such as `{count}`. Those under the tag of a language count for it
   * alone: `{ openChat: 'Ask us', de: { openChat: 'Frag uns' } }`. See docs/languages.md. Default none.
   */
  strings?: OwnStrings;
  /** The pre-chat form. See docs/forms.md. Default: name, e-mail, question. */
  form?: FormSchema;
  /** The form as Twilio's Webchat 3.x takes it. Not used when there is a `form`. See docs/forms.md. Default none. */
  preEngagementConfig?: PreEngagementConfig;
  /** Answers that are already known, by field name: the form starts with them. Default `{}`. */
  formValues?: Record<string, string>;
  /**
   * What agents and Studio should know; lands in `pre_engagement_data` beside the form. At most 16 KB with it, and left out
   * if larger. Default `{}`.
   */
  context?: Record<string, unknown>;
  /**
   * Files from visitors. `enabled` (default true), `maxBytes` of one file (default 16777216), `types` as extensions and
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
   * What a conversation is. `live`: it ends. `thread`: a long one, with answers that may take hours; the visitor cannot
   * end it, and after it was closed the next message begins another below it. Default `live`. See docs/velocity.md.
   */
  mode?: 'live' | 'thread';
  /**
   * Ends live conversations that nobody takes part in any more. After `afterSeconds` (default 600) without a sign of the
   * visitor or an agent the visitor is asked, and has `countdownSeconds` (default 60) to answer. Default false. See
   * docs/velocity.md.
   */
  idle?: boolean | { afterSeconds?: number; countdownSeconds?: number };
  /** How long an answer usually takes; said where the visitor waits for one. Default: not said. */
  answersIn?: 'unknown' | 'minutes' | 'hours' | 'day';
  /**
   * When visitors are invited, and how; `track` tells of what only the page knows. See docs/engage.md. Default: never.
   *
   * @example [{ when: { url: '/pricing*', timeOnPage: 20 }, greeting: { text: 'Questions about prices?' } }]
   */
  proactive?: ProactiveRule[];
  /**
   * What whoever opens the panel finds while nobody is there. `chat` (default): the chat all the same; `inform`: when
   * somebody is there again; `message`: a form for a message as well. `hide` takes the launcher away. See docs/engage.md.
   */
  whenClosed?: 'chat' | 'inform' | 'message' | 'hide';
  /**
   * When somebody is there, for `whenClosed`. Default: the endpoint's `status` is asked.
   *
   * @example { timeZone: 'Europe/Oslo', week: { mon: [['09:00', '17:00']] }, holidays: { '2026-12-24': [] } }
   */
  hours?: OpeningHours;
  /**
   * Asks before anything is stored. Until the visitor accepts, at the launcher or through the command `consent`, nothing is stored and nothing
   * requested beyond `parlor.js`. See docs/privacy.md. Default false.
   */
  consent?: boolean | ConsentWords;
  /**
   * Where what survives a reload is kept. `local` (default), `session` (this tab alone), `memory` (this page alone),
   * `none`, or the site's own. See docs/privacy.md.
   */
  storage?: 'local' | 'session' | 'memory' | 'none' | StorageAdapter;
  /** Opens the panel as soon as the page has loaded. Default false. */
  startOpen?: boolean;
  /** No launcher until the command `show`: for pages with launchers of their own (`data-parlor-open`). Default false. */
  hidden?: boolean;
  /**
   * Who the visitor is, signed by the site: the same as the command `identify` with nothing else. See docs/identity.md. Default
   * none.
   */
  identityToken?: string | (() => string | Promise<string>);
  /** Tells the site's analytics what happens, without anything personal: true for `dataLayer`. See docs/events.md. Default false. */
  analytics?: boolean | AnalyticsTarget;
  /** Keeps a log without texts and tokens, prints it as it grows, and has `Parlor('debug')` return it. Default false. */
  debug?: boolean;
  /** Elements of the page for places in the panel: `top`, `welcome`, `bottom`. See docs/api.md. Default none. */
  slots?: Partial<Record<SlotName, SlotFiller>>;
  /**
   * Asks for an opinion at the end: `true` for stars and a comment, or a survey as in docs/rich-content.md. The answers go
   * to the endpoint where it takes them, else into the conversation before it ends. Default false.
   */
  survey?: boolean | Record<string, unknown>;
  /**
   * Whose messages are shown with bold, lists, code and named links where they are written in Markdown. Default `agent`:
   * the team and its bots. What visitors write stays as they wrote it, unless it is `all`. See docs/emoji-and-text.md.
   */
  markdown?: 'agent' | 'all' | 'none';
  /** Offers emoji while a visitor types a name such as `:smile`. Default false. */
  emojiShortcodes?: boolean;
  /**
   * Whether the connection to Twilio is kept in a worker, off the page's main thread. `auto` (default): where that cannot
   * collide with the page's policy. `always`: tried, and done without when it is refused. `never`. See docs/worker.md.
   */
  worker?: 'auto' | 'always' | 'never';
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
  /** The site's word for who the visitor is was refused, has expired or could not be had: call `identify` again. */
  authRequired: Record<string, never>;
  /** Something failed and the visitor was told; `kind` as in the table of docs/reference.md. */
  error: { readonly kind: string };
}

export type EventName = keyof ParlorEvents | HookName;
export type Listener<Name extends EventName> = Name extends HookName
  ? (detail: ParlorHooks[Name]) => HookAnswer<Name> | Promise<HookAnswer<Name>>
  : Name extends keyof ParlorEvents
    ? (detail: ParlorEvents[Name]) => void
    : never;

/** `window.Parlor('open')`. Every command may be called before the files have loaded: it waits its turn. */
export interface ParlorCommands {
  /** Starts Parlor with these options; merged over the tag's `data-` attributes. A second `init` is ignored with a warning. */
  init(options?: ParlorOptions): void;
  open(): void;
  close(): void;
  toggle(): void;
  /** Shows the launcher again. */
  show(): void;
  /** Closes the panel and takes the launcher away; `open` still opens the panel. */
  hide(): void;
  /** Removes everything Parlor put on the page. The conversation stays resumable. */
  destroy(): void;
  /** What the visitor said to the site's own consent dialog. False purges and destroys, also without the option. */
  consent(given: boolean): void;
  /** Removes all that is stored in this browser, in every tab; the launcher stays, as for somebody new. */
  purge(): void;
  /** Whether there is a chat for the visitor, and if not, why. Answers at once and fetches nothing. */
  status(): ParlorStatus;
  /** Returns a function that takes the listener off again. Names: the events, and the hooks `before:…`. */
  on<Name extends EventName>(name: Name, listener: Listener<Name>): () => void;
  /** Once only. */
  once<Name extends EventName>(name: Name, listener: Listener<Name>): () => void;
  /** Takes the listener off; without one, all of that name. */
  off<Name extends EventName>(name: Name, listener?: Listener<Name>): void;
  /** Changes options while the chat is there. Those that cannot change are named in the console. Fetches nothing. */
  update(options: ParlorOptions): Promise<void>;
  /**
   * Says who the visitor is; see docs/identity.md. Another visitor than before leaves that one's conversation, and everything
   * stored of it goes. Resolves with false when the token cannot be used. Fetches nothing.
   */
  identify(visitor: VisitorIdentity): Promise<boolean>;
  /** Nobody in particular again: leaves the conversation of the identified visitor and removes what is stored, in all tabs. */
  logout(): Promise<void>;
  /** Adds to the context of the next conversation; null removes a key. Fetches nothing. */
  setContext(context: Record<string, unknown>): Promise<void>;
  /** BCP 47. The same as `update({ locale })`. Fetches nothing. */
  setLocale(locale: string): Promise<void>;
  /** A scheme, one of the looks, or both and more; what is left out stays. Fetches nothing. */
  setTheme(theme: Theme['colorScheme'] | ThemeName | (Theme & ThemeOptions)): Promise<void>;
  /** Sends a message as the visitor; without a conversation it begins one, or opens the form with the text in it. */
  sendMessage(text: string): Promise<SendOutcome>;
  /** A text: into the composer, or the form's question. An object: into the fields of the form. Only where nothing is yet. Fetches nothing. */
  prefill(what: string | Record<string, string>): Promise<void>;
  /** Begins a conversation without the form, if what it requires is known; else the form is shown. */
  startConversation(request?: StartRequestOfPage): Promise<StartOutcome>;
  endConversation(): Promise<EndOutcome>;
  /** Fetches the app; `status` does not. */
  getState(): Promise<ParlorState>;
  /** Tells of something that the page knows, for rules with `event`. Stored nowhere. Fetches nothing. */
  track(name: string): Promise<void>;
  /** With the option `debug`: what happened so far, without texts and tokens, to be pasted into an issue. */
  debug(): Promise<string>;
}

export type CommandName = keyof ParlorCommands;

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
  /** As the site gave it, copied; null for none. What dresses the widget parses it. */
  readonly theme: unknown;
  readonly position: 'end' | 'start';
  readonly placement: 'floating' | 'inline' | 'fullPage';
  readonly launcherLabel: string | null;
  readonly locale: string | null;
  /** As the site gave them; what puts them over the built-in ones parses them. */
  readonly strings: object | null;
  readonly form: FormSource;
  readonly formValues: Readonly<Record<string, string>>;
  readonly context: Readonly<Record<string, unknown>>;
  readonly mode: 'live' | 'thread';
  /** As the site gave it, an empty one for the defaults; null for never. */
  readonly idle: Readonly<Record<string, unknown>> | null;
  readonly answersIn: 'unknown' | 'minutes' | 'hours' | 'day';
  readonly whenClosed: 'chat' | 'inform' | 'message' | 'hide';
  /** As the site gave them; undefined: the endpoint knows. What looks at them parses them. */
  readonly hours: unknown;
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
  readonly worker: 'auto' | 'always' | 'never';
}

/** Something about the options that could not be used as given; in words by {@link wordOfProblem}. */
export interface ConfigProblem {
  readonly kind:
    | 'unreadable'
    | 'unknown'
    | 'wrong'
    | 'formValue'
    | 'endpointUnused'
    | 'endpointMissing'
    | 'endpointWrong'
    | 'endpointInsecure'
    | 'endpointQuery';
  /** Its name; of a form value, the name of that. */
  readonly option: string;
  /** As given. */
  readonly value: unknown;
  /** What it may be, the default first; empty where that is no list. */
  readonly choices: readonly string[];
}
