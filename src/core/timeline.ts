// The confirmed messages: in order, each once, whatever order they came in and however often.

import type { Circumstance, Step } from './events';
import { mergeMessages } from './mergeMessages';
import type { Message } from './message';
import { withTombstone } from './notices';
import type { HistoryPage } from './ports';
import { positionAfter } from './positions';
import type { ChatState, Timeline } from './state';
import { chain, step } from './step';

export const pageSize = 30;
/** Copies later than that many removals do not come. */
const rememberedRemovals = 100;

/** What follows without a gap is complete too. A gap may be a removed message: only the history can tell. */
function completeTo(known: number | null, messages: readonly Message[]): number | null {
  if (known === null) return null;
  let end = known;
  for (let position = positionAfter(messages, known); messages[position]?.index === end + 1; position++) end++;
  return end;
}

/** Takes messages in, and out of the outbox what they confirm. */
export function receive(state: ChatState, incoming: readonly Message[]): Step {
  if (incoming.length === 0) return step(state);
  const messages = mergeMessages(
    state.timeline.messages,
    incoming.filter(({ sid }) => !state.removed.includes(sid)),
  );
  const own = new Set(incoming.filter((message) => message.from === 'visitor').map((message) => message.clientId));
  const outbox = state.outbox.filter((item) => !own.has(item.clientId));
  const authors = new Set(incoming.map((message) => message.author));
  const next: ChatState = {
    ...state,
    timeline: settleOpening({ ...state.timeline, messages }),
    history: { ...state.history, completeTo: completeTo(state.history.completeTo, messages) },
    outbox: outbox.length === state.outbox.length ? state.outbox : outbox,
    typing: state.typing.some((identity) => authors.has(identity))
      ? state.typing.filter((identity) => !authors.has(identity))
      : state.typing,
  };
  return next.outbox === state.outbox ? step(next) : step(next, { do: 'save', slice: 'outbox' });
}

/** Not of the conversations before, which stand above with indices below zero. */
function firstOf({ timeline: { messages } }: ChatState): Message | undefined {
  return messages[positionAfter(messages, -1)];
}

/** The newest page ends before our timeline begins: taken in, it would leave a hole that nobody fills. */
export function lagsBehind(state: ChatState, { messages }: HistoryPage): boolean {
  const first = firstOf(state);
  return first !== undefined && (messages.at(-1)?.index ?? -1) < first.index - 1;
}

/**
 * A page of the history: what we know and it lacks, although it has older and newer ones, was taken out while nobody told
 * us. (Newer than its newest proves nothing: the history may lag behind.)
 */
export function receivePage(state: ChatState, { messages, hasOlder }: HistoryPage): Step {
  const { older } = state.timeline;
  const oldestKnown = firstOf(state)?.index;
  const [first] = messages;
  const reachesStart = older === 'unknown' || oldestKnown === undefined || !first || first.index < oldestKnown;
  const there = new Set(messages.map(({ sid }) => sid));
  const newest = messages.at(-1)?.index ?? -1;
  const oldest = hasOlder ? (messages[0]?.index ?? newest) : -1;
  const gone = state.timeline.messages.filter(({ sid, index }) => index >= oldest && index < newest && !there.has(sid));
  return chain(
    step(state),
    ...gone.map(
      ({ sid }) =>
        (next: ChatState) =>
          removeMessage(next, sid),
    ),
    (next) => receive(next, messages),
    (next) =>
      step(reachesStart ? { ...next, timeline: { ...next.timeline, older: hasOlder ? 'available' : 'none' } } : next),
  );
}

/** The endpoint posts the question from the form; once the server's copy is here, ours goes. */
function settleOpening(timeline: Timeline): Timeline {
  const { opening } = timeline;
  if (!opening) return timeline;
  const arrived = timeline.messages.some(
    (message) =>
      message.from === 'visitor' &&
      (message.clientId?.startsWith('opening-') || message.body.trim() === opening.text.trim()),
  );
  return arrived ? { ...timeline, opening: null } : timeline;
}

/** The endpoint did not post the question after all: send it as any other message, so that it is not lost. */
export function openingDue(state: ChatState, { now }: Circumstance): Step {
  const { opening } = state.timeline;
  if (!opening || state.session.kind !== 'active') return step(state);
  const clientId = `opening-${state.session.credentials.conversationSid}`;
  const next: ChatState = {
    ...state,
    timeline: { ...state.timeline, opening: null },
    outbox: [
      {
        clientId,
        text: opening.text,
        createdAt: now,
        attempts: 0,
        status: { kind: 'queued' },
      },
      // A page that died half-way may have left it.
      ...state.outbox.filter((item) => item.clientId !== clientId),
    ],
  };
  return step(next, { do: 'save', slice: 'outbox' }, { do: 'save', slice: 'session' });
}

export function removeMessage(state: ChatState, sid: string): Step {
  const deleted = state.timeline.messages.find((message) => message.sid === sid);
  const messages = state.timeline.messages.filter((message) => message !== deleted);
  const notices = deleted ? withTombstone(state, deleted) : state.notices;
  const removed = [...state.removed.filter((other) => other !== sid), sid].slice(-rememberedRemovals);
  const replyingTo = state.replyingTo === sid ? null : state.replyingTo;
  return step({ ...state, removed, notices, replyingTo, timeline: { ...state.timeline, messages } });
}

export function loadOlder(state: ChatState): Step {
  const { older } = state.timeline;
  const first = firstOf(state);
  if (state.session.kind !== 'active' || !first || (older !== 'available' && older !== 'failed')) return step(state);
  return step(
    { ...state, timeline: { ...state.timeline, older: 'loading' } },
    { do: 'fetchHistory', ticket: state.ticket, purpose: 'older', before: first.index },
  );
}

/** Fetches what was said while we were away. Called after every reconnect: the service's own replay can miss some. */
export function catchUp(state: ChatState): Step {
  if (state.session.kind !== 'active' || state.connection.kind !== 'online') return step(state);
  const { catchUp: running } = state.history;
  const next = { newest: running?.newest ?? null, again: running !== null };
  return step(
    { ...state, history: { ...state.history, catchUp: next } },
    ...(running ? [] : [{ do: 'fetchHistory', ticket: state.ticket, purpose: 'catchUp', before: null } as const]),
  );
}
