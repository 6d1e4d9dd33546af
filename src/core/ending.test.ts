import { describe, expect, it } from 'vitest';
import { gone } from './ending';
import { chatError } from './errors';
import { initialState } from './state';
import { agentMessage, happen, noon, outboxItem, sessions, timelineWith } from './testing/builders';
import { active, credentials, ended, failed, joining, starting, stateWith, ticket } from './testing/sessionBuilders';

const leaveForGood = [
  { do: 'leave' },
  { do: 'cancel', timer: 'refresh' },
  { do: 'cancel', timer: 'retry' },
  { do: 'cancel', timer: 'loss' },
  { do: 'cancel', timer: 'watch' },
  { do: 'cancel', timer: 'opening' },
  { do: 'save', slice: 'session' },
];

const failedForGood = { kind: 'failed', error: chatError('ended') } as const;

describe('the end of a conversation', () => {
  const close = { kind: 'conversationEnded' } as const;

  it('leaves the service, stops every wait and makes it read only', () => {
    const before = stateWith({ session: active, typing: ['agent-1'], timeline: timelineWith([agentMessage(1)]) });
    const { state, effects } = happen(before, close);
    expect(state).toEqual({
      ...before,
      session: { kind: 'ended', reason: 'closed', credentials },
      connection: { kind: 'idle' },
      typing: [],
      ticket: ticket + 1,
    });
    expect(effects).toEqual(leaveForGood);
  });

  it('says of every message that was not sent that it failed, and forgets those the service has', () => {
    const outbox = [outboxItem('c1', 'accepted'), outboxItem('c2', 'sending'), outboxItem('c3', 'queued')];
    const { state, effects } = happen(stateWith({ session: active, outbox }), close);
    expect(state.outbox).toEqual([
      { ...outbox[1], status: failedForGood },
      { ...outbox[2], status: failedForGood },
    ]);
    expect(effects).toEqual([...leaveForGood, { do: 'save', slice: 'outbox' }]);
  });

  it('still offers older messages if there are some before those that are shown', () => {
    const available = { ...timelineWith([agentMessage(40)]), older: 'available' } as const;
    expect(happen(stateWith({ session: active, timeline: available }), close).state.timeline).toEqual(available);
  });

  it('offers no older messages when none is shown', () => {
    const unknown = { ...timelineWith([]), older: 'unknown' } as const;
    expect(happen(stateWith({ session: active, timeline: unknown }), close).state.timeline.older).toBe('none');
  });

  it.each(['none', 'ended'] as const)('is nothing to a session that is %s', (kind) => {
    const before = stateWith({ session: sessions[kind] });
    expect(happen(before, close)).toEqual({ state: before, effects: [] });
  });
});

describe('a conversation that does not exist any more', () => {
  it('stays on the screen as far as it is known', () => {
    const [state] = gone(stateWith({ session: joining(), timeline: timelineWith([agentMessage(1)]) }));
    expect(state.session).toMatchObject({ kind: 'ended', reason: 'gone' });
    expect(state.timeline.messages).toHaveLength(1);
  });

  it('stays on the screen also when only the question is known', () => {
    const timeline = { ...timelineWith([]), opening: { text: 'Hello?', at: noon } };
    const [state] = gone(stateWith({ session: joining(), timeline }));
    expect(state.session).toMatchObject({ kind: 'ended', reason: 'gone' });
    expect(state.timeline.opening).toEqual({ text: 'Hello?', at: noon });
  });

  it('makes room for the form when nothing is known of it, and gives back what was not sent', () => {
    const [state] = gone(stateWith({ session: joining(), outbox: [outboxItem('c1', 'queued')] }));
    expect(state.session).toEqual({ kind: 'none' });
    expect(state.form).toEqual({ query: 'text of c1' });
  });
});

describe('a new conversation', () => {
  const start = { kind: 'startNew' } as const;

  it.each([ended, failed({ credentials })])('begins with the form when the former one is $kind', (session) => {
    const before = stateWith({
      session,
      panel: 'open',
      visible: false,
      network: 'down',
      connection: { kind: 'online' },
      form: { friendlyName: 'Ada' },
      endpointCalls: [noon - 5],
      timeline: timelineWith([agentMessage(1)]),
      reading: { horizon: 1, newAfter: 0 },
      sendNotBefore: noon + 5,
    });
    const { state, effects } = happen(before, start);
    expect(state).toEqual({
      ...initialState(),
      panel: 'open',
      visible: false,
      network: 'down',
      form: { friendlyName: 'Ada' },
      endpointCalls: [noon - 5],
      ticket: ticket + 1,
    });
    expect(effects).toEqual([
      { do: 'leave' },
      { do: 'cancel', timer: 'refresh' },
      { do: 'save', slice: 'session' },
      { do: 'save', slice: 'outbox' },
      { do: 'save', slice: 'draft' },
      { do: 'save', slice: 'draftFiles' },
      { do: 'save', slice: 'form' },
    ]);
  });

  it.each([
    [
      'what was not sent',
      [outboxItem('c1', failedForGood), outboxItem('c2', failedForGood)],
      'draft',
      'text of c1\ntext of c2',
    ],
    ['the draft, when all was sent', [], 'half a sentence', 'half a sentence'],
  ])('offers %s as the next question', (_, outbox, draft, query) => {
    const before = stateWith({ session: ended, form: { friendlyName: 'Ada', query: 'old' }, outbox, draft });
    expect(happen(before, start).state.form).toEqual({ friendlyName: 'Ada', query });
  });

  it.each(['none', 'starting', 'joining', 'active'] as const)('does not begin while the session is %s', (kind) => {
    const before = stateWith({ session: sessions[kind], draft: 'x' });
    expect(happen(before, start)).toEqual({ state: before, effects: [] });
  });
});

describe('back to the form', () => {
  const back = { kind: 'backToForm' } as const;
  const opening = { text: 'Hello?', at: noon };

  it('from a slow start: the answers stand in it again, and the start is called off', () => {
    const answers = { friendlyName: 'Ada', query: 'Hello?' };
    const before = stateWith({ session: starting({ answers }), timeline: { ...timelineWith([]), opening } });
    const { state, effects } = happen(before, back);
    expect(state).toEqual({
      ...before,
      form: answers,
      session: { kind: 'none' },
      timeline: initialState().timeline,
      ticket: ticket + 1,
    });
    expect(effects).toEqual([
      { do: 'cancel', timer: 'retry' },
      { do: 'leave' },
      { do: 'save', slice: 'form' },
      { do: 'save', slice: 'draftFiles' },
      { do: 'save', slice: 'outbox' },
      { do: 'save', slice: 'session' },
    ]);
  });

  it.each([
    ['the question and what was written after it', { query: 'Hello?' }, ['c1', 'c2'], 'Hello?\ntext of c1\ntext of c2'],
    ['what was written, when there was no question', {}, ['c1'], 'text of c1'],
    ['what was written, when the question was empty', { query: '' }, ['c1'], 'text of c1'],
    ['the question alone', { query: 'Hello?' }, [], 'Hello?'],
  ])('the question of the form is then %s', (_, answers, ids, query) => {
    const outbox = ids.map((id) => outboxItem(id, 'queued'));
    const { state } = happen(stateWith({ session: failed({ answers }), outbox }), back);
    expect(state.form).toEqual({ query });
    expect(state.outbox).toEqual([]);
  });

  it('no question is made up where there was none', () => {
    const answers = { friendlyName: 'Ada' };
    expect(happen(stateWith({ session: starting({ answers }) }), back).state.form).toEqual(answers);
  });

  it('from a failed join is a new conversation', () => {
    const before = stateWith({ session: failed({ credentials }), form: { friendlyName: 'Ada' }, draft: 'half a' });
    const { state } = happen(before, back);
    expect(state.session).toEqual({ kind: 'none' });
    expect(state.form).toEqual({ friendlyName: 'Ada', query: 'half a' });
  });

  it.each(['none', 'joining', 'active', 'ended'] as const)('is no way out of a session that is %s', (kind) => {
    const before = stateWith({ session: sessions[kind] });
    expect(happen(before, back)).toEqual({ state: before, effects: [] });
  });
});
