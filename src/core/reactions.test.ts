import { describe, expect, it } from 'vitest';
import type { Message } from './message';
import { reactionsOf } from './reactions';
import { unreadCount } from './selectors';
import type { ChatState } from './state';
import {
  activeState,
  agentMessage,
  happen,
  outboxItem,
  ownMessage,
  participant,
  timelineWith,
} from './testing/builders';
import { timelineItems } from './timelineItems';

const said = (...messages: Message[]): ChatState =>
  activeState({
    timeline: timelineWith(messages),
    participants: [participant('nora', { name: 'Nora' }), participant('max', { name: 'Max' })],
  });
const theirs = (index: number, author: string, to: string, emoji: string | null) =>
  agentMessage(index, { author, body: emoji ?? '', reaction: { to, emoji } });
const mine = (index: number, to: string, emoji: string | null) => ownMessage(index, { reaction: { to, emoji } });
const under = (state: ChatState, sid: string) =>
  (reactionsOf(state, 0).get(sid) ?? []).map(({ emoji, isOwn, others }) => [emoji, isOwn, ...others]);

describe('under a message', () => {
  it('stand the newest reactions of each, the same ones together', () => {
    const state = said(
      agentMessage(0),
      theirs(1, 'nora', 'IM0', '👍'),
      mine(2, 'IM0', '👍'),
      theirs(3, 'max', 'IM0', '🎉'),
      theirs(4, 'max', 'IM0', '😄'),
    );
    expect(under(state, 'IM0')).toEqual([
      ['👍', true, 'Nora'],
      ['😄', false, 'Max'],
    ]);
  });

  it('stands nothing any more when it was taken back', () => {
    expect(under(said(agentMessage(0), mine(1, 'IM0', '👍'), mine(2, 'IM0', null)), 'IM0')).toEqual([]);
  });

  it('stands what is on its way as well', () => {
    const state = {
      ...said(agentMessage(0)),
      outbox: [outboxItem('r', 'sending', { reaction: { to: 'IM0', emoji: '👍' } })],
    };
    expect(under(state, 'IM0')).toEqual([['👍', true]]);
  });

  it('stands the same whether all messages are asked about or only the later ones', () => {
    const state = said(agentMessage(0), agentMessage(1), theirs(2, 'nora', 'IM1', '👍'));
    expect(reactionsOf(state, 1).get('IM1')).toEqual(reactionsOf(state, 0).get('IM1'));
  });
});

describe('a reaction', () => {
  const react = (state: ChatState, clientId: string, emoji: string) =>
    happen(state, { kind: 'react', clientId, sid: 'IM0', emoji });

  it('is sent as a message, in turn and saved first, with the emoji as its text', () => {
    const { state, effects } = react(said(agentMessage(0)), 'r1', '👍');
    expect(effects).toContainEqual({ do: 'send', clientId: 'r1', text: '👍', reaction: { to: 'IM0', emoji: '👍' } });
    expect(state.outbox).toHaveLength(1);
  });

  it('is taken back by the same emoji, and replaced by another', () => {
    const state = said(agentMessage(0), mine(1, 'IM0', '👍'));
    expect(react(state, 'r1', '👍').state.outbox[0]?.reaction).toEqual({ to: 'IM0', emoji: null });
    expect(react(state, 'r1', '🎉').state.outbox[0]?.reaction).toEqual({ to: 'IM0', emoji: '🎉' });
  });

  it('that has not left yet gives way to the next', () => {
    const offline: ChatState = { ...said(agentMessage(0)), connection: { kind: 'lost', noticed: true } };
    const twice = react(react(offline, 'r1', '👍').state, 'r2', '🎉').state;
    expect(twice.outbox.map(({ clientId }) => clientId)).toEqual(['r2']);
  });

  it('to what is not there, or to a reaction, is none', () => {
    expect(react(said(agentMessage(5)), 'r1', '👍').state.outbox).toEqual([]);
    const state = said(agentMessage(3), { ...theirs(4, 'nora', 'IM3', '👍'), sid: 'IM0' });
    expect(react(state, 'r1', '👍').state.outbox).toEqual([]);
  });

  it('is no message: not shown, not unread, not kept when it is refused', () => {
    const state = said(agentMessage(0), theirs(1, 'nora', 'IM0', '👍'), agentMessage(2), mine(3, 'IM0', '👍'));
    expect(timelineItems(state).map(({ entry }) => entry.key)).toEqual(['IM0', 'IM2']);
    expect(timelineItems(state)[0]?.entry.reactions).toMatchObject([{ emoji: '👍', isOwn: true, others: ['Nora'] }]);
    expect(unreadCount(state)).toBe(2);
    const sent = react(said(agentMessage(0)), 'r1', '👍').state;
    const refused = happen(sent, { kind: 'sendFailed', clientId: 'r1', error: { kind: 'rejected' } }).state;
    expect(refused.outbox).toEqual([]);
  });

  it('does not part a group', () => {
    const items = timelineItems(said(agentMessage(0), mine(1, 'IM0', '👍'), agentMessage(2)));
    expect(items.map(({ startsGroup, endsGroup }) => [startsGroup, endsGroup])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(items.map(({ position }) => position)).toEqual([0, 2]);
  });

  it('leaves each stretch of the timeline as it is within the whole', () => {
    const state = said(
      agentMessage(0),
      mine(1, 'IM0', '👍'),
      agentMessage(2),
      theirs(3, 'max', 'IM2', '🎉'),
      ownMessage(4),
    );
    const whole = timelineItems(state);
    for (let start = 0; start <= 5; start++) {
      for (let end = start; end <= 5; end++) {
        const expected = whole.filter(({ position }) => position >= start && position < end);
        expect(timelineItems(state, start, end)).toEqual(expected);
      }
    }
  });
});
