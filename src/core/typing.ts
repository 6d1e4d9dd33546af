// Who is typing: telling the others without flooding them, and not believing a stale "is typing" for ever.

import type { Circumstance, Step } from './events';
import type { ChatState } from './state';
import { step } from './step';

/** The service shows an indicator for about 5 s; telling it a little more often keeps it steady. */
const tellEveryMs = 4000;
const believeForMs = 10_000;

export function editDraft(state: ChatState, text: string, { now }: Circumstance): Step {
  const next = { ...state, draft: text };
  const due = now - state.typingToldAt >= tellEveryMs || now < state.typingToldAt;
  // The SDK queues what it cannot send and would tell a stale "typing" after a reconnect.
  const connected = state.session.kind === 'active' && state.connection.kind === 'online';
  if (text.trim() === '' || !due || !connected) return step(next, { do: 'save', slice: 'draft' });
  return step({ ...next, typingToldAt: now }, { do: 'save', slice: 'draft' }, { do: 'tellTyping' });
}

export function typingStarted(state: ChatState, identity: string): Step {
  const typing = state.typing.includes(identity) ? state.typing : [...state.typing, identity];
  return step(
    { ...state, typing },
    { do: 'after', timer: `typing-${identity}`, ms: believeForMs, fact: { kind: 'typingExpired', identity } },
  );
}

export function typingStopped(state: ChatState, identity: string): Step {
  if (!state.typing.includes(identity)) return step(state);
  return step({ ...state, typing: state.typing.filter((other) => other !== identity) });
}
