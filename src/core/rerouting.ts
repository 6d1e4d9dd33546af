// Somebody else handles the conversation from now on, or the visitor has moved in the queue.

import type { Circumstance, Step } from './events';
import type { Routing } from './routing';
import type { ChatState, Notice } from './state';
import { step } from './step';

/** Agents who take part are told of as they come and go; one who is only named is told of here. */
export function routingChanged(state: ChatState, routing: Routing, { now }: Circumstance): Step {
  const before = state.routing.handledBy;
  const { handledBy } = routing;
  const next = withRouting(state, routing);
  const isNew = handledBy?.name !== before?.name || handledBy?.kind !== before?.kind;
  if (!isNew || handledBy?.kind !== 'agent' || handledBy.identity !== null || state.session.kind !== 'active') {
    return step(next);
  }
  const notice: Notice = {
    kind: before ? 'transferred' : 'joined',
    identity: '',
    name: handledBy.name ?? '',
    after: state.timeline.messages.at(-1)?.index ?? -1,
    at: now,
  };
  return step({ ...next, notices: [...state.notices, notice] });
}

/** Who is named without taking part keeps name and face for what they have written, as those who have left do. */
export function withRouting(state: ChatState, routing: Routing): ChatState {
  const { handledBy } = routing;
  if (!handledBy) return { ...state, routing };
  const { name, avatarUrl } = handledBy;
  const identity = handledBy.identity ?? name ?? '';
  if (state.participants.some((person) => person.identity === identity)) return { ...state, routing };
  const named = { identity, from: 'agent' as const, name, avatarUrl, lastReadIndex: null };
  return { ...state, routing, former: [...state.former.filter((person) => person.identity !== identity), named] };
}
