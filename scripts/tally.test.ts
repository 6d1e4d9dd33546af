import { expect, test } from 'vitest';
import { playwrightTally, vitestTally } from './tally';

test('counts come from the reports', () => {
  expect(vitestTally({ numPassedTests: 7, numFailedTests: 2 }, false)).toEqual({ passed: 7, failed: 2 });
  expect(playwrightTally({ stats: { expected: 5, unexpected: 1, flaky: 0 } }, false)).toEqual({ passed: 5, failed: 1 });
});

test('a flaky test counts as failed', () => {
  expect(playwrightTally({ stats: { expected: 5, unexpected: 0, flaky: 2 } }, true)).toEqual({ passed: 5, failed: 2 });
});

test('a runner that failed without a failed test counts as one failure', () => {
  expect(vitestTally({ numPassedTests: 7, numFailedTests: 0 }, false)).toEqual({ passed: 7, failed: 1 });
});

test('a runner that left no report, or ran nothing, counts as one failure', () => {
  expect(vitestTally(null, false)).toEqual({ passed: 0, failed: 1 });
  expect(playwrightTally({ stats: { expected: 0, unexpected: 0, flaky: 0 } }, true)).toEqual({ passed: 0, failed: 1 });
});
