// Whose message it is, and whom the visitor is talking to.

import type { Participant } from './message';
import type { Queue } from './routing';
import type { ChatState } from './state';

/** Who takes part, or did: their messages keep their name and face. */
export function findPerson({ participants, former }: ChatState, identity: string): Participant | null {
  const isThey = (person: Participant) => person.identity === identity;
  return participants.find(isThey) ?? former.find(isThey) ?? null;
}

/** Bots post under a plain name ("Concierge"); identities of services look like ids and are nobody's name. */
export function readableName(author: string): string | null {
  return author !== '' && author.length <= 40 && !/[\d_@:/]/.test(author) ? author : null;
}

/** Display name of somebody who takes part, or did; null when nobody told us one. */
export function personName(state: ChatState, identity: string): string | null {
  const person = findPerson(state, identity);
  return person ? person.name : readableName(identity);
}

/** Display names of those who are typing; null for somebody without a name. */
export function typingNames(state: ChatState): readonly (string | null)[] {
  return state.typing.map((identity) => findPerson(state, identity)?.name ?? readableName(identity));
}

export interface ShownHandler {
  readonly kind: 'agent' | 'bot';
  readonly name: string | null;
  readonly avatarUrl: string | null;
}

/** Whom the visitor is talking to: who the conversation's attributes name, else the agent who wrote last, else one who is there. */
export function currentHandler(state: ChatState): ShownHandler | null {
  const { handledBy } = state.routing;
  if (handledBy) {
    const person = handledBy.identity === null ? null : findPerson(state, handledBy.identity);
    return {
      kind: handledBy.kind,
      name: handledBy.name ?? person?.name ?? null,
      avatarUrl: handledBy.avatarUrl ?? person?.avatarUrl ?? null,
    };
  }
  // Who waits in a queue talks to nobody yet.
  if (state.routing.queue) return null;
  const agents = state.participants.filter((participant) => participant.from === 'agent');
  const lastAuthor = state.timeline.messages.findLast((message) => message.from === 'agent')?.author;
  const agent = agents.find(({ identity }) => identity === lastAuthor) ?? agents[0];
  return agent ? { kind: 'agent', name: agent.name, avatarUrl: agent.avatarUrl } : null;
}

/** The queue as long as nobody has taken over. */
export function shownQueue({ routing, session }: ChatState): Queue | null {
  return session.kind === 'active' && routing.handledBy?.kind !== 'agent' ? routing.queue : null;
}
