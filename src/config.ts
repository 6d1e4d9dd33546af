// Options as a page gives them in, a configuration that can be relied on out. Whatever is wrong is dropped and told.

import { parseHex } from './accent';
import type { Config, ConfigProblem, ParlorOptions, SessionFunctions } from './contract';
import { defaultForm, type FormField, type FormSchema } from './core/form';
import { nearest } from './nearest';

export interface Page {
  /** Address that relative ones are resolved against. */
  readonly url: string;
  /** Whether the page came over https: then an http endpoint cannot be reached. */
  readonly secure: boolean;
}

export interface ParsedOptions {
  readonly config: Config;
  /** One per option that was not used as given. */
  readonly problems: readonly ConfigProblem[];
}

export const defaultAccent = '#2f5bea';

const maxTextLength = 2000;
const maxContextBytes = 16 * 1024;
const maxFields = 30;

/** Names that other tools leave on script tags; they are not meant for us and deserve no warning. */
const foreignNames = /^(cfasync|nscript|turbo\w*|astro\w*|cookie\w*|category|consent\w*|usercentrics|src|type|ot\w*)$/i;

const optionNames = Object.keys({
  tokenEndpoint: 0,
  session: 0,
  credentials: 0,
  title: 0,
  subtitle: 0,
  greeting: 0,
  avatar: 0,
  accent: 0,
  colorScheme: 0,
  position: 0,
  launcherLabel: 0,
  locale: 0,
  form: 0,
  formValues: 0,
  context: 0,
  startOpen: 0,
  debug: 0,
} satisfies Record<keyof ParlorOptions, 0>);

/** Pure, and never throws, whatever it is given. Strings count where `data-` attributes can only give strings. */
export function parseOptions(raw: unknown, page: Page): ParsedOptions {
  const problems: ConfigProblem[] = [];
  const complain = (option: string, message: string) => {
    problems.push({ option, message });
  };
  const given = read(raw, complain);

  const text = (name: keyof ParlorOptions): string | null => {
    const value = given.get(name);
    if (value === undefined || value === null) return null;
    if (typeof value === 'string' && value.length <= maxTextLength) return value.trim() || null;
    complain(
      name,
      `${name} must be text of at most ${maxTextLength} characters, not ${show(value)}; its default is used`,
    );
    return null;
  };

  const choice = <Value extends string>(name: keyof ParlorOptions, values: readonly [Value, ...Value[]]): Value => {
    const value = given.get(name);
    const fallback = values[0];
    if (value === undefined || value === null) return fallback;
    const chosen = values.find((known) => known === value);
    if (chosen) return chosen;
    const known = values.map((one) => `"${one}"`).join(', ');
    complain(name, `${name} must be one of ${known}, not ${show(value)}; "${fallback}" is used`);
    return fallback;
  };

  const flag = (name: keyof ParlorOptions): boolean => {
    const value = given.get(name);
    // A `data-` attribute without a value means yes, as in HTML.
    if (value === true || value === 'true' || value === '') return true;
    if (value === undefined || value === null || value === false || value === 'false') return false;
    complain(name, `${name} must be true or false, not ${show(value)}; false is used`);
    return false;
  };

  const session = parseSession(given.get('session'), complain);
  const tokenEndpoint = session ? null : parseEndpoint(given.get('tokenEndpoint'), page, complain);
  if (session && given.get('tokenEndpoint') !== undefined) {
    complain('tokenEndpoint', 'tokenEndpoint is not used, because session is given');
  }

  const config: Config = {
    tokenEndpoint,
    session,
    credentials: choice('credentials', ['omit', 'same-origin', 'include']),
    title: text('title'),
    subtitle: text('subtitle'),
    greeting: text('greeting'),
    avatar: parseAvatar(text('avatar'), page, complain),
    accent: parseAccent(given.get('accent'), complain),
    colorScheme: choice('colorScheme', ['auto', 'light', 'dark']),
    position: choice('position', ['end', 'start']),
    launcherLabel: text('launcherLabel'),
    locale: parseLocale(text('locale'), complain),
    form: parseForm(given.get('form'), complain),
    formValues: parseFormValues(given.get('formValues'), complain),
    context: parseContext(given.get('context'), complain),
    startOpen: flag('startOpen'),
    debug: flag('debug'),
  };
  return { config, problems };
}

type Complain = (option: string, message: string) => void;

/** The options that exist, each read once: a getter may throw, and may answer differently the second time. */
function read(raw: unknown, complain: Complain): ReadonlyMap<keyof ParlorOptions, unknown> {
  const given = new Map<keyof ParlorOptions, unknown>();
  if (raw === undefined || raw === null) return given;
  if (typeof raw !== 'object' || isArray(raw)) {
    complain('options', `the options must be an object, not ${show(raw)}; defaults are used`);
    return given;
  }
  for (const name of keysOf(raw, (message) => complain('options', message))) {
    if (!optionNames.includes(name)) {
      if (foreignNames.test(name)) continue;
      const meant = nearest(name, optionNames);
      complain(name, `unknown option ${quote(name)} is ignored${meant ? `; did you mean ${meant}?` : ''}`);
      continue;
    }
    const known = name as keyof ParlorOptions;
    const value = attempt(() => (raw as Record<string, unknown>)[name]);
    if (value.ok) given.set(known, value.value);
    else complain(known, `${known} cannot be read (its getter throws); its default is used`);
  }
  return given;
}

function parseEndpoint(value: unknown, page: Page, complain: Complain): string | null {
  const refuse = (why: string) => {
    complain('tokenEndpoint', `${why}; without it no conversation can start`);
    return null;
  };
  if (value === undefined || value === null || value === '') {
    return refuse('tokenEndpoint is missing: the address of the endpoint that hands out tokens, for example "/chat"');
  }
  if (typeof value !== 'string' || value.length > maxTextLength) {
    return refuse(`tokenEndpoint must be an address such as "/chat", not ${show(value)}`);
  }
  const url = resolve(value, page.url);
  if (!url) return refuse(`tokenEndpoint ${quote(value)} is not an address`);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return refuse(`tokenEndpoint must be an https: or http: address, not ${quote(url.protocol)}`);
  }
  if (page.secure && url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return refuse(`tokenEndpoint ${quote(value)} is http: on an https: page, which browsers block`);
  }
  if (url.username || url.password) return refuse('tokenEndpoint must not hold a name or password');
  if (url.search || url.hash) {
    complain('tokenEndpoint', 'tokenEndpoint must not have a query or fragment; they are left out');
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

function parseSession(value: unknown, complain: Complain): SessionFunctions | null {
  if (value === undefined || value === null) return null;
  const functions = attempt(() => {
    const { start, refresh } = value as SessionFunctions;
    if (typeof start !== 'function' || typeof refresh !== 'function') return null;
    // Bound: the page may give an object whose methods need their `this`.
    return { start: start.bind(value), refresh: refresh.bind(value) } as SessionFunctions;
  });
  if (functions.ok && functions.value) return functions.value;
  complain('session', 'session must be an object with the functions start(request) and refresh(token); it is ignored');
  return null;
}

function parseAvatar(value: string | null, page: Page, complain: Complain): string | null {
  if (value === null) return null;
  const url = resolve(value, page.url);
  if (url && (url.protocol === 'https:' || (url.protocol === 'http:' && !page.secure))) return url.href;
  complain('avatar', `avatar must be an https: or relative address, not ${quote(value)}; the built-in glyph is used`);
  return null;
}

function parseAccent(value: unknown, complain: Complain): string {
  if (value === undefined || value === null || value === '') return defaultAccent;
  if (typeof value === 'string' && value.length < 20) {
    const rgb = parseHex(value);
    if (rgb) return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  }
  complain('accent', `accent must be a colour such as "#2f5bea", not ${show(value)}; ${defaultAccent} is used`);
  return defaultAccent;
}

function parseLocale(value: string | null, complain: Complain): string | null {
  if (value === null) return null;
  const canonical = attempt(() => Intl.getCanonicalLocales(value)[0]);
  if (canonical.ok && canonical.value) return canonical.value;
  complain('locale', `locale must be a language tag such as "en" or "pt-BR", not ${quote(value)}; the page's is used`);
  return null;
}

function parseForm(value: unknown, complain: Complain): FormSchema {
  if (value === undefined || value === null) return defaultForm;
  const fields = attempt(() => (value as { fields?: unknown }).fields);
  const list = fields.ok ? attempt(() => (Array.isArray(fields.value) ? Array.from(fields.value) : null)) : fields;
  if (!list.ok || !list.value) {
    complain('form', 'form must be { fields: [...] }; the default form is used');
    return defaultForm;
  }
  if (list.value.length > maxFields) complain('form', `form has more than ${maxFields} fields; the rest is left out`);
  const names = new Set<string>();
  const parsed = list.value.slice(0, maxFields).flatMap((field, index) => {
    const result = attempt(() => parseField(field, `form.fields[${index}]`, names, complain));
    if (result.ok) return result.value ? [result.value] : [];
    complain('form', `form.fields[${index}] cannot be read; the field is left out`);
    return [];
  });
  // An empty list is a wish: no form at all. A list with nothing usable in it is a mistake.
  if (parsed.length === 0 && list.value.length > 0) return defaultForm;
  return { fields: parsed };
}

const fieldTypes = ['text', 'email', 'textarea'] as const;
const forbiddenNames = ['__proto__', 'constructor', 'prototype'];

function parseField(raw: unknown, where: string, names: Set<string>, complain: Complain): FormField | null {
  const drop = (why: string) => {
    complain('form', `${where}${why}; the field is left out`);
    return null;
  };
  if (typeof raw !== 'object' || raw === null) return drop(` must be an object, not ${show(raw)}`);
  const { name, type, label, placeholder, required, autocomplete, maxLength } = raw as Record<string, unknown>;
  if (typeof name !== 'string' || name.trim() === '' || name.length > 100 || forbiddenNames.includes(name)) {
    return drop(`.name must be a short text, not ${show(name)}`);
  }
  if (names.has(name)) return drop(`.name ${quote(name)} is there twice`);
  names.add(name);

  const textOf = (key: string, value: unknown): string | undefined => {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && value.length <= maxTextLength) return value;
    complain('form', `${where}.${key} must be text, not ${show(value)}; it is left out`);
    return undefined;
  };
  const knownType = fieldTypes.find((known) => known === type);
  if (!knownType && type !== undefined) {
    complain('form', `${where}.type must be "text", "email" or "textarea", not ${show(type)}; "text" is used`);
  }
  if (required !== undefined && typeof required !== 'boolean') {
    complain('form', `${where}.required must be true or false, not ${show(required)}; false is used`);
  }
  const length = typeof maxLength === 'number' && Number.isInteger(maxLength) && maxLength > 0 ? maxLength : undefined;
  if (maxLength !== undefined && length === undefined) {
    complain('form', `${where}.maxLength must be a whole number above 0, not ${show(maxLength)}; it is left out`);
  }
  return withoutUndefined<Required<FormField>>({
    name,
    type: knownType ?? 'text',
    label: textOf('label', label),
    placeholder: textOf('placeholder', placeholder),
    required: required === true ? true : undefined,
    autocomplete: textOf('autocomplete', autocomplete),
    maxLength: length,
  });
}

function parseFormValues(value: unknown, complain: Complain): Readonly<Record<string, string>> {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || isArray(value)) {
    complain('formValues', `formValues must be an object of texts by field name, not ${show(value)}; it is ignored`);
    return {};
  }
  const values: Record<string, string> = {};
  for (const name of keysOf(value, (message) => complain('formValues', message))) {
    const one = attempt(() => (value as Record<string, unknown>)[name]);
    if (one.ok && typeof one.value === 'string' && !forbiddenNames.includes(name)) values[name] = one.value;
    else if (!one.ok || (one.value !== undefined && one.value !== null)) {
      complain('formValues', `formValues.${clip(name)} must be text; it is left out`);
    }
  }
  return values;
}

/** A deep copy through JSON: what cannot travel to the endpoint is found here, not when a visitor starts a conversation. */
function parseContext(value: unknown, complain: Complain): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  const refuse = (why: string) => {
    complain('context', `context ${why}; it is left out`);
    return {};
  };
  if (typeof value !== 'object' || isArray(value)) return refuse(`must be an object, not ${show(value)}`);
  const json = attempt(() => JSON.stringify(value));
  if (!json.ok || json.value === undefined)
    return refuse('cannot be written as JSON (a cycle, a BigInt or a getter that throws)');
  if (new TextEncoder().encode(json.value).length > maxContextBytes) return refuse('is larger than 16 KB');
  const copy: unknown = JSON.parse(json.value);
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) return refuse('must be an object');
  return copy as Record<string, unknown>;
}

type Attempt<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false };

/** Everything a page hands over may be a proxy or have getters, so that even a look at it can throw. */
function attempt<Value>(run: () => Value): Attempt<Value> {
  try {
    return { ok: true, value: run() };
  } catch {
    return { ok: false };
  }
}

function keysOf(value: object, complain: (message: string) => void): string[] {
  const keys = attempt(() => Object.keys(value));
  if (keys.ok) return keys.value.slice(0, 200);
  complain('the object cannot be read; it is ignored');
  return [];
}

function isArray(value: unknown): boolean {
  // Throws for a revoked proxy.
  const answer = attempt(() => Array.isArray(value));
  return answer.ok && answer.value;
}

function resolve(address: string, base: string): URL | null {
  const url = attempt(() => new URL(address, base));
  return url.ok ? url.value : null;
}

function withoutUndefined<Value extends object>(values: { [Key in keyof Value]: Value[Key] | undefined }): Value {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Value;
}

function clip(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}

function quote(value: string): string {
  return `"${clip(value)}"`;
}

function show(value: unknown): string {
  if (typeof value === 'string')
    return value.length > maxTextLength ? `a text of ${value.length} characters` : quote(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null) return 'null';
  if (isArray(value)) return 'an array';
  return typeof value === 'undefined' ? 'nothing' : `${/^[aeiou]/.test(typeof value) ? 'an' : 'a'} ${typeof value}`;
}
