// Which invitation is due: a pure function of what is known of the visit and of what was shown before.

import type { Condition, Rule } from './rules';

export interface Facts {
  readonly msOnPage: number;
  /** Since the visitor last moved, scrolled or typed. */
  readonly msIdle: number;
  /** How far down the page the visitor has been, 0-100. */
  readonly scrolled: number;
  readonly exitIntent: boolean;
  readonly url: string;
  readonly referrer: string;
  /** This visit included. */
  readonly visits: number;
  /** Selectors of what has come into sight. */
  readonly seen: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** Minutes after midnight on the visitor's clock. */
  readonly minuteOfDay: number;
}

/** What is remembered of one rule. */
export interface RuleHistory {
  /** Epoch ms, the newest last. */
  readonly shown: readonly number[];
  /** How often during this visit. */
  readonly inSession: number;
  /** Epoch ms of the last time that the visitor sent it away. */
  readonly dismissedAt: number | null;
}

export interface History {
  readonly visits: number;
  /** Epoch ms: when anything of this site's pages was last heard of. */
  readonly lastSeen: number;
  readonly rules: Readonly<Record<string, RuleHistory>>;
}

const dayMs = 86_400_000;
/** Who comes back after so long begins another visit. */
const visitGapMs = 30 * 60_000;
/** As many as any limit needs. */
const mostTimes = 100;

const untouched: RuleHistory = { shown: [], inSession: 0, dismissedAt: null };

/** The first rule that holds and may be shown. `now`: epoch ms. */
export function dueRule(rules: readonly Rule[], facts: Facts, history: History, now: number): Rule | null {
  return rules.find((rule) => mayShow(rule, facts, history, now) && holds(rule.when, facts)) ?? null;
}

function mayShow({ id, limit, quiet, rest }: Rule, { minuteOfDay }: Facts, history: History, now: number): boolean {
  const { shown, inSession, dismissedAt } = history.rules[id] ?? untouched;
  if (quiet && isWithin(minuteOfDay, quiet.from, quiet.to)) return false;
  if (dismissedAt !== null && now - dismissedAt < rest * dayMs) return false;
  // A clock that was set back must not make it come again and again.
  const today = shown.filter((at) => Math.abs(now - at) < dayMs).length;
  return inSession < limit.session && today < limit.day && shown.length < limit.ever;
}

function isWithin(minute: number, from: number, to: number): boolean {
  return from <= to ? from <= minute && minute < to : minute >= from || minute < to;
}

export function holds(condition: Condition, facts: Facts): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((one) => holds(one, facts));
    case 'any':
      return condition.of.some((one) => holds(one, facts));
    case 'timeOnPage':
      return facts.msOnPage >= condition.ms;
    case 'idle':
      return facts.msIdle >= condition.ms;
    case 'scrolled':
      return facts.scrolled >= condition.percent;
    case 'exitIntent':
      return facts.exitIntent;
    case 'url':
      return matches(condition.pattern, facts.url);
    case 'referrer':
      return facts.referrer !== '' && matches(condition.pattern, facts.referrer);
    case 'visits':
      return facts.visits >= condition.atLeast;
    case 'seen':
      return facts.seen.has(condition.selector);
    case 'event':
      return facts.events.has(condition.name);
  }
}

/**
 * `*` stands for anything. A pattern that begins with `/` is compared with path and query, any other with the whole
 * address. Without expressions: a site's pattern cannot be slow.
 */
export function matches(pattern: string, address: string): boolean {
  const compared = pattern.startsWith('/') ? address.replace(/^[a-z]+:\/\/[^/]*/i, '') : address;
  const [first = '', ...others] = pattern.split('*');
  if (!compared.startsWith(first)) return false;
  if (others.length === 0) return compared === first;
  const last = others.pop() ?? '';
  let at = first.length;
  for (const part of others) {
    const found = compared.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return compared.length - last.length >= at && compared.endsWith(last);
}

/** A page has been opened. */
export function visited(history: History, now: number): History {
  const isSame = history.visits > 0 && now - history.lastSeen < visitGapMs;
  if (isSame) return { ...history, lastSeen: now };
  const rules = Object.entries(history.rules).map(([id, known]) => [id, { ...known, inSession: 0 }] as const);
  return { visits: history.visits + 1, lastSeen: now, rules: Object.fromEntries(rules) };
}

export function shownNow(history: History, id: string, now: number): History {
  const known = history.rules[id] ?? untouched;
  return withRule(history, id, {
    ...known,
    inSession: known.inSession + 1,
    shown: [...known.shown, now].slice(-mostTimes),
  });
}

export function dismissedNow(history: History, id: string, now: number): History {
  return withRule(history, id, { ...(history.rules[id] ?? untouched), dismissedAt: now });
}

function withRule(history: History, id: string, rule: RuleHistory): History {
  return { ...history, rules: { ...history.rules, [id]: rule } };
}

/** What storage holds, with suspicion. */
export function parseHistory(value: unknown): History {
  const { visits, lastSeen, rules } = Object(value) as Record<string, unknown>;
  return {
    visits: count(visits),
    lastSeen: count(lastSeen),
    rules: Object.fromEntries(
      Object.entries(Object(rules) as Record<string, unknown>)
        .slice(0, mostTimes)
        .map(([id, known]) => {
          const { shown, inSession, dismissedAt } = Object(known) as Record<string, unknown>;
          return [
            id,
            {
              shown: Array.isArray(shown) ? shown.filter((at) => count(at) > 0).slice(-mostTimes) : [],
              inSession: count(inSession),
              dismissedAt: count(dismissedAt) || null,
            },
          ];
        }),
    ),
  };
}

function count(value: unknown): number {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value : 0;
}
