// From one conversation to another: by a resume link, or out of the list. The present one stays until the other is there.

import { recentCalls, stormGuardMs } from './backoff';
import { leaving, report } from './effects';
import { afresh } from './ending';
import { type ChatError, chatError } from './errors';
import type { Circumstance, Effect, Step } from './events';
import { join } from './joining';
import { unsentFiles, unsentText } from './outbox';
import type { Credentials } from './ports';
import { type ChatState, initialState, type PutAside } from './state';
import { chain, step } from './step';
import { scheduleRefresh } from './token';

const mostPutAside = 50;

export function takeUp(state: ChatState, resume: string, { now }: Circumstance): Step {
  if (state.takingUp?.kind === 'asking') return step(state);
  if (stormGuardMs(state.endpointCalls, now, 2) > 0) return failed(state, resume, chatError('rateLimited'));
  const endpointCalls = [...recentCalls(state.endpointCalls, now), now];
  return step(
    { ...state, endpointCalls, takingUp: { kind: 'asking', resume } },
    { do: 'takeUp', resume },
    { do: 'preloadTransport' },
  );
}

export function takenUp(state: ChatState, resume: string, credentials: Credentials, circumstance: Circumstance): Step {
  if (!isAwaited(state, resume)) return step(state);
  // A link to where the visitor is already.
  if (sidOf(state) === credentials.conversationSid) return step({ ...state, takingUp: null });
  const { visitor } = state;
  const owned = visitor !== null && isSid(resume) ? { ...credentials, visitor } : credentials;
  return chain(
    leave(state, credentials.conversationSid),
    (next) => join(next, owned, false, null, 0, circumstance),
    (next) => scheduleRefresh(next, owned, circumstance),
  );
}

/** Of a conversation; anything else is what a link carries. */
export function isSid(resume: string): boolean {
  return /^CH[\da-z]+$/i.test(resume);
}

export function takeUpFailed(state: ChatState, resume: string, error: ChatError): Step {
  if (!isAwaited(state, resume)) return step(state);
  return chain(failed(state, resume, error), (next) => step(next, report(error)));
}

export function forgetTakeUp(state: ChatState): Step {
  return step({ ...state, takingUp: null });
}

export function putAside(state: ChatState): Step {
  return sidOf(state) === null ? step(state) : leave(state, null);
}

function failed(state: ChatState, resume: string, error: ChatError): Step {
  return step({ ...state, takingUp: { kind: 'failed', resume, error } });
}

function isAwaited({ takingUp }: ChatState, resume: string): boolean {
  return takingUp?.kind === 'asking' && takingUp.resume === resume;
}

function sidOf({ session }: ChatState): string | null {
  return session.kind === 'joining' || session.kind === 'active' ? session.credentials.conversationSid : null;
}

const left: readonly Effect[] = [
  ...leaving,
  { do: 'save', slice: 'session' },
  { do: 'save', slice: 'outbox' },
  { do: 'save', slice: 'draft' },
  { do: 'save', slice: 'drafts' },
  { do: 'save', slice: 'draftFiles' },
  { do: 'save', slice: 'form' },
];

/** `to`: sid of the conversation that comes in its place; null for the form. What was written stays with each. */
function leave(state: ChatState, to: string | null): Step {
  const from = sidOf(state);
  const written: PutAside = {
    text: [unsentText(state.outbox), state.draft].filter((text) => text.trim() !== '').join('\n'),
    files: [...unsentFiles(state.outbox), ...state.draftFiles],
  };
  const { [to ?? '']: waiting, ...others } = state.drafts;
  const isSomething = written.text !== '' || written.files.length > 0;
  const drafts = from !== null && isSomething ? { ...others, [from]: written } : others;
  const next: ChatState = {
    ...afresh(state),
    drafts: Object.fromEntries(Object.entries(drafts).slice(-mostPutAside)),
    draft: waiting?.text ?? '',
    // Written in the form, or after an end: for the next conversation, whichever that is.
    draftFiles: [...(waiting?.files ?? []), ...(from === null ? written.files : [])],
    form: from === null && written.text !== '' ? { ...state.form, query: written.text } : state.form,
    reading: initialState().reading,
  };
  return step(next, ...left);
}
