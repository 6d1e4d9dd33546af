import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dismissedNow,
  dueRule,
  type Facts,
  type History,
  holds,
  matches,
  parseHistory,
  shownNow,
  visited,
} from './due';
import type { Condition, Rule } from './rules';

const dayMs = 86_400_000;
const noon = Date.UTC(2026, 4, 20, 12);
const forever = Number.POSITIVE_INFINITY;

const facts: Facts = {
  msOnPage: 0,
  msIdle: 0,
  scrolled: 0,
  exitIntent: false,
  url: 'https://shop.example/pricing?from=mail',
  referrer: '',
  visits: 1,
  seen: new Set(),
  events: new Set(),
  minuteOfDay: 720,
};
const blank = parseHistory(null);

function rule(over: Partial<Rule> = {}): Rule {
  return {
    id: 'one',
    when: { kind: 'all', of: [] },
    limit: { session: forever, day: forever, ever: forever },
    quiet: null,
    rest: forever,
    action: { kind: 'pulse' },
    ...over,
  };
}

const limits = fc.record({
  session: fc.integer({ min: 0, max: 4 }),
  day: fc.integer({ min: 0, max: 6 }),
  ever: fc.integer({ min: 0, max: 8 }),
});

describe('a rule', () => {
  it.each<[Condition, Partial<Facts>, Partial<Facts>]>([
    [{ kind: 'timeOnPage', ms: 5000 }, { msOnPage: 5000 }, { msOnPage: 4999 }],
    [{ kind: 'idle', ms: 5000 }, { msIdle: 5000 }, { msIdle: 4999 }],
    [{ kind: 'scrolled', percent: 50 }, { scrolled: 50 }, { scrolled: 49 }],
    [{ kind: 'exitIntent' }, { exitIntent: true }, {}],
    [{ kind: 'url', pattern: '/pricing*' }, {}, { url: 'https://shop.example/about' }],
    [{ kind: 'referrer', pattern: '*search*' }, { referrer: 'https://search.example/' }, { referrer: '' }],
    [{ kind: 'visits', atLeast: 2 }, { visits: 2 }, { visits: 1 }],
    [{ kind: 'seen', selector: '#price' }, { seen: new Set(['#price']) }, {}],
    [{ kind: 'event', name: 'basket' }, { events: new Set(['basket']) }, {}],
  ])('knows %j', (when, yes, no) => {
    expect(holds(when, { ...facts, ...yes })).toBe(true);
    expect(holds(when, { ...facts, ...no })).toBe(false);
  });

  it('never comes more often than its limits, in whatever order days and visits come', () => {
    fc.assert(
      fc.property(limits, fc.array(fc.integer({ min: 0, max: 2 * dayMs }), { maxLength: 40 }), (limit, waits) => {
        let now = noon;
        let history: History = visited(blank, now);
        const shownAt: number[] = [];
        let inVisit = 0;
        for (const wait of waits) {
          now += wait;
          const before = history.visits;
          history = visited(history, now);
          if (history.visits > before) inVisit = 0;
          if (!dueRule([rule({ limit })], facts, history, now)) continue;
          history = parseHistory(JSON.parse(JSON.stringify(shownNow(history, 'one', now))));
          shownAt.push(now);
          inVisit++;
          expect(inVisit).toBeLessThanOrEqual(limit.session);
          expect(shownAt.length).toBeLessThanOrEqual(limit.ever);
          expect(shownAt.filter((at) => now - at < dayMs).length).toBeLessThanOrEqual(limit.day);
        }
      }),
    );
  });

  it('does not come after it was sent away, before its rest is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 60 * dayMs }), (rest, wait) => {
        const history = dismissedNow(shownNow(visited(blank, noon), 'one', noon), 'one', noon);
        const due = dueRule([rule({ rest })], facts, history, noon + wait);
        expect(due !== null).toBe(wait >= rest * dayMs);
      }),
    );
    const history = dismissedNow(blank, 'one', noon);
    expect(dueRule([rule()], facts, history, noon + 1000 * dayMs)).toBeNull();
    expect(dueRule([rule({ id: 'other' })], facts, history, noon)).not.toBeNull();
  });

  it('keeps quiet within its hours, also over midnight, and only then', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(minute, minute, minute, (from, to, minuteOfDay) => {
        // Forwards from the beginning, minute by minute, until the end.
        const length = (to - from + 1440) % 1440;
        const isQuiet = (minuteOfDay - from + 1440) % 1440 < length;
        const due = dueRule([rule({ quiet: { from, to } })], { ...facts, minuteOfDay }, blank, noon);
        expect(due === null).toBe(isQuiet);
      }),
    );
  });

  it('gives way to the one before it in the list', () => {
    const rules = [rule({ id: 'late', when: { kind: 'exitIntent' } }), rule({ id: 'first' }), rule({ id: 'second' })];
    expect(dueRule(rules, facts, blank, noon)?.id).toBe('first');
    expect(dueRule(rules, { ...facts, exitIntent: true }, blank, noon)?.id).toBe('late');
  });
});

describe('a visit', () => {
  it('ends after half an hour without a page', () => {
    const first = visited(blank, noon);
    expect(first.visits).toBe(1);
    expect(visited(first, noon + 29 * 60_000).visits).toBe(1);
    expect(visited(first, noon + 30 * 60_000).visits).toBe(2);
    // Pages that follow each other keep it going.
    expect(visited(visited(first, noon + 20 * 60_000), noon + 40 * 60_000).visits).toBe(1);
  });

  it('is not counted again by a clock that was set back', () => {
    expect(visited(visited(blank, noon), noon - 5 * dayMs).visits).toBe(1);
  });
});

describe('patterns', () => {
  it.each([
    ['/pricing', 'https://shop.example/pricing', true],
    ['/pricing', 'https://shop.example/pricing/teams', false],
    ['/pricing*', 'https://shop.example/pricing/teams', true],
    ['*/teams', 'https://shop.example/pricing/teams', true],
    ['https://*.example/*', 'https://shop.example/a', true],
    ['/a*a', 'https://shop.example/a', false],
    ['/', 'https://shop.example/', true],
  ])('%s on %s: %s', (pattern, address, expected) => {
    expect(matches(pattern, address)).toBe(expected);
  });

  it('agree with what they are as an expression', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '.'), maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, (pattern, rest) => {
        const address = `https://x${rest.replaceAll('*', '')}`;
        const source = `https://x${pattern}`;
        const expression = new RegExp(
          `^${source
            .split('*')
            .map((part) => part.replace(/[./]/g, '\\$&'))
            .join('.*')}$`,
        );
        expect(matches(source, address)).toBe(expression.test(address));
      }),
    );
  });
});

it('what storage holds may be anything', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ visits: fc.anything(), rules: fc.dictionary(fc.string(), fc.anything()) })),
      (found) => {
        const history = parseHistory(found);
        const next = visited(history, noon);
        expect(next.visits).toBeGreaterThanOrEqual(1);
        expect(() => dueRule([rule()], facts, next, noon)).not.toThrow();
      },
    ),
  );
});
