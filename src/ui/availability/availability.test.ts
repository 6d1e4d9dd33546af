import { describe, expect, it } from 'vitest';
import { enEngage } from '../../i18n/enEngage';
import { backWords } from './backWords';
import { usualWait } from './Expectation';

const now = Date.parse('2026-12-02T12:00:00Z');

describe('when somebody is there again', () => {
  it.each([
    ['2026-12-02T15:00:00Z', 'UTC', 'Back today at 3:00 PM'],
    ['2026-12-02T15:00:00Z', 'Asia/Tokyo', 'Back tomorrow at 12:00 AM'],
    ['2026-12-03T09:00:00Z', 'UTC', 'Back tomorrow at 9:00 AM'],
    ['2026-12-07T09:00:00Z', 'UTC', 'Back on Monday at 9:00 AM'],
    ['2026-12-09T09:00:00Z', 'UTC', 'Back on Wednesday, December 9 at 9:00 AM'],
    [null, 'UTC', 'We’ll be back as soon as we can'],
  ])('%s in %s: %s', (opensAt, zone, words) => {
    const at = opensAt === null ? null : Date.parse(opensAt);
    // Some versions write a narrow space before AM and PM.
    expect(backWords(enEngage, 'en-US', at, now, zone).replace(/\s/g, ' ')).toBe(words);
  });
});

it('says minutes, hours or a day for what visitors waited', () => {
  expect([0, 3_599_999, 3_600_000, 28_799_999, 28_800_000].map(usualWait)).toEqual([
    'minutes',
    'minutes',
    'hours',
    'hours',
    'day',
  ]);
});
