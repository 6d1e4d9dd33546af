import { describe, expect, it } from 'vitest';
import type { Participant } from './message';
import type { ChatState } from './state';
import {
  activeState,
  agentMessage,
  happen,
  noon,
  ownMessage,
  participant,
  timelineWith,
  visitorIdentity,
} from './testing/builders';
import { timelineEnd, timelineItems } from './timelineItems';

const visitor = participant(visitorIdentity, { from: 'visitor' });
const [nora, max] = [participant('nora', { name: 'Nora' }), participant('max', { name: 'Max' })];
const minuteMs = 60_000;

const withPeople = (...participants: Participant[]) =>
  activeState({ participants, timeline: timelineWith([agentMessage(0)]) });

function change(state: ChatState, participants: readonly Participant[], minutes = 0): ChatState {
  return happen(state, { kind: 'participantsChanged', participants }, { now: noon + minutes * minuteMs }).state;
}

const told = (state: ChatState) => timelineEnd(state).map(({ kind, name }) => `${name} ${kind}`);

describe('who comes and goes', () => {
  it('is told of agents, by name', () => {
    const state = change(withPeople(visitor), [visitor, nora]);
    expect(told(state)).toEqual(['Nora joined']);
    expect(told(change(state, [visitor], 20))).toEqual(['Nora joined', 'Nora left']);
  });

  it('is not told by the first list, which says who is there', () => {
    expect(told(change(withPeople(), [visitor, nora]))).toEqual([]);
  });

  it('is not told when a name or a horizon becomes known', () => {
    const state = change(withPeople(visitor, participant('nora')), [visitor, { ...nora, lastReadIndex: 0 }]);
    expect(told(state)).toEqual([]);
    expect(state.participants).toHaveLength(2);
  });

  it('is a transfer when one follows another and nothing was said in between', () => {
    const both = change(withPeople(visitor, nora), [visitor, nora, max]);
    expect(told(change(both, [visitor, max], 4))).toEqual(['Max transferred']);
    const gap = change(withPeople(visitor, nora), [visitor]);
    expect(told(change(gap, [visitor, max], 4))).toEqual(['Max transferred']);
    expect(told(change(withPeople(visitor, nora), [visitor, max]))).toEqual(['Max transferred']);
  });

  it('is no transfer after five minutes, or when something was said', () => {
    const gap = change(withPeople(visitor, nora), [visitor]);
    expect(told(change(gap, [visitor, max], 5))).toEqual(['Nora left', 'Max joined']);
    const spoken = happen(gap, { kind: 'messageArrived', message: ownMessage(1) }).state;
    const state = change(spoken, [visitor, max], 1);
    expect(timelineItems(state)[1]?.notices.map(({ kind }) => kind)).toEqual(['left']);
    expect(told(state)).toEqual(['Max joined']);
  });

  it('is not worth a word when the same agent is back at once', () => {
    const gone = change(withPeople(visitor, nora), [visitor]);
    expect(told(change(gone, [visitor, nora], 1))).toEqual([]);
  });

  it('keeps the last fifty', () => {
    let state = withPeople(visitor, nora);
    for (let round = 0; round < 60; round++) state = change(state, round % 2 ? [visitor, nora] : [visitor], round * 10);
    expect(told(state)).toHaveLength(50);
  });
});

it('whoever has left keeps name and face on what they wrote, and has read what they read', () => {
  const face = participant('nora', { name: 'Nora', avatarUrl: 'https://cdn.example/n.png', lastReadIndex: 1 });
  const state = activeState({
    participants: [visitor, face],
    timeline: timelineWith([agentMessage(0, { author: 'nora' }), ownMessage(1)]),
  });
  const [hers, own] = timelineItems(change(state, [visitor]));
  expect(hers).toMatchObject({ author: 'Nora', avatarUrl: 'https://cdn.example/n.png' });
  expect(own?.entry.delivery).toEqual({ kind: 'read' });
});

it('whoever leaves does not type any more', () => {
  const state = { ...withPeople(visitor, nora, max), typing: ['nora', 'max'] };
  expect(change(state, [visitor, max]).typing).toEqual(['max']);
});

describe('a deleted message', () => {
  const said = activeState({
    timeline: timelineWith([agentMessage(0), agentMessage(1), ownMessage(2), agentMessage(3)]),
    reading: { horizon: 1, newAfter: null },
  });
  const remove = (sid: string) => happen(said, { kind: 'messageRemoved', sid }).state;

  it('leaves a mark where the visitor has seen it, and parts the group', () => {
    const items = timelineItems(remove('IM1'));
    expect(items[1]?.notices).toMatchObject([{ kind: 'deleted', from: 'agent' }]);
    expect(items.map(({ entry }) => entry.text)).toEqual(['message 0', 'message 2', 'message 3']);
    const first = timelineItems(remove('IM0'));
    expect(first[0]?.notices).toMatchObject([{ kind: 'deleted' }]);
  });

  it('of the visitor leaves a mark, whether read or not', () => {
    expect(timelineItems(remove('IM2'))[2]?.notices).toMatchObject([{ kind: 'deleted', from: 'visitor' }]);
  });

  it('that nobody has seen leaves none', () => {
    expect(remove('IM3').notices).toEqual([]);
  });

  it('is told once, however often its removal is', () => {
    const twice = happen(remove('IM1'), { kind: 'messageRemoved', sid: 'IM1' }).state;
    expect(twice.notices).toHaveLength(1);
  });
});

it('what happened last stands before what is under way', () => {
  const state = change(withPeople(visitor), [visitor, nora]);
  const sending = happen(state, { kind: 'sendText', clientId: 'c9', text: 'Hello' }).state;
  expect(timelineItems(sending).at(-1)?.notices).toMatchObject([{ kind: 'joined', name: 'Nora' }]);
  expect(timelineEnd(sending)).toEqual([]);
});
