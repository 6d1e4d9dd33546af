// The visitor's messages on their way: one at a time, in order, never dropped, never sent twice knowingly.

import type { Answer } from './answer';
import { backoffMs } from './backoff';
import { type ChatError, chatError, sendFailureOf } from './errors';
import type { Circumstance, Effect, Step } from './events';
import type { LocalFile } from './message';
import { maxBodyBytes, utf8Length } from './message';
import { isPending, waitPatiently } from './patience';
import { excerptOf, type Reply } from './reference';
import type { ChatState, OutboxItem, OutboxStatus, Slice } from './state';
import { chain, step } from './step';
import { tokenExpired } from './token';
import { canWrite } from './writing';

/** After an unknown outcome the service may still be about to tell us: ask only after a while. */
const checkAfterMs = 2000;
const acceptedForMs = 60_000;
/**
 * So often, and for so long, a file is tried while the conversation itself goes on: what blocks uploads must not block it
 * for a day, and a service that is away for a minute must not cost anybody a file.
 */
const fileAttempts = 5;
const fileForMs = 2 * 60_000;

const save: Effect = { do: 'save', slice: 'outbox' };

/** The same client id twice is one message; blank and over-long texts are refused (the composer says why). */
export function sendText(
  state: ChatState,
  clientId: string,
  text: string,
  circumstance: Circumstance,
  answer?: Answer,
  replyTo: string | null = null,
  keepsDraft = false,
): Step {
  if (!isNew(state, clientId) || text.trim() === '' || utf8Length(text) > maxBodyBytes) return step(state);
  const reply = replyOf(state, replyTo);
  const next = answer || keepsDraft ? state : { ...state, draft: '', replyingTo: null };
  return enqueue(next, 'draft', { clientId, text, ...(answer && { answer }), ...(reply && { reply }) }, circumstance);
}

/** Null when the message is not there, or not any more. */
function replyOf({ timeline }: ChatState, sid: string | null): Reply | null {
  const original = sid === null ? undefined : timeline.messages.findLast((message) => message.sid === sid);
  if (!original) return null;
  return { to: original.sid, excerpt: excerptOf(original.body || (original.media[0]?.filename ?? '')) };
}

/** The draft becomes a reply, or none any more. */
export function replyTo(state: ChatState, sid: string | null): Step {
  return step({ ...state, replyingTo: replyOf(state, sid)?.to ?? null });
}

/** What is in the file has been stored before. */
export function sendFile(state: ChatState, file: LocalFile, circumstance: Circumstance): Step {
  if (!isNew(state, file.id)) return step(state);
  const draftFiles = state.draftFiles.filter(({ id }) => id !== file.id);
  return enqueue({ ...state, draftFiles }, 'draftFiles', { clientId: file.id, text: '', file }, circumstance);
}

/** Whether this can become a message: there is a conversation, or will be, and it has none with this client id. */
export function isNew(state: ChatState, clientId: string): boolean {
  const known =
    state.outbox.some((item) => item.clientId === clientId) ||
    state.timeline.messages.some((message) => message.clientId === clientId);
  return !known && canWrite(state);
}

export function enqueue(
  state: ChatState,
  draft: Slice,
  content: Pick<OutboxItem, 'clientId' | 'text' | 'answer' | 'file' | 'reply' | 'reaction'>,
  circumstance: Circumstance,
): Step {
  const item: OutboxItem = { ...content, createdAt: circumstance.now, attempts: 0, status: { kind: 'queued' } };
  const first = !state.outbox.some(isPending);
  const next = { ...state, outbox: [...state.outbox, item] };
  // Saved before the first attempt: from here on a crash cannot lose it.
  return chain(
    step(next, save, { do: 'save', slice: draft }),
    (queued) => (first ? waitPatiently(queued) : step(queued)),
    (queued) => pump(queued, circumstance),
  );
}

/** Starts the next send if nothing is in the way. Called whenever something may have moved out of the way. */
export function pump(state: ChatState, { now }: Circumstance): Step {
  if (state.session.kind !== 'active' || state.connection.kind !== 'online' || now < state.sendNotBefore) {
    return step(state);
  }
  // The question from the form comes first, also when it turns out that we have to send it ourselves.
  if (state.timeline.opening) return step(state);
  // Whatever is on its way or unclear holds back all others: that is what keeps the order.
  if (state.outbox.some(({ status }) => status.kind === 'sending' || status.kind === 'checking')) return step(state);
  const next = state.outbox.find(({ status }) => status.kind === 'queued');
  if (!next) return step(state);
  const after = next.after ?? state.timeline.messages.at(-1)?.index ?? -1;
  const sending: OutboxItem = { ...next, after, attempts: next.attempts + 1, status: { kind: 'sending' } };
  const outbox = state.outbox.map((item) => (item === next ? sending : item));
  const { clientId, text, answer, file, reply, reaction } = next;
  const upload = file ? { clientId, fraction: 0 } : null;
  // Saved first: a page that dies between the two must not take it for never sent.
  const message = {
    clientId,
    text,
    ...(answer && { answer }),
    ...(file && { file }),
    ...(reply && { reply }),
    ...(reaction && { reaction }),
  };
  return step({ ...state, outbox, upload }, save, { do: 'send', ...message });
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
  if (item.cancelled && sendFailureOf(error) !== 'unknown') return takeBack(state, clientId, circumstance);
  switch (sendFailureOf(error)) {
    case 'neverReached': {
      const waitMs = backoffMs(item.attempts, error, circumstance.random);
      const queued = withStatus(state, clientId, { kind: 'queued' });
      return chain(
        step(queued, save),
        (next) => holdBack(next, waitMs, circumstance),
        // The service may refuse a token without any other word.
        (next) => (error.kind === 'auth' ? tokenExpired(next, circumstance) : step(next)),
      );
    }
    case 'unknown':
      return chain(step(withStatus(state, clientId, { kind: 'checking' }), save), checkSoon);
    case 'terminal':
      // Not worth a word, and nothing to write again: it just does not stay.
      if (item.reaction) return takeBack(state, clientId, circumstance);
      return chain(
        step(withStatus(state, clientId, { kind: 'failed', error }), save, { do: 'report', error }),
        (next) => pump(next, circumstance),
      );
  }
}

/** Time to look whether what we sent is in the history. */
export function checkDue(state: ChatState): Step {
  const unclear = state.outbox.filter(isUnclear);
  // While the connection is down there is nobody to ask; coming back asks again.
  if (unclear.length === 0 || state.history.check) return step(state);
  if (state.session.kind !== 'active' || state.connection.kind !== 'online') return step(state);
  const check = unclear.map(({ clientId }) => clientId);
  return step(
    { ...state, history: { ...state.history, check } },
    { do: 'fetchHistory', ticket: state.ticket, purpose: 'check', before: null },
  );
}

/** How far back the history must be known to say of the messages looked for that they are not in it. */
export function checkReachesTo(state: ChatState): number {
  const sought = state.outbox.filter((item) => isUnclear(item) && state.history.check?.includes(item.clientId));
  return Math.min(...sought.map(({ after }) => after ?? -1));
}

/**
 * The history was fetched, and what was looked for and still stands in the outbox is not in it. What was unclear never
 * arrived, so sending it again makes no double. What was accepted and is not there after a minute has been removed by
 * somebody. What became unclear only after we asked must wait for the next answer.
 */
export function checkedAndMissing(state: ChatState, circumstance: Circumstance): Step {
  const sought = state.history.check ?? [];
  const outbox: OutboxItem[] = [];
  let attempts = 0;
  for (const item of state.outbox) {
    const { status } = item;
    if (!sought.includes(item.clientId)) outbox.push(item);
    else if (status.kind === 'checking') {
      // It never arrived, as the visitor wishes.
      if (item.cancelled) continue;
      if (item.file && item.attempts >= fileAttempts && circumstance.now - item.createdAt >= fileForMs) {
        outbox.push({ ...item, status: { kind: 'failed', error: chatError('unavailable') } });
        continue;
      }
      attempts = Math.max(attempts, item.attempts);
      outbox.push({ ...item, status: { kind: 'queued' } });
    } else if (status.kind !== 'accepted' || circumstance.now - item.createdAt < acceptedForMs) outbox.push(item);
  }
  const next: ChatState = { ...state, outbox, history: { ...state.history, check: null } };
  const waitMs = attempts > 1 ? backoffMs(attempts - 1, null, circumstance.random) : 0;
  return chain(
    step(next, save),
    (rest) => (waitMs > 0 ? holdBack(rest, waitMs, circumstance) : step(rest)),
    (rest) => (rest.outbox.some((item) => item.status.kind === 'checking') ? checkSoon(rest) : lookForAccepted(rest)),
    (rest) => pump(rest, circumstance),
  );
}

function lookForAccepted(state: ChatState): Step {
  if (!state.outbox.some(isUnclear)) return step(state);
  return step(state, { do: 'after', timer: 'check', ms: acceptedForMs, fact: { kind: 'checkDue' } });
}

function holdBack(state: ChatState, ms: number, { now }: Circumstance): Step {
  return step({ ...state, sendNotBefore: now + ms }, { do: 'after', timer: 'send', ms, fact: { kind: 'sendDue' } });
}

export function retryMessage(state: ChatState, clientId: string, circumstance: Circumstance): Step {
  const item = state.outbox.find((candidate) => candidate.clientId === clientId);
  if (item?.status.kind !== 'failed' || state.session.kind === 'ended') return step(state);
  // Given up is not refused: it may have arrived after all.
  const refused = sendFailureOf(item.status.error) === 'terminal';
  const status: OutboxStatus = { kind: refused ? 'queued' : 'checking' };
  const { cancelled: _wantedAgain, ...wanted } = item;
  const again: OutboxItem = { ...wanted, createdAt: circumstance.now, attempts: 0, waitedMs: 0, status };
  const outbox = state.outbox.map((candidate) => (candidate === item ? again : candidate));
  // What became unclear just now may still be on its way to the service: then nobody must ask yet.
  const check = state.outbox.some(isUnclear) ? checkSoon : checkDue;
  return chain(step({ ...state, outbox }, save), waitPatiently, check, (next) => pump(next, circumstance));
}

/** A file that waits goes at once, one that is on its way as soon as it is certain that it did not arrive. */
export function cancelFile(state: ChatState, clientId: string, circumstance: Circumstance): Step {
  const item = state.outbox.find((candidate) => candidate.clientId === clientId);
  if (!item?.file || item.cancelled) return step(state);
  switch (item.status.kind) {
    case 'queued':
      return takeBack(state, clientId, circumstance);
    case 'sending':
    case 'checking': {
      const outbox = state.outbox.map((other): OutboxItem => (other === item ? { ...item, cancelled: true } : other));
      return step({ ...state, outbox }, save, { do: 'cancelUpload', clientId });
    }
    case 'accepted':
    case 'failed':
      return step(state);
  }
}

function takeBack(state: ChatState, clientId: string, circumstance: Circumstance): Step {
  const outbox = state.outbox.filter((item) => item.clientId !== clientId);
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
    .filter((item) => item.status.kind !== 'accepted' && !item.cancelled && !item.reaction)
    .map((item): OutboxItem => ({ ...item, status: { kind: 'failed', error } }));
  return step({ ...state, outbox }, save);
}

/** Texts that never went out, to be offered again in the form of a new conversation. */
export function unsentText(outbox: readonly OutboxItem[]): string {
  return outbox
    .filter((item) => item.status.kind !== 'accepted' && !item.file && !item.reaction)
    .map((item) => item.text)
    .join('\n');
}

/** Files that never went out, to be offered again in the composer of a new conversation. */
export function unsentFiles(outbox: readonly OutboxItem[]): readonly LocalFile[] {
  return outbox.flatMap(({ file, status, cancelled }) =>
    file && status.kind !== 'accepted' && !cancelled ? [file] : [],
  );
}

/** We have asked for it to be stored and have not seen it. */
function isUnclear({ status }: OutboxItem): boolean {
  return status.kind === 'checking' || status.kind === 'accepted';
}

function withStatus(state: ChatState, clientId: string, status: OutboxStatus): ChatState {
  return {
    ...state,
    outbox: state.outbox.map((item) => (item.clientId === clientId ? { ...item, status } : item)),
  };
}

/** What was unclear when the connection went is looked up once the service had time to replay what we missed. */
export function checkSoon(state: ChatState): Step {
  if (!state.outbox.some(isUnclear)) return step(state);
  return step(state, { do: 'after', timer: 'check', ms: checkAfterMs, fact: { kind: 'checkDue' } });
}
