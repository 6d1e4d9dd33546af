// What the first screen and the host page need to know, computed from the state. Pure; equal input gives equal output.

import type { ChatError } from './errors';
import type { Message } from './message';
import { latest } from './ports';
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
      return { kind: state.takingUp?.kind === 'asking' ? 'conversation' : 'form' };
    case 'failed':
      return { kind: 'problem', error: state.session.error, canEditForm: state.session.answers !== null };
    case 'starting':
      return { kind: state.session.resume === latest ? 'form' : 'conversation' };
    case 'joining':
    case 'active':
    case 'ended':
      return { kind: 'conversation' };
  }
}

/** Not the history that a reload or a scroll brings: only what is newer than all we knew while the conversation was on. No reactions. */
export function newMessages(before: ChatState, after: ChatState): readonly Message[] {
  if (before.session.kind !== 'active' || before.timeline.messages === after.timeline.messages) return [];
  const newest = before.timeline.messages.at(-1)?.index ?? -1;
  return after.timeline.messages
    .slice(positionAfter(after.timeline.messages, newest))
    .filter(({ reaction }) => !reaction);
}

/** Messages of others after the visitor's horizon. */
export function unreadCount(state: ChatState): number {
  return countOfOthersAfter(state.timeline.messages, state.reading.horizon ?? -1);
}
