import { parseAst } from 'vite';
import { replaceSpans, type Span, type SyntaxNode, visitNodes } from './syntaxTree';

/** Changes of a Sync object that are made directly. A conversation changes by requests to Twilio, never like this. */
const changes = ['set', 'mutate', 'update', 'setTtl'];
const changesOfItems = [...changes, 'remove', 'setItemTtl'];

/** What a Sync object says of itself beside its data. */
const details = ['uri', 'revision', 'dateUpdated', 'dateExpires'];
const detailsOfHandle = [...details, 'lastEventId', 'sid', 'uniqueName'];

/**
 * Methods that no conversation of ours needs, by file and class, whose names are in use elsewhere: those that are not are
 * found by `withoutUnusedMethods`. What only they have used goes with them.
 */
const leftOut: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'twilio-sync/dist/client.js': { Client: ['stream', 'liveQuery', 'instantQuery'] },
  'twilio-sync/dist/synclist.js': {
    SyncListImpl: [
      ...[...changesOfItems, ...details, 'push', 'removeList', 'getContext', 'get'],
      ...['_getItemFromServer', '_querySingleItemFromServer'],
    ],
    SyncList: [...changesOfItems, ...detailsOfHandle, 'links', 'push', 'removeList', 'getContext', 'get'],
  },
  'twilio-sync/dist/syncmap.js': {
    SyncMapImpl: [...changesOfItems, ...details, 'removeMap'],
    SyncMap: [...changesOfItems, ...detailsOfHandle, 'links', 'removeMap'],
  },
  'twilio-sync/dist/syncdocument.js': {
    SyncDocumentImpl: [...changes, ...details, 'removeDocument'],
    SyncDocument: [...changes, ...detailsOfHandle, 'removeDocument'],
  },
  'twilio-sync/dist/synclistitem.js': { SyncListItem: ['url', 'revision', 'dateUpdated', 'dateExpires'] },
  'twilio-sync/dist/syncmapitem.js': { SyncMapItem: details },
  'twilio-sync/dist/services/network.js': { NetworkService: ['delete'] },
  // For push notifications, and a log of all events.
  'twilsock/dist/client.js': { TwilsockClient: ['setNotificationsContext', 'removeNotificationsContext', 'emit'] },
  '@twilio/conversations/dist/conversation.js': {
    Conversation: [
      ...['add', 'addNonChatParticipant', 'delete', 'join', 'removeParticipant', 'getParticipantBySid'],
      ...['dateCreated', 'dateUpdated', 'lastMessage', 'bindings'],
    ],
  },
  '@twilio/conversations/dist/data/participants.js': {
    Participants: ['add', 'addNonChatParticipant', 'getParticipantBySid', 'remove'],
  },
  '@twilio/conversations/dist/data/conversations.js': { Conversations: ['_wrapPaginator'] },
  '@twilio/conversations/dist/participant.js': {
    Participant: ['getUser', 'remove', 'dateCreated', 'dateUpdated', 'roleSid', 'bindings', 'lastReadTimestamp'],
  },
  '@twilio/conversations/dist/message.js': {
    Message: [
      ...['remove', 'getChannelMetadata', 'getTemporaryContentUrlsForMediaSids'],
      ...['subject', 'type', 'media', 'aggregatedDeliveryReceipt'],
    ],
  },
  // Files are sent by it, and their addresses asked for.
  '@twilio/mcs-client/dist/client.js': { Client: ['get', 'postFormData'] },
  '@twilio/mcs-client/dist/services/network.js': { Network: ['get'] },
  '@twilio/mcs-client/dist/services/transport.js': { Transport: ['get'] },
  '@twilio/mcs-client/dist/media.js': {
    Media: ['dateCreated', 'dateUpdated', 'contentType', 'size', 'filename', 'category', '_state'],
  },
};

/** Throws when a method is not there: then the SDK has changed, and the list is to be looked at. */
export function withoutLeftOutMethods(code: string, file: string): string {
  const name = file.split('/node_modules/').at(-1) ?? '';
  const classes = leftOut[name];
  if (!classes) return code;
  const spans: Span[] = [];
  for (const [owner, methods] of Object.entries(classes)) {
    const found = methodsOf(owner, code);
    for (const method of methods) {
      const span = found.get(method);
      if (!span) throw new Error(`${name}: ${owner}.${method} is not there any more: look at what has changed`);
      spans.push(span);
    }
  }
  return replaceSpans(code, spans);
}

function methodsOf(owner: string, code: string): ReadonlyMap<string, Span> {
  const methods = new Map<string, Span>();
  visitNodes(parseAst(code), ({ type, id, body }) => {
    if (!/^Class/.test(type) || (id as { name?: string } | null)?.name !== owner) return;
    for (const member of (body as { body: SyntaxNode[] }).body) {
      const { name } = member.key as { name?: string };
      if (member.type === 'MethodDefinition' && name) methods.set(name, member);
    }
  });
  return methods;
}
