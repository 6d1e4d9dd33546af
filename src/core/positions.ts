// Where an index stands among messages that ascend by it; indices have gaps. Halving, so that long threads cost no more.

import type { Message } from './message';

/** Position of the first message whose index is greater; the length when there is none. */
export function positionAfter(messages: readonly Message[], index: number): number {
  let [low, high] = [0, messages.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((messages[middle]?.index ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many messages of others have a greater index. */
export function countOfOthersAfter(messages: readonly Message[], index: number): number {
  let count = 0;
  for (let position = positionAfter(messages, index); position < messages.length; position++) {
    const message = messages[position];
    if (message && message.from !== 'visitor' && !message.reaction) count++;
  }
  return count;
}
