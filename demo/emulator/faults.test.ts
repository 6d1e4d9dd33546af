import { expect, test } from 'vitest';
import { faultProblem } from './faultRules';
import { createFaultControl } from './faults';

test('a rule fires as often as its count says, null for ever, and the report counts', () => {
  const faults = createFaultControl(() => 0);
  faults.set({ kind: 'duplicateEvents', count: 2 });
  faults.set({ kind: 'reorderEvents', count: null });
  const taken = [1, 2, 3].map(() => faults.take('duplicateEvents') !== undefined);
  expect(taken).toEqual([true, true, false]);
  for (let time = 0; time < 5; time += 1) expect(faults.take('reorderEvents')).toBeDefined();
  expect(faults.report().fired).toEqual({ duplicateEvents: 2, reorderEvents: 5 });
  faults.clear();
  expect(faults.take('reorderEvents')).toBeUndefined();
  expect(faults.report()).toEqual({ rules: [], fired: {} });
});

test('a rule fires only for its face, path and identity', () => {
  const faults = createFaultControl(() => 0);
  faults.set({ kind: 'failRequests', via: 'tunnel', status: 500, match: '^GET .*/Users/', identity: 'ann' });
  const at = { face: 'tunnel', request: 'GET /Users/US1', identity: 'ann' };
  expect(faults.take('failRequests', { ...at, face: 'rest' })).toBeUndefined();
  expect(faults.take('failRequests', { ...at, request: 'POST /Users/US1' })).toBeUndefined();
  expect(faults.take('failRequests', { ...at, identity: 'bob' })).toBeUndefined();
  expect(faults.take('failRequests', at)).toMatchObject({ status: 500 });
});

test('clearing for one identity leaves the rules of others, those for all, and the counts', () => {
  const faults = createFaultControl(() => 0);
  faults.set({ kind: 'duplicateEvents', identity: 'ann', count: null });
  faults.set({ kind: 'duplicateEvents', identity: 'bob' });
  faults.set({ kind: 'refuseUpgrades' });
  faults.take('duplicateEvents', { identity: 'ann' });
  faults.clear('ann');
  expect(faults.take('duplicateEvents', { identity: 'ann' })).toBeUndefined();
  expect(faults.take('duplicateEvents', { identity: 'bob' })).toBeDefined();
  expect(faults.take('refuseUpgrades')).toBeDefined();
  expect(faults.report().fired).toEqual({ duplicateEvents: 2, refuseUpgrades: 1 });
});

test('drops meet message posts unless told otherwise', () => {
  const faults = createFaultControl(() => 0);
  faults.set({ kind: 'dropBeforeAck' });
  expect(faults.take('dropBeforeAck', { request: 'POST /Client/v2/Conversations/CH1' })).toBeUndefined();
  expect(faults.take('dropBeforeAck', { request: 'POST /Client/v2/Conversations/CH1/Messages' })).toBeDefined();
});

test('actions are performed at once and counted by the sockets they met', () => {
  const performed: string[] = [];
  const faults = createFaultControl((action) => performed.push(action.kind) + 2);
  faults.set({ kind: 'dropSockets', identity: 'ann' });
  expect(performed).toEqual(['dropSockets']);
  expect(faults.report()).toEqual({ rules: [], fired: { dropSockets: 3 } });
});

test.each([
  [undefined, 'a fault is an object'],
  [{ kind: 'explode' }, 'unknown kind'],
  [{ kind: 'delayReplies' }, 'needs ms'],
  [{ kind: 'failRequests', status: 500 }, 'via is one of'],
  [{ kind: 'failRequests', via: 'rest', status: '500' }, 'whole number'],
  [{ kind: 'dropBeforeAck', match: '(' }, 'no regular expression'],
  [{ kind: 'dropBeforeAck', count: -1 }, 'whole number'],
  [{ kind: 'dropSockets', identity: 7 }, 'identity'],
  [{ kind: 'spoilRecords', record: 'page' }, 'record is one of'],
  [{ kind: 'spoilRecords', record: 'user', without: 'name' }, 'without a list'],
  [{ kind: 'failRequests', via: 'tunnel', status: 504, processed: 'yes' }, 'true or false'],
])('%j is refused with a reason', (fault, reason) => {
  expect(faultProblem(fault)).toContain(reason);
});
