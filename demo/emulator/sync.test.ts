import { expect, test } from 'vitest';
import { establish } from './subscriptions';
import { createSyncObject, descriptor, eventsAfter, itemsPage, removeItem, setDocument, setItem } from './sync';
import { TwilioError } from './twilioError';

const ADDRESS = { accountSid: 'AC1', serviceSid: 'IS1' };
const DATE = '2026-01-02T03:04:05.678Z';

function listOf(count: number) {
  const list = createSyncObject('list', 'CH1.messages', 'system', DATE);
  for (let index = 0; index < count; index += 1) setItem(list, index, { text: `m${index}` }, DATE);
  return list;
}

const indices = (page: Record<string, unknown>) => (page.items as { index: number }[]).map(({ index }) => index);

test('ids start at -1 for empty lists and maps, the first event is 0, and revisions are hex', () => {
  const map = createSyncObject('map', 'ann.channels', 'ann', DATE);
  expect(descriptor(map, ADDRESS, false)).toMatchObject({ last_event_id: -1, revision: '0' });
  for (let id = 0; id <= 431; id += 1) setItem(map, 'CH1', id, DATE);
  expect(map.events.at(-1)?.body).toMatchObject({ id: 431, item_revision: '1af', map_revision: '1b0' });
  const document = createSyncObject('document', 'CH1.channel', 'system', DATE);
  setDocument(document, {}, DATE);
  expect(descriptor(document, ADDRESS, false)).toMatchObject({ last_event_id: 0, revision: '0', data: {} });
});

test('a page starts at From inclusively, in either order, and says what lies before and after it', () => {
  const list = listOf(10);
  const page = itemsPage(list, { from: '6', pageSize: 3, order: 'desc' }, ADDRESS);
  expect(indices(page)).toEqual([6, 5, 4]);
  expect(page.meta).toMatchObject({ previous_token: expect.any(String), next_token: expect.any(String) });
  const last = itemsPage(list, { pageSize: 50, order: 'asc' }, ADDRESS);
  expect(last.meta).toEqual({ previous_token: null, next_token: null });
  removeItem(list, 6, DATE);
  expect(indices(itemsPage(list, { from: '6', pageSize: 2, order: 'desc' }, ADDRESS))).toEqual([5, 4]);
  expect(indices(itemsPage(list, { from: '10', pageSize: 2, order: 'asc' }, ADDRESS))).toEqual([]);
});

test('whoever was away gets every later event, oldest first', () => {
  const list = listOf(2);
  setItem(list, 0, { text: 'edited' }, DATE);
  removeItem(list, 1, DATE);
  expect(eventsAfter(list, 0).map(({ id, type }) => [id, type])).toEqual([
    [1, 'list_item_added'],
    [2, 'list_item_updated'],
    [3, 'list_item_removed'],
  ]);
  expect(eventsAfter(list, 3)).toEqual([]);
});

test('whoever was away for longer than the history gets the surviving items', () => {
  const list = listOf(3_000);
  const replay = eventsAfter(list, -1);
  expect(replay).toHaveLength(3_000);
  expect(replay[0]).toMatchObject({ id: 0, type: 'list_item_added' });
});

test('a subscription request is answered per object: replay, established, failed', () => {
  const list = listOf(3);
  const find = (_type: string, sid: string) => {
    if (sid !== list.sid) throw new TwilioError(404, 54150);
    return list;
  };
  const requests = [
    { object_sid: list.sid, object_type: 'list' as const, last_event_id: 0 },
    { object_sid: 'ES0', object_type: 'list' as const, last_event_id: 0 },
  ];
  const { established, packets } = establish({ action: 'establish', correlation_id: 7, requests }, find);
  expect(established).toEqual([list.sid]);
  expect(packets.map(({ event_type, correlation_id }) => [event_type, correlation_id])).toEqual([
    ['list_item_added', 7],
    ['list_item_added', 7],
    ['subscription_established', 7],
    ['subscription_failed', 7],
  ]);
  const restored = [{ object_sid: list.sid, object_type: 'list' as const, last_event_id: null }];
  expect(establish({ requests: restored }, find).packets).toHaveLength(1);
  expect(establish({ requests: restored }, find, { replayWithoutPosition: true }).packets).toHaveLength(4);
  const overtaken = establish({ correlation_id: 7, requests: requests.slice(0, 1) }, find, {
    interleave: true,
  }).packets;
  const ids = overtaken
    .slice(0, 2)
    .map(({ events, correlation_id }) => [(events as { id: number }[])[0]?.id, correlation_id]);
  expect(ids).toEqual([
    [2, undefined],
    [1, 7],
  ]);
});
