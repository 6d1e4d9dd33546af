// What a campaign came to, in words: the table of faults, the times of recovery, and all of a run that failed.

import type { Findings } from './compare';
import { unexpectedErrors } from './provokedErrors';
import type { Outcome } from './run';
import { describeStep, type FaultName, faultNames } from './steps';

export interface FaultRow {
  readonly name: FaultName;
  readonly injected: number;
  /** Messages of the runs in which the fault happened. */
  readonly lost: number;
  readonly doubled: number;
  readonly reordered: number;
}

export function faultRows(outcomes: readonly Outcome[]): FaultRow[] {
  return faultNames.map((name) => {
    const met = outcomes.filter(({ injected }) => injected[name]);
    const sum = (count: (outcome: Outcome) => number) => met.reduce((total, outcome) => total + count(outcome), 0);
    return {
      name,
      injected: sum(({ injected }) => injected[name] ?? 0),
      lost: sum(({ findings }) => findings.lost.length),
      doubled: sum(({ findings }) => findings.doubled.length),
      reordered: sum(({ findings }) => findings.reordered.length),
    };
  });
}

export function faultTable(outcomes: readonly Outcome[]): string {
  const rows = faultRows(outcomes);
  const total = rows.reduce((sum, row) => sum + row.injected, 0);
  const sumOf = (list: keyof Findings) => outcomes.reduce((sum, { findings }) => sum + findings[list].length, 0);
  return table([
    ['fault', 'injected', 'lost', 'doubled', 'reordered'],
    ...rows.map(({ name, injected, lost, doubled, reordered }) => [name, injected, lost, doubled, reordered]),
    [`all, in ${outcomes.length} conversations`, total, sumOf('lost'), sumOf('doubled'), sumOf('reordered')],
  ]);
}

export function recoveryTable(outcomes: readonly Outcome[]): string {
  const recoveries = outcomes.flatMap((outcome) => outcome.recoveries);
  const line = (name: string, times: readonly number[]) => [
    name,
    times.length,
    percentile(times, 50),
    percentile(times, 95),
  ];
  return table([
    ['recovery, ms', 'times', 'p50', 'p95'],
    line(
      'network back to connected',
      recoveries.map(({ connectedMs }) => connectedMs),
    ),
    line(
      'network back to outbox drained',
      recoveries.map(({ drainedMs }) => drainedMs),
    ),
    line(
      'faults over to all agreed',
      outcomes.filter(({ passed }) => passed).map(({ settledMs }) => settledMs),
    ),
  ]);
}

/** Everything needed to see what went wrong and to play it again. */
export function failureReport(outcome: Outcome): string {
  const { schedule, failure, findings, accounts, journal } = outcome;
  const transcript = (lines: readonly { from: string; text: string; delivery?: string | null }[]) =>
    lines.map(({ from, text, delivery }) => `  ${from.padEnd(8)}${delivery ? `[${delivery}] ` : ''}${text}`);
  return [
    `seed ${schedule.seed} FAILED; again: npm run test:chaos -- --runs 1 --seed ${schedule.seed}`,
    ...(failure === null ? [] : [failure]),
    ...unexpectedErrors(outcome).map((error) => `console: ${error}`),
    ...Object.entries(findings).flatMap(([kind, texts]) => texts.map((text: string) => `${kind}: ${text}`)),
    'schedule:',
    ...schedule.steps.map((step) => `  ${describeStep(step)}`),
    'typed by the visitor:',
    ...accounts.written.visitor.map((text) => `  ${text}`),
    'held by the service:',
    ...transcript(accounts.service),
    'shown to the visitor:',
    ...transcript(accounts.shown),
    'journal (ms):',
    ...journal.map((line) => `  ${line}`),
  ].join('\n');
}

function percentile(times: readonly number[], percent: number): number | string {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? '-';
}

function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const line = (row: readonly (string | number)[]) =>
    `| ${row.map((cell, column) => (typeof cell === 'number' ? String(cell).padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
