// What the reports of the test runners say: how many passed, and what failed.

import { stripVTControlCharacters } from 'node:util';

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

/** What failed and why, a few lines each: for the end of a long output. From vitest's JSON report. */
export function vitestFailures(report: unknown): string[] {
  const { testResults = [] } = (report ?? {}) as { testResults?: readonly VitestFile[] };
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const tests = assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => inBrief(`${name} › ${fullName}`, failureMessages));
    return tests.length === 0 && message ? [inBrief(name, [message])] : tests;
  });
}

interface VitestFile {
  readonly name: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
}

/** From Playwright's JSON report. */
export function playwrightFailures(report: unknown): string[] {
  const { suites = [] } = (report ?? {}) as Partial<PlaywrightSuite>;
  return suites.flatMap(({ suites, specs = [] }) => [
    ...specs
      .filter(({ ok }) => !ok)
      .map(({ file, line, title, tests }) => {
        const errors = tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors));
        return inBrief(
          `${file}:${line} › ${title}`,
          errors.map(({ message, location }) => `${location ? `line ${location.line}: ` : ''}${message ?? ''}`),
        );
      }),
    ...playwrightFailures({ suites }),
  ]);
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly ok: boolean;
    readonly file: string;
    readonly line: number;
    readonly title: string;
    readonly tests: readonly {
      readonly results: readonly {
        readonly errors: readonly { readonly message?: string; readonly location?: { readonly line: number } }[];
      }[];
    }[];
  }[];
}

function inBrief(title: string, errors: readonly string[]): string {
  const lines = errors.flatMap((error) =>
    stripVTControlCharacters(error)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, 12),
  );
  return [title, ...lines.map((line) => `    ${line.slice(0, 300)}`)].join('\n');
}

/** A runner that failed without a failed test (a file that does not load), or ran nothing, must not look well. */
function honest(passedTests = 0, failedTests = 0, passed: boolean): Tally {
  const silent = failedTests === 0 && (!passed || passedTests === 0);
  return { passed: passedTests, failed: silent ? 1 : failedTests };
}
