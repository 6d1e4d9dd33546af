// Slices under one prefix where the site wants them; in memory where the browser refuses (private mode, sandboxed frame, full).

import type { SliceStorage } from '../core/ports';
import { ownValue } from './ownValue';

const version = 1;

/** What can be read at once, like localStorage. */
export type Area = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keys are `parlor:<instance>:<slice>`; the loader looks for `session` there to know that a conversation waits.
 * `alone`: pages cannot agree on who sends, so each keeps what it has to send to itself, in sessionStorage.
 * `memory` lasts as long as this widget, `none` does not even remember for so long.
 */
export function createStorage(
  instance: string,
  alone: boolean,
  choice: 'local' | 'session' | 'memory' | 'none' | Area = 'local',
): SliceStorage {
  const memory = new Map<string, unknown>();
  const keyOf = (slice: string) => `parlor:${instance}:${slice}`;
  // A getter may throw, and where nothing is wanted there is no area: asked for at each use, inside the try.
  const areaOf = (slice: string): Area => {
    if (typeof choice === 'object') return choice;
    const isOwn = alone && choice === 'local' && (slice === 'outbox' || slice === 'draftFiles');
    return window[`${isOwn ? 'session' : choice}Storage` as 'localStorage'];
  };

  return {
    read(slice) {
      if (memory.has(slice)) return memory.get(slice);
      try {
        const record: unknown = JSON.parse(areaOf(slice).getItem(keyOf(slice)) ?? 'null');
        const known = typeof record === 'object' && record !== null && 'v' in record && record.v === version;
        return known && 'value' in record ? record.value : undefined;
      } catch {
        return undefined;
      }
    },
    write(slice, value) {
      try {
        areaOf(slice).setItem(keyOf(slice), JSON.stringify({ v: version, value }, ownValue));
        memory.delete(slice);
      } catch {
        if (choice !== 'none') memory.set(slice, value);
      }
    },
    remove(slice) {
      memory.delete(slice);
      try {
        areaOf(slice).removeItem(keyOf(slice));
      } catch {
        // What cannot be reached was not written by us either.
      }
    },
    isLasting: () => choice !== 'memory' && choice !== 'none' && memory.size === 0,
    forgetMemory: () => memory.clear(),
  };
}
