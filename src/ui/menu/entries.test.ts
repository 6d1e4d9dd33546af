import { expect, it } from 'vitest';
import { activeState, agentMessage, sessions, timelineWith } from '../../core/testing/builders';
import { menuEntries } from './entries';

const timeline = timelineWith([agentMessage(0)]);
const browser = { canNotify: true, canEnd: true };

it('offers everything while a conversation is on', () => {
  expect(menuEntries(activeState({ timeline }), browser)).toEqual(['sound', 'notify', 'transcript', 'end']);
});

it('offers only what makes sense', () => {
  expect(menuEntries(activeState({ timeline }), { ...browser, canNotify: false })).toEqual([
    'sound',
    'transcript',
    'end',
  ]);
  expect(menuEntries(activeState(), browser)).toEqual(['sound', 'notify', 'end']);
  expect(menuEntries(activeState({ session: sessions.starting }), browser)).toEqual(['sound', 'notify']);
  expect(menuEntries(activeState({ session: sessions.ended, timeline }), browser)).toEqual(['transcript']);
});

it.each(['none', 'failed'] as const)('offers nothing when the session is %s', (kind) => {
  expect(menuEntries(activeState({ session: sessions[kind], timeline }), browser)).toEqual([]);
});

it('offers no end to a thread', () => {
  expect(menuEntries(activeState({ timeline }), { ...browser, canEnd: false })).toEqual([
    'sound',
    'notify',
    'transcript',
  ]);
});

it('offers other places and conversations where the endpoint does, while a conversation is on', () => {
  const capabilities = ['conversations', 'resumeLink', 'handoff'];
  const session = { ...sessions.active, credentials: { ...sessions.active.credentials, capabilities } };
  expect(menuEntries(activeState({ session, timeline }), browser).slice(0, 3)).toEqual([
    'list',
    'elsewhere',
    'handoff',
  ]);
  const ended = { ...sessions.ended, credentials: session.credentials };
  expect(menuEntries(activeState({ session: ended, timeline }), browser)).toEqual(['transcript']);
});
