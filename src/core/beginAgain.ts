// A thread goes on after its conversation was closed: what the visitor writes begins the next one, and the old stays above.

import { startNew } from './ending';
import type { Circumstance, Step } from './events';
import { type Message, maxBodyBytes, utf8Length } from './message';
import { submitForm } from './starting';
import type { ChatState } from './state';
import { chain, step } from './step';

export function beginAgain(state: ChatState, text: string, circumstance: Circumstance): Step {
  if (state.session.kind !== 'ended' || utf8Length(text) > maxBodyBytes) return step(state);
  const { form, timeline, participants, former, outbox } = state;
  // What could not be sent any more stands before it.
  const unsent = outbox.flatMap((item) => (item.text === '' || item.reaction ? [] : [item.text]));
  const query = [...unsent, text].filter((part) => part.trim() !== '').join('\n');
  const people = participants.filter(({ from }) => from === 'agent');
  return chain(
    startNew({ ...state, draft: '' }),
    (next) => submitForm(next, { values: { ...form, query } }, circumstance),
    (next) =>
      step({
        ...next,
        former: [...former.filter(({ identity }) => !people.some((person) => person.identity === identity)), ...people],
        timeline: { ...next.timeline, messages: asPast(timeline.messages) },
      }),
  );
}

/**
 * Below zero, where no message of the next conversation comes: so they stand before all of it. Minus one is left out: it
 * stands for "none" elsewhere. Their client ids go, since those of the next conversation may be the same.
 */
function asPast(messages: readonly Message[]): readonly Message[] {
  const last = messages.at(-1)?.index ?? 0;
  return messages.map((message) => ({ ...message, index: message.index - last - 2, clientId: null }));
}
