// Operations on conversations, participants and users. Each changes the data and reports the change, or throws a TwilioError.
import { createSid, derivedSid, isSid } from './sids';
import { TwilioError } from './twilioError';
import {
  type ConversationRecord,
  type ConversationState,
  isoNow,
  type ParticipantRecord,
  type UserRecord,
  type World,
  type WorldData,
} from './worldData';

const CONVERSATION_ATTRIBUTES_BYTES = 16_384;
export const SMALL_ATTRIBUTES_BYTES = 4_096;

export function checkedAttributes(value: unknown, limitBytes: number): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  try {
    JSON.parse(text);
  } catch {
    throw new TwilioError(400, 50304);
  }
  if (Buffer.byteLength(text) > limitBytes) throw new TwilioError(400, 50303);
  return text;
}

// --- users

/** Twilio creates a user the first time an identity appears. */
export function ensureUser(world: World, identity: string): UserRecord {
  const known = Object.hasOwn(world.data.users, identity) ? world.data.users[identity] : undefined;
  if (known) return known;
  const date = isoNow(world);
  const user: UserRecord = {
    sid: derivedSid('US', `${world.serviceSid} ${identity}`),
    identity,
    friendlyName: null,
    attributes: '{}',
    roleSid: derivedSid('RL', 'service user'),
    dateCreated: date,
    dateUpdated: date,
  };
  world.data.users[identity] = user;
  world.emit({ kind: 'userCreated', user });
  return user;
}

export function findUser(world: World, sidOrIdentity: string): UserRecord {
  const users = world.data.users;
  const user = Object.hasOwn(users, sidOrIdentity)
    ? users[sidOrIdentity]
    : Object.values(users).find((candidate) => candidate.sid === sidOrIdentity);
  if (!user) throw new TwilioError(404, 50200);
  return user;
}

export function updateUser(
  world: World,
  user: UserRecord,
  patch: { friendlyName?: string | null; attributes?: unknown },
): void {
  if (patch.attributes !== undefined) user.attributes = checkedAttributes(patch.attributes, SMALL_ATTRIBUTES_BYTES);
  if (patch.friendlyName !== undefined) user.friendlyName = patch.friendlyName;
  user.dateUpdated = isoNow(world);
  world.emit({ kind: 'userUpdated', user });
}

// --- conversations

export interface ConversationPatch {
  friendlyName?: string | null;
  uniqueName?: string | null;
  attributes?: unknown;
  state?: ConversationState;
  timers?: Record<string, string>;
}

export function createConversation(world: World, createdBy: string, patch: ConversationPatch): ConversationRecord {
  if (patch.state === 'closed') throw new TwilioError(400, 50384);
  const date = isoNow(world);
  const uniqueName = checkedUniqueName(world, patch.uniqueName ?? null, null);
  const conversation: ConversationRecord = {
    sid: createSid('CH'),
    friendlyName: patch.friendlyName ?? null,
    uniqueName,
    attributes: checkedAttributes(patch.attributes ?? '{}', CONVERSATION_ATTRIBUTES_BYTES),
    state: patch.state ?? 'active',
    stateUpdated: date,
    timers: patch.timers ?? {},
    createdBy,
    dateCreated: date,
    dateUpdated: date,
    nextIndex: 0,
    participants: [],
    messages: [],
  };
  world.data.conversations[conversation.sid] = conversation;
  world.emit({ kind: 'conversationCreated', conversation });
  return conversation;
}

export function findConversation(world: World, sidOrUniqueName: string): ConversationRecord {
  const all = world.data.conversations;
  const conversation = Object.hasOwn(all, sidOrUniqueName)
    ? all[sidOrUniqueName]
    : Object.values(all).find((candidate) => candidate.uniqueName === sidOrUniqueName);
  if (!conversation) throw new TwilioError(404, 50350);
  return conversation;
}

export function updateConversation(world: World, conversation: ConversationRecord, patch: ConversationPatch): void {
  requireOpen(world, conversation);
  const date = isoNow(world);
  const attributes =
    patch.attributes === undefined
      ? conversation.attributes
      : checkedAttributes(patch.attributes, CONVERSATION_ATTRIBUTES_BYTES);
  if (patch.uniqueName !== undefined) {
    conversation.uniqueName = checkedUniqueName(world, patch.uniqueName, conversation.sid);
  }
  conversation.attributes = attributes;
  if (patch.friendlyName !== undefined) conversation.friendlyName = patch.friendlyName;
  if (patch.timers !== undefined) conversation.timers = { ...conversation.timers, ...patch.timers };
  conversation.dateUpdated = date;
  if (patch.state !== undefined && patch.state !== conversation.state) {
    conversation.state = patch.state;
    conversation.stateUpdated = date;
  }
  world.emit({ kind: conversation.state === 'closed' ? 'conversationClosed' : 'conversationUpdated', conversation });
}

export function deleteConversation(world: World, conversation: ConversationRecord): void {
  delete world.data.conversations[conversation.sid];
  for (const message of conversation.messages) {
    for (const mediaSid of message.mediaSids) forgetMedia(world, mediaSid);
  }
  world.emit({ kind: 'conversationDeleted', conversation });
}

export function forgetMedia(world: World, mediaSid: string): void {
  delete world.data.media[mediaSid];
  world.mediaBytes.remove(mediaSid);
}

export function requireOpen(world: World, conversation: ConversationRecord): void {
  if (conversation.state === 'closed') throw new TwilioError(world.closedStatus(), 50377);
}

/** A new message or participant brings an inactive conversation back. */
export function reactivate(world: World, conversation: ConversationRecord): void {
  if (conversation.state !== 'inactive') return;
  conversation.state = 'active';
  conversation.stateUpdated = isoNow(world);
  world.emit({ kind: 'conversationUpdated', conversation });
}

function checkedUniqueName(world: World, uniqueName: string | null, ownSid: string | null): string | null {
  if (uniqueName === null || uniqueName === '') return null;
  if (isSid(uniqueName, 'CH')) throw new TwilioError(400, 50390);
  const taken = Object.values(world.data.conversations).some(
    (other) => other.uniqueName === uniqueName && other.sid !== ownSid,
  );
  if (taken) throw new TwilioError(409, 50353);
  return uniqueName;
}

// --- participants

export function memberOf(conversation: ConversationRecord, identity: string): ParticipantRecord | undefined {
  return conversation.participants.find((participant) => participant.identity === identity);
}

export function findParticipant(conversation: ConversationRecord, sidOrIdentity: string): ParticipantRecord {
  const participant = conversation.participants.find(
    (candidate) => candidate.sid === sidOrIdentity || candidate.identity === sidOrIdentity,
  );
  if (!participant) throw new TwilioError(404, 50432);
  return participant;
}

export function addParticipant(
  world: World,
  conversation: ConversationRecord,
  fields: {
    identity: string | null;
    attributes?: unknown;
    roleSid?: string;
    messagingBinding?: ParticipantRecord['messagingBinding'];
  },
): ParticipantRecord {
  requireOpen(world, conversation);
  if (fields.identity !== null && memberOf(conversation, fields.identity)) throw new TwilioError(409, 50433);
  const date = isoNow(world);
  const participant: ParticipantRecord = {
    sid: createSid('MB'),
    identity: fields.identity,
    messagingBinding: fields.messagingBinding ?? null,
    attributes: checkedAttributes(fields.attributes ?? '{}', SMALL_ATTRIBUTES_BYTES),
    roleSid: fields.roleSid ?? derivedSid('RL', 'channel user'),
    lastReadMessageIndex: null,
    lastReadTimestamp: null,
    notificationLevel: 'default',
    dateCreated: date,
    dateUpdated: date,
  };
  if (fields.identity !== null) ensureUser(world, fields.identity);
  conversation.participants.push(participant);
  world.emit({ kind: 'participantAdded', conversation, participant });
  reactivate(world, conversation);
  return participant;
}

export function updateParticipant(
  world: World,
  conversation: ConversationRecord,
  participant: ParticipantRecord,
  patch: {
    attributes?: unknown;
    roleSid?: string;
    lastReadMessageIndex?: number | null;
    notificationLevel?: 'default' | 'muted';
  },
): void {
  requireOpen(world, conversation);
  if (patch.attributes !== undefined) {
    participant.attributes = checkedAttributes(patch.attributes, SMALL_ATTRIBUTES_BYTES);
  }
  const date = isoNow(world);
  if (patch.roleSid !== undefined) participant.roleSid = patch.roleSid;
  if (patch.notificationLevel !== undefined) participant.notificationLevel = patch.notificationLevel;
  if (patch.lastReadMessageIndex !== undefined) {
    participant.lastReadMessageIndex = patch.lastReadMessageIndex;
    participant.lastReadTimestamp = date;
  }
  participant.dateUpdated = date;
  world.emit({ kind: 'participantUpdated', conversation, participant });
}

export function removeParticipant(
  world: World,
  conversation: ConversationRecord,
  participant: ParticipantRecord,
): void {
  requireOpen(world, conversation);
  conversation.participants = conversation.participants.filter((other) => other !== participant);
  world.emit({ kind: 'participantRemoved', conversation, participant });
}

/** Null until the horizon has been set once, as Twilio documents it. */
export function unreadCount(conversation: ConversationRecord, participant: ParticipantRecord): number | null {
  const horizon = participant.lastReadMessageIndex;
  if (horizon === null) return null;
  return conversation.messages.filter((message) => message.index > horizon).length;
}

/** The conversations an identity can still use: a closed one counts as left. */
export function openConversationsOf(data: WorldData, identity: string): ConversationRecord[] {
  return Object.values(data.conversations).filter(
    (conversation) => conversation.state !== 'closed' && memberOf(conversation, identity),
  );
}
