import { expect, it } from 'vitest';
import type { Answer } from './answer';
import { answerTo } from './answerTo';
import { chatError } from './errors';
import { activeState, agentMessage, outboxItem, ownMessage, timelineWith } from './testing/builders';

const answer = (choice: string, to = 'IM1'): Answer => ({ to, kind: 'quickReplies', values: { choice } });
const offer = agentMessage(1, { content: { kind: 'quickReplies', choices: [{ id: 'a', title: 'A' }] } });

it('nothing is answered before somebody answers', () => {
  const timeline = timelineWith([offer, ownMessage(2), ownMessage(3, { answer: answer('a', 'IM9') })]);
  expect(answerTo(activeState({ timeline }), offer)).toBeNull();
});

it('the first answer counts', () => {
  const timeline = timelineWith([
    offer,
    ownMessage(2, { answer: answer('a') }),
    ownMessage(3, { answer: answer('b') }),
  ]);
  const outbox = [outboxItem('c', 'queued', { answer: answer('c') })];
  expect(answerTo(activeState({ timeline, outbox }), offer)).toEqual(answer('a'));
});

it('what is on its way counts, and what could not be sent until it is taken back', () => {
  const timeline = timelineWith([offer]);
  const sending = outboxItem('c', 'sending', { answer: answer('a') });
  const failed = outboxItem('c', { kind: 'failed', error: chatError('rejected') }, { answer: answer('a') });
  expect(answerTo(activeState({ timeline, outbox: [sending] }), offer)).toEqual(answer('a'));
  expect(answerTo(activeState({ timeline, outbox: [failed] }), offer)).toEqual(answer('a'));
  expect(answerTo(activeState({ timeline, outbox: [] }), offer)).toBeNull();
});

it('nobody answers for the visitor, nor what was not yet there', () => {
  const byAgent = agentMessage(2, { answer: answer('a') });
  const before = ownMessage(0, { answer: answer('a') });
  expect(answerTo(activeState({ timeline: timelineWith([before, offer, byAgent]) }), offer)).toBeNull();
});
