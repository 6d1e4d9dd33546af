// What a thread keeps of itself in the browser: the service lets nobody read a conversation that was closed.

import { startNew } from './ending';
import type { Effect, Step } from './events';
import { parseDetails } from './mediaDetails';
import { mergeMessages } from './mergeMessages';
import type { Media, Message, Participant } from './message';
import { plainImage, plainList, plainNumber, plainText } from './plainValues';
import { parseReaction, parseReply } from './reference';
import type { ChatState, SavedPast } from './state';
import { step } from './step';

const mostMessages = 200;
/** Of all texts together. Storage is shared with the site. */
const mostLetters = 100_000;
const longestText = 40_000;

const save: Effect = { do: 'save', slice: 'past' };

/** Asked for by every page, as its configuration has it. A site that was a thread and is one no more shows nothing of it. */
export function keepPast(state: ChatState, keeps: boolean): Step {
  const { past, timeline, session } = state;
  if (keeps) return past.keeps ? step(state) : step({ ...state, past: { ...past, keeps } }, save);
  const messages = timeline.messages.filter(({ index }) => index >= 0);
  const isLeft = session.kind === 'ended' && session.credentials === null;
  if (!past.keeps && past.messages.length === 0 && messages.length === timeline.messages.length && !isLeft) {
    return step(state);
  }
  const next = { ...state, past: { keeps, messages: [] }, timeline: { ...timeline, messages } };
  const [forgotten, effects] = isLeft ? startNew(next) : step(next);
  return step(forgotten, ...effects, save);
}

/** After every event: shows what was kept where it belongs, and keeps what is new. */
export function followPast(before: ChatState, [state, effects]: Step): Step {
  const next = show(state);
  const isNew = before.timeline.messages !== next.timeline.messages || before.past.messages !== next.past.messages;
  return next.past.keeps && isNew ? [next, [...effects, save]] : [next, effects];
}

function show(state: ChatState): ChatState {
  const { past, session, timeline, reading } = state;
  if (past.messages.length === 0) return state;
  if (session.kind === 'ended') {
    const messages = mergeMessages(past.messages, timeline.messages);
    return {
      ...state,
      past: { ...past, messages: [] },
      timeline: { ...timeline, messages, older: 'none' },
      reading: { ...reading, horizon: reading.horizon ?? messages.at(-1)?.index ?? null },
    };
  }
  if (session.kind !== 'active') return state;
  // Of this conversation the service knows better.
  const messages = past.messages.filter(({ index }) => index < 0);
  if (timeline.older !== 'none') {
    return messages.length === past.messages.length ? state : { ...state, past: { ...past, messages } };
  }
  return {
    ...state,
    past: { ...past, messages: [] },
    timeline: { ...timeline, messages: [...messages, ...timeline.messages] },
  };
}

/**
 * Below zero, where no message of the next conversation comes: so they stand before all of it. Minus one is left out: it
 * stands for "none" elsewhere. Their client ids go, since those of the next conversation may be the same.
 */
export function asPast(messages: readonly Message[]): readonly Message[] {
  const last = messages.at(-1)?.index ?? 0;
  return messages.map((message) => ({ ...message, index: message.index - last - 2, clientId: null }));
}

/** For storage; null for nothing. */
export function savedPast(state: ChatState): SavedPast | null {
  const { past, timeline } = state;
  // Of a named visitor nothing can be read in a browser that somebody else has got.
  if (!past.keeps || state.visitor !== null) return null;
  const all = mergeMessages(past.messages, timeline.messages).slice(-mostMessages);
  let letters = 0;
  const first = all.findLastIndex(({ body }) => {
    letters += body.length;
    return letters > mostLetters;
  });
  // What they offered cannot be answered any more.
  const messages = all.slice(first + 1).map((message) => ({ ...message, content: null }));
  if (messages.length === 0) return null;
  return { messages, people: [...state.former, ...state.participants].filter(({ from }) => from === 'agent') };
}

/** With suspicion: anybody can write to storage. Null for nothing. */
export function parsePast(value: unknown): SavedPast | null {
  const { messages, people } = Object(value) as Record<string, unknown>;
  const sound = plainList(messages, mostMessages, parseMessage).sort((one, other) => one.index - other.index);
  return sound.length === 0 ? null : { messages: sound, people: plainList(people, mostMessages, parsePerson) };
}

function parseMessage(value: unknown): Message | null {
  const { sid, index, author, from, body, sentAt, editedAt, media, reply, reaction } = Object(value);
  const isKnown = from === 'visitor' || from === 'agent' || from === 'system';
  if (!isKnown || !Number.isSafeInteger(index) || index === -1 || typeof body !== 'string') return null;
  const [id, at] = [plainText(sid, 100), plainNumber(sentAt, 0, 8e15)];
  if (id === null || at === null || body.length > longestText) return null;
  const [repliesTo, reactsTo] = [parseReply({ parlorReply: reply }), parseReaction({ parlorReaction: reaction })];
  return {
    sid: id,
    index,
    clientId: null,
    author: plainText(author, 500) ?? '',
    from,
    body,
    sentAt: at,
    editedAt: plainNumber(editedAt, 0, 8e15),
    media: plainList(media, 20, parseMedia),
    content: null,
    ...(repliesTo && { reply: repliesTo }),
    ...(reactsTo && { reaction: reactsTo }),
  };
}

function parseMedia(value: unknown): Media | null {
  const { sid, filename, contentType, size, details } = Object(value);
  const [id, type, bytes] = [plainText(sid, 100), plainText(contentType, 200), plainNumber(size, 0, 1e12)];
  if (id === null || type === null || bytes === null) return null;
  return {
    sid: id,
    filename: plainText(filename, 500),
    contentType: type,
    size: bytes,
    ...(details ? { details: parseDetails(details) } : {}),
  };
}

function parsePerson(value: unknown): Participant | null {
  const { identity, name, avatarUrl } = Object(value);
  const known = plainText(identity, 500);
  if (known === null) return null;
  return {
    identity: known,
    from: 'agent',
    name: plainText(name, 500),
    avatarUrl: plainImage(avatarUrl),
    lastReadIndex: null,
  };
}
