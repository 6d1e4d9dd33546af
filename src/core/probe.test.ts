import { describe, expect, it } from 'vitest';
import type { ChatEvent, Effect } from './events';
import type { Credentials } from './ports';
import { type ChatState, initialState } from './state';
import { createHarness } from './testing/harness';
import { update } from './update';

const start = Date.UTC(2026, 0, 15, 9, 0);
const minute = 60_000;

const credentials: Credentials = {
  token: 'token-1',
  conversationSid: 'CH1',
  receivedAt: start,
  lifetimeMs: 60 * minute,
  identity: null,
  region: null,
  capabilities: [],
  clientOptions: null,
};

const active: ChatState = {
  ...initialState(),
  session: { kind: 'active', credentials },
  connection: { kind: 'online' },
  watchDueAt: start + minute,
};
const lost: ChatState = { ...active, connection: { kind: 'lost', noticed: true } };

/** Applies events, each at its time after the start, and returns what the last one leads to. */
function effectsOf(state: ChatState, ...events: [ms: number, kind: ChatEvent][]): readonly Effect['do'][] {
  let effects: readonly Effect[] = [];
  let next = state;
  for (const [ms, event] of events) [next, effects] = update(next, event, { now: start + ms, random: 0.5 });
  return effects.map((effect) => effect.do);
}

const hidden = { kind: 'pageHidden' } as const;
const shown = { kind: 'pageShown' } as const;
const returned = { kind: 'networkReturned' } as const;
const watchDue = { kind: 'watchDue' } as const;

describe('the connection is probed', () => {
  it('when the page is shown after 30 s hidden, and not after less', () => {
    expect(effectsOf(active, [0, hidden], [29_999, shown])).toEqual([]);
    expect(effectsOf(active, [0, hidden], [30_000, shown])).toEqual(['probe']);
  });

  it('when the page is shown after being hidden twice: since the first time', () => {
    expect(effectsOf(active, [0, hidden], [20_000, hidden], [35_000, shown])).toEqual(['probe']);
  });

  it('not again when the page is shown a second time', () => {
    expect(effectsOf(active, [0, hidden], [40_000, shown], [40_001, shown])).toEqual([]);
  });

  it('when the page is shown and the clock was set back meanwhile', () => {
    expect(effectsOf(active, [0, hidden], [-1000, shown])).toEqual(['probe']);
  });

  it('when the page is shown while the connection is lost, however short it was hidden', () => {
    expect(effectsOf(lost, [0, hidden], [100, shown])).toEqual(['probe']);
  });

  it('when the network returns, whatever we thought of the connection', () => {
    expect(effectsOf(active, [0, returned])).toEqual(['probe']);
    expect(effectsOf(lost, [0, returned])).toEqual(['probe']);
  });

  it('when a timer runs out 30 s late, and not when it is less late', () => {
    expect(effectsOf(active, [minute + 29_999, watchDue])).toEqual(['after']);
    expect(effectsOf(active, [minute + 30_000, watchDue])).toEqual(['after', 'probe']);
  });

  it('not for a late timer of a hidden page, whose timers the browser holds back', () => {
    expect(effectsOf(active, [0, hidden], [5 * minute, watchDue])).toEqual(['after']);
  });

  it('not before there is a conversation, nor after it ended', () => {
    expect(effectsOf(initialState(), [0, hidden], [minute, shown])).toEqual([]);
    expect(effectsOf(initialState(), [0, returned])).toEqual([]);
    const ended: ChatState = { ...active, session: { kind: 'ended', reason: 'closed', credentials: null } };
    expect(effectsOf(ended, [0, returned])).toEqual([]);
    expect(effectsOf(ended, [5 * minute, watchDue])).toEqual([]);
  });

  it('only after a fresh token when the one in use ended during the sleep', () => {
    expect(effectsOf(active, [0, hidden], [61 * minute, shown])).toEqual(['refreshToken']);
    expect(effectsOf(lost, [61 * minute, returned])).toEqual(['refreshToken']);
    expect(effectsOf(active, [61 * minute, watchDue])).toEqual(['after', 'refreshToken']);
  });

  it('asks for that token once, however often the page wakes', () => {
    expect(effectsOf(lost, [61 * minute, returned], [61 * minute + 1, shown])).toEqual([]);
  });
});

describe('a chat on fakes', () => {
  it('notices a half-open connection when the page is shown again, and shows it as lost until it is back', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.goSilent();
    chat.service.say('Are you there?');
    chat.engine.tell(hidden);
    await chat.clock.advance(40_000);
    expect(chat.engine.get().connection.kind).toBe('online');
    chat.engine.tell(shown);
    await chat.clock.advance(5000);
    expect(chat.engine.get().connection.kind).toBe('lost');
    await chat.clock.advance(2000);
    expect(chat.engine.get().connection.kind).toBe('online');
    expect(chat.engine.get().timeline.messages.at(-1)?.body).toBe('Are you there?');
  });

  it('keeps watching for a sleep every minute, and stops with the conversation', async () => {
    const chat = createHarness();
    await chat.begin();
    await chat.clock.advance(10 * minute);
    expect(chat.service.calls.probe).toBe(0);
    expect(chat.engine.get().watchDueAt).toBeGreaterThan(chat.clock.now());
    chat.service.close();
    await chat.clock.settle();
    expect(chat.clock.pending()).toBe(0);
  });
});
