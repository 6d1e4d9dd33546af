// Keeps the world, its Sync objects and the bytes of its media in files, so that a restart forgets nothing.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SyncItem, SyncObject } from './sync';
import type { Timers } from './timers';
import { emptyWorldData, type WorldData } from './worldData';

const VERSION = 1;
const DEBOUNCE_MS = 150;

export interface Saved {
  world: WorldData;
  sync: SyncObject[];
}

type StoredObject = Omit<SyncObject, 'items'> & { items: SyncItem[] };

/** A missing file is an empty world; a broken one is set aside, so that the demo starts and nothing is lost. */
export function loadSaved(file: string | null): Saved {
  const empty: Saved = { world: emptyWorldData(), sync: [] };
  if (file === null) return empty;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return empty;
  }
  try {
    const stored = JSON.parse(text) as { version: number; world: WorldData; sync: StoredObject[] };
    if (stored.version !== VERSION) throw new Error(`version ${stored.version}`);
    const sync = stored.sync.map((object) => ({
      ...object,
      items: new Map(object.items.map((item) => [item.key, item])),
    }));
    return { world: stored.world, sync };
  } catch (error) {
    renameSync(file, `${file}.broken`);
    console.warn(`stand-in: ${file} could not be read (${String(error)}); it is kept as ${file}.broken`);
    return empty;
  }
}

export interface Saver {
  /** Something changed: writes soon, less often when the world is so large that writing takes long. */
  touch(): void;
  /** Writes now what is not written yet. */
  flush(): void;
}

export function createSaver(file: string | null, timers: Timers, collect: () => Saved): Saver {
  let waiting: (() => void) | undefined;
  let lastWriteMs = 0;
  const write = () => {
    waiting?.();
    waiting = undefined;
    if (file === null) return;
    const started = performance.now();
    const { world, sync } = collect();
    const stored = sync.map((object) => ({ ...object, items: [...object.items.values()] }));
    mkdirSync(dirname(file), { recursive: true });
    // Renaming is atomic: a reader, or a crash, meets the old file or the new one, never half of one.
    writeFileSync(`${file}.new`, JSON.stringify({ version: VERSION, world, sync: stored }));
    renameSync(`${file}.new`, file);
    lastWriteMs = performance.now() - started;
  };
  return {
    touch() {
      if (file !== null) waiting ??= timers.after(Math.max(DEBOUNCE_MS, lastWriteMs * 20), write);
    },
    flush() {
      if (waiting) write();
    },
  };
}

export interface MediaBytes {
  put(sid: string, bytes: Buffer): void;
  get(sid: string): Buffer | undefined;
  remove(sid: string): void;
}

/** In the folder `<data file>.media`, or in memory when there is no data file. */
export function createMediaBytes(dataFile: string | null): MediaBytes {
  if (dataFile === null) {
    const bytes = new Map<string, Buffer>();
    return {
      put: (sid, content) => void bytes.set(sid, content),
      get: (sid) => bytes.get(sid),
      remove: (sid) => void bytes.delete(sid),
    };
  }
  const folder = `${dataFile}.media`;
  return {
    put(sid, content) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, sid), content);
    },
    get(sid) {
      try {
        return readFileSync(join(folder, sid));
      } catch {
        return undefined;
      }
    },
    remove: (sid) => rmSync(join(folder, sid), { force: true }),
  };
}

/** What `--fresh` does: forgets the conversations kept in this file, and their media. */
export function forgetSaved(dataFile: string): void {
  rmSync(dataFile, { force: true });
  rmSync(`${dataFile}.media`, { force: true, recursive: true });
}
