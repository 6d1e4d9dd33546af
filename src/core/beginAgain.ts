// A thread goes on after its conversation was closed: what the visitor writes begins the next one, and the old stays above.

import { startNew } from './ending';
import type { Circumstance, Step } from './events';
import { maxBodyBytes, utf8Length } from './message';
import { asPast } from './past';
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
