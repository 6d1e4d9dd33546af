import { describe, expect, it } from 'vitest';
import { lookAgain } from './effects';
import { chatError } from './errors';
import type { HistoryPurpose } from './events';
import { historyFailed, historyLoaded } from './history';
import type { ChatState, HistoryState } from './state';
import { activeState, agentMessage, credentials, noon, outboxItem, timelineWith } from './testing/builders';

const circumstance = { now: noon, random: 0.5 };

function messages(first: number, last: number) {
  return Array.from({ length: last - first + 1 }, (_, index) => agentMessage(first + index));
}

/** Knows the messages from `first` to `last`. */
function knowing(
  first: number,
  last: number,
  history: Partial<HistoryState> = {},
  over: Partial<ChatState> = {},
): ChatState {
  const state = activeState({
    ticket: 3,
    timeline: timelineWith(messages(first, last), { older: 'loading' }),
    ...over,
  });
  return { ...state, history: { ...state.history, completeTo: last, ...history } };
}

function load(
  state: ChatState,
  purpose: HistoryPurpose,
  before: number | null,
  first: number,
  last: number,
  hasOlder = true,
) {
  const page = { messages: messages(first, last), hasOlder };
  const [next, effects] = historyLoaded(state, purpose, before, page, circumstance);
  return { next, effects, indices: next.timeline.messages.map(({ index }) => index) };
}

const fetch = (purpose: HistoryPurpose, before: number) => ({ do: 'fetchHistory', ticket: 3, purpose, before });
const indicesOf = (first: number, last: number) => messages(first, last).map(({ index }) => index);

describe('older messages', () => {
  it('go before the others, and say whether there are more', () => {
    const more = load(knowing(10, 12), 'older', 10, 5, 9);
    expect(more.indices).toEqual(indicesOf(5, 12));
    expect(more.next.timeline.older).toBe('available');
    expect(more.effects).toEqual([]);
    expect(load(knowing(10, 12), 'older', 10, 0, 9, false).next.timeline.older).toBe('none');
  });

  it('end nothing else: a search or catching up that is under way goes on', () => {
    const history = { catchUp: { newest: 12, again: false }, check: ['c1'] };
    expect(load(knowing(10, 12, history), 'older', 10, 5, 9).next.history).toMatchObject(history);
  });

  it('whose newest were removed are taken for what they are, not for a history that lags', () => {
    const { indices, next } = load(knowing(10, 12), 'older', 10, 5, 7);
    expect(indices).toEqual([5, 6, 7, 10, 11, 12]);
    expect(next.timeline.older).toBe('available');
  });

  it('that are not there end the search for them', () => {
    const { next, indices } = load(knowing(10, 12), 'older', 10, 1, 0, false);
    expect(next.timeline.older).toBe('none');
    expect(indices).toEqual([10, 11, 12]);
  });
});

describe('catching up', () => {
  const running = (over: Partial<HistoryState> = {}) =>
    knowing(0, 10, { catchUp: { newest: null, again: false }, failures: 4, ...over });

  it('is done when the page meets what was known to be complete', () => {
    const { next, effects, indices } = load(running(), 'catchUp', null, 11, 20);
    expect(indices).toEqual(indicesOf(0, 20));
    expect(next.history).toEqual({ completeTo: 20, catchUp: null, check: null, failures: 0, lagged: 0 });
    expect(effects).toEqual([]);
  });

  it('says nothing of what lies before the first message', () => {
    expect(load(running(), 'catchUp', null, 11, 20).next.timeline.older).toBe('loading');
    expect(load(running(), 'catchUp', null, 12, 20).next.timeline.older).toBe('loading');
  });

  it('leaves older messages as they are when the page begins where the timeline does', () => {
    expect(load(knowing(10, 12), 'catchUp', null, 10, 12, false).next.timeline.older).toBe('loading');
  });

  it('goes on page by page until the pages meet it', () => {
    const first = load(running(), 'catchUp', null, 71, 100);
    expect(first.effects).toEqual([fetch('catchUp', 71)]);
    expect(first.next.history.catchUp).toEqual({ newest: 100, again: false });
    const second = load(first.next, 'catchUp', 71, 41, 70);
    expect(second.effects).toEqual([fetch('catchUp', 41)]);
    expect(second.next.history.catchUp).toEqual({ newest: 100, again: false });
    const third = load(second.next, 'catchUp', 41, 11, 40);
    expect(third.effects).toEqual([]);
    expect(third.indices).toEqual(indicesOf(0, 100));
    expect(third.next.history).toMatchObject({ completeTo: 100, catchUp: null });
  });

  it('goes on also when a newer message has come in the meantime', () => {
    const state = knowing(0, 10, { catchUp: { newest: null, again: false } });
    const withNewer = { ...state, timeline: timelineWith([...messages(0, 10), agentMessage(100)]) };
    expect(load(withNewer, 'catchUp', null, 71, 100).effects).toEqual([fetch('catchUp', 71)]);
  });

  it('ends when the service has nothing older, or nothing at all', () => {
    expect(load(running(), 'catchUp', null, 50, 60, false).effects).toEqual([]);
    const empty = load(running(), 'catchUp', 50, 1, 0);
    expect(empty.effects).toEqual([]);
    expect(empty.next.history).toMatchObject({ completeTo: 10, catchUp: null });
  });

  it('starts once more when it was asked for while it was under way', () => {
    const asked = running({ catchUp: { newest: null, again: true } });
    const gap = load(asked, 'catchUp', null, 71, 100);
    expect(gap.next.history.catchUp).toEqual({ newest: 100, again: true });
    const done = load(asked, 'catchUp', null, 11, 20);
    expect(done.next.history).toMatchObject({ completeTo: 20, catchUp: { newest: null, again: false } });
    expect(done.effects).toEqual([{ do: 'fetchHistory', ticket: 3, purpose: 'catchUp', before: null }]);
  });

  it('is asked for and answers though nobody remembers having asked', () => {
    const { next, effects } = load(knowing(0, 10), 'catchUp', null, 71, 100);
    expect(effects).toEqual([fetch('catchUp', 71)]);
    expect(next.history.catchUp).toEqual({ newest: 100, again: false });
    const later = load(knowing(0, 10), 'catchUp', 71, 41, 70);
    expect(later.next.history.catchUp).toEqual({ newest: null, again: false });
    expect(load(knowing(0, 10), 'catchUp', 41, 11, 40).next.history.completeTo).toBe(40);
  });

  it('of an empty conversation knows that nothing is missing', () => {
    const nothing = activeState({ ticket: 3, timeline: timelineWith([]) });
    const { next } = load(nothing, 'catchUp', null, 1, 0, false);
    expect(next.history).toMatchObject({ completeTo: -1, catchUp: null });
  });

  it('takes the page as the whole when nothing was known to be complete', () => {
    const { next, effects } = load(running({ completeTo: null }), 'catchUp', null, 71, 100);
    expect(effects).toEqual([]);
    expect(next.history).toMatchObject({ completeTo: 100, catchUp: null });
  });

  it('finds the start of a timeline in which nothing was known', () => {
    const empty = activeState({ ticket: 3 });
    const { next } = load(empty, 'catchUp', null, 5, 9);
    expect(next.timeline.older).toBe('available');
  });
});

describe('looking for a message', () => {
  const sought = (after: number) =>
    knowing(0, 10, { check: ['c1'] }, { outbox: [outboxItem('c1', 'checking', { after, attempts: 1 })] });

  it('ends when the page goes back to before its first attempt', () => {
    const { next, effects } = load(sought(10), 'check', null, 11, 20);
    expect(next.outbox[0]?.status.kind).toBe('sending');
    expect(next.history.check).toBeNull();
    expect(effects).toContainEqual({ do: 'send', clientId: 'c1', text: 'text of c1' });
  });

  it('goes on page by page as long as it can still be found', () => {
    const { next, effects } = load(sought(10), 'check', null, 12, 41);
    expect(effects).toEqual([fetch('check', 12)]);
    expect(next.outbox[0]?.status.kind).toBe('checking');
    expect(next.history.check).toEqual(['c1']);
  });

  it.each([
    ['nothing older', 12, 41, false],
    ['an empty page', 1, 0, true],
  ])('ends when there is %s', (_, first, last, hasOlder) => {
    const { next } = load(sought(10), 'check', null, first, last, hasOlder);
    expect(next.history.check).toBeNull();
  });
});

describe('a history that lags behind the timeline', () => {
  const timeline = timelineWith(messages(10, 12));
  const history = { completeTo: 12, catchUp: { newest: null, again: true }, check: ['c1'], failures: 2 };

  it('is not taken in: catching up starts again a moment later', () => {
    const before = knowing(10, 12, history, { timeline });
    const { next, effects } = load(before, 'catchUp', null, 5, 8);
    expect(next).toEqual({ ...before, history: { ...before.history, catchUp: null, lagged: 1 } });
    expect(effects).toEqual([lookAgain]);
  });

  it('says nothing of messages that are looked for: they are looked for again a moment later', () => {
    const before = knowing(10, 12, history, { timeline, outbox: [outboxItem('c1', 'checking')] });
    const { next, effects } = load(before, 'check', null, 5, 8);
    expect(next).toEqual({ ...before, history: { ...before.history, check: null, lagged: 1 } });
    expect(effects).toEqual([{ do: 'after', timer: 'check', ms: 2000, fact: { kind: 'checkDue' } }]);
  });

  it('is believed when it says the same for the sixth time: what it lacks was removed', () => {
    const looksLeft = 5;
    let state = knowing(10, 12, {}, { timeline });
    for (let look = 0; look < looksLeft; look++) state = load(state, 'check', null, 5, 8).next;
    expect(state.history.lagged).toBe(looksLeft);
    const sought = {
      ...state,
      history: { ...state.history, check: ['c1'] },
      outbox: [outboxItem('c1', 'checking', { after: 8 })],
    };
    const { next, indices } = load(sought, 'check', null, 5, 8);
    expect(indices).toEqual([5, 6, 7, 8, 10, 11, 12]);
    expect(next.outbox[0]?.status.kind).toBe('sending');
  });

  it('and has caught up is not held against it the next time', () => {
    const { next } = load(knowing(10, 12, { lagged: 4 }, { timeline }), 'catchUp', null, 9, 12);
    expect(next.history.lagged).toBe(0);
  });
});

describe('when the history cannot be had', () => {
  const state = knowing(0, 10, { catchUp: { newest: 9, again: true }, check: ['c1'], failures: 1 });
  const fail = (purpose: HistoryPurpose, kind: 'timeout' | 'auth' = 'timeout') => {
    const [next, effects] = historyFailed(state, purpose, chatError(kind), circumstance);
    return { next, effects };
  };

  it('the visitor may ask for older messages again', () => {
    const { next, effects } = fail('older');
    expect(next.timeline).toEqual({ ...state.timeline, older: 'failed' });
    expect(next.history).toEqual({ ...state.history, failures: 2 });
    expect(effects).toEqual([]);
  });

  it('catching up starts again later', () => {
    const { next, effects } = fail('catchUp');
    expect(next.history).toEqual({ ...state.history, catchUp: null, failures: 2 });
    expect(next.timeline).toBe(state.timeline);
    expect(effects).toEqual([{ do: 'after', timer: 'catchUp', ms: 3000, fact: { kind: 'catchUpDue' } }]);
  });

  it('messages are looked for again later', () => {
    const { next, effects } = fail('check');
    expect(next.history).toEqual({ ...state.history, check: null, failures: 2 });
    expect(effects).toEqual([{ do: 'after', timer: 'check', ms: 3000, fact: { kind: 'checkDue' } }]);
  });

  it('because of the token, a new one is asked for too', () => {
    const { effects } = fail('older', 'auth');
    expect(effects).toEqual([{ do: 'refreshToken', ticket: 3, credentials: credentials() }]);
  });
});
