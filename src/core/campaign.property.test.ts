// The promise of Parlor put to the test: 12,000 random stories in which everything goes wrong.
// The same stories each time, so that a red run speaks of the change; `PARLOR_SEED=random` tells new ones, and
// PARLOR_SEED and PARLOR_RUNS repeat a run, or make it longer.

import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { runSchedule } from './testing/campaign';
import { type FaultCounts, faultNames, faultTable } from './testing/faults';
import { regressions } from './testing/regressions';
import { anySchedule } from './testing/scheduleArbitrary';

const runs = Number(process.env.PARLOR_RUNS ?? 12_000);
const { PARLOR_SEED = '20261123' } = process.env;
const seed = PARLOR_SEED === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(PARLOR_SEED);
/** Enough of each that surviving it means something. */
const leastOfEach = 300;

const counts: FaultCounts = new Map();
let lived = 0;

describe('what once went wrong', () => {
  it.each(regressions)('$name', ({ schedule }) => runSchedule(schedule, new Map()));
});

it(`loses, doubles and reorders nothing in ${runs} random schedules of faults`, { timeout: 300_000 }, async () => {
  const property = fc.asyncProperty(anySchedule, async (schedule) => {
    await runSchedule(schedule, counts);
    lived++;
  });
  const outcome = await fc.check(property, { numRuns: runs, seed });
  if (outcome.failed) {
    const [schedule] = outcome.counterexample ?? [];
    throw new Error(
      [
        `${outcome.errorInstance instanceof Error ? outcome.errorInstance.message : 'failed'}`,
        `seed ${seed}, path ${outcome.counterexamplePath}, after ${outcome.numRuns} schedules`,
        'Keep it: add this to src/core/testing/regressions.ts under a name that says what must be.',
        JSON.stringify(schedule),
      ].join('\n'),
    );
  }
  expect(lived).toBe(runs);
});

it.skipIf(runs < 12_000)(`met each fault at least ${leastOfEach} times`, () => {
  const rare = faultNames.filter((name) => (counts.get(name) ?? 0) < leastOfEach);
  expect(rare).toEqual([]);
});

afterAll(() => {
  const outcome = lived < runs ? `survived ${lived} schedules` : `${lived} schedules: 0 lost, 0 doubled, 0 reordered`;
  process.stdout.write(`\n${outcome} (seed ${seed})\n${faultTable(counts)}\n`);
});
