// What the visitor has chosen, for this site in this browser. Read each time: another page may have changed it.

import type { SliceStorage } from '../../core/ports';

export interface AttentionSettings {
  /** Default on. */
  readonly sound: boolean;
  /** Default off. */
  readonly notify: boolean;
}

const slice = 'attention';

export function readAttention(storage: SliceStorage): AttentionSettings {
  const value = storage.read(slice);
  const { sound, notify } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return { sound: sound !== false, notify: notify === true };
}

export function writeAttention(storage: SliceStorage, change: Partial<AttentionSettings>): void {
  storage.write(slice, { ...readAttention(storage), ...change });
}
