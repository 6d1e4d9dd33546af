// What screens need to know, computed from the state. Pure; equal input gives equal output.

import type { ChatError } from './errors';
import type { Message } from './message';
import { findPerson } from './people';
import { countOfOthersAfter, positionAfter } from './positions';
import type { ChatState } from './state';

export type Screen =
  | { readonly kind: 'form' }
  | { readonly kind: 'conversation' }
  /** Nothing goes on by itself any more. `canEditForm`: going back to the form makes sense. */
  | { readonly kind: 'problem'; readonly error: ChatError; readonly canEditForm: boolean };

export function screenOf(state: ChatState): Screen {
  switch (state.session.kind) {
    case 'none':
      return { kind: 'form' };
    case 'failed':
      return { kind: 'problem', error: state.session.error, canEditForm: state.session.answers !== null };
    case 'starting':
    case 'joining':
    case 'active':
    case 'ended':
      return { kind: 'conversation' };
  }
}

/** Bots post under a plain name ("Concierge"); identities of services look like ids and are nobody's name. */
export function readableName(author: string): string | null {
  return author !== '' && author.length <= 40 && !/[\d_@:/]/.test(author) ? author : null;
}

/** Whether the composer takes messages. They may wait in the outbox: being offline is no reason to refuse. */
export function canWrite(state: ChatState): boolean {
  const { kind } = state.session;
  return kind === 'starting' || kind === 'joining' || kind === 'active';
}

/** Not the history that a reload or a scroll brings: only what is newer than all we knew while the conversation was on. No reactions. */
export function newMessages(before: ChatState, after: ChatState): readonly Message[] {
  if (before.session.kind !== 'active' || before.timeline.messages === after.timeline.messages) return [];
  const newest = before.timeline.messages.at(-1)?.index ?? -1;
  return after.timeline.messages
    .slice(positionAfter(after.timeline.messages, newest))
    .filter(({ reaction }) => !reaction);
}

/** What the visitor has written and nobody would get if the conversation ended now. */
export function unsentCount({ outbox, draft }: ChatState): number {
  return outbox.filter(({ status }) => status.kind !== 'accepted').length + (draft.trim() === '' ? 0 : 1);
}

/** Messages of others after the visitor's horizon. */
export function unreadCount(state: ChatState): number {
  return countOfOthersAfter(state.timeline.messages, state.reading.horizon ?? -1);
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

/** Whom the visitor is talking to: the agent who wrote last, else an agent who is there. */
export function currentAgent(
  state: ChatState,
): { readonly name: string | null; readonly avatarUrl: string | null } | null {
  const agents = state.participants.filter((participant) => participant.from === 'agent');
  const lastAuthor = state.timeline.messages.findLast((message) => message.from === 'agent')?.author;
  return agents.find((agent) => agent.identity === lastAuthor) ?? agents[0] ?? null;
}

export type Banner =
  /** We are asking the endpoint or joining, and it goes well so far or is being tried again (`problem`). */
  | { readonly kind: 'starting'; readonly problem: ChatError | null; readonly retryAt: number | null }
  | { readonly kind: 'reconnecting' }
  | { readonly kind: 'offline' }
  /** The endpoint gives no token. Nothing is tried by itself; `trying`: because somebody asked for it. */
  | { readonly kind: 'refused'; readonly trying: boolean };

/** What to say above the timeline; null when all is well. */
export function bannerOf(state: ChatState): Banner | null {
  const { session, connection, refresh } = state;
  if (session.kind === 'starting' || session.kind === 'joining') {
    if (session.problem?.kind === 'offline') return { kind: 'offline' };
    // An old token is renewed without a word; only if that fails there is something to tell.
    if (session.problem?.kind === 'auth' && session.retryAt === null) return null;
    return session.problem ? { kind: 'starting', problem: session.problem, retryAt: session.retryAt } : null;
  }
  if (session.kind === 'active' && connection.kind !== 'online' && refresh.problem) {
    return { kind: 'refused', trying: refresh.kind !== 'idle' };
  }
  if (session.kind === 'active' && connection.kind === 'lost' && connection.noticed) {
    return { kind: state.network === 'down' ? 'offline' : 'reconnecting' };
  }
  return null;
}
