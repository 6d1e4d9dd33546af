// Who the visitor is, as the site says. Whoever has the browser but is not named sees nothing of a named visitor.

import { leaving, saveAll } from './effects';
import type { Circumstance, Step } from './events';
import type { FormValues } from './form';
import type { Intent } from './intents';
import { latest } from './ports';
import { restored } from './restoring';
import { retry } from './retrying';
import { askToStart } from './starting';
import { type ChatState, initialState } from './state';
import { chain, step } from './step';

export function identify(
  state: ChatState,
  { visitor, token, values }: Extract<Intent, { kind: 'identify' }>,
  circumstance: Circumstance,
): Step {
  const told = step(state, { do: 'identify', visitor, token });
  if (state.visitor === visitor) {
    return chain(
      told,
      (next) => step(withKnown(next, values), { do: 'save', slice: 'form' }),
      (next) => (isRefused(next) ? retry(next, circumstance) : step(next)),
    );
  }
  const other = state.visitor !== null;
  return chain(
    told,
    (next) => (other ? forget(next) : step(next)),
    (next) => {
      const { held } = next;
      const named: ChatState = { ...next, visitor, held: null };
      return held?.visitor === visitor ? restored(named, held, circumstance) : step(named);
    },
    (next) => step(withKnown(next, values), ...saveAll),
    (next) => (next.panel === 'open' ? lookForConversation(next, circumstance) : step(next)),
  );
}

/** The named visitor goes: the conversation, what they wrote, and what is stored of it. */
export function logout(state: ChatState): Step {
  if (state.visitor !== null) return forget(state);
  return state.held === null ? step(state) : step({ ...state, held: null }, ...saveAll);
}

function forget(state: ChatState): Step {
  const { panel, visible, hiddenSince, network, storage, endpointCalls, ticket } = state;
  return step(
    {
      ...initialState(),
      past: { ...state.past, messages: [] },
      panel,
      visible,
      hiddenSince,
      network,
      storage,
      endpointCalls,
      ticket: ticket + 1,
    },
    ...leaving,
    ...saveAll,
  );
}

/** On another device the visitor may have a conversation that is still on. Asked once, when somebody opens the panel. */
export function lookForConversation(state: ChatState, circumstance: Circumstance): Step {
  const { visitor, session, lookedFor } = state;
  if (visitor === null || session.kind !== 'none' || lookedFor === visitor) return step(state);
  return askToStart({ ...state, lookedFor: visitor }, state.form, null, 0, circumstance, latest);
}

/** What the visitor has written wins. */
function withKnown(state: ChatState, known: FormValues): ChatState {
  const missing = Object.entries(known).filter(([name]) => (state.form[name] ?? '') === '');
  return { ...state, known, form: { ...state.form, ...Object.fromEntries(missing) } };
}

function isRefused({ session }: ChatState): boolean {
  return session.kind === 'failed' && session.error.kind === 'auth';
}
