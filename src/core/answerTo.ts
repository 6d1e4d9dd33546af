// Whether the visitor has answered a message: derived from the answers alone, so that it is the same after a reload.

import type { Answer } from './answer';
import type { ChatState } from './state';

/** The first answer counts: a later one comes from a page that had not seen it. Null for none. */
export function answerTo(
  { timeline, outbox }: ChatState,
  { sid, index }: { readonly sid: string; readonly index: number },
): Answer | null {
  let found: Answer | null = null;
  // From the end: only what came after it can answer it.
  for (let position = timeline.messages.length - 1; position >= 0; position--) {
    const message = timeline.messages[position];
    if (!message || message.index <= index) break;
    if (message.from === 'visitor' && message.answer?.to === sid) found = message.answer;
  }
  // One that could not be sent counts too, as long as it can be sent again.
  return found ?? outbox.find(({ answer }) => answer?.to === sid)?.answer ?? null;
}
