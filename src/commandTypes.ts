// What commands take and answer, and what hooks may change. Types only.

/** What is known of a visitor, for {@link ParlorCommands.identify}. */
export interface VisitorIdentity {
  /**
   * A JWT that the site has signed for this visitor, or a function that fetches one: it is called whenever a fresh one is
   * needed. The endpoint verifies it; `sub` says who it is. See docs/identity.md.
   */
  identityToken: string | (() => string | Promise<string>);
  /** Fills the form's field `friendlyName`. */
  name?: string;
  /** Fills the form's field `email`. */
  email?: string;
  /** Whatever else is known: fills the form's field of that name. */
  [field: string]: unknown;
}

/** What the chat is to look like; what is left out stays. */
export interface Theme {
  colorScheme?: 'auto' | 'light' | 'dark';
  /** `#rgb` or `#rrggbb`. */
  accent?: string;
}

/** A conversation begun by the page instead of by the form. */
export interface StartRequestOfPage {
  /** Answers to the form, by field name; with what is known already. `query` becomes the first message. */
  formData?: Record<string, string>;
  /** In addition to the option `context`. */
  context?: Record<string, unknown>;
}

/**
 * What became of something that is to be sent: it is on its way (`sent`; it may wait for the network), it began a
 * conversation (`started`), the form is shown because it asks for more (`needsForm`), a hook cancelled it (`cancelled`), or
 * it could not be used (`refused`, and the console says why).
 */
export type SendOutcome = 'sent' | 'started' | 'needsForm' | 'cancelled' | 'refused';

/** `alreadyOn`: a conversation is on, and stays. */
export type StartOutcome = Exclude<SendOutcome, 'sent'> | 'alreadyOn';

/** `none`: there was no conversation to end. `failed`: nobody could be told; it goes on. */
export type EndOutcome = 'ended' | 'none' | 'cancelled' | 'failed';

/**
 * Why there is no chat for the visitor: Parlor was not begun, the page names no endpoint, the visitor has not consented yet, a
 * file did not load, hidden by command or option, or stopped by an error that {@link ParlorState.error} names.
 */
export type AbsenceReason = 'notStarted' | 'noEndpoint' | 'consent' | 'loadFailed' | 'hidden' | 'failed';

/** There is a chat, and its app has not been fetched (`idle`), is being fetched (`loading`) or is there (`ready`); or why not. */
export type ParlorStatus = 'idle' | 'loading' | 'ready' | AbsenceReason;

/** Where the chat stands, without anything that was written and without any name. Plain data, a copy. */
export interface ParlorState {
  readonly panel: 'open' | 'closed';
  readonly conversation: 'none' | 'starting' | 'joining' | 'active' | 'ended' | 'failed';
  /** Null as long as there is none. */
  readonly conversationSid: string | null;
  readonly connection: 'idle' | 'connecting' | 'online' | 'lost';
  readonly unread: number;
  /** Confirmed messages that the page knows, by who wrote them. */
  readonly messages: { readonly visitor: number; readonly agent: number; readonly system: number };
  /** Messages of the visitor that the service has not confirmed. */
  readonly unsent: number;
  /** How many agents or bots take part. */
  readonly agents: number;
  /** Whether the site has said who the visitor is. */
  readonly isIdentified: boolean;
  readonly locale: string;
  /** Where Twilio's SDK does its work (docs/worker.md); null as long as it has not been needed. */
  readonly transport: 'page' | 'worker' | 'frame' | null;
  /** `kind` as in the table of docs/reference.md; null for none. */
  readonly error: string | null;
}

/** What is about to happen. A listener may change the fields; see {@link HookAnswer}. */
export interface ParlorHooks {
  'before:open': Record<string, never>;
  /** The form was filled in: `formData` are its answers, `context` what goes beside them. */
  'before:start': { formData: Record<string, string>; context: Record<string, unknown> };
  'before:send': { text: string };
  'before:end': Record<string, never>;
}

export type HookName = keyof ParlorHooks;

/**
 * `false` cancels; an object changes those fields; anything else lets it pass. A promise is waited for, 3 s at most. A hook
 * that throws, rejects or takes longer is reported, and passes.
 */
export type HookAnswer<Name extends HookName> =
  | undefined
  | boolean
  // biome-ignore lint/suspicious/noConfusingVoidType: a listener need not return anything
  | void
  | Partial<ParlorHooks[Name]>;

/** Fills a place in the panel; what it returns is called when the place goes. */
// biome-ignore lint/suspicious/noConfusingVoidType: it need not return anything
export type SlotFiller = (container: HTMLElement) => (() => void) | void;

/** `top`: below the header. `welcome`: above the form. `bottom`: at the lower edge. */
export type SlotName = 'top' | 'welcome' | 'bottom';

/** Where events go, for {@link ParlorOptions.analytics}. */
export interface AnalyticsTarget {
  /** `dataLayer` (Tag Manager), `gtag` (GA4), or a function of the site. Default `dataLayer`. */
  to?: 'dataLayer' | 'gtag' | ((name: string, details: Readonly<Record<string, unknown>>) => void);
  /** Put before each name. Default `parlor_`. */
  prefix?: string;
}
