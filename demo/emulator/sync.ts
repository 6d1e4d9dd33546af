// Twilio Sync objects (documents, lists, maps): their content, their event history and their wire shapes.
import { createSid } from './sids';

export type SyncType = 'document' | 'list' | 'map';

export interface SyncItem {
  /** Key of a map item, or the index of a list item. */
  key: string | number;
  data: unknown;
  lastEventId: number;
  dateCreated: string;
  dateUpdated: string;
}

export interface SyncEvent {
  id: number;
  /** e.g. `map_item_added`. */
  type: string;
  body: Record<string, unknown>;
}

export interface SyncObject {
  sid: string;
  type: SyncType;
  uniqueName: string;
  createdBy: string;
  dateCreated: string;
  dateUpdated: string;
  /** -1 before the first event: the live service starts there, and the first event has id 0. */
  lastEventId: number;
  /** Content of a document. */
  data: unknown;
  items: Map<string | number, SyncItem>;
  /** The latest events, for replay to clients that were away. */
  events: SyncEvent[];
}

/** A client that was away for longer gets the surviving items instead of the single events. */
const KEPT_EVENTS = 1_000;

const SID_PREFIX = { document: 'ET', list: 'ES', map: 'MP' } as const;

export function createSyncObject(type: SyncType, uniqueName: string, createdBy: string, date: string): SyncObject {
  return {
    sid: createSid(SID_PREFIX[type]),
    type,
    uniqueName,
    createdBy,
    dateCreated: date,
    dateUpdated: date,
    lastEventId: -1,
    data: null,
    items: new Map(),
    events: [],
  };
}

const hex = (id: number): string => id.toString(16);

/** Revision of the object as a whole. An item's revision is the hex of its own event id. */
function objectRevision(object: SyncObject): string {
  return object.type === 'document' ? hex(object.lastEventId) : hex(object.lastEventId + 1);
}

export function setItem(object: SyncObject, key: string | number, data: unknown, date: string): SyncEvent {
  const known = object.items.get(key);
  object.lastEventId += 1;
  object.dateUpdated = date;
  const item: SyncItem = {
    key,
    data,
    lastEventId: object.lastEventId,
    dateCreated: known?.dateCreated ?? date,
    dateUpdated: date,
  };
  object.items.set(key, item);
  return record(object, itemEvent(object, known ? 'updated' : 'added', item, date));
}

/** Undefined when there was no such item. */
export function removeItem(object: SyncObject, key: string | number, date: string): SyncEvent | undefined {
  const item = object.items.get(key);
  if (!item) return undefined;
  object.items.delete(key);
  object.lastEventId += 1;
  object.dateUpdated = date;
  return record(object, itemEvent(object, 'removed', { ...item, lastEventId: object.lastEventId }, date));
}

export function setDocument(object: SyncObject, data: unknown, date: string): SyncEvent {
  object.lastEventId += 1;
  object.dateUpdated = date;
  object.data = data;
  return record(object, documentEvent(object, date));
}

/** The whole object is gone. */
export function removalEvent(object: SyncObject, date: string): SyncEvent {
  const id = object.lastEventId + 1;
  return {
    id,
    type: `${object.type}_removed`,
    body: { id, date_created: date, [`${object.type}_sid`]: object.sid },
  };
}

/** Everything that happened after `lastEventId`, oldest first. */
export function eventsAfter(object: SyncObject, lastEventId: number): SyncEvent[] {
  if (lastEventId >= object.lastEventId) return [];
  const oldest = object.events[0];
  if (oldest && oldest.id <= lastEventId + 1) return object.events.filter((event) => event.id > lastEventId);
  if (object.type === 'document') return [documentEvent(object, object.dateUpdated)];
  return [...object.items.values()]
    .filter((item) => item.lastEventId > lastEventId)
    .sort((a, b) => a.lastEventId - b.lastEventId)
    .map((item) => itemEvent(object, 'added', item, item.dateUpdated));
}

function record(object: SyncObject, event: SyncEvent): SyncEvent {
  object.events.push(event);
  if (object.events.length > KEPT_EVENTS * 1.5) object.events = object.events.slice(-KEPT_EVENTS);
  return event;
}

function itemEvent(object: SyncObject, what: 'added' | 'updated' | 'removed', item: SyncItem, date: string): SyncEvent {
  const id = item.lastEventId;
  return {
    id,
    type: `${object.type}_item_${what}`,
    body: {
      id,
      date_created: date,
      date_expires: null,
      [`${object.type}_sid`]: object.sid,
      [`${object.type}_revision`]: hex(id + 1),
      [object.type === 'list' ? 'item_index' : 'item_key']: item.key,
      item_data: item.data,
      item_revision: hex(id),
    },
  };
}

function documentEvent(object: SyncObject, date: string): SyncEvent {
  const id = object.lastEventId;
  return {
    id,
    type: 'document_updated',
    body: {
      id,
      date_created: date,
      date_expires: null,
      document_sid: object.sid,
      document_unique_name: object.uniqueName,
      document_revision: hex(id),
      document_data: object.data,
    },
  };
}

// --- wire shapes

const COLLECTION = { document: 'Documents', list: 'Lists', map: 'Maps' } as const;

export interface SyncAddress {
  accountSid: string;
  serviceSid: string;
}

export function descriptor(object: SyncObject, address: SyncAddress, includeItems: boolean): Record<string, unknown> {
  const url = objectUrl(object, address);
  return {
    sid: object.sid,
    unique_name: object.uniqueName,
    account_sid: address.accountSid,
    service_sid: address.serviceSid,
    url,
    links: object.type === 'document' ? {} : { items: `${url}/Items` },
    revision: objectRevision(object),
    last_event_id: object.lastEventId,
    date_created: object.dateCreated,
    date_updated: object.dateUpdated,
    date_expires: null,
    created_by: object.createdBy,
    eventing: 'reliable',
    type: object.type,
    ...(object.type === 'document' ? { data: object.data } : {}),
    ...(includeItems ? { items: sortedItems(object).map((item) => itemBody(object, item, address)) } : {}),
  };
}

function itemBody(object: SyncObject, item: SyncItem, address: SyncAddress): Record<string, unknown> {
  return {
    [`${object.type}_sid`]: object.sid,
    [object.type === 'list' ? 'index' : 'key']: item.key,
    data: item.data,
    last_event_id: item.lastEventId,
    revision: hex(item.lastEventId),
    date_created: item.dateCreated,
    date_updated: item.dateUpdated,
    date_expires: null,
    account_sid: address.accountSid,
    service_sid: address.serviceSid,
    created_by: 'system',
    url: `${objectUrl(object, address)}/Items/${encodeURIComponent(String(item.key))}`,
  };
}

export interface ItemQuery {
  key?: string;
  /** Inclusive. */
  from?: string;
  pageSize: number;
  order: 'asc' | 'desc';
}

/** The tokens only tell the SDK whether there is more in that direction; it pages by `From`. */
export function itemsPage(object: SyncObject, query: ItemQuery, address: SyncAddress): Record<string, unknown> {
  const ordered = sortedItems(object);
  if (query.order === 'desc') ordered.reverse();
  let first = 0;
  let end: number;
  if (query.key !== undefined) {
    first = ordered.findIndex((item) => String(item.key) === query.key);
    if (first < 0) return { items: [], meta: { previous_token: null, next_token: null } };
    end = first + 1;
  } else {
    if (query.from !== undefined) {
      const from = object.type === 'list' ? Number(query.from) : query.from;
      const reached = (item: SyncItem) => (query.order === 'desc' ? item.key <= from : item.key >= from);
      first = ordered.findIndex(reached);
      if (first < 0) first = ordered.length;
    }
    end = Math.min(ordered.length, first + query.pageSize);
  }
  return {
    items: ordered.slice(first, end).map((item) => itemBody(object, item, address)),
    meta: {
      previous_token: first > 0 ? `before-${ordered[first - 1]?.key}` : null,
      next_token: end < ordered.length ? `after-${ordered[end - 1]?.key}` : null,
    },
  };
}

function sortedItems(object: SyncObject): SyncItem[] {
  return [...object.items.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function objectUrl(object: SyncObject, address: SyncAddress): string {
  return `https://cds.us1.twilio.com/v3/Services/${address.serviceSid}/${COLLECTION[object.type]}/${object.sid}`;
}
