// What is in the visitor's files, across page loads: kept, or in the memory of the page where the browser refuses.

import type { FileContent, FileStore } from '../ports';
import type { FakePage } from './fakePage';

export interface FakeFiles {
  mode: 'works' | 'forbidden';
  /** What is stored, by the id of the file. */
  readonly kept: Map<string, FileContent>;
  /** The view of one page load. */
  open(page?: FakePage): FileStore;
}

/** Content of so many bytes, as far as core looks at it. */
export function fakeContent(size = 3, type = 'text/plain'): FileContent {
  return { size, type };
}

export function createFakeFiles(): FakeFiles {
  const kept = new Map<string, FileContent>();
  const files: FakeFiles = {
    mode: 'works',
    kept,
    open(page) {
      const memory = new Map<string, FileContent>();
      const mayAct = () => page?.act() ?? true;
      return {
        async write(id, content) {
          if (!mayAct()) return new Promise(() => {});
          (files.mode === 'works' ? kept : memory).set(id, content);
        },
        read: async (id) => memory.get(id) ?? (files.mode === 'works' ? kept.get(id) : undefined) ?? null,
        remove(id) {
          if (!mayAct()) return;
          memory.delete(id);
          kept.delete(id);
        },
        sweep(known) {
          for (const id of [...kept.keys()]) if (!known.includes(id)) kept.delete(id);
        },
        isLasting: () => memory.size === 0,
      };
    },
  };
  return files;
}
