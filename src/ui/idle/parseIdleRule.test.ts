import { expect, it } from 'vitest';
import { parseIdleRule } from './parseIdleRule';

function parse(raw: Record<string, unknown>) {
  const complaints: string[] = [];
  return { rule: parseIdleRule(raw, (line) => complaints.push(line)), complaints };
}

it('asks after ten minutes and ends after one more, unless told otherwise', () => {
  expect(parse({})).toEqual({ rule: { warnAfterMs: 600_000, countdownMs: 60_000 }, complaints: [] });
  expect(parse({ afterSeconds: 90, countdownSeconds: 30 }).rule).toEqual({ warnAfterMs: 90_000, countdownMs: 30_000 });
});

it.each([[0], [-5], [1e9], ['600'], [Number.NaN], [{}]])('takes its own time instead of %s, and says so', (value) => {
  const { rule, complaints } = parse({ afterSeconds: value });
  expect(rule.warnAfterMs).toBe(600_000);
  expect(complaints).toEqual(['idle.afterSeconds must be a number of seconds from 5 to 86400; 600 is used']);
});
