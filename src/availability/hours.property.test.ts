// Hours against a slow and plain reading of them: minute by minute, as the clocks of the zone show it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpeningHours, openingAt } from './hours';
import { whenBack } from './whenBack';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const zones = [
  'Europe/Oslo',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'UTC',
  'Pacific/Apia',
] as const;
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Around the days on which clocks change, and elsewhere; on whole minutes. */
const moment = fc
  .tuple(
    fc.constantFrom(
      '2026-03-29T01:00Z',
      '2026-10-25T01:00Z',
      '2026-03-08T07:00Z',
      '2026-11-01T06:00Z',
      '2026-07-01T00:00Z',
    ),
    fc.integer({ min: -2 * 1440, max: 2 * 1440 }),
  )
  .map(([near, minutes]) => Date.parse(near) + minutes * minuteMs);

/** Whole hours away from those which clocks leave out or show twice. */
const clock = fc.integer({ min: 6, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
const span = fc.tuple(clock, clock).filter(([from, to]) => from < to);
const hours: fc.Arbitrary<OpeningHours> = fc.record({
  timeZone: fc.constantFrom(...zones),
  week: fc.dictionary(fc.constantFrom(...days), fc.array(span, { maxLength: 2 })),
  holidays: fc.dictionary(fc.constantFrom('2026-03-29', '2026-10-26', '2026-07-01'), fc.array(span, { maxLength: 1 })),
});

// Made once: that is slow.
const formats = new Map(
  zones.map((timeZone) => [
    timeZone as string,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
  ]),
);

/** What the clocks of the zone show. */
function shownAt(at: number, timeZone: string) {
  const [date = '', time = ''] = formats.get(timeZone)?.format(at).split(' ') ?? [];
  return { date, time };
}

function isOpen({ timeZone, week, holidays }: OpeningHours, at: number): boolean {
  const { date, time } = shownAt(at, timeZone);
  const spans = holidays?.[date] ?? week[days[new Date(`${date}T00:00Z`).getUTCDay()] ?? 'sun'] ?? [];
  return spans.some(([from, to]) => from <= time && time < to);
}

describe('hours', () => {
  it('are open when the clocks of the zone say so, also on days when they change', () => {
    fc.assert(
      fc.property(hours, moment, (given, at) => {
        expect(openingAt(given, at).open).toBe(isOpen(given, at));
      }),
      { numRuns: 400 },
    );
  });

  it('open at the moment that is promised, and not before; close likewise', () => {
    fc.assert(
      fc.property(hours, moment, (given, at) => {
        const { open, opensAt, closesAt } = openingAt(given, at);
        const turn = open ? closesAt : opensAt;
        if (turn === null) return;
        expect(turn).toBeGreaterThan(at);
        expect([isOpen(given, turn - minuteMs), isOpen(given, turn)]).toEqual([open, !open]);
        // Nothing was passed over on the way.
        const step = Math.max(minuteMs, Math.floor((turn - at) / 60 / minuteMs) * minuteMs);
        for (let between = at; between < turn; between += step) expect(isOpen(given, between)).toBe(open);
      }),
      { numRuns: 100 },
    );
  });
});

describe('when somebody is back', () => {
  it('is today, tomorrow, a day of the week or a date of the visitor’s own calendar', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), moment, fc.integer({ min: 1, max: 20 * 1440 }), (zone, now, minutes) => {
        const opensAt = now + minutes * minuteMs;
        const { kind } = whenBack(opensAt, now, zone);
        const from = Date.parse(shownAt(now, zone).date);
        const apart = (Date.parse(shownAt(opensAt, zone).date) - from) / dayMs;
        expect(kind).toBe(apart === 0 ? 'today' : apart === 1 ? 'tomorrow' : apart < 7 ? 'weekday' : 'date');
      }),
    );
    expect(whenBack(null, 0).kind).toBe('unknown');
    expect(whenBack(5, 10).kind).toBe('unknown');
  });
});
