// Whose message it is.

import type { Participant } from './message';
import type { ChatState } from './state';

/** Who takes part, or did: their messages keep their name and face. */
export function findPerson({ participants, former }: ChatState, identity: string): Participant | null {
  const isThey = (person: Participant) => person.identity === identity;
  return participants.find(isThey) ?? former.find(isThey) ?? null;
}
