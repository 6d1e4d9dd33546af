import { describe, expect, it } from 'vitest';
import { endedIdle } from './idle';
import type { ChatState } from './state';
import {
  activeState,
  agentMessage,
  happen,
  noon,
  outboxItem,
  ownMessage,
  sessions,
  timelineWith,
} from './testing/builders';
import { createHarness } from './testing/harness';
import { waitOf } from './testing/sessionBuilders';

const minute = 60_000;
const rule = { warnAfterMs: 10 * minute, countdownMs: 2 * minute };
const watching = { ...rule, activeAt: noon, endsAt: null };
const answered = activeState({ idle: watching, timeline: timelineWith([ownMessage(0), agentMessage(1)]) });

const due = (state: ChatState, ms: number) => happen(state, { kind: 'idleDue' }, { now: noon + ms });

describe('a conversation that rests', () => {
  it('is watched once, whichever page asks', () => {
    const first = happen(activeState(), { kind: 'watchIdle', rule });
    expect(first.state.idle).toEqual(watching);
    expect(waitOf(first.effects, 'idle')).toBe(10 * minute);
    expect(happen(first.state, { kind: 'watchIdle', rule: { ...rule, warnAfterMs: 1 } }).state).toBe(first.state);
  });

  it('asks the visitor when the time is over, and not a moment sooner', () => {
    const early = due(answered, 10 * minute - 1);
    expect(early.state.idle?.endsAt).toBeNull();
    expect(waitOf(early.effects, 'idle')).toBe(1);
    const asked = due(answered, 10 * minute);
    expect(asked.state.idle?.endsAt).toBe(noon + 12 * minute);
    expect(waitOf(asked.effects, 'idle')).toBe(2 * minute);
  });

  it('ends after the countdown', () => {
    const asked = due(answered, 10 * minute).state;
    expect(due(asked, 12 * minute - 1).effects.map((effect) => effect.do)).toEqual(['after']);
    const over = due(asked, 12 * minute);
    expect(over.effects).toContainEqual({ do: 'quit', conversationSid: 'CH1' });
    const { state } = happen(over.state, { kind: 'requestDone', name: 'end', conversationSid: 'CH1' });
    expect(endedIdle(state)).toBe(true);
  });

  it('is asked for its end again when that failed', () => {
    const asked = due(answered, 10 * minute).state;
    const first = due(asked, 12 * minute);
    const failed = happen(first.state, {
      kind: 'requestFailed',
      name: 'end',
      conversationSid: 'CH1',
      error: { kind: 'offline' },
    }).state;
    expect(waitOf(first.effects, 'idle')).toBe(30_000);
    expect(due(failed, 13 * minute).effects).toContainEqual({ do: 'quit', conversationSid: 'CH1' });
  });

  it.each([
    ['says to be there', { kind: 'sayThere' }],
    ['writes', { kind: 'editDraft', text: 'H' }],
    ['opens the panel', { kind: 'openPanel' }],
  ] as const)('goes on when the visitor %s', (_what, intent) => {
    const asked = due(answered, 10 * minute).state;
    const { state, effects } = happen(asked, intent, { now: noon + 11 * minute });
    expect(state.idle).toEqual({ ...watching, activeAt: noon + 11 * minute });
    expect(waitOf(effects, 'idle')).toBe(10 * minute);
  });

  it('goes on when an agent writes or types', () => {
    const asked = due(answered, 10 * minute).state;
    const now = noon + 11 * minute;
    const wrote = happen(asked, { kind: 'messageArrived', message: agentMessage(2) }, { now });
    expect(wrote.state.idle?.endsAt).toBeNull();
    expect(happen(asked, { kind: 'typingStarted', identity: 'Nora' }, { now }).state.idle?.activeAt).toBe(now);
  });

  it.each<[string, Partial<ChatState>]>([
    ['has written last', { timeline: timelineWith([agentMessage(0), ownMessage(1)]) }],
    ['has something on its way', { outbox: [outboxItem('c1')] }],
    ['is in a queue', { routing: { queue: { position: 2, waitSeconds: null }, handledBy: null } }],
    ['has heard from nobody', { timeline: timelineWith([]) }],
  ])('is not idle while the visitor %s: then it is they who wait', (_what, part) => {
    const { state, effects } = due({ ...answered, ...part }, 60 * minute);
    expect(state.idle?.endsAt).toBeNull();
    expect(effects).toEqual([]);
  });

  it('asks after a sleep, however long it was, instead of ending unasked', () => {
    const woken = due(answered, 26 * 60 * minute);
    expect(woken.state.idle?.endsAt).toBe(noon + 26 * 60 * minute + 2 * minute);
  });

  it('does not wait for ever when the clock was set back', () => {
    expect(due(answered, -24 * 60 * minute).state.idle?.endsAt).not.toBeNull();
  });

  it('is left alone once it is over', () => {
    const ended = { ...answered, session: sessions.ended };
    expect(due(ended, 20 * minute)).toEqual({ state: ended, effects: [] });
  });

  it('is watched on when the next one begins', () => {
    const ended: ChatState = { ...answered, session: sessions.ended, idle: { ...watching, endsAt: noon } };
    expect(happen(ended, { kind: 'startNew' }).state.idle).toEqual(watching);
  });
});

describe('several pages', () => {
  it('share one decision: the next page to lead goes on with the countdown', async () => {
    const chat = createHarness(() => 0.5, true);
    await chat.clock.settle();
    await chat.begin();
    const first = chat.front;
    chat.engine.dispatch({ kind: 'watchIdle', rule });
    chat.service.say('Here you are.', 'Nora');
    await chat.clock.settle();
    const second = chat.open();
    second.engine.dispatch({ kind: 'watchIdle', rule });
    await chat.clock.settle();
    await chat.clock.advance(11 * minute);
    expect(second.engine.get().idle?.endsAt).not.toBeNull();
    expect(second.engine.get().idle).toEqual(first.engine.get().idle);
    chat.kill(first);
    await chat.clock.settle();
    expect(second.engine.get().session.kind).toBe('active');
    await chat.clock.advance(2 * minute);
    expect(second.engine.get().session.kind).toBe('ended');
    expect(endedIdle(second.engine.get())).toBe(true);
  });
});
