import { expect, test } from 'vitest';
import { playwrightFailures, playwrightTally, vitestFailures, vitestTally } from './tally';

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

test('failures are named with their reasons, without colours', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'adds', failureMessages: [] },
    { status: 'failed', fullName: 'divides', failureMessages: ['\u001b[31mexpected 1\u001b[39m\n\n  to be 2'] },
  ];
  const broken = { name: 'b.test.ts', message: 'Cannot find module', assertionResults: [] };
  expect(vitestFailures({ testResults: [{ name: 'a.test.ts', assertionResults }, broken] })).toEqual([
    'a.test.ts › divides\n    expected 1\n      to be 2',
    'b.test.ts\n    Cannot find module',
  ]);
  const results = [{ errors: [{ message: 'Timed out', location: { line: 9 } }] }];
  const failed = { ok: false, file: 'c.spec.ts', line: 7, title: 'opens', tests: [{ results }] };
  const nested = { suites: [{ specs: [{ ...failed, ok: true }], suites: [{ specs: [failed] }] }] };
  expect(playwrightFailures(nested)).toEqual(['c.spec.ts:7 › opens\n    line 9: Timed out']);
  expect([...vitestFailures(null), ...playwrightFailures(null)]).toEqual([]);
});
