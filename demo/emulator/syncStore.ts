// All Sync objects of the service, found by sid or by unique name, with one outlet for their events.
import {
  createSyncObject,
  removalEvent,
  removeItem,
  type SyncEvent,
  type SyncObject,
  type SyncType,
  setDocument,
  setItem,
} from './sync';

/** `always` passes events on to subscribers that may no longer read the object, e.g. the last news of a closed conversation. */
export type Publish = (object: SyncObject, event: SyncEvent, always: boolean) => void;

export interface SyncStore {
  find(sidOrUniqueName: string): SyncObject | undefined;
  /** Creates the object when it is missing. */
  ensure(type: SyncType, uniqueName: string, createdBy?: string): SyncObject;
  setItem(uniqueName: string, key: string | number, data: unknown): void;
  removeItem(uniqueName: string, key: string | number): void;
  setDocument(uniqueName: string, data: unknown, always?: boolean): void;
  remove(uniqueName: string): void;
  all(): SyncObject[];
}

export function createSyncStore(saved: SyncObject[], publish: Publish, now: () => number): SyncStore {
  const bySid = new Map<string, SyncObject>();
  const byName = new Map<string, SyncObject>();
  const date = () => new Date(now()).toISOString();
  const add = (object: SyncObject) => {
    bySid.set(object.sid, object);
    byName.set(object.uniqueName, object);
  };
  for (const object of saved) add(object);

  return {
    find: (name) => byName.get(name) ?? bySid.get(name),
    ensure(type, uniqueName, createdBy = 'system') {
      const known = byName.get(uniqueName);
      if (known) return known;
      const object = createSyncObject(type, uniqueName, createdBy, date());
      add(object);
      return object;
    },
    setItem(uniqueName, key, data) {
      const object = byName.get(uniqueName);
      if (object) publish(object, setItem(object, key, data, date()), false);
    },
    removeItem(uniqueName, key) {
      const object = byName.get(uniqueName);
      const event = object && removeItem(object, key, date());
      if (object && event) publish(object, event, false);
    },
    setDocument(uniqueName, data, always = false) {
      const object = byName.get(uniqueName);
      if (object) publish(object, setDocument(object, data, date()), always);
    },
    remove(uniqueName) {
      const object = byName.get(uniqueName);
      if (!object) return;
      byName.delete(object.uniqueName);
      bySid.delete(object.sid);
      publish(object, removalEvent(object, date()), true);
    },
    all: () => [...bySid.values()],
  };
}
