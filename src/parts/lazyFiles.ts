// A FileStore whose code comes with the first file; a visitor who never adds one does not pay for it.

import type { StoredFiles } from '../browser/fileStore';
import { chatError } from '../core/errors';
import type { FileStore, SliceStorage } from '../core/ports';
import { loadFilesPart } from './files';

/** Where it is remembered that there may be files, so that a page load without any need not look. */
const marker = 'files';

export function createLazyFiles(instance: string, alone: boolean, storage: SliceStorage, lasting = true): FileStore {
  let attempt = 0;
  let loading: Promise<StoredFiles> | null = null;
  let loaded: StoredFiles | null = null;

  function load(): Promise<StoredFiles> {
    loading ??= loadFilesPart(attempt++).then(
      ({ createFileStore }) => {
        loaded = createFileStore(instance, alone, lasting);
        return loaded;
      },
      (error) => {
        loading = null;
        throw chatError('loadFailed', `files: ${String(error)}`);
      },
    );
    return loading;
  }

  return {
    async write(id, content) {
      const store = await load();
      // Before the file: a page that dies between the two only looks in vain.
      storage.write(marker, true);
      await store.write(id, content);
    },
    read: async (id) => (await load()).read(id),
    remove: (id) => void load().then((store) => store.remove(id), ignore),
    sweep(known) {
      if (storage.read(marker) !== true) return;
      load()
        .then((store) => store.sweep(known))
        .then((left) => {
          if (left === 0) storage.remove(marker);
        }, ignore);
    },
    isLasting: () => loaded?.isLasting() ?? true,
  };
}

/** What is not removed now is swept away by a later page load. */
function ignore(): void {}
