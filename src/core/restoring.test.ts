import { describe, expect, it } from 'vitest';
import type { Saved } from './state';
import { initialState, type OutboxItem } from './state';
import { agentMessage, happen, noon, outboxItem, saved, sessions, timelineWith } from './testing/builders';
import {
  active,
  credentials,
  ended,
  failed,
  joining,
  minute,
  starting,
  stateWith,
  stormMs,
  stormOfCalls,
  ticket,
  waitOf,
} from './testing/sessionBuilders';

const opening = { text: 'Hello?', at: noon - 5000 };
const savedSession = { credentials, opening };

const joinAgain = [
  { do: 'join', ticket: ticket + 1, credentials },
  { do: 'save', slice: 'session' },
  { do: 'after', timer: 'refresh', ms: 48 * minute, fact: { kind: 'refreshDue' } },
];

describe('a page load', () => {
  const restore = (parts: Partial<Saved>) => ({ kind: 'restored', saved: saved(parts) }) as const;

  it('finds draft, open panel and form; what the visitor wrote wins over what the site knows', () => {
    const before = stateWith({ form: { friendlyName: 'known', email: 'known' } });
    const { state, effects } = happen(before, restore({ draft: 'half a', panel: 'open', form: { email: 'written' } }));
    expect(state).toEqual({
      ...before,
      draft: 'half a',
      panel: 'open',
      form: { friendlyName: 'known', email: 'written' },
    });
    expect(effects).toEqual([]);
  });

  it.each([
    ['the question that was in it', { query: 'Hello?' }, 'Hello?\ntext of c1\ntext of c2'],
    ['nothing, when it was empty', { query: '' }, 'text of c1\ntext of c2'],
    ['nothing, when there was no question', {}, 'text of c1\ntext of c2'],
  ])('without a conversation puts unsent messages into the form, after %s', (_, form, query) => {
    const outbox = [outboxItem('c1'), outboxItem('c2')];
    const { state, effects } = happen(stateWith({}), restore({ outbox, form }));
    expect(state).toMatchObject({ form: { query }, outbox: [], session: { kind: 'none' } });
    expect(effects).toEqual([
      { do: 'save', slice: 'form' },
      { do: 'save', slice: 'draftFiles' },
      { do: 'save', slice: 'outbox' },
    ]);
  });

  it('with a conversation joins it again, and shows the question meanwhile', () => {
    const { state, effects } = happen(stateWith({}), restore({ session: savedSession }));
    expect(state.session).toEqual(joining({ fresh: false }));
    expect(state.connection).toEqual({ kind: 'connecting' });
    expect(state.timeline).toEqual({ messages: [], older: 'unknown', opening });
    expect(effects).toEqual(joinAgain);
  });

  it('takes messages that were not confirmed for unclear, because storage may be older than it looks', () => {
    const outbox = [outboxItem('c1', 'accepted'), outboxItem('c2', 'sending'), outboxItem('c3')];
    const { state } = happen(stateWith({}), restore({ session: savedSession, outbox }));
    expect(state.outbox).toEqual([outbox[0], outboxItem('c2', 'checking'), outboxItem('c3', 'checking')]);
  });

  it('asks for a fresh token first when the stored one has run out', () => {
    const worn = { ...credentials, receivedAt: noon - 61 * minute };
    const { state, effects } = happen(stateWith({}), restore({ session: { credentials: worn, opening } }));
    expect(state.session).toEqual(joining({ credentials: worn, fresh: false }));
    expect(state).toMatchObject({ connection: { kind: 'connecting' }, refresh: { kind: 'asking' } });
    expect(effects).toEqual([{ do: 'refreshToken', ticket, credentials: worn }]);
  });
});

describe('a page that takes over from the one that led', () => {
  const takeOver = (mirror: Parameters<typeof stateWith>[0], parts: Partial<Saved> = {}) =>
    happen(initialState(), { kind: 'takenOver', mirror: stateWith(mirror), saved: saved(parts) });

  it('goes on from what was shown, not from what is stored; nothing of the other page is under way here', () => {
    const shown = {
      session: sessions.none,
      form: { email: 'shown' },
      draft: 'shown',
      panel: 'open',
      connection: { kind: 'online' },
      typing: ['agent-1'],
      refresh: { kind: 'asking', failures: 2 },
      sendNotBefore: noon + 5,
      endpointCalls: [noon - 5],
    } as const;
    const { state, effects } = takeOver(shown, { form: { email: 'stored' }, draft: 'stored', panel: 'closed' });
    expect(state).toEqual({
      ...stateWith(shown),
      connection: { kind: 'idle' },
      typing: [],
      refresh: { kind: 'idle', failures: 0 },
      sendNotBefore: 0,
      ticket: ticket + 1,
    });
    expect(effects).toEqual([]);
  });

  it('asks the endpoint again with the same answers while the conversation is starting', () => {
    const session = starting({ answers: { query: 'Hello?' }, failures: 3, retryAt: noon + 9000 });
    const outbox = [outboxItem('c1')];
    const { state, effects } = takeOver({ session, outbox });
    expect(state.session).toEqual(starting({ answers: { query: 'Hello?' } }));
    expect(state.outbox).toEqual(outbox);
    expect(state.timeline.opening).toEqual({ text: 'Hello?', at: noon });
    expect(effects).toContainEqual({ do: 'startSession', ticket: ticket + 2, answers: { query: 'Hello?' } });
  });

  it('does not ask the endpoint more often because there are more pages', () => {
    const { effects } = takeOver({ session: starting(), endpointCalls: stormOfCalls });
    expect(waitOf(effects, 'retry')).toBe(stormMs);
  });

  it.each([active, joining()])(
    'joins again while the session is $kind, and keeps what is seen on the screen',
    (session) => {
      const timeline = timelineWith([agentMessage(1)]);
      const { state, effects } = takeOver(
        { session, timeline, draft: 'half a', panel: 'open' },
        { session: savedSession },
      );
      expect(state.session).toEqual(joining({ fresh: false }));
      expect(state).toMatchObject({
        draft: 'half a',
        panel: 'open',
        timeline: { messages: timeline.messages, opening },
      });
      expect(effects).toEqual([{ do: 'join', ticket: ticket + 2, credentials }, ...joinAgain.slice(1)]);
    },
  );

  it('joins with what was shown when nothing is stored', () => {
    const timeline = timelineWith([], { opening });
    const { state } = takeOver({ session: active, timeline });
    expect(state.session).toEqual(joining({ fresh: false }));
    expect(state.timeline.opening).toEqual(opening);
  });

  it('believes storage that a message was accepted, and looks up all others', () => {
    const refused: OutboxItem = outboxItem('c4', { kind: 'failed', error: { kind: 'rejected' } });
    const outbox = [outboxItem('c1'), outboxItem('c2', 'sending'), outboxItem('c3'), refused];
    const stored = [outboxItem('c1', 'accepted'), outboxItem('c5')];
    const { state } = takeOver({ session: active, outbox }, { session: savedSession, outbox: stored });
    expect(state.outbox).toEqual([
      stored[0],
      outboxItem('c5', 'checking'),
      outboxItem('c2', 'checking'),
      outboxItem('c3', 'checking'),
      refused,
    ]);
  });

  it.each([ended, failed({ credentials })])('shows the same as before when the session is $kind', (session) => {
    const outbox = [outboxItem('c1', { kind: 'failed', error: { kind: 'ended' } })];
    const { state, effects } = takeOver({ session, outbox });
    expect(state).toMatchObject({ session, outbox, ticket: ticket + 1 });
    expect(effects).toEqual([]);
  });
});
