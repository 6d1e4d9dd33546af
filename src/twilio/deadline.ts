// The SDK has calls that never settle; nothing of ours waits on one without this.

import { chatError } from '../core/errors';

/** Rejects with `timeout` after `ms`. What the work still does afterwards is ignored. */
export function withDeadline<T>(work: Promise<T>, ms: number, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(chatError('timeout', `${what} took longer than ${ms} ms`)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
