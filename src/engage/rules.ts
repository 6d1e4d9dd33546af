// Invitations as plain data: when one is due, how often, and what it does. What cannot be used is left out and told.

import { nearest } from '../nearest';

export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'timeOnPage' | 'idle'; readonly ms: number }
  | { readonly kind: 'scrolled'; readonly percent: number }
  | { readonly kind: 'exitIntent' }
  | { readonly kind: 'url' | 'referrer'; readonly pattern: string }
  | { readonly kind: 'visits'; readonly atLeast: number }
  | { readonly kind: 'seen'; readonly selector: string }
  | { readonly kind: 'event'; readonly name: string };

export interface QuickStart {
  readonly text: string;
  /** Sent at once where that is possible, else put into the form or the composer. */
  readonly send: boolean;
}

export interface Greeting {
  readonly text: string;
  readonly name: string | null;
  readonly avatar: string | null;
  readonly quickStarts: readonly QuickStart[];
}

export interface Rule {
  /** Names the rule in what is remembered of it. */
  readonly id: string;
  readonly when: Condition;
  /** How often at most; `session`: during one visit. */
  readonly limit: { readonly session: number; readonly day: number; readonly ever: number };
  /** Minutes after midnight on the visitor's clock; null for none. */
  readonly quiet: { readonly from: number; readonly to: number } | null;
  /** Days until it may come again after it was dismissed. */
  readonly rest: number;
  readonly action: { readonly kind: 'greet'; readonly greeting: Greeting } | { readonly kind: 'open' | 'pulse' };
}

type Plain = Readonly<Record<string, unknown>>;

const mostRules = 50;
const deepest = 5;
const mostQuickStarts = 4;

/** What the parser has to ask of the page. */
export interface RulePage {
  /** Relative addresses start there. */
  readonly url: string;
  /** Whether the browser can read it. */
  isSelector(text: string): boolean;
}

/** Never throws. `complain` gets one line for each rule that cannot be used. */
export function parseRules(
  raw: unknown,
  { url, isSelector }: RulePage,
  complain: (line: string) => void,
): readonly Rule[] {
  if (!isList(raw)) {
    complain('proactive must be a list of rules; nobody is invited');
    return [];
  }
  const ids = new Set<string>();
  return raw.slice(0, mostRules).flatMap((entry, index) => {
    try {
      const rule = parseRule(entry as Plain, index, url);
      const strange = selectorsIn(rule.when).find((selector) => !isSelector(selector));
      if (strange !== undefined) throw new Wrong(`has the selector "${strange.slice(0, 60)}", which cannot be read`);
      if (ids.has(rule.id)) throw new Wrong(`has the id "${rule.id}" of another rule`);
      ids.add(rule.id);
      return rule;
    } catch (error) {
      complain(
        `proactive[${index}] ${error instanceof Wrong ? error.message : 'cannot be read'}; the rule is left out`,
      );
      return [];
    }
  });
}

/** Asking a revoked proxy throws. */
function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Of everything that has to come into sight. */
export function selectorsIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(selectorsIn);
    case 'seen':
      return [condition.selector];
    default:
      return [];
  }
}

class Wrong extends Error {}

const ruleKeys = ['id', 'when', 'limit', 'quietHours', 'afterDismissal', 'do', 'greeting'];

function parseRule(raw: Plain, index: number, url: string): Rule {
  if (!isRecord(raw)) throw new Wrong('must be an object');
  onlyKnown(raw, ruleKeys, 'an option of a rule');
  const { id = `rule-${index}`, when, limit, quietHours, afterDismissal = 'never', do: act = 'greet', greeting } = raw;
  if (!isText(id, 60)) throw new Wrong('needs an id of at most 60 characters');
  if (act !== 'greet' && act !== 'open' && act !== 'pulse') throw new Wrong('must do "greet", "open" or "pulse"');
  return {
    id,
    when: parseCondition(when, 0),
    limit: parseLimit(limit),
    quiet: quietHours === undefined ? null : parseQuiet(quietHours),
    rest:
      afterDismissal === 'never'
        ? Number.POSITIVE_INFINITY
        : amount('afterDismissal', afterDismissal, 'days or "never"'),
    action: act === 'greet' ? { kind: act, greeting: parseGreeting(greeting, url) } : { kind: act },
  };
}

const seconds =
  (kind: 'timeOnPage' | 'idle') =>
  (value: unknown): Condition => ({
    kind,
    ms: amount(kind, value, 'seconds') * 1000,
  });
const pattern =
  (kind: 'url' | 'referrer') =>
  (value: unknown): Condition => {
    if (!isText(value, 500)) throw new Wrong(`needs a pattern such as "/pricing*" as ${kind}`);
    return { kind, pattern: value };
  };
const several =
  (kind: 'all' | 'any') =>
  (value: unknown, depth: number): Condition => {
    if (!Array.isArray(value) || value.length === 0) throw new Wrong(`needs a list of conditions as ${kind}`);
    return { kind, of: value.slice(0, 20).map((entry) => parseCondition(entry, depth + 1)) };
  };

const conditions: Readonly<Record<string, (value: unknown, depth: number) => Condition>> = {
  all: several('all'),
  any: several('any'),
  timeOnPage: seconds('timeOnPage'),
  idle: seconds('idle'),
  scrolled: (value) => ({ kind: 'scrolled', percent: Math.min(100, amount('scrolled', value, 'per cent')) }),
  exitIntent: () => ({ kind: 'exitIntent' }),
  url: pattern('url'),
  referrer: pattern('referrer'),
  visits: (value) => ({ kind: 'visits', atLeast: amount('visits', value, 'a number') }),
  seen(selector) {
    if (!isText(selector, 500)) throw new Wrong('needs a CSS selector as seen');
    return { kind: 'seen', selector };
  },
  event(name) {
    if (!isText(name, 100)) throw new Wrong('needs the name of an event');
    return { kind: 'event', name };
  },
};

/** Several in one object: all of them. */
function parseCondition(raw: unknown, depth: number): Condition {
  if (!isRecord(raw) || Object.keys(raw).length === 0)
    throw new Wrong('needs conditions such as { timeOnPage: 20 } as when');
  if (depth > deepest) throw new Wrong('has conditions that lie too deep in each other');
  onlyKnown(raw, Object.keys(conditions), 'a condition');
  const parsed = Object.entries(raw).map(([key, value]) => conditions[key]?.(value, depth) as Condition);
  return parsed.length === 1 ? (parsed[0] as Condition) : { kind: 'all', of: parsed };
}

function parseLimit(raw: unknown): Rule['limit'] {
  if (raw === undefined) return { session: 1, day: Number.POSITIVE_INFINITY, ever: Number.POSITIVE_INFINITY };
  if (!isRecord(raw)) throw new Wrong('needs a limit such as { day: 1 }');
  onlyKnown(raw, ['session', 'day', 'ever'], 'a limit');
  const of = (name: string) =>
    raw[name] === undefined ? Number.POSITIVE_INFINITY : amount(name, raw[name], 'a number');
  return { session: raw.session === undefined ? 1 : of('session'), day: of('day'), ever: of('ever') };
}

function parseQuiet(raw: unknown): Rule['quiet'] {
  const [from, to] = isRecord(raw) ? [minutesOf(raw.from), minutesOf(raw.to)] : [];
  if (from == null || to == null) throw new Wrong('needs quietHours such as { from: "22:00", to: "08:00" }');
  return { from, to };
}

function minutesOf(clock: unknown): number | null {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(String(clock)) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return minutes <= 1440 && Number(minute) < 60 ? minutes : null;
}

function parseGreeting(raw: unknown, url: string): Greeting {
  if (!isRecord(raw) || !isText(raw.text, 300))
    throw new Wrong('needs a greeting with a text of at most 300 characters');
  onlyKnown(raw, ['text', 'name', 'avatar', 'quickStarts'], 'a part of a greeting');
  const { text, name = null, avatar = null, quickStarts = [] } = raw;
  if (name !== null && !isText(name, 60)) throw new Wrong('needs a name of at most 60 characters in its greeting');
  if (!Array.isArray(quickStarts)) throw new Wrong('needs a list of texts as quickStarts');
  return {
    text,
    name,
    avatar: avatar === null ? null : addressOf(avatar, url),
    quickStarts: quickStarts.slice(0, mostQuickStarts).map((entry: unknown) => {
      const start = isRecord(entry) ? entry : { text: entry };
      if (!isText(start.text, 200)) throw new Wrong('needs texts of at most 200 characters as quickStarts');
      return { text: start.text, send: start.send === true };
    }),
  };
}

function addressOf(value: unknown, url: string): string {
  const parsed = isText(value, 2000) && URL.canParse(value, url) ? new URL(value, url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) throw new Wrong('needs an https: or relative address as avatar');
  return parsed.href;
}

function onlyKnown(raw: Plain, known: readonly string[], what: string): void {
  const unknown = Object.keys(raw).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const meant = nearest(unknown, known);
  throw new Wrong(`has "${unknown.slice(0, 60)}", which is not ${what}${meant ? `; did you mean ${meant}?` : ''}`);
}

function amount(name: string, value: unknown, what: string): number {
  if (typeof value !== 'number' || !(value >= 0)) throw new Wrong(`needs ${what} as ${name}`);
  return value;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
}

function isRecord(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
