import { describe, expect, test } from 'vitest';
import { mayRead, type ProjectionContext, project, repairClosings } from './projection';
import { createSyncStore } from './syncStore';
import { addParticipant, createConversation, updateConversation } from './world';
import { emptyWorldData, type World } from './worldData';

function build(closingOrder: 'documentFirst' | 'removalFirst' = 'documentFirst') {
  const events: string[] = [];
  const paused: (() => void)[] = [];
  const data = emptyWorldData();
  const store = createSyncStore(
    [],
    (object, event) => events.push(`${event.type} ${object.uniqueName}`),
    () => 0,
  );
  const context: ProjectionContext = {
    data,
    store,
    isOnline: () => false,
    spoil: (_record, told) => told,
    closingOrder: () => closingOrder,
    afterClosingPause: (step) => paused.push(step),
  };
  const world: World = {
    data,
    serviceSid: 'IS1',
    closedStatus: () => 403,
    now: () => 0,
    emit: (change) => project(context, change),
    skippedIndices: () => 0,
    mediaBytes: { put: () => {}, remove: () => {} },
  };
  const conversation = createConversation(world, 'system', {});
  addParticipant(world, conversation, { identity: 'ann' });
  events.length = 0;
  return { world, context, store, data, conversation, events, paused };
}

describe('closing', () => {
  test.each(['documentFirst', 'removalFirst'] as const)('%s: one half, a pause, the other half', (order) => {
    const { world, conversation, events, paused } = build(order);
    updateConversation(world, conversation, { state: 'closed' });
    const halves = [`document_updated ${conversation.sid}.channel`, 'map_item_removed ann.channels'];
    if (order === 'removalFirst') halves.reverse();
    expect(events).toEqual(halves.slice(0, 1));
    for (const step of paused) step();
    expect(events).toEqual(halves);
  });

  test('a closing that a restart interrupted is finished at the next start', () => {
    const { world, context, conversation, store, events } = build();
    updateConversation(world, conversation, { state: 'closed' });
    repairClosings(context);
    expect(events.at(-1)).toBe('map_item_removed ann.channels');
    expect(store.find('ann.channels')?.items.size).toBe(0);
  });
});

test('members read what belongs to their conversations, others and former members do not', () => {
  const { world, data, store, conversation, paused } = build();
  const readers = (identity: string) =>
    ['channel', 'messages', 'roster'].map((part) => mayRead(data, store, identity, `${conversation.sid}.${part}`));
  expect(readers('ann')).toEqual([true, true, true]);
  expect(readers('eve')).toEqual([false, false, false]);
  expect(mayRead(data, store, 'eve', 'ann.channels')).toBe(false);
  updateConversation(world, conversation, { state: 'closed' });
  for (const step of paused) step();
  expect(readers('ann')).toEqual([false, false, false]);
});

test('a creator reads the document before joining, but neither messages nor roster', () => {
  const { world, data, store } = build();
  const { sid } = createConversation(world, 'bob', {});
  expect(mayRead(data, store, 'bob', `${sid}.channel`)).toBe(true);
  expect(mayRead(data, store, 'bob', `${sid}.messages`)).toBe(false);
});
