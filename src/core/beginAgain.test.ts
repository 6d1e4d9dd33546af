import { expect, it } from 'vitest';
import { activeState, agentMessage, happen, ownMessage, participant, sessions, timelineWith } from './testing/builders';
import { credentials, waitOf } from './testing/sessionBuilders';

const nora = participant('nora', { name: 'Nora' });
const closed = activeState({
  session: sessions.ended,
  participants: [nora],
  form: { friendlyName: 'Ada' },
  draft: 'One more thing',
  timeline: timelineWith([ownMessage(0, { clientId: 'opening-CH1' }), agentMessage(4, { author: 'nora' })]),
});

const begun = happen(closed, { kind: 'beginAgain', text: 'One more thing' });

it('asks for a new conversation with the known answers and the text as question', () => {
  expect(begun.state.session).toMatchObject({ kind: 'starting' });
  expect(begun.effects).toContainEqual({
    do: 'startSession',
    ticket: begun.state.ticket,
    answers: { friendlyName: 'Ada', query: 'One more thing' },
  });
  expect(begun.state.timeline.opening?.text).toBe('One more thing');
  expect(begun.state.draft).toBe('');
});

it('keeps what was said above, out of the way of what comes', () => {
  expect(begun.state.timeline.messages.map(({ index, clientId }) => [index, clientId])).toEqual([
    [-6, null],
    [-2, null],
  ]);
  expect(begun.state.former).toEqual([nora]);
  const { ticket } = begun.state;
  const joining = happen(begun.state, {
    kind: 'sessionStarted',
    ticket,
    credentials: { ...credentials, conversationSid: 'CH2' },
  });
  const question = ownMessage(0, { sid: 'IMnew', clientId: 'opening-CH2', body: 'One more thing' });
  const { state } = happen(joining.state, {
    kind: 'joined',
    ticket: joining.state.ticket,
    snapshot: {
      identity: 'visitor-1',
      participants: [],
      newest: { messages: [question], hasOlder: false },
      lastReadIndex: null,
      ended: false,
    },
  });
  expect(state.timeline.messages.map(({ index }) => index)).toEqual([-6, -2, 0]);
  expect(state.timeline.older).toBe('none');
  expect(state.timeline.opening).toBeNull();
});

it('loads what is older than the new conversation’s own messages, not than those above', () => {
  const messages = [agentMessage(-2), agentMessage(40)];
  const { effects } = happen(activeState({ timeline: timelineWith(messages, { older: 'available' }) }), {
    kind: 'loadOlder',
  });
  expect(effects).toContainEqual(expect.objectContaining({ do: 'fetchHistory', before: 40 }));
});

it('takes what could not be sent along', () => {
  const outbox = [
    { clientId: 'c9', text: 'Wait', createdAt: 0, attempts: 1, status: { kind: 'failed', error: { kind: 'ended' } } },
  ] as const;
  const { state } = happen({ ...closed, outbox }, { kind: 'beginAgain', text: 'Hello?' });
  expect(state.timeline.opening?.text).toBe('Wait\nHello?');
  expect(state.outbox).toEqual([]);
});

it.each(['none', 'starting', 'joining', 'active', 'failed'] as const)(
  'does nothing while the session is %s',
  (kind) => {
    const state = activeState({ session: sessions[kind] });
    const { state: after, effects } = happen(state, { kind: 'beginAgain', text: 'Hi' });
    expect(after).toBe(state);
    expect(waitOf(effects, 'retry')).toBeNull();
  },
);
