// The confirmed messages: in order, each once, whatever order they came in and however often.

import type { Circumstance, HistoryPurpose, Step } from './events';
import type { Message } from './message';
import type { HistoryPage } from './ports';
import type { ChatState, Timeline } from './state';
import { chain, step } from './step';

export const pageSize = 30;

/** What was shown first wins: a second message with the same client id is a resend that also got through the first time. */
function mergeMessages(known: readonly Message[], incoming: readonly Message[]): readonly Message[] {
  const bySid = new Map(known.map((message) => [message.sid, message]));
  for (const message of incoming) {
    const former = bySid.get(message.sid);
    // A late copy must not undo an edit that we already have.
    if (!former || (message.editedAt ?? 0) >= (former.editedAt ?? 0)) bySid.set(message.sid, message);
  }
  const sorted = [...bySid.values()].sort((a, b) => a.index - b.index);
  const clientIds = new Set<string>();
  return sorted.filter(({ clientId, from }) => {
    if (clientId === null || from !== 'visitor') return true;
    if (clientIds.has(clientId)) return false;
    clientIds.add(clientId);
    return true;
  });
}

/** Takes messages in, and out of the outbox what they confirm. */
export function receive(state: ChatState, incoming: readonly Message[]): Step {
  if (incoming.length === 0) return step(state);
  const messages = mergeMessages(state.timeline.messages, incoming);
  const own = new Set(incoming.filter((message) => message.from === 'visitor').map((message) => message.clientId));
  const outbox = state.outbox.filter((item) => !own.has(item.clientId));
  const authors = new Set(incoming.map((message) => message.author));
  const next: ChatState = {
    ...state,
    timeline: settleOpening({ ...state.timeline, messages }),
    outbox: outbox.length === state.outbox.length ? state.outbox : outbox,
    typing: state.typing.some((identity) => authors.has(identity))
      ? state.typing.filter((identity) => !authors.has(identity))
      : state.typing,
  };
  return next.outbox === state.outbox ? step(next) : step(next, { do: 'save', slice: 'outbox' });
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
  const next: ChatState = {
    ...state,
    timeline: { ...state.timeline, opening: null },
    outbox: [
      {
        clientId: `opening-${state.session.credentials.conversationSid}`,
        text: opening.text,
        createdAt: now,
        attempts: 0,
        status: { kind: 'queued' },
      },
      ...state.outbox,
    ],
  };
  return step(next, { do: 'save', slice: 'outbox' }, { do: 'save', slice: 'session' });
}

export function removeMessage(state: ChatState, sid: string): Step {
  const messages = state.timeline.messages.filter((message) => message.sid !== sid);
  return step({ ...state, timeline: { ...state.timeline, messages } });
}

export function loadOlder(state: ChatState): Step {
  const { older, messages } = state.timeline;
  const first = messages[0];
  if (state.session.kind !== 'active' || !first || (older !== 'available' && older !== 'failed')) return step(state);
  return step(
    { ...state, timeline: { ...state.timeline, older: 'loading' } },
    { do: 'fetchHistory', ticket: state.ticket, purpose: 'older', before: first.index },
  );
}

/** Fetches what was said while we were away. Called after every reconnect: the service's own replay can miss some. */
export function catchUp(state: ChatState): Step {
  if (state.session.kind !== 'active') return step(state);
  return step(state, { do: 'fetchHistory', ticket: state.ticket, purpose: 'catchUp', before: null });
}

export function historyLoaded(
  state: ChatState,
  purpose: HistoryPurpose,
  before: number | null,
  page: HistoryPage,
): Step {
  const newestKnown = state.timeline.messages.at(-1)?.index ?? null;
  const oldestKnown = state.timeline.messages[0]?.index ?? null;
  const oldestOfPage = page.messages[0]?.index ?? null;
  return chain(
    receive(state, page.messages),
    (next) => {
      const reachesStart = oldestKnown === null || (before !== null && before <= oldestKnown) || oldestOfPage === null;
      const isNewStart = oldestOfPage !== null && oldestKnown !== null && oldestOfPage < oldestKnown;
      if (!reachesStart && !isNewStart) return step(next);
      return step({ ...next, timeline: { ...next.timeline, older: page.hasOlder ? 'available' : 'none' } });
    },
    (next) => {
      // More was said than fits a page: go on until the pages meet what we knew.
      const gap = newestKnown !== null && oldestOfPage !== null && oldestOfPage > newestKnown + 1 && page.hasOlder;
      if (purpose === 'older' || !gap) return step(next);
      return step(next, { do: 'fetchHistory', ticket: next.ticket, purpose, before: oldestOfPage });
    },
  );
}

export function historyFailed(state: ChatState, purpose: HistoryPurpose): Step {
  switch (purpose) {
    case 'older':
      return step({ ...state, timeline: { ...state.timeline, older: 'failed' } });
    case 'catchUp':
      return step(state, { do: 'after', timer: 'catchUp', ms: 3000, fact: { kind: 'catchUpDue' } });
    case 'check':
      return step(state, { do: 'after', timer: 'check', ms: 3000, fact: { kind: 'checkDue' } });
  }
}
