// Calls into the site's own functions: bounded in time, and their failures told apart from ours.

import { callDeadline } from './deadline';
import type { Log } from './log';
import { Refusal } from './refusal';

/** Runs a hook of the site; throws `unavailable` when it throws or takes longer than the call may. */
export async function callHook<Result>(
  hook: string,
  log: Log,
  run: () => Result | Promise<Result>,
  deadlineMs = callDeadline,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), deadlineMs);
  });
  try {
    return await Promise.race([Promise.resolve().then(run), late]);
  } catch (error) {
    // The error's own words may quote the visitor.
    log({ level: 'error', event: 'hookFailed', hook, reason: error instanceof Error ? error.name : typeof error });
    throw new Refusal('unavailable', 'The endpoint could not do this; its log names the hook that failed.');
  } finally {
    clearTimeout(timer);
  }
}
