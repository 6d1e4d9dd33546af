import { describe, expect, it } from 'vitest';
import { chatError } from './errors';
import type { ChatEvent } from './events';
import { agentMessage, happen, noon, outboxItem, participant, timelineWith } from './testing/builders';
import { active, credentials, failed, joining, starting, stateWith, ticket } from './testing/sessionBuilders';

const send = { do: 'send', clientId: 'c1', text: 'text of c1' };
const savePanel = { do: 'save', slice: 'panel' };
const unread = timelineWith([agentMessage(1), agentMessage(2)]);

describe('the answer to a question that was asked before the session changed', () => {
  const error = chatError('timeout');
  const page = { messages: [agentMessage(9)], hasOlder: false };

  it.each<[ChatEvent, ReturnType<typeof starting>]>([
    [{ kind: 'sessionStarted', ticket: ticket - 1, credentials }, starting()],
    [{ kind: 'startFailed', ticket: ticket - 1, error }, starting()],
    [{ kind: 'joinFailed', ticket: ticket - 1, error }, joining()],
    [{ kind: 'refreshFailed', ticket: ticket + 1, error }, active],
    [{ kind: 'historyLoaded', ticket: ticket - 1, purpose: 'catchUp', before: null, page }, active],
  ])('is ignored: %j', (event, session) => {
    const before = stateWith({ session });
    expect(happen(before, event)).toEqual({ state: before, effects: [] });
  });
});

describe('the panel', () => {
  it('that opens is remembered, marks what is new, and counts what it shows as read', () => {
    const before = stateWith({ session: active, timeline: unread, reading: { horizon: 1, newAfter: null } });
    const { state, effects } = happen(before, { kind: 'openPanel' });
    expect(state).toMatchObject({ panel: 'open', reading: { horizon: 2, newAfter: 1 } });
    expect(effects).toEqual([savePanel, { do: 'after', timer: 'read', ms: 500, fact: { kind: 'readDue' } }]);
  });

  it('that closes is remembered, and forgets what was new', () => {
    const before = stateWith({ panel: 'open', reading: { horizon: 2, newAfter: 1 } });
    const { state, effects } = happen(before, { kind: 'closePanel' });
    expect(state).toEqual({ ...before, panel: 'closed', reading: { horizon: 2, newAfter: null } });
    expect(effects).toEqual([savePanel]);
  });

  it.each([
    ['open', 'openPanel'],
    ['closed', 'closePanel'],
  ] as const)('that is %s does nothing on %s', (panel, kind) => {
    const before = stateWith({ panel, timeline: unread, reading: { horizon: 1, newAfter: 0 } });
    expect(happen(before, { kind })).toEqual({ state: before, effects: [] });
  });
});

it('keeps each value of the form that is edited, and fetches the transport meanwhile', () => {
  const before = stateWith({ form: { friendlyName: 'Ada', email: 'a' } });
  const { state, effects } = happen(before, { kind: 'editForm', values: { email: 'ada@example.org' } });
  expect(state.form).toEqual({ friendlyName: 'Ada', email: 'ada@example.org' });
  expect(effects).toEqual([{ do: 'save', slice: 'form' }, { do: 'preloadTransport' }]);
});

it('says that a set-up cannot work, to the visitor and to the developer, and offers nothing to retry', () => {
  const error = chatError('badConfig', 'endpoint: not an address');
  const { state, effects } = happen(stateWith({}), { kind: 'setupFailed', error });
  expect(state.session).toEqual(failed({ error }));
  expect(effects).toEqual([{ do: 'report', error }]);
});

describe('a page', () => {
  it('that is hidden reads nothing', () => {
    const { state, effects } = happen(stateWith({ panel: 'open' }), { kind: 'pageHidden' });
    expect(state.visible).toBe(false);
    expect(effects).toEqual([]);
  });

  it('that is shown again has read what it shows', () => {
    const before = stateWith({ session: active, panel: 'open', visible: false, timeline: unread });
    const { state, effects } = happen(before, { kind: 'pageShown' });
    expect(state).toMatchObject({ visible: true, reading: { horizon: 2 } });
    expect(effects).toContainEqual({ do: 'after', timer: 'read', ms: 500, fact: { kind: 'readDue' } });
  });
});

describe('messages', () => {
  const waiting = stateWith({
    session: active,
    panel: 'open',
    outbox: [outboxItem('c1', 'sending'), outboxItem('c2')],
  });
  const echo = agentMessage(3, { from: 'visitor', clientId: 'c1', author: 'visitor-1' });

  it.each(['messageArrived', 'messageChanged'] as const)(
    'that come with %s are shown, read, and free the way of the next',
    (kind) => {
      const { state, effects } = happen(waiting, { kind, message: echo });
      expect(state.timeline.messages).toEqual([echo]);
      expect(state.reading.horizon).toBe(3);
      expect(state.outbox).toMatchObject([{ clientId: 'c2', status: { kind: 'sending' } }]);
      expect(effects).toContainEqual({ do: 'send', clientId: 'c2', text: 'text of c2' });
    },
  );

  it('that were removed are shown no more', () => {
    const { state } = happen(stateWith({ session: active, timeline: unread }), { kind: 'messageRemoved', sid: 'IM1' });
    expect(state.timeline.messages.map((message) => message.sid)).toEqual(['IM2']);
  });

  it.each<ChatEvent>([{ kind: 'sendDue' }, { kind: 'tokenAccepted', ticket }])('that wait go out on $kind', (event) => {
    const before = stateWith({ session: active, outbox: [outboxItem('c1')] });
    expect(happen(before, event).effects).toContainEqual(send);
  });

  it('that were refused can be taken back', () => {
    const refused = outboxItem('c1', { kind: 'failed', error: chatError('rejected') });
    const before = stateWith({ session: active, outbox: [refused] });
    const { state, effects } = happen(before, { kind: 'discardMessage', clientId: 'c1' });
    expect(state.outbox).toEqual([]);
    expect(effects).toEqual([{ do: 'save', slice: 'outbox' }]);
  });

  it('that have waited for a day make way for the next one', () => {
    const old = outboxItem('c1', 'checking', { waitedMs: 24 * 60 * 60_000 });
    const before = stateWith({ session: active, outbox: [old, outboxItem('c2')] });
    const { state, effects } = happen(before, { kind: 'patienceDue' });
    expect(state.outbox.map(({ status }) => status.kind)).toEqual(['failed', 'sending']);
    expect(effects).toContainEqual(expect.objectContaining({ do: 'send', clientId: 'c2' }));
  });

  it('that wait behind the question go out once it is clear that we send it ourselves', () => {
    const timeline = timelineWith([], { opening: { text: 'Hello?', at: noon } });
    const before = stateWith({ session: active, timeline, outbox: [outboxItem('c1')] });
    const { effects } = happen(before, { kind: 'openingDue' });
    expect(effects).toContainEqual({ do: 'send', clientId: 'opening-CH1', text: 'Hello?' });
  });
});

describe('the history', () => {
  const loaded = (purpose: 'check' | 'catchUp' | 'older', hasOlder = false, messages = [agentMessage(1)]) =>
    ({ kind: 'historyLoaded', ticket, purpose, before: null, page: { messages, hasOlder } }) as const;
  const unclear = stateWith({
    session: active,
    outbox: [outboxItem('c1', 'checking')],
    history: { completeTo: null, catchUp: null, check: ['c1'], failures: 0, lagged: 0 },
  });

  it('that was fetched to look for a message, and does not have it, has it sent again', () => {
    expect(happen(unclear, loaded('check')).effects).toContainEqual(send);
  });

  it('that was asked for before a message became unclear says nothing of it', () => {
    const before = { ...unclear, history: { ...unclear.history, check: ['c0'] } };
    const { state, effects } = happen(before, loaded('check'));
    expect(state.outbox).toEqual(unclear.outbox);
    expect(effects).not.toContainEqual(send);
  });

  it.each(['catchUp', 'older'] as const)('that was fetched as %s decides nothing about unclear messages', (purpose) => {
    const { state, effects } = happen(unclear, loaded(purpose));
    expect(state.outbox).toEqual(unclear.outbox);
    expect(effects.map((effect) => effect.do)).not.toContain('send');
  });

  it('of which pages are missing yet decides nothing either, and fetches them', () => {
    const before = { ...unclear, timeline: timelineWith([agentMessage(1)]) };
    const { state, effects } = happen(before, loaded('check', true, [agentMessage(40)]));
    expect(state.outbox).toEqual(unclear.outbox);
    expect(effects).toEqual([{ do: 'fetchHistory', ticket, purpose: 'check', before: 40 }]);
  });

  it('counts as read when the visitor sees it', () => {
    const before = stateWith({ session: active, panel: 'open' });
    expect(happen(before, loaded('catchUp')).state.reading.horizon).toBe(1);
  });

  it('lets the next message go when the one before is in it', () => {
    const before = stateWith({ session: active, outbox: [outboxItem('c0', 'sending'), outboxItem('c1')] });
    const echo = agentMessage(3, { from: 'visitor', clientId: 'c0', author: 'visitor-1' });
    expect(happen(before, loaded('catchUp', false, [echo])).effects).toContainEqual(send);
  });
});

it('shows who takes part', () => {
  const participants = [participant('agent-1')];
  const { state, effects } = happen(stateWith({ session: active }), { kind: 'participantsChanged', participants });
  expect(state.participants).toEqual(participants);
  expect(effects).toEqual([]);
});

it.each(['typingStopped', 'typingExpired'] as const)('shows nobody typing after %s', (kind) => {
  const before = stateWith({ session: active, typing: ['agent-1', 'agent-2'] });
  expect(happen(before, { kind, identity: 'agent-1' }).state.typing).toEqual(['agent-2']);
});

it('tells the service the horizon when its time has come', () => {
  const before = stateWith({ session: active, reading: { horizon: 4, newAfter: null } });
  expect(happen(before, { kind: 'readDue' }).effects).toEqual([{ do: 'advanceRead', index: 4 }]);
});
