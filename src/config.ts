// Options as a page gives them in, a configuration that can be relied on out. Whatever is wrong is dropped and noted:
// the words for it are in api/wordOfProblem.ts, which a page with good options never fetches. Everything a page hands over
// may be a proxy or have getters, so that even a look at it can throw.

import { parseHex } from './accent';
import type { Config, ConfigProblem, ParlorOptions, SessionFunctions, StorageAdapter } from './contract';
import { defaultForm, type FormSource, type PlainField } from './core/form';

export interface Page {
  /** Address that relative ones are resolved against. */
  readonly url: string;
  /** Whether the page came over https: then an http endpoint cannot be reached. */
  readonly secure: boolean;
}

export interface ParsedOptions {
  readonly config: Config;
  /** One for each thing that was not used as given, names that are no option first. */
  readonly problems: readonly ConfigProblem[];
}

const defaultAccent = '#2f5bea';

export const maxTextLength = 2000;
const maxContextBytes = 16 * 1024;
const maxThemeLength = 100_000;

type OptionName = keyof ParlorOptions;
type Plain = Readonly<Record<string, unknown>>;
type Complain = (kind: ConfigProblem['kind'], option: string, value?: unknown, choices?: readonly string[]) => void;

/** Names that other tools leave on script tags; they are not meant for us and deserve no warning. */
const foreignNames =
  /^(host$|config$|\$schema$|cfasync|nscript|turbo|astro|cookie|consent|category|usercentrics|rocket|noO?ptim|(ot|wp)[A-Z])/;

/** Used before there is an app, or looked at by the part that uses them. The others are those of {@link Config}. */
const otherNames = /^(container|preEngagementConfig|identityToken|hidden|analytics|debug|slots|proactive)$/;

/** Pure, and never throws, whatever it is given. Strings count where `data-` attributes can only give strings. */
export function parseOptions(raw: unknown, page: Page): ParsedOptions {
  const problems: ConfigProblem[] = [];
  const complain: Complain = (kind, option, value, choices = []) => {
    problems.push({ kind, option, value, choices });
  };
  const given = read(raw, complain);
  const refuse = (name: OptionName, choices?: readonly string[]) => complain('wrong', name, given[name], choices);

  const text = (name: OptionName): string | null => {
    const value = given[name] ?? null;
    if (isText(value)) return value.trim() || null;
    if (value !== null) refuse(name);
    return null;
  };

  const choice = <Value extends string>(name: OptionName, ...values: readonly [Value, ...Value[]]): Value => {
    const value = given[name] ?? values[0];
    const chosen = values.find((known) => known === value);
    if (!chosen) refuse(name, values);
    return chosen ?? values[0];
  };

  const flag = (name: OptionName): boolean => {
    // A `data-` attribute without a value means yes, as in HTML.
    const known = new Map<unknown, boolean>([
      [true, true],
      ['true', true],
      ['', true],
      [false, false],
      ['false', false],
    ]);
    const value = known.get(given[name] ?? false);
    if (value === undefined) refuse(name);
    return value ?? false;
  };

  /** `parse` answers null for what it cannot use. */
  const parsed = <Value>(name: OptionName, fallback: Value, parse: (value: never) => Value | null) => {
    const value = given[name] ?? '';
    if (value === '') return fallback;
    const result = attempt(() => parse(value as never)) ?? null;
    if (result === null) refuse(name);
    return result ?? fallback;
  };

  /** Yes, no, or an object that says more; whoever uses it parses what is in it. */
  const details = (name: OptionName) =>
    isObject(given[name]) ? parsed(name, null, parseContext) : flag(name) ? {} : null;

  const session = parsed<SessionFunctions | null>(
    'session',
    null,
    // Bound: the page may give an object whose methods need their `this`.
    ({ start, refresh }: SessionFunctions) =>
      typeof start === 'function' && typeof refresh === 'function'
        ? { start: start.bind(given.session), refresh: refresh.bind(given.session) }
        : null,
  );

  const config: Config = {
    tokenEndpoint: parseEndpoint(given.tokenEndpoint, session !== null, page, complain),
    session,
    credentials: choice('credentials', 'omit', 'same-origin', 'include'),
    title: text('title'),
    subtitle: text('subtitle'),
    greeting: text('greeting'),
    avatar: parsed<string | null>('avatar', null, (value: string) => {
      const { protocol, href } = new URL(value, page.url);
      return isText(value) && (protocol === 'https:' || (protocol === 'http:' && !page.secure)) ? href : null;
    }),
    accent: parsed('accent', defaultAccent, (value: string) => {
      const rgb = parseHex(value.slice(0, 20));
      return rgb && `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    }),
    colorScheme: choice('colorScheme', 'auto', 'light', 'dark'),
    theme: isText(given.theme) ? given.theme.trim() || null : parsed<unknown>('theme', null, parseTheme),
    position: choice('position', 'end', 'start'),
    placement: choice('placement', 'floating', 'inline', 'fullPage'),
    launcherLabel: text('launcherLabel'),
    locale: parsed<string | null>('locale', null, (value: string) =>
      isText(value) ? (Intl.getCanonicalLocales(value)[0] ?? null) : null,
    ),
    strings: parsed<object | null>('strings', null, (value: object) => (isObject(value) ? value : null)),
    form: parseForm(given.form, given.preEngagementConfig),
    formValues: parsed('formValues', {}, (value: Plain) => parseFormValues(value, complain)),
    context: parsed('context', {}, parseContext),
    attachments: parsed('attachments', {}, parseContext),
    startOpen: flag('startOpen'),
    consent: isObject(given.consent) || flag('consent'),
    // What opens an adapter looks at it.
    storage: isObject(given.storage)
      ? (given.storage as object as StorageAdapter)
      : choice('storage', 'local', 'session', 'memory', 'none'),
    survey: details('survey'),
    mode: choice('mode', 'live', 'thread'),
    idle: details('idle'),
    whenClosed: choice('whenClosed', 'chat', 'inform', 'message', 'hide'),
    hours: given.hours,
    answersIn: choice('answersIn', 'unknown', 'minutes', 'hours', 'day'),
    markdown: choice('markdown', 'agent', 'all', 'none'),
    emojiShortcodes: flag('emojiShortcodes'),
    worker: choice('worker', 'auto', 'always', 'never'),
  };
  // Used before there is an app, and told here.
  flag('hidden');
  flag('debug');
  const unknown = Object.keys(given)
    .filter((name) => !Object.keys(config).includes(name) && !otherNames.test(name) && !foreignNames.test(name))
    .map((option): ConfigProblem => ({ kind: 'unknown', option, value: null, choices: [] }));
  return { config, problems: [...unknown, ...problems] };
}

/** Each option is read once: a getter may answer differently the second time. */
function read(raw: unknown, complain: Complain): Readonly<Partial<Record<OptionName, unknown>>> {
  const given: Record<string, unknown> = Object.create(null);
  const names = attempt(() => Object.keys(Object(raw ?? {})));
  if (!names || (raw !== undefined && !isObject(raw))) complain('unreadable', 'options', raw);
  else for (const name of names.slice(0, 100)) given[name] = attempt(() => (raw as Plain)[name], unreadable);
  return given;
}

function parseEndpoint(value: unknown, hasSession: boolean, page: Page, complain: Complain): string | null {
  if (hasSession) {
    if (value !== undefined) complain('endpointUnused', 'tokenEndpoint');
    return null;
  }
  const refuse = (kind: ConfigProblem['kind']) => {
    complain(kind, 'tokenEndpoint', value);
    return null;
  };
  if ((value ?? '') === '') return refuse('endpointMissing');
  const url = isText(value) && attempt(() => new URL(value, page.url));
  if (!url || url.username || !/^https?:$/.test(url.protocol)) {
    return refuse('endpointWrong');
  }
  // Browsers let a secure page talk to the machine it runs on.
  if (page.secure && url.protocol === 'http:' && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)) {
    return refuse('endpointInsecure');
  }
  if (url.search || url.hash) complain('endpointQuery', 'tokenEndpoint');
  return url.origin + url.pathname.replace(/\/+$/, '');
}

const forbiddenNames = ['__proto__', 'constructor', 'prototype', ''];

const plainAttribute = /^((name|type|label|placeholder|autocomplete):string|required:boolean|maxLength:number)$/;

/** Null for a form with anything else in it than plain fields, or with something wrong. */
function plainFields({ fields, ...others }: { readonly fields: readonly PlainField[] }): readonly PlainField[] | null {
  const names = new Set(forbiddenNames);
  const plain = fields.map((field) => ({ ...field, type: field.type ?? 'text' }));
  const isPlain = plain.every(
    (field) =>
      Object.entries(field).every(([key, value]) => plainAttribute.test(`${key}:${typeof value}`)) &&
      /^(text|email|textarea)$/.test(field.type) &&
      (field.maxLength ?? 1) >= 1 &&
      field.name.trim() &&
      field.name !== 'context' &&
      names.size < names.add(field.name).size,
  );
  return isPlain && Object.keys(others).length === 0 ? plain : null;
}

/** A plain form, or what was given as it is: the part that can draw it also tells what is wrong with it. */
function parseForm(form: unknown, preEngagementConfig: unknown): FormSource {
  if (!form && !preEngagementConfig) return defaultForm;
  const fields = preEngagementConfig || !isObject(form) ? null : attempt(() => plainFields(form as never));
  return fields ? { fields, rich: null } : { fields: [], rich: { form, preEngagementConfig } };
}

function parseFormValues(raw: Plain, complain: Complain): Readonly<Record<string, string>> | null {
  if (!isObject(raw)) return null;
  const values: Record<string, string> = {};
  for (const name of Object.keys(raw).slice(0, 100)) {
    const value = attempt(() => raw[name], unreadable) ?? null;
    if (typeof value === 'string' && !forbiddenNames.includes(name)) values[name] = value;
    else if (value !== null) complain('formValue', name, value);
  }
  return values;
}

/** A deep copy; own css may be longer than anything else. */
function parseTheme(raw: unknown): Plain | null {
  const copy: unknown = JSON.parse(JSON.stringify(raw).slice(0, maxThemeLength));
  return isObject(copy) ? copy : null;
}

/** A deep copy through JSON: what cannot travel to the endpoint is found here, not when a visitor starts a conversation. */
function parseContext(raw: unknown): Plain | null {
  const json = JSON.stringify(raw);
  if (new TextEncoder().encode(json).length > maxContextBytes) return null;
  const copy: unknown = JSON.parse(json);
  return isObject(copy) ? copy : null;
}

const unreadable = Symbol('something that cannot be read');

function attempt<Value>(run: () => Value): Value | undefined;
function attempt<Value, Fallback>(run: () => Value, fallback: Fallback): Value | Fallback;
function attempt<Value>(run: () => Value, fallback?: unknown): unknown {
  try {
    return run();
  } catch {
    return fallback;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxTextLength;
}

function isObject(value: unknown): value is Plain {
  // Asking a revoked proxy throws.
  return typeof value === 'object' && value !== null && !attempt(() => Array.isArray(value), true);
}
