// States on the way into a conversation, for tests of the rules that lead there; the rest comes from builders.ts.

import type { Effect } from '../events';
import { type ChatState, initialState, type Session } from '../state';
import { credentials as credentialsWith, noon, sessions } from './builders';

export const minute = 60_000;
/** The ticket of every state made here: answers under it are answers to what the state asked. */
export const ticket = 7;

export const credentials = credentialsWith();
export const freshCredentials = credentialsWith({ token: 'token-2' });

export const { none, active, ended } = sessions;

export function starting(parts: Partial<typeof sessions.starting> = {}): Session {
  return { ...sessions.starting, ...parts };
}

export function joining(parts: Partial<typeof sessions.joining> = {}): Session {
  return { ...sessions.joining, ...parts };
}

export function failed(parts: Partial<typeof sessions.failed> = {}): Session {
  return { kind: 'failed', error: { kind: 'auth' }, answers: null, credentials: null, ...parts };
}

export function stateWith(parts: Partial<ChatState>): ChatState {
  const connection = parts.session?.kind === 'active' ? ({ kind: 'online' } as const) : initialState().connection;
  return { ...initialState(), ticket, connection, ...parts };
}

/** The wait that was set under this name, or null. */
export function waitOf(effects: readonly Effect[], timer: string): number | null {
  const found = effects.find((effect) => effect.do === 'after' && effect.timer === timer);
  return found?.do === 'after' ? found.ms : null;
}

/** Eight calls to the endpoint, 10 s ago and soon after: the next has to wait until the first is 62 s old. */
export const stormOfCalls: readonly number[] = Array.from({ length: 8 }, (_, index) => noon - 10_000 + index * 100);

/** How long that is: until two of them are over, one for the endpoint and one for the connection that follows. */
export const stormMs = 52_100;
