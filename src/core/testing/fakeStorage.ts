// What survives a page load, and fails as the browser's does: nothing more can be written, or nothing can be reached.

import type { SliceStorage } from '../ports';
import type { FakePage } from './fakePage';

export interface FakeStorage {
  /** `full`: writes fail, removing works. `forbidden`: nothing works, and what was there stays there. */
  mode: 'works' | 'full' | 'forbidden';
  /** Calls back for every write that failed. */
  onFailure: () => void;
  /** The view of one page load: what cannot be kept is kept in its memory, as browser/storage.ts does. */
  open(page?: FakePage): SliceStorage;
}

export function createFakeStorage(): FakeStorage {
  const kept = new Map<string, string>();
  const storage: FakeStorage = {
    mode: 'works',
    onFailure: () => {},
    open(page) {
      const memory = new Map<string, string>();
      const mayAct = () => page?.act() ?? true;
      return {
        read(slice) {
          const text = memory.get(slice) ?? (storage.mode === 'forbidden' ? undefined : kept.get(slice));
          return JSON.parse(text ?? 'null');
        },
        write(slice, value) {
          if (!mayAct()) return;
          if (storage.mode === 'works') {
            kept.set(slice, JSON.stringify(value));
            memory.delete(slice);
            return;
          }
          memory.set(slice, JSON.stringify(value));
          storage.onFailure();
        },
        remove(slice) {
          if (!mayAct()) return;
          memory.delete(slice);
          if (storage.mode === 'forbidden') storage.onFailure();
          else kept.delete(slice);
        },
        isLasting: () => memory.size === 0,
        forgetMemory: () => memory.clear(),
      };
    },
  };
  return storage;
}
