import { expect, it } from 'vitest';
import { activeState, agentMessage, sessions, timelineWith } from '../../core/testing/builders';
import { menuEntries } from './entries';

const timeline = timelineWith([agentMessage(0)]);
const browser = { canNotify: true };

it('offers everything while a conversation is on', () => {
  expect(menuEntries(activeState({ timeline }), browser)).toEqual(['sound', 'notify', 'transcript', 'end']);
});

it('offers only what makes sense', () => {
  expect(menuEntries(activeState({ timeline }), { canNotify: false })).toEqual(['sound', 'transcript', 'end']);
  expect(menuEntries(activeState(), browser)).toEqual(['sound', 'notify', 'end']);
  expect(menuEntries(activeState({ session: sessions.starting }), browser)).toEqual(['sound', 'notify']);
  expect(menuEntries(activeState({ session: sessions.ended, timeline }), browser)).toEqual(['transcript']);
});

it.each(['none', 'failed'] as const)('offers nothing when the session is %s', (kind) => {
  expect(menuEntries(activeState({ session: sessions[kind], timeline }), browser)).toEqual([]);
});
