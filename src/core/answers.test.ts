import { expect, it } from 'vitest';
import type { Answer } from './answer';
import { answersOf } from './answers';
import { chatError } from './errors';
import { activeState, agentMessage, outboxItem, ownMessage, timelineWith } from './testing/builders';

const answer = (choice: string, to = 'IM1'): Answer => ({ to, kind: 'quickReplies', values: { choice } });
const offer = agentMessage(1, { content: { kind: 'quickReplies', choices: [{ id: 'a', title: 'A' }] } });

it('nothing is answered before somebody answers', () => {
  const timeline = timelineWith([offer, ownMessage(2)]);
  expect(answersOf(activeState({ timeline })).size).toBe(0);
});

it('the first answer counts', () => {
  const timeline = timelineWith([
    offer,
    ownMessage(2, { answer: answer('a') }),
    ownMessage(3, { answer: answer('b') }),
  ]);
  expect(answersOf(activeState({ timeline })).get('IM1')).toEqual(answer('a'));
});

it('what is on its way counts, and what could not be sent until it is taken back', () => {
  const timeline = timelineWith([offer]);
  const sending = outboxItem('c', 'sending', { answer: answer('a') });
  const failed = outboxItem('c', { kind: 'failed', error: chatError('rejected') }, { answer: answer('a') });
  expect(answersOf(activeState({ timeline, outbox: [sending] })).get('IM1')).toEqual(answer('a'));
  expect(answersOf(activeState({ timeline, outbox: [failed] })).get('IM1')).toEqual(answer('a'));
  expect(answersOf(activeState({ timeline, outbox: [] })).size).toBe(0);
});

it('nobody answers for the visitor, nor what was not yet there', () => {
  const byAgent = agentMessage(2, { answer: answer('a') });
  const before = ownMessage(0, { answer: answer('a') });
  expect(answersOf(activeState({ timeline: timelineWith([before, offer, byAgent]) })).size).toBe(0);
});
