// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { hoursProblems, type OpeningHours, openingAt } from './hours';

const workdays: OpeningHours = {
  timeZone: 'Europe/Oslo',
  week: {
    mon: [['09:00', '17:00']],
    tue: [
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ],
    fri: [['22:00', '02:00']],
  },
  holidays: { '2026-11-24': [], '2026-12-01': [['10:00', '11:00']] },
};

const at = (text: string) => Date.parse(text);
const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

function shown(hours: OpeningHours, now: string) {
  const { open, opensAt, closesAt } = openingAt(hours, at(now));
  return [open, iso(opensAt), iso(closesAt)];
}

// Monday 23 November 2026; Oslo is one hour ahead of UTC then.
describe('opening hours', () => {
  it.each([
    ['before the first span', '2026-11-23T07:59:59Z', [false, '2026-11-23T08:00:00.000Z', null]],
    ['at its first moment', '2026-11-23T08:00:00Z', [true, null, '2026-11-23T16:00:00.000Z']],
    ['at its last', '2026-11-23T15:59:59Z', [true, null, '2026-11-23T16:00:00.000Z']],
    ['at its end, with a holiday next', '2026-11-23T16:00:00Z', [false, '2026-11-27T21:00:00.000Z', null]],
    ['on the holiday', '2026-11-24T10:00:00Z', [false, '2026-11-27T21:00:00.000Z', null]],
    ['after midnight of a span that reaches over it', '2026-11-28T00:30:00Z', [true, null, '2026-11-28T01:00:00.000Z']],
    ['on a day with hours of its own', '2026-12-01T09:30:00Z', [true, null, '2026-12-01T10:00:00.000Z']],
    ['between two spans', '2026-12-08T11:30:00Z', [false, '2026-12-08T12:00:00.000Z', null]],
  ])('%s', (_, now, outcome) => {
    expect(shown(workdays, now)).toEqual(outcome);
  });

  it('follow the clocks of the zone over their change', () => {
    const sundays: OpeningHours = {
      timeZone: 'Europe/Oslo',
      week: { sun: [['09:00', '10:00']], sat: [['09:00', '10:00']] },
    };
    expect(shown(sundays, '2026-10-24T12:00:00Z')).toEqual([false, '2026-10-25T08:00:00.000Z', null]);
    expect(shown(sundays, '2026-03-28T12:00:00Z')).toEqual([false, '2026-03-29T07:00:00.000Z', null]);
  });

  it('count the day of the zone, not of the server', () => {
    const tokyo: OpeningHours = { timeZone: 'Asia/Tokyo', week: { tue: [['00:00', '24:00']] } };
    expect(shown(tokyo, '2026-11-23T16:00:00Z')).toEqual([true, null, '2026-11-24T15:00:00.000Z']);
  });

  it('never close when one span leads to the next', () => {
    const day = [['00:00', '24:00']] as const;
    const always = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
    expect(shown({ timeZone: 'UTC', week: always }, '2026-11-23T16:00:00Z')).toEqual([true, null, null]);
  });

  it('say nothing of an opening when there is none', () => {
    expect(shown({ timeZone: 'UTC', week: {} }, '2026-11-23T16:00:00Z')).toEqual([false, null, null]);
  });
});

it('names what is wrong with hours', () => {
  expect(hoursProblems(workdays, 'hours')).toEqual([]);
  const wrong = {
    timeZone: 'Oslo',
    week: { monday: [['9', '25:00']] },
    holidays: { '24.12.': [] },
  } as unknown as OpeningHours;
  expect(hoursProblems(wrong, 'hours').map((problem) => /Oslo|monday|24\.12\.|25:00/.exec(problem)?.[0])).toEqual([
    'Oslo',
    'monday',
    '24.12.',
    '25:00',
  ]);
});
