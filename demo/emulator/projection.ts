// Keeps the Sync objects in step with the world: the documents, lists and maps that the SDK reads and listens to.
import type { RecordKind } from './faultRules';
import type { SyncStore } from './syncStore';
import { openConversationsOf } from './world';
import type { Change, ConversationRecord, MessageRecord, ParticipantRecord, UserRecord, WorldData } from './worldData';

export const objectNames = {
  channels: (identity: string) => `${identity}.channels`,
  info: (user: UserRecord) => `${user.sid}.info`,
  document: (conversationSid: string) => `${conversationSid}.channel`,
  messages: (conversationSid: string) => `${conversationSid}.messages`,
  roster: (conversationSid: string) => `${conversationSid}.roster`,
};

export interface ProjectionContext {
  data: WorldData;
  store: SyncStore;
  isOnline(identity: string): boolean;
  /** The fields as a fault wants them told. */
  spoil(record: RecordKind, data: Record<string, unknown>): Record<string, unknown>;
  closingOrder(): 'documentFirst' | 'removalFirst';
  /** Runs the step after the configured pause between the two halves of a closing. */
  afterClosingPause(step: () => void): void;
}

export function project(context: ProjectionContext, change: Change): void {
  const { store } = context;
  switch (change.kind) {
    case 'userCreated':
      store.ensure('map', objectNames.channels(change.user.identity), change.user.identity);
      store.ensure('map', objectNames.info(change.user));
      writeUser(context, change.user);
      return;
    case 'userUpdated':
      writeUser(context, change.user);
      return;
    case 'conversationCreated': {
      const { sid } = change.conversation;
      store.ensure('document', objectNames.document(sid), change.conversation.createdBy);
      store.ensure('list', objectNames.messages(sid));
      store.ensure('map', objectNames.roster(sid));
      writeDocument(store, change.conversation);
      return;
    }
    case 'conversationUpdated':
      writeDocument(store, change.conversation);
      return;
    case 'conversationClosed':
      writeClosing(context, change.conversation);
      return;
    case 'conversationDeleted': {
      const { sid, participants } = change.conversation;
      for (const participant of participants) leave(store, sid, participant);
      store.remove(objectNames.messages(sid));
      store.remove(objectNames.roster(sid));
      store.remove(objectNames.document(sid));
      return;
    }
    case 'participantAdded':
    case 'participantUpdated':
      writeParticipant(context, change.conversation, change.participant);
      return;
    case 'participantRemoved':
      store.removeItem(objectNames.roster(change.conversation.sid), change.participant.sid);
      leave(store, change.conversation.sid, change.participant);
      return;
    case 'messageAdded':
      writeMessage(context, change.conversation, change.message);
      writeDocument(store, change.conversation);
      return;
    case 'messageUpdated':
      writeMessage(context, change.conversation, change.message);
      return;
    case 'messageRemoved':
      store.removeItem(objectNames.messages(change.conversation.sid), change.message.index);
      writeDocument(store, change.conversation);
      return;
  }
}

/** The online state of a user, which Twilio calls reachability. */
export function writeReachability(context: ProjectionContext, user: UserRecord): void {
  const name = objectNames.info(user);
  const online = context.isOnline(user.identity);
  const known = context.store.find(name)?.items.get('reachability')?.data as { online?: boolean } | undefined;
  if (known?.online !== online) context.store.setItem(name, 'reachability', { online, notifiable: false });
}

/** Finishes closings that a restart interrupted during their pause. */
export function repairClosings(context: ProjectionContext): void {
  for (const identity of Object.keys(context.data.users)) {
    const open = new Set(openConversationsOf(context.data, identity).map((conversation) => conversation.sid));
    const map = context.store.find(objectNames.channels(identity));
    for (const key of [...(map?.items.keys() ?? [])]) {
      if (!open.has(String(key))) context.store.removeItem(objectNames.channels(identity), key);
    }
  }
}

/**
 * Who may read a Sync object. Members read what belongs to the conversations in their own map, so that somebody who left
 * (or whose conversation was closed) reads nothing more; a creator also reads the document before joining.
 */
export function mayRead(data: WorldData, store: SyncStore, identity: string, uniqueName: string): boolean {
  if (uniqueName === objectNames.channels(identity)) return true;
  const dot = uniqueName.lastIndexOf('.');
  const owner = uniqueName.slice(0, dot);
  const part = uniqueName.slice(dot + 1);
  if (part === 'info') return true;
  if (part === 'channels') return false;
  if (store.find(objectNames.channels(identity))?.items.has(owner)) return true;
  const conversation = data.conversations[owner];
  return part === 'channel' && conversation?.createdBy === identity && conversation.state !== 'closed';
}

function writeUser(context: ProjectionContext, user: UserRecord): void {
  const name = objectNames.info(user);
  const items = context.store.find(name)?.items;
  const write = (key: string, value: unknown) => {
    const known = items?.get(key)?.data as { value?: unknown } | undefined;
    if (known?.value !== value || known === undefined) context.store.setItem(name, key, { value });
  };
  const { friendlyName, attributes } = user;
  for (const [key, value] of Object.entries(context.spoil('user', { friendlyName, attributes }))) write(key, value);
  writeReachability(context, user);
}

function writeDocument(store: SyncStore, conversation: ConversationRecord, always = false): void {
  const last = conversation.messages.at(-1);
  store.setDocument(
    objectNames.document(conversation.sid),
    {
      attributes: conversation.attributes,
      friendlyName: conversation.friendlyName,
      uniqueName: conversation.uniqueName,
      createdBy: conversation.createdBy,
      dateCreated: conversation.dateCreated,
      dateUpdated: conversation.dateUpdated,
      ...(last ? { lastMessage: { index: last.index, timestamp: last.dateCreated } } : {}),
      state: { current: conversation.state, dateUpdated: conversation.stateUpdated },
      messages: objectNames.messages(conversation.sid),
      roster: objectNames.roster(conversation.sid),
      bindings: {},
    },
    always,
  );
}

/** A closed conversation is one that its members have left: the state in the document, then the removal from their maps. */
function writeClosing(context: ProjectionContext, conversation: ConversationRecord): void {
  const document = () => writeDocument(context.store, conversation, true);
  const removal = () => {
    for (const participant of conversation.participants) leave(context.store, conversation.sid, participant);
  };
  const [first, second] = context.closingOrder() === 'documentFirst' ? [document, removal] : [removal, document];
  first();
  context.afterClosingPause(second);
}

function writeParticipant(
  context: ProjectionContext,
  conversation: ConversationRecord,
  participant: ParticipantRecord,
): void {
  const { store, data } = context;
  const user = participant.identity === null ? undefined : data.users[participant.identity];
  const told = context.spoil('participant', {
    identity: participant.identity,
    type: participant.messagingBinding?.type ?? 'chat',
    roleSid: participant.roleSid,
    attributes: participant.attributes,
    dateCreated: participant.dateCreated,
    dateUpdated: participant.dateUpdated,
    lastConsumedMessageIndex: participant.lastReadMessageIndex,
    lastConsumptionTimestamp: participant.lastReadTimestamp,
    ...(user ? { userInfo: objectNames.info(user) } : {}),
    bindings: participant.messagingBinding ?? {},
  });
  store.setItem(objectNames.roster(conversation.sid), participant.sid, told);
  if (participant.identity === null) return;
  const channels = objectNames.channels(participant.identity);
  const entry = {
    status: 'joined',
    channel: objectNames.document(conversation.sid),
    messages: objectNames.messages(conversation.sid),
    roster: objectNames.roster(conversation.sid),
    notificationLevel: participant.notificationLevel,
    lastConsumedMessageIndex: participant.lastReadMessageIndex,
  };
  const known = store.find(channels)?.items.get(conversation.sid);
  if (JSON.stringify(known?.data) !== JSON.stringify(entry)) store.setItem(channels, conversation.sid, entry);
}

function leave(store: SyncStore, conversationSid: string, participant: ParticipantRecord): void {
  if (participant.identity !== null) store.removeItem(objectNames.channels(participant.identity), conversationSid);
}

function writeMessage(context: ProjectionContext, conversation: ConversationRecord, message: MessageRecord): void {
  const { store, data } = context;
  const medias = message.mediaSids.flatMap((sid) => {
    const media = data.media[sid];
    if (!media) return [];
    const { filename, contentType, size, category } = media;
    return [{ sid, category, filename, contentType, size }];
  });
  const first = medias.find((media) => media.category === 'media');
  const told = context.spoil('message', {
    sid: message.sid,
    author: message.author,
    memberSid: message.participantSid,
    text: message.body,
    subject: message.subject,
    attributes: message.attributes,
    type: first ? 'media' : 'text',
    timestamp: message.dateCreated,
    dateUpdated: message.dateUpdated,
    lastUpdatedBy: message.lastUpdatedBy,
    contentSid: message.contentSid,
    channelMetadata: false,
    ...(medias.length > 0 ? { medias } : {}),
    ...(first ? { media: first } : {}),
  });
  store.setItem(objectNames.messages(conversation.sid), message.index, told);
}
