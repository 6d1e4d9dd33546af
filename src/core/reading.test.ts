import { describe, expect, it } from 'vitest';
import type { ChatState } from './state';
import { activeState, agentMessage, happen, ownMessage, sessions, timelineWith } from './testing/builders';

const tellSoon = { do: 'after', timer: 'read', ms: 500, fact: { kind: 'readDue' } };

function readingAt(horizon: number | null, over: Partial<ChatState> = {}): ChatState {
  const timeline = timelineWith([agentMessage(0), agentMessage(1)]);
  return activeState({ panel: 'open', timeline, reading: { horizon, newAfter: null }, ...over });
}

describe('the horizon', () => {
  it('moves to a message that arrives before the eyes of the visitor, and the service is told a moment later', () => {
    const { state, effects } = happen(readingAt(1), { kind: 'messageArrived', message: agentMessage(2) });
    expect(state.reading).toEqual({ horizon: 2, newAfter: null });
    expect(effects).toEqual([tellSoon]);
  });

  it('moves to the very first message', () => {
    const empty = readingAt(null, { timeline: timelineWith([]) });
    const { state, effects } = happen(empty, { kind: 'messageArrived', message: agentMessage(0) });
    expect(state.reading.horizon).toBe(0);
    expect(effects).toEqual([tellSoon]);
  });

  it.each([
    ['the panel is closed', readingAt(1, { panel: 'closed' })],
    ['the page is not visible', readingAt(1, { visible: false })],
  ])('stays when %s', (_, before) => {
    const { state, effects } = happen(before, { kind: 'messageArrived', message: agentMessage(2) });
    expect(state.reading).toEqual(before.reading);
    expect(effects).toEqual([]);
  });

  it('moves when the page comes back into view', () => {
    const { state, effects } = happen(readingAt(0, { visible: false }), { kind: 'pageShown' });
    expect(state.reading.horizon).toBe(1);
    expect(effects).toEqual([tellSoon]);
  });

  it.each([
    ['nothing was ever said', readingAt(null, { timeline: timelineWith([]) })],
    ['everything was read before', readingAt(1)],
    ['another device has read further', readingAt(7)],
  ])('stays, and nobody is told, when %s', (_, before) => {
    const { state, effects } = happen(before, { kind: 'pageShown' });
    expect(state.reading).toEqual(before.reading);
    expect(effects).toEqual([]);
  });
});

describe('telling the service', () => {
  it('names the horizon of that moment, also the first message of all', () => {
    expect(happen(readingAt(1), { kind: 'readDue' }).effects).toEqual([{ do: 'advanceRead', index: 1 }]);
    expect(happen(readingAt(0), { kind: 'readDue' }).effects).toEqual([{ do: 'advanceRead', index: 0 }]);
  });

  it.each([
    ['there is nothing to tell', readingAt(null)],
    ['the conversation is being joined', readingAt(1, { session: sessions.joining })],
    ['the conversation has ended', readingAt(1, { session: sessions.ended })],
    ['the connection is lost', readingAt(1, { connection: { kind: 'lost', noticed: false } })],
  ])('does not happen when %s', (_, before) => {
    expect(happen(before, { kind: 'readDue' }).effects).toEqual([]);
  });
});

describe('the "New" line', () => {
  const messages = [ownMessage(0), agentMessage(1), agentMessage(2)];

  function lineAfterOpening(horizon: number | null, said = messages) {
    const before = activeState({ timeline: timelineWith(said), reading: { horizon, newAfter: null } });
    return happen(before, { kind: 'openPanel' }).state.reading.newAfter;
  }

  it('goes after the horizon, as it was when the panel was opened', () => {
    expect(lineAfterOpening(1)).toBe(1);
    expect(lineAfterOpening(0)).toBe(0);
  });

  it('goes before everything when nothing was read', () => {
    expect(lineAfterOpening(null)).toBe(-1);
    expect(lineAfterOpening(null, [agentMessage(0)])).toBe(-1);
  });

  it('is not drawn when everything was read', () => {
    expect(lineAfterOpening(2)).toBeNull();
  });

  it('is not drawn when only the visitor wrote since', () => {
    expect(lineAfterOpening(1, [ownMessage(0), agentMessage(1), ownMessage(2)])).toBeNull();
  });
});
