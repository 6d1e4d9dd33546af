import { describe, expect, it } from 'vitest';
import type { Effect } from './events';
import type { Message } from './message';
import type { ChatState } from './state';
import { activeState, agentMessage, noon, outboxItem, ownMessage, sessions, timelineWith } from './testing/builders';
import { catchUp, lagsBehind, loadOlder, openingDue, pageSize, receive, receivePage, removeMessage } from './timeline';

const saveOutbox: Effect = { do: 'save', slice: 'outbox' };
const saveSession: Effect = { do: 'save', slice: 'session' };

function knowing(...messages: Message[]): ChatState {
  return activeState({ timeline: timelineWith(messages) });
}

function indices(state: ChatState): number[] {
  return state.timeline.messages.map(({ index }) => index);
}

function bodies(state: ChatState): string[] {
  return state.timeline.messages.map(({ body }) => body);
}

describe('messages that come in', () => {
  it('are put in order, each once, whatever order they come in and however often', () => {
    const [state, effects] = receive(knowing(agentMessage(1), agentMessage(4)), [
      agentMessage(10),
      agentMessage(2),
      agentMessage(4),
      agentMessage(0),
      agentMessage(10),
    ]);
    expect(indices(state)).toEqual([0, 1, 2, 4, 10]);
    expect(effects).toEqual([]);
  });

  it('replace what is known by an edit, and not by a copy from before the edit', () => {
    const original = agentMessage(1, { body: 'original' });
    const edited = agentMessage(1, { body: 'edited', editedAt: noon });
    const editedAgain = agentMessage(1, { body: 'edited again', editedAt: noon + 1 });
    expect(bodies(receive(knowing(original), [edited])[0])).toEqual(['edited']);
    expect(bodies(receive(knowing(edited), [original])[0])).toEqual(['edited']);
    expect(bodies(receive(knowing(edited), [editedAgain])[0])).toEqual(['edited again']);
    expect(bodies(receive(knowing(editedAgain), [edited])[0])).toEqual(['edited again']);
  });

  it('of the same age win: their files may have been added since', () => {
    const media = [{ sid: 'ME1', filename: null, contentType: 'image/png', size: 1 }];
    const [state] = receive(knowing(agentMessage(1)), [agentMessage(1, { media })]);
    expect(state.timeline.messages[0]?.media).toEqual(media);
  });

  it('of the visitor with a client id that is known are the same message sent twice: the first stays', () => {
    const [state] = receive(knowing(ownMessage(1, { clientId: 'c1' })), [
      ownMessage(2, { clientId: 'c1' }),
      ownMessage(3, { clientId: 'c3' }),
    ]);
    expect(indices(state)).toEqual([1, 3]);
  });

  it('of others, or without a client id, are never taken for doubles', () => {
    const [state] = receive(knowing(ownMessage(1, { clientId: 'c1' })), [
      agentMessage(2, { clientId: 'c1' }),
      agentMessage(3, { clientId: 'c1' }),
      ownMessage(4, { clientId: null }),
      ownMessage(5, { clientId: null }),
    ]);
    expect(indices(state)).toEqual([1, 2, 3, 4, 5]);
  });

  it('take out of the outbox what they confirm', () => {
    const before = activeState({ outbox: [outboxItem('c1', 'sending'), outboxItem('c2')] });
    const [state, effects] = receive(before, [ownMessage(1)]);
    expect(state.outbox.map(({ clientId }) => clientId)).toEqual(['c2']);
    expect(effects).toEqual([saveOutbox]);
  });

  it('of others confirm nothing, whatever client id they bear', () => {
    const before = activeState({ outbox: [outboxItem('c1', 'sending')] });
    const [state, effects] = receive(before, [agentMessage(1, { clientId: 'c1' })]);
    expect(state.outbox).toBe(before.outbox);
    expect(effects).toEqual([]);
  });

  it('end the typing of their authors', () => {
    const before = activeState({ typing: ['Max', 'Nora'] });
    expect(receive(before, [agentMessage(1, { author: 'Nora' })])[0].typing).toEqual(['Max']);
    expect(receive(before, [agentMessage(1, { author: 'Lea' })])[0].typing).toBe(before.typing);
  });

  it('that are none change nothing', () => {
    const before = knowing(agentMessage(1));
    expect(receive(before, [])[0]).toBe(before);
    expect(receive(before, [])[1]).toEqual([]);
  });

  it('do not bring back what was removed', () => {
    const [removed] = removeMessage(knowing(agentMessage(1), agentMessage(2)), 'IM2');
    expect(indices(receive(removed, [agentMessage(2), agentMessage(3)])[0])).toEqual([1, 3]);
  });
});

describe('a copy whose content is not there', () => {
  const absent = { kind: 'absent', why: 'beingFetched' } as const;
  const choices = { kind: 'quickReplies', choices: [{ id: 'a', title: 'A' }] } as const;
  const shown = agentMessage(1, { body: 'From the template', content: choices });

  it('takes nothing from what is shown', () => {
    for (const content of [absent, { ...absent, why: 'failed' } as const]) {
      const [state] = receive(activeState({ timeline: timelineWith([shown]) }), [
        agentMessage(1, { body: '', content }),
      ]);
      expect(state.timeline.messages).toEqual([shown]);
    }
  });

  it('says that the content could not be had, when nothing is known of it', () => {
    const waiting = agentMessage(1, { body: '', content: absent });
    const failed = agentMessage(1, { body: '', content: { kind: 'absent', why: 'failed' } });
    const [state] = receive(activeState({ timeline: timelineWith([waiting]) }), [failed]);
    expect(state.timeline.messages).toEqual([failed]);
  });

  it('gives way to the content, and to a later version of the message', () => {
    const [state] = receive(activeState({ timeline: timelineWith([agentMessage(1, { content: absent })]) }), [shown]);
    expect(state.timeline.messages).toEqual([shown]);
    const without = agentMessage(1, { content: null, editedAt: noon });
    expect(receive(state, [without])[0].timeline.messages).toEqual([without]);
  });
});

describe('the timeline is known to be complete', () => {
  function completeAfter(completeTo: number | null, ...messages: Message[]) {
    const state = activeState();
    return receive({ ...state, history: { ...state.history, completeTo } }, messages)[0].history.completeTo;
  }

  it('up to the last of those that follow each other', () => {
    expect(completeAfter(3, agentMessage(4), agentMessage(5))).toBe(5);
  });

  it('up to a gap, which only the history can explain', () => {
    expect(completeAfter(3, agentMessage(4), agentMessage(6), agentMessage(7))).toBe(4);
    expect(completeAfter(3, agentMessage(9))).toBe(3);
    expect(completeAfter(3, agentMessage(1))).toBe(3);
  });

  it('nowhere before the conversation has been joined', () => {
    expect(completeAfter(null, agentMessage(0), agentMessage(1))).toBeNull();
  });
});

describe('the question from the form', () => {
  const opening = { text: ' Where is my order?\n', at: noon };
  const asked = activeState({ timeline: timelineWith([], { opening }) });

  it.each<[string, Message]>([
    ['with its words', ownMessage(0, { clientId: null, body: '\nWhere is my order? ' })],
    [
      'with the client id that the endpoint gives it',
      ownMessage(0, { clientId: 'opening-CH1', body: 'in other words' }),
    ],
  ])('goes when the server’s copy comes %s', (_, message) => {
    expect(receive(asked, [message])[0].timeline.opening).toBeNull();
  });

  it('goes also when other messages come with its copy', () => {
    const copy = ownMessage(1, { clientId: 'opening-CH1' });
    expect(receive(asked, [agentMessage(0), copy, agentMessage(2)])[0].timeline.opening).toBeNull();
  });

  it.each<[string, Message]>([
    ['of the visitor with other words', ownMessage(0, { body: 'Where is it?' })],
    ['of the visitor without a client id', ownMessage(0, { clientId: null, body: 'Where is it?' })],
    ['of the visitor whose client id only looks like it', ownMessage(0, { clientId: 'c-opening-' })],
    ['of an agent with the same words', agentMessage(0, { body: 'Where is my order?' })],
    ['of an agent with such a client id', agentMessage(0, { clientId: 'opening-CH1' })],
  ])('stays when a message comes %s', (_, message) => {
    expect(receive(asked, [message])[0].timeline.opening).toEqual(opening);
  });

  it('is sent as the first message when the endpoint did not post it', () => {
    const before = { ...asked, outbox: [outboxItem('c1')] };
    const [state, effects] = openingDue(before, { now: noon + 5000, random: 0 });
    expect(state.timeline.opening).toBeNull();
    expect(state.outbox).toEqual([
      outboxItem('opening-CH1', 'queued', { text: opening.text, createdAt: noon + 5000 }),
      outboxItem('c1'),
    ]);
    expect(effects).toEqual([saveOutbox, saveSession]);
  });

  it('is not put into the outbox twice when a page died in between', () => {
    const before = { ...asked, outbox: [outboxItem('opening-CH1', 'checking'), outboxItem('c1')] };
    const [state] = openingDue(before, { now: noon, random: 0 });
    expect(state.outbox.map(({ clientId }) => clientId)).toEqual(['opening-CH1', 'c1']);
  });

  it.each<[string, ChatState]>([
    ['it has arrived', activeState()],
    ['the conversation is being joined again', { ...asked, session: sessions.joining }],
    ['the conversation has ended', { ...asked, session: sessions.ended }],
  ])('is not sent when %s', (_, before) => {
    const [state, effects] = openingDue(before, { now: noon, random: 0 });
    expect(state).toBe(before);
    expect(effects).toEqual([]);
  });
});

describe('a removed message', () => {
  it('is not shown any more', () => {
    const [state, effects] = removeMessage(knowing(agentMessage(1), agentMessage(2)), 'IM1');
    expect(indices(state)).toEqual([2]);
    expect(effects).toEqual([]);
  });

  it('is remembered as one of the last hundred', () => {
    const sids = Array.from({ length: 101 }, (_, index) => `IM${index}`);
    const state = sids.reduce((next, sid) => removeMessage(next, sid)[0], activeState());
    expect(state.removed).toEqual(sids.slice(1));
  });

  it('is remembered once, however often it is removed', () => {
    const sids = ['IM1', 'IM2', 'IM1'];
    const state = sids.reduce((next, sid) => removeMessage(next, sid)[0], activeState());
    expect(state.removed).toEqual(['IM2', 'IM1']);
  });
});

describe('a page of the history', () => {
  const known = knowing(...[0, 1, 2, 3, 4, 5].map((index) => agentMessage(index)));

  it('takes out what it lacks between its oldest and its newest message', () => {
    const [state] = receivePage(known, {
      messages: [agentMessage(1), agentMessage(2), agentMessage(4)],
      hasOlder: true,
    });
    expect(indices(state)).toEqual([0, 1, 2, 4, 5]);
    expect(state.removed).toEqual(['IM3']);
  });

  it('takes out what is before its oldest message too when it says that there is nothing', () => {
    const [state] = receivePage(known, { messages: [agentMessage(1), agentMessage(3)], hasOlder: false });
    expect(indices(state)).toEqual([1, 3, 4, 5]);
    expect(state.removed).toEqual(['IM0', 'IM2']);
  });

  it.each([true, false])('that is empty takes out nothing (older ones: %s)', (hasOlder) => {
    expect(indices(receivePage(known, { messages: [], hasOlder })[0])).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('brings what is new in it', () => {
    const [state] = receivePage(known, { messages: [agentMessage(5), agentMessage(6)], hasOlder: true });
    expect(indices(state)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(state.removed).toEqual([]);
  });
});

describe('the newest page lags behind', () => {
  const page = (...indexes: number[]) => ({ messages: indexes.map((index) => agentMessage(index)), hasOlder: true });

  it.each([
    ['ends before the message that precedes the timeline', page(6, 7, 8), true],
    ['is empty although there is a timeline', page(), true],
    ['ends with the message that precedes the timeline', page(3, 8, 9), false],
    ['reaches into the timeline', page(8, 9, 10), false],
    ['goes beyond it', page(11, 12, 13), false],
  ])('or not, when it %s', (_, newest, expected) => {
    expect(lagsBehind(knowing(agentMessage(10), agentMessage(11)), newest)).toBe(expected);
  });

  it('never when nothing is shown yet, or when the timeline begins with the first message', () => {
    expect(lagsBehind(knowing(), page())).toBe(false);
    expect(lagsBehind(knowing(agentMessage(0)), page())).toBe(false);
    expect(lagsBehind(knowing(agentMessage(1)), page())).toBe(true);
  });
});

describe('older messages', () => {
  const reading = (older: ChatState['timeline']['older']) =>
    activeState({ ticket: 3, timeline: timelineWith([agentMessage(40), agentMessage(41)], { older }) });

  it.each(['available', 'failed'] as const)('are fetched from before the first when they are "%s"', (older) => {
    const [state, effects] = loadOlder(reading(older));
    expect(state.timeline).toEqual({ ...reading(older).timeline, older: 'loading' });
    expect(effects).toEqual([{ do: 'fetchHistory', ticket: 3, purpose: 'older', before: 40 }]);
  });

  it.each<[string, ChatState]>([
    ['nobody knows whether there are any', reading('unknown')],
    ['there are none', reading('none')],
    ['they are being fetched', reading('loading')],
    ['nothing is shown yet', activeState({ timeline: timelineWith([], { older: 'available' }) })],
    ['the conversation is being joined', { ...reading('available'), session: sessions.joining }],
    ['the conversation has ended', { ...reading('available'), session: sessions.ended }],
  ])('are not fetched when %s', (_, before) => {
    const [state, effects] = loadOlder(before);
    expect(state).toBe(before);
    expect(effects).toEqual([]);
  });

  it('come in pages of thirty', () => {
    expect(pageSize).toBe(30);
  });
});

describe('catching up', () => {
  const state = activeState({ ticket: 3 });

  it('fetches the newest page', () => {
    const [next, effects] = catchUp(state);
    expect(next.history.catchUp).toEqual({ newest: null, again: false });
    expect(effects).toEqual([{ do: 'fetchHistory', ticket: 3, purpose: 'catchUp', before: null }]);
  });

  it('that is under way is done once more afterwards instead of twice at a time', () => {
    const running = { ...state, history: { ...state.history, catchUp: { newest: 9, again: false } } };
    const [next, effects] = catchUp(running);
    expect(next.history.catchUp).toEqual({ newest: 9, again: true });
    expect(effects).toEqual([]);
  });

  it.each<[string, ChatState]>([
    ['the conversation is being joined', { ...state, session: sessions.joining }],
    ['the connection is lost', { ...state, connection: { kind: 'lost', noticed: false } }],
  ])('does not start when %s', (_, before) => {
    const [next, effects] = catchUp(before);
    expect(next).toBe(before);
    expect(effects).toEqual([]);
  });
});
