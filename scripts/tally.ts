/** How many tests of one runner passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** A gate that is not a test runner counts as one. */
export function count(passed: boolean): Tally {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** From vitest's JSON report, or null when there is none. */
export function vitestTally(report: unknown, passed: boolean): Tally {
  const { numPassedTests, numFailedTests } = (report ?? {}) as Partial<Record<string, number>>;
  return honest(numPassedTests, numFailedTests, passed);
}

/** From Playwright's JSON report, or null when there is none. A flaky test has failed. */
export function playwrightTally(report: unknown, passed: boolean): Tally {
  const { expected, unexpected, flaky } = ((report ?? {}) as { stats?: Partial<Record<string, number>> }).stats ?? {};
  return honest(expected, unexpected === undefined ? undefined : unexpected + (flaky ?? 0), passed);
}

/** A runner that failed without a failed test (a file that does not load), or ran nothing, must not look well. */
function honest(passedTests = 0, failedTests = 0, passed: boolean): Tally {
  const silent = failedTests === 0 && (!passed || passedTests === 0);
  return { passed: passedTests, failed: silent ? 1 : failedTests };
}
