// Whether somebody is there: by hours that stand in the page, or as the endpoint says. Nothing is asked before it is wanted.

import { hoursProblems, type OpeningHours, openingAt } from './hours';

/** Times are epoch ms; null for not known. */
export interface Opening {
  readonly open: boolean;
  readonly opensAt: number | null;
  /** What visitors waited lately, ms. */
  readonly waitMs: number | null;
}

export interface OpeningOptions {
  /** As the site gave them; null or undefined: the endpoint is asked. */
  readonly hours: unknown;
  /** Of the endpoint; null for none. */
  readonly url: string | null;
  readonly credentials: RequestCredentials;
  warn(line: string): void;
}

/** How long an answer of the endpoint is good, ms. */
const goodForMs = 60_000;
const deadlineMs = 5_000;
const largestAnswer = 10_000;
const open: Opening = { open: true, opensAt: null, waitMs: null };

/** Never rejects: who cannot be asked counts as open, because a visitor who writes in vain is better than one who cannot. */
export function createOpening({ hours, url, credentials, warn }: OpeningOptions): (now: number) => Promise<Opening> {
  const own = hours == null ? null : parseHours(hours, warn);
  let asked: { readonly at: number; readonly answer: Promise<Opening> } | null = null;
  return async (now) => {
    if (own) {
      const { open, opensAt } = openingAt(own, now);
      return { open, opensAt, waitMs: null };
    }
    if (!url) return open;
    if (!asked || Math.abs(now - asked.at) >= goodForMs) {
      const answer = ask(`${url}/status`, credentials).catch((error) => {
        warn(`status: ${String(error)}`);
        return open;
      });
      asked = { at: now, answer };
    }
    return asked.answer;
  };
}

async function ask(address: string, credentials: RequestCredentials): Promise<Opening> {
  const response = await fetch(address, {
    // No header of ours: then a page of another origin need not ask first whether it may.
    credentials,
    redirect: 'error',
    cache: 'no-store',
    signal: AbortSignal.timeout(deadlineMs),
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const text = await response.text();
  if (text.length > largestAnswer) throw new Error(`${address} answered too much`);
  return parseStatus(JSON.parse(text));
}

export function parseStatus(answer: unknown): Opening {
  const { open, opensAt, waitSeconds } = Object(answer) as Record<string, unknown>;
  if (typeof open !== 'boolean') throw new Error('has no "open" that is true or false');
  const wait = count(waitSeconds);
  return { open, opensAt: open ? null : count(opensAt), waitMs: wait === null ? null : wait * 1000 };
}

function count(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value < 8e15 ? value : null;
}

/** Null for what cannot be used: then it counts as always open. */
export function parseHours(raw: unknown, warn: (line: string) => void): OpeningHours | null {
  try {
    // A copy, so that nothing of it can change or throw later.
    const hours = JSON.parse(JSON.stringify(raw)) as OpeningHours;
    const problems = hoursProblems(hours, 'hours');
    for (const problem of problems) warn(problem);
    return problems.length === 0 ? hours : null;
  } catch (error) {
    warn(`hours cannot be read: ${String(error)}`);
    return null;
  }
}
