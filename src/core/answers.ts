// Which messages the visitor has answered: derived from the answers alone, so that it is the same after a reload.

import type { Answer } from './answer';
import type { ChatState } from './state';

/** By the sid of the message answered. The first answer counts: later ones come from a page that had not seen it. */
export function answersOf({ timeline, outbox }: ChatState): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  const indices = new Map(timeline.messages.map(({ sid, index }) => [sid, index]));
  for (const { answer, from, index } of timeline.messages) {
    if (!answer || from !== 'visitor' || answers.has(answer.to)) continue;
    // Only what was there before can be answered.
    if (index > (indices.get(answer.to) ?? -1)) answers.set(answer.to, answer);
  }
  // One that could not be sent counts too, as long as it can be sent again.
  for (const { answer } of outbox) if (answer && !answers.has(answer.to)) answers.set(answer.to, answer);
  return answers;
}
