// What is in the visitor's files, in IndexedDB; in memory where the browser refuses or does not answer.

import { chatError } from '../core/errors';
import type { FileContent } from '../core/ports';

export interface StoredFiles {
  /** Never rejects: what cannot be stored is kept in memory. */
  write(id: string, content: FileContent): Promise<void>;
  /** Null when it is not there. Rejects with `loadFailed` when the browser does not answer. */
  read(id: string): Promise<FileContent | null>;
  remove(id: string): Promise<void>;
  /** Removes all but these, and but what is so new that its page may not have told yet. Resolves with how many are left. */
  sweep(known: readonly string[]): Promise<number>;
  isLasting(): boolean;
}

interface Entry {
  readonly content: FileContent;
  /** Epoch ms. */
  readonly at: number;
}

const table = 'files';
/** Browsers have left requests to IndexedDB without any answer. */
const deadlineMs = 5000;
const hourMs = 60 * 60_000;

/** Without `lasting` the site wants nothing in IndexedDB. `alone`: pages do not know of each other's messages, so one must not sweep away what another still sends. */
export function createFileStore(instance: string, alone: boolean, lasting = true): StoredFiles {
  const graceMs = alone ? 7 * 24 * hourMs : hourMs;
  const memory = new Map<string, FileContent>();
  let opening: Promise<IDBDatabase> | null = null;

  function open(): Promise<IDBDatabase> {
    if (!lasting) return Promise.reject(new Error('not wanted'));
    opening ??= inTime(
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(`parlor:${instance}`, 1);
        request.onupgradeneeded = () => request.result.createObjectStore(table);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          // Whoever wants to delete or upgrade it must not wait for this page.
          database.onversionchange = () => database.close();
          resolve(database);
        };
      }),
    ).catch((error) => {
      opening = null;
      throw error;
    });
    return opening;
  }

  /** Rejects unless all of it has been stored. */
  async function use<Result>(
    mode: IDBTransactionMode,
    ask: (files: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> {
    const database = await open();
    try {
      return await inTime(
        new Promise<Result>((resolve, reject) => {
          const transaction = database.transaction(table, mode);
          const request = ask(transaction.objectStore(table));
          transaction.oncomplete = () => resolve(request.result);
          transaction.onabort = () => reject(transaction.error);
        }),
      );
    } catch (error) {
      // The connection may be what is broken.
      opening = null;
      database.close();
      throw error;
    }
  }

  return {
    async write(id, content) {
      try {
        const entry: Entry = { content, at: Date.now() };
        await use('readwrite', (files) => files.put(entry, id));
      } catch {
        memory.set(id, content);
      }
    },
    async read(id) {
      const known = memory.get(id);
      if (known) return known;
      try {
        const entry: unknown = await use('readonly', (files) => files.get(id));
        return contentOf(entry);
      } catch (error) {
        // Without any IndexedDB nothing was ever stored there.
        if (!lasting || typeof indexedDB === 'undefined') return null;
        throw chatError('loadFailed', `IndexedDB: ${String(error)}`);
      }
    },
    async remove(id) {
      memory.delete(id);
      // Else it is swept away later.
      await use('readwrite', (files) => files.delete(id)).catch(() => {});
    },
    async sweep(known) {
      const now = Date.now();
      const [ids, entries] = await Promise.all([
        use('readonly', (files) => files.getAllKeys()),
        use('readonly', (files) => files.getAll() as IDBRequest<Partial<Entry>[]>),
      ]);
      const old = ids.filter((id, index) => {
        const age = now - (entries[index]?.at ?? 0);
        // Also what comes from the future: the clock has been set back since.
        return !known.includes(String(id)) && (age > graceMs || age < -graceMs);
      });
      for (const id of old) await use('readwrite', (files) => files.delete(id));
      return ids.length - old.length;
    },
    isLasting: () => memory.size === 0,
  };
}

function contentOf(entry: unknown): FileContent | null {
  if (typeof entry !== 'object' || entry === null || !('content' in entry)) return null;
  return entry.content instanceof Blob ? entry.content : null;
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), deadlineMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
