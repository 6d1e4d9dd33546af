import { expect, it } from 'vitest';
import { countOfOthersAfter, positionAfter } from './positions';
import { agentMessage, ownMessage } from './testing/builders';

const messages = [agentMessage(2), ownMessage(3), agentMessage(7), agentMessage(8), ownMessage(20)];

it('the position after an index is that of the first greater one, whatever gaps there are', () => {
  for (let index = -1; index <= 21; index++) {
    const greater = messages.findIndex((message) => message.index > index);
    expect(positionAfter(messages, index)).toBe(greater < 0 ? messages.length : greater);
  }
  expect(positionAfter([], 0)).toBe(0);
});

it('counts what others wrote after an index', () => {
  expect([-1, 1, 2, 6, 7, 8, 30].map((index) => countOfOthersAfter(messages, index))).toEqual([3, 3, 2, 2, 1, 0, 0]);
});
