// The wire went away or came back while a conversation is on.

import { lookAgain } from './effects';
import type { Circumstance, Step } from './events';
import { checkSoon, pump } from './outbox';
import type { ChatState } from './state';
import { chain, step } from './step';
import { catchUp } from './timeline';

/** A shorter loss is not worth a word. */
const lossNoticedAfterMs = 5000;

export function connectionChanged(
  state: ChatState,
  connection: 'connecting' | 'online' | 'lost',
  circumstance: Circumstance,
): Step {
  switch (connection) {
    case 'online': {
      const wasAway = state.connection.kind !== 'online';
      const { kind, failures } = state.refresh;
      const next: ChatState = {
        ...state,
        connection: { kind: 'online' },
        refresh: { kind, failures },
        history: { ...state.history, lagged: wasAway ? 0 : state.history.lagged },
      };
      if (!wasAway || state.session.kind !== 'active') return step(next, { do: 'cancel', timer: 'loss' });
      return chain(
        step(next, { do: 'cancel', timer: 'loss' }, lookAgain, {
          do: 'after',
          timer: 'read',
          ms: 500,
          fact: { kind: 'readDue' },
        }),
        catchUp,
        (rest) => checkSoon(rest),
        (rest) => pump(rest, circumstance),
      );
    }
    case 'connecting':
    case 'lost': {
      if (state.connection.kind === 'lost' || state.connection.kind === 'connecting') return step(state);
      return step(
        { ...state, connection: { kind: 'lost', noticed: state.network === 'down' }, typing: [] },
        { do: 'after', timer: 'loss', ms: lossNoticedAfterMs, fact: { kind: 'lossNoticed' } },
      );
    }
  }
}

export function lossNoticed(state: ChatState): Step {
  if (state.connection.kind !== 'lost') return step(state);
  return step({ ...state, connection: { kind: 'lost', noticed: true } });
}

/** The browser knows for certain that there is no network; no need to wait before we say so. */
export function networkLost(state: ChatState): Step {
  return lossNoticed({ ...state, network: 'down' });
}
