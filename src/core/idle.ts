// A live conversation ends when the visitor is not there any more: asked whether they are, and given time to say so.

import type { ChatEvent, Circumstance, Effect, Step } from './events';
import type { Idle, IdleRule } from './idleRule';
import { endConversation } from './requests';
import type { ChatState } from './state';
import { chain, step } from './step';

/** The end may fail, for instance without a network; then it is tried again. */
const tryAgainMs = 30_000;

/** From now on this is how long a conversation may rest. Asked for by every page; the first one counts. */
export function watchIdle(state: ChatState, rule: IdleRule, { now }: Circumstance): Step {
  if (state.idle) return step(state);
  return step({ ...state, idle: { ...rule, activeAt: now, endsAt: null } }, dueIn(rule.warnAfterMs));
}

/** After every event: whoever does something is there. */
export function followIdle([state, effects]: Step, event: ChatEvent, { now }: Circumstance): Step {
  const { idle } = state;
  if (!idle || event.kind === 'watchIdle' || event.kind === 'idleDue') return [state, effects];
  // The page that asked has gone: this one waits in its place.
  if (event.kind === 'joined') return [state, [...effects, dueIn(Math.max(0, dueAt(idle) - now))]];
  if (!isActivity(event)) return [state, effects];
  return [{ ...state, idle: { ...idle, activeAt: now, endsAt: null } }, [...effects, dueIn(idle.warnAfterMs)]];
}

export function idleDue(state: ChatState, circumstance: Circumstance): Step {
  const { idle, session } = state;
  const { now } = circumstance;
  // Whoever waits for us is not idle. The next word, whoever says it, sets the timer again.
  if (!idle || session.kind !== 'active' || waitsForUs(state)) return step(state);
  // A clock that was set back would make it never.
  const left = now < idle.activeAt ? 0 : dueAt(idle) - now;
  if (left > 0) return step(state, dueIn(left));
  if (idle.endsAt === null) {
    // Also after a sleep that was longer than all of it: nobody is sent away unasked.
    return step({ ...state, idle: { ...idle, endsAt: now + idle.countdownMs } }, dueIn(idle.countdownMs));
  }
  return chain(endConversation(state, circumstance), (next) => step(next, dueIn(tryAgainMs)));
}

/** Whether the conversation ended because nobody was there. */
export function endedIdle({ session, idle }: ChatState): boolean {
  return session.kind === 'ended' && idle !== null && idle.endsAt !== null;
}

function dueAt({ activeAt, warnAfterMs, endsAt }: Idle): number {
  return endsAt ?? activeAt + warnAfterMs;
}

function dueIn(ms: number): Effect {
  return { do: 'after', timer: 'idle', ms, fact: { kind: 'idleDue' } };
}

function waitsForUs({ routing, outbox, timeline }: ChatState): boolean {
  if (routing.queue !== null || outbox.length > 0 || timeline.opening !== null) return true;
  const last = timeline.messages.findLast(({ from, reaction }) => from !== 'system' && !reaction);
  return last === undefined || last.from === 'visitor';
}

function isActivity(event: ChatEvent): boolean {
  switch (event.kind) {
    case 'messageArrived':
    case 'typingStarted':
    case 'editDraft':
    case 'sendText':
    case 'sendFile':
    case 'attachFile':
    case 'react':
    case 'openPanel':
    case 'loadOlder':
    case 'endConversation':
    case 'sayThere':
      return true;
    default:
      return false;
  }
}
