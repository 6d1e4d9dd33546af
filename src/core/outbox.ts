// The visitor's messages on their way: one at a time, in order, never dropped, never sent twice knowingly.

import { backoffMs } from './backoff';
import { type ChatError, chatError, sendFailureOf } from './errors';
import type { Circumstance, Effect, Step } from './events';
import { maxBodyBytes, utf8Length } from './message';
import type { ChatState, OutboxItem, OutboxStatus } from './state';
import { chain, step } from './step';

/** How long a message may wait for a connection before we say that it was not sent. */
const patienceMs = 24 * 60 * 60_000;
/** After an unknown outcome the service may still be about to tell us: ask only after a while. */
const checkAfterMs = 2000;
const acceptedForMs = 60_000;

const save: Effect = { do: 'save', slice: 'outbox' };

/** The same client id twice is one message; blank and over-long texts are refused (the composer says why). */
export function sendText(state: ChatState, clientId: string, text: string, circumstance: Circumstance): Step {
  const known =
    state.outbox.some((item) => item.clientId === clientId) ||
    state.timeline.messages.some((message) => message.clientId === clientId);
  const { kind } = state.session;
  const writable = kind === 'starting' || kind === 'joining' || kind === 'active';
  if (known || !writable || text.trim() === '' || utf8Length(text) > maxBodyBytes) return step(state);
  const item: OutboxItem = { clientId, text, createdAt: circumstance.now, attempts: 0, status: { kind: 'queued' } };
  const next = { ...state, outbox: [...state.outbox, item], draft: '' };
  // Saved before the first attempt: from here on a crash cannot lose it.
  return chain(step(next, save, { do: 'save', slice: 'draft' }), (queued) => pump(queued, circumstance));
}

/** Starts the next send if nothing is in the way. Called whenever something may have moved out of the way. */
export function pump(state: ChatState, { now }: Circumstance): Step {
  if (state.session.kind !== 'active' || state.connection.kind !== 'online' || now < state.sendNotBefore) {
    return step(state);
  }
  // The question from the form comes first, also when it turns out that we have to send it ourselves.
  if (state.timeline.opening) return step(state);
  const next = state.outbox.find(({ status }) => status.kind !== 'failed' && status.kind !== 'accepted');
  // Whatever is on its way or unclear holds back what follows: that is what keeps the order.
  if (next?.status.kind !== 'queued') return step(state);
  if (now - next.createdAt > patienceMs) {
    const given = withStatus(state, next.clientId, { kind: 'failed', error: chatError('timeout') });
    return chain(step(given, save), (rest) => pump(rest, { now, random: 0 }));
  }
  return step(
    withStatus(state, next.clientId, { kind: 'sending' }, next.attempts + 1),
    { do: 'send', clientId: next.clientId, text: next.text },
    save,
  );
}

/** The service has it. The bubble stays until its echo arrives, so that nothing flickers. */
export function sendAccepted(state: ChatState, clientId: string, circumstance: Circumstance): Step {
  const item = state.outbox.find((candidate) => candidate.clientId === clientId);
  if (!item) return pump(state, circumstance);
  const next = withStatus(state, clientId, { kind: 'accepted' });
  return chain(
    step(next, save),
    (rest) => checkSoon(rest),
    (rest) => pump(rest, circumstance),
  );
}

export function sendFailed(state: ChatState, clientId: string, error: ChatError, circumstance: Circumstance): Step {
  const item = state.outbox.find((candidate) => candidate.clientId === clientId);
  // Its echo came before the bad news, or another page load has taken it over: the next one may go.
  if (item?.status.kind !== 'sending') return pump(state, circumstance);
  switch (sendFailureOf(error)) {
    case 'neverReached': {
      const waitMs = backoffMs(item.attempts, error, circumstance.random);
      const next = {
        ...withStatus(state, clientId, { kind: 'queued' }),
        sendNotBefore: circumstance.now + waitMs,
      };
      return step(next, save, { do: 'after', timer: 'send', ms: waitMs, fact: { kind: 'sendDue' } });
    }
    case 'unknown':
      return chain(step(withStatus(state, clientId, { kind: 'checking' }), save), checkSoon);
    case 'terminal':
      return chain(
        step(withStatus(state, clientId, { kind: 'failed', error }), save, { do: 'report', error }),
        (next) => pump(next, circumstance),
      );
  }
}

/** Time to look whether what we sent is in the history. */
export function checkDue(state: ChatState): Step {
  const unclear = state.outbox.some(({ status }) => status.kind === 'checking' || status.kind === 'accepted');
  // While the connection is down there is nobody to ask; coming back asks again.
  if (!unclear || state.session.kind !== 'active' || state.connection.kind !== 'online') return step(state);
  return step(state, { do: 'fetchHistory', ticket: state.ticket, purpose: 'check', before: null });
}

/**
 * The history was fetched, and what still stands in the outbox is not in it. What was unclear never arrived, so sending
 * it again makes no double. What was accepted and is not there after a minute has been removed by somebody.
 */
export function checkedAndMissing(state: ChatState, circumstance: Circumstance): Step {
  const outbox: OutboxItem[] = [];
  for (const item of state.outbox) {
    if (item.status.kind === 'checking') outbox.push({ ...item, status: { kind: 'queued' } });
    else if (item.status.kind !== 'accepted' || circumstance.now - item.createdAt < acceptedForMs) outbox.push(item);
  }
  return chain(step({ ...state, outbox }, save), (next) => pump(next, circumstance));
}

export function retryMessage(state: ChatState, clientId: string, circumstance: Circumstance): Step {
  const item = state.outbox.find((candidate) => candidate.clientId === clientId);
  if (item?.status.kind !== 'failed' || state.session.kind === 'ended') return step(state);
  const outbox = state.outbox.map(
    (candidate): OutboxItem =>
      candidate === item
        ? { ...item, createdAt: circumstance.now, attempts: 0, status: { kind: 'queued' } }
        : candidate,
  );
  return chain(step({ ...state, outbox }, save), (next) => pump(next, circumstance));
}

/** Only what certainly is not under way can be taken back. */
export function discardMessage(state: ChatState, clientId: string): Step {
  const outbox = state.outbox.filter((item) => item.clientId !== clientId || item.status.kind !== 'failed');
  return outbox.length === state.outbox.length ? step(state) : step({ ...state, outbox }, save);
}

/** The conversation is over: what was not sent will not be, and says so. */
export function failUnsent(state: ChatState): Step {
  if (state.outbox.length === 0) return step(state);
  const error = chatError('ended');
  const outbox = state.outbox
    .filter((item) => item.status.kind !== 'accepted')
    .map((item): OutboxItem => ({ ...item, status: { kind: 'failed', error } }));
  return step({ ...state, outbox }, save);
}

/** Texts that never went out, to be offered again in the form of a new conversation. */
export function unsentText(outbox: readonly OutboxItem[]): string {
  return outbox.map((item) => item.text).join('\n');
}

function withStatus(state: ChatState, clientId: string, status: OutboxStatus, attempts?: number): ChatState {
  return {
    ...state,
    outbox: state.outbox.map((item) =>
      item.clientId === clientId ? { ...item, status, attempts: attempts ?? item.attempts } : item,
    ),
  };
}

/** What was unclear when the connection went is looked up once the service had time to replay what we missed. */
export function checkSoon(state: ChatState): Step {
  if (!state.outbox.some(({ status }) => status.kind === 'checking' || status.kind === 'accepted')) return step(state);
  return step(state, { do: 'after', timer: 'check', ms: checkAfterMs, fact: { kind: 'checkDue' } });
}
