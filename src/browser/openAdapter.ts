// The site's own storage behind an area that can be read at once: what it holds is read before the app starts, what is
// written goes to it one after the other.

import type { StorageAdapter } from '../contract';
import { storedSlices } from './purge';
import type { Area } from './storage';

/** An adapter that has not answered by then is taken for an empty one, ms. */
const patienceMs = 3000;

/** Never rejects. `complain` gets one line, the first time that the adapter fails; from then on nothing counts as stored. */
export async function openAdapter(
  adapter: StorageAdapter,
  instance: string,
  complain: (line: string) => void,
): Promise<Area> {
  const known = new Map<string, string>();
  /** What has changed since it was written, by key; null to remove it. */
  const changed = new Map<string, string | null>();
  let isWriting = false;
  let failed = false;

  function fail(why: unknown): void {
    if (!failed) complain(`storage: the adapter failed: ${String(why).slice(0, 200)}`);
    failed = true;
  }

  async function write(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    for (const [key, value] of changed) {
      changed.delete(key);
      try {
        await (value === null ? adapter.removeItem(key) : adapter.setItem(key, value));
      } catch (error) {
        fail(error);
      }
    }
    isWriting = false;
  }

  async function read(key: string): Promise<void> {
    try {
      const value: unknown = await adapter.getItem(key);
      if (typeof value === 'string') known.set(key, value);
    } catch (error) {
      fail(error);
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      fail(`no answer within ${patienceMs / 1000} s`);
      resolve();
    }, patienceMs);
  });
  await Promise.race([Promise.all(storedSlices.map((slice) => read(`parlor:${instance}:${slice}`))), late]);
  clearTimeout(timer);

  return {
    getItem: (key) => known.get(key) ?? null,
    setItem(key, value) {
      // Whoever writes keeps it in memory then, and knows that it will not last.
      if (failed) throw new Error('the adapter failed');
      known.set(key, value);
      changed.set(key, value);
      void write();
    },
    removeItem(key) {
      known.delete(key);
      changed.set(key, null);
      void write();
    },
  };
}
