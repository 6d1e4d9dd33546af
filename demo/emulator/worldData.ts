// What the stand-in knows, as plain data that survives JSON. Dates are ISO 8601 with milliseconds; attributes are JSON text.

export interface WorldData {
  conversations: Record<string, ConversationRecord>;
  /** By identity. */
  users: Record<string, UserRecord>;
  media: Record<string, MediaRecord>;
}

export type ConversationState = 'active' | 'inactive' | 'closed';

export interface ConversationRecord {
  sid: string;
  friendlyName: string | null;
  uniqueName: string | null;
  attributes: string;
  state: ConversationState;
  stateUpdated: string;
  timers: Record<string, string>;
  /** Identity of the creator, or `system` when made with account credentials. */
  createdBy: string;
  dateCreated: string;
  dateUpdated: string;
  nextIndex: number;
  participants: ParticipantRecord[];
  /** In ascending index order. */
  messages: MessageRecord[];
}

export interface ParticipantRecord {
  sid: string;
  identity: string | null;
  messagingBinding: { type: string; address: string; proxy_address: string | null } | null;
  attributes: string;
  roleSid: string;
  lastReadMessageIndex: number | null;
  lastReadTimestamp: string | null;
  notificationLevel: 'default' | 'muted';
  dateCreated: string;
  dateUpdated: string;
}

export interface MessageRecord {
  sid: string;
  index: number;
  author: string;
  participantSid: string | null;
  body: string | null;
  subject: string | null;
  attributes: string;
  mediaSids: string[];
  contentSid: string | null;
  lastUpdatedBy: string | null;
  dateCreated: string;
  dateUpdated: string;
}

export interface UserRecord {
  sid: string;
  identity: string;
  friendlyName: string | null;
  attributes: string;
  roleSid: string;
  dateCreated: string;
  dateUpdated: string;
}

export interface MediaRecord {
  sid: string;
  author: string;
  filename: string | null;
  contentType: string;
  size: number;
  category: string;
  conversationSid: string | null;
  messageSid: string | null;
  dateCreated: string;
  dateUpdated: string;
}

export function emptyWorldData(): WorldData {
  return { conversations: {}, users: {}, media: {} };
}

/** Something that happened in the world; the Sync objects of the members follow these. */
export type Change =
  | { kind: 'userCreated'; user: UserRecord }
  | { kind: 'userUpdated'; user: UserRecord }
  | { kind: 'conversationCreated'; conversation: ConversationRecord }
  | { kind: 'conversationUpdated'; conversation: ConversationRecord }
  | { kind: 'conversationClosed'; conversation: ConversationRecord }
  | { kind: 'conversationDeleted'; conversation: ConversationRecord }
  | { kind: 'participantAdded'; conversation: ConversationRecord; participant: ParticipantRecord }
  | { kind: 'participantUpdated'; conversation: ConversationRecord; participant: ParticipantRecord }
  | { kind: 'participantRemoved'; conversation: ConversationRecord; participant: ParticipantRecord }
  | { kind: 'messageAdded'; conversation: ConversationRecord; message: MessageRecord }
  | { kind: 'messageUpdated'; conversation: ConversationRecord; message: MessageRecord }
  | { kind: 'messageRemoved'; conversation: ConversationRecord; message: MessageRecord };

/** The world and the few things its operations need from outside. */
export interface World {
  readonly data: WorldData;
  readonly serviceSid: string;
  readonly closedStatus: () => number;
  now(): number;
  emit(change: Change): void;
  /** How many message indices to leave out before the next message; 0 unless a fault asks for gaps. */
  skippedIndices(author: string): number;
  readonly mediaBytes: { put(sid: string, bytes: Buffer): void; remove(sid: string): void };
}

export function isoNow(world: World): string {
  return new Date(world.now()).toISOString();
}
