// What a site sets up the endpoint with, its defaults, and what is wrong with it.

import { remoteAddress } from './addresses';
import { type FeatureOptions, featureProblems } from './features';
import { defaultRateLimits, type RateLimits } from './limits';
import { guardedLog, type Log, logToConsole } from './log';
import { originProblem } from './origins';
import { createMemoryStore, guardedStore, type RateLimitStore } from './store';
import type { SigningKey } from './tokens';

/** The account and its secrets. They stay on the server; tokens are signed with the API key, REST calls with the auth token. */
export interface TwilioCredentials extends SigningKey {
  readonly authToken: string;
  /**
   * `IG…`: the Flex address of the web channel. With it conversations start as Flex web chats (Studio and TaskRouter as
   * configured there); without it they are plain Conversations, and seating an agent is the site's own affair.
   */
  readonly addressSid?: string;
  /**
   * `WS…`: the TaskRouter workspace. With it `endChat` finds the Flex interaction in the agent's task where the
   * conversation's attributes do not name it. Default: that of `status.taskRouter`, if there is one.
   */
  readonly workspaceSid?: string;
  /**
   * The API key before this one, while keys are changed: its tokens are still taken, and renewed with the new key. Its
   * secret is needed, not the key at Twilio. Default none.
   */
  readonly previousKey?: Pick<SigningKey, 'apiKey' | 'apiSecret'>;
}

export interface EndpointOptions extends FeatureOptions {
  readonly twilio: TwilioCredentials;
  /** Below it come Twilio's own paths (`/v2/WebChats`). Default `https://flex-api.twilio.com`, with the region if one is set. */
  readonly flexUrl?: string;
  /** Below it come Twilio's own paths (`/v1/Services/…`). Default `https://conversations.twilio.com`, likewise. */
  readonly conversationsUrl?: string;
  /** Below it come Twilio's own paths (`/v1/Workspaces/…`). Default `https://taskrouter.twilio.com`, likewise. */
  readonly taskrouterUrl?: string;
  /**
   * Origins of the pages that may call, compared exactly, for example `https://shop.example`. `null` (sandboxed frames,
   * files) passes only when the string `"null"` is listed. The endpoint's own origin is not allowed by itself: list it too.
   * Requests without an Origin header come from programs, not from pages, and are let through to the rate limits.
   */
  readonly allowedOrigins: readonly string[];
  /** For widgets set to send cookies, where something in front of the endpoint asks for them. Default false; it reads none itself. */
  readonly allowCredentials?: boolean;
  /** How long a token is good, ms. Default and maximum 1 hour. */
  readonly tokenLifetime?: number;
  /** How long a conversation's token can be renewed, ms, counted from its start. Default 24 hours. */
  readonly maxSessionAge?: number;
  /** Any of the limits, and the store that counts; the default store counts in this process only. */
  readonly rateLimits?: Partial<RateLimits> & { readonly store?: RateLimitStore };
  /**
   * New conversations a second that Twilio takes from this account, from all processes together; bursts wait for their
   * turn up to 4 s. Default 5 with `twilio.addressSid`, which is what Flex documents, else `Infinity`.
   */
  readonly newChatsPerSecond?: number;
  /**
   * The visitor's address, for rate limits; it is never logged. Null means unknown and switches limits per address off.
   * Default: the socket's address under `toNodeListener`, else unknown. Behind a proxy the socket is the proxy's, so that
   * all visitors would share one limit: use `forwardedAddress`, or the header of your platform (`CF-Connecting-IP`).
   */
  readonly clientAddress?: (request: Request) => string | null;
  /** Options for the SDK's client in the visitor's browser; how the demo points it at the stand-in. Default none. */
  readonly clientOptions?: (request: Request) => Record<string, unknown>;
  /** Epoch ms. Default `Date.now`. */
  readonly now?: () => number;
  /** How Twilio is reached. Default the platform's `fetch`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Where entries go; they hold no token and no personal data. Default: warnings and errors as JSON lines on stderr. */
  readonly log?: Log;
}

/** {@link EndpointOptions} with the defaults filled in. */
export interface Settings extends FeatureOptions {
  readonly twilio: TwilioCredentials;
  readonly flexUrl: string;
  readonly conversationsUrl: string;
  readonly taskrouterUrl: string;
  readonly newChatsPerSecond: number;
  readonly allowedOrigins: ReadonlySet<string>;
  readonly allowCredentials: boolean;
  readonly tokenLifetime: number;
  readonly maxSessionAge: number;
  readonly rateLimits: RateLimits;
  readonly store: RateLimitStore;
  /** Where revoked sessions are kept. */
  readonly revocations: RateLimitStore;
  readonly clientAddress: (request: Request) => string | null;
  readonly clientOptions: ((request: Request) => Record<string, unknown>) | null;
  readonly now: () => number;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly log: Log;
}

const hour = 3_600_000;

export function settingsFrom(options: EndpointOptions): Settings {
  const { twilio } = options;
  const { store, ...limits } = options.rateLimits ?? {};
  return {
    // Hooks and switches of optional calls have no defaults.
    ...options,
    twilio,
    taskrouterUrl: trimSlashes(options.taskrouterUrl ?? twilioHost('taskrouter', twilio.region)),
    newChatsPerSecond: options.newChatsPerSecond ?? (twilio.addressSid ? 5 : Number.POSITIVE_INFINITY),
    flexUrl: trimSlashes(options.flexUrl ?? twilioHost('flex-api', twilio.region)),
    conversationsUrl: trimSlashes(options.conversationsUrl ?? twilioHost('conversations', twilio.region)),
    allowedOrigins: new Set(options.allowedOrigins),
    allowCredentials: options.allowCredentials ?? false,
    tokenLifetime: options.tokenLifetime ?? hour,
    maxSessionAge: options.maxSessionAge ?? 24 * hour,
    rateLimits: { ...defaultRateLimits, ...limits },
    store: guardedStore(store ?? createMemoryStore()),
    // In memory apart from the counts: a flood from many addresses pushes out the oldest of those.
    revocations: guardedStore(store ?? createMemoryStore()),
    clientAddress: options.clientAddress ?? remoteAddress,
    clientOptions: options.clientOptions ?? null,
    now: options.now ?? Date.now,
    // Called unbound: some platforms refuse `fetch` as a method of another object.
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    log: guardedLog(options.log ?? logToConsole),
  };
}

const prefixes = {
  accountSid: 'AC',
  apiKey: 'SK',
  serviceSid: 'IS',
  addressSid: 'IG',
  workspaceSid: 'WS',
} as const;

/** One sentence for each thing that cannot work; none holds a secret. */
export function optionProblems(options: EndpointOptions): string[] {
  const problems: string[] = [];
  const twilio: Partial<TwilioCredentials> = options.twilio ?? {};
  for (const name of ['accountSid', 'authToken', 'apiKey', 'apiSecret', 'serviceSid'] as const) {
    if (typeof twilio[name] !== 'string' || twilio[name] === '') problems.push(`twilio.${name} is missing.`);
  }
  for (const [name, prefix] of Object.entries(prefixes) as [keyof typeof prefixes, string][]) {
    const value = twilio[name];
    if (value && !value.startsWith(prefix)) problems.push(`twilio.${name} must start with ${prefix}.`);
  }
  if (twilio.region !== undefined && !/^[a-z]{2}\d$/.test(twilio.region)) {
    problems.push('twilio.region must be a Twilio region such as us1, ie1 or au1.');
  }
  for (const name of ['flexUrl', 'conversationsUrl', 'taskrouterUrl'] as const) {
    const url = options[name];
    if (url !== undefined && !/^https?:\/\//.test(url)) problems.push(`${name} must be an http or https URL.`);
  }
  const { previousKey } = twilio;
  if (previousKey && !(previousKey.apiKey?.startsWith('SK') && previousKey.apiSecret)) {
    problems.push('twilio.previousKey must have an apiKey that starts with SK, and its apiSecret.');
  }
  if (!Array.isArray(options.allowedOrigins)) problems.push('allowedOrigins must be a list of origins.');
  else
    problems.push(
      ...options.allowedOrigins.map(originProblem).flatMap((why) => (why ? [`allowedOrigins: ${why}.`] : [])),
    );
  const { tokenLifetime = hour, maxSessionAge = hour } = options;
  if (!(tokenLifetime >= 1000 && tokenLifetime <= hour)) {
    problems.push(`tokenLifetime must be between 1,000 and ${hour.toLocaleString('en')} ms.`);
  }
  if (!(maxSessionAge >= 1000)) problems.push('maxSessionAge must be at least 1,000 ms.');
  for (const name of Object.keys(defaultRateLimits) as (keyof RateLimits)[]) {
    const limit = options.rateLimits?.[name];
    if (limit && !(limit.count >= 1 && limit.windowMs >= 1000)) {
      problems.push(`rateLimits.${name} must have a count of at least 1 and a windowMs of at least 1,000.`);
    }
  }
  if (!((options.newChatsPerSecond ?? 1) > 0)) problems.push('newChatsPerSecond must be more than 0.');
  return [...problems, ...featureProblems(options)];
}

/** Twilio's default region has no infix; the others are named in the host. */
function twilioHost(product: string, region: string | undefined): string {
  return `https://${product}${region === undefined || region === 'us1' ? '' : `.${region}`}.twilio.com`;
}

function trimSlashes(url: string): string {
  return url.replace(/\/+$/, '');
}
