import { parseAst } from 'vite';
import { replaceSpans, type Span, type SyntaxNode, visitNodes } from './syntaxTree';

/** Changes of a Sync object that are made directly. A conversation changes by requests to Twilio, never like this. */
const changes = ['set', 'mutate', 'update', 'setTtl'];
const changesOfItems = [...changes, 'remove', 'setItemTtl'];

/**
 * Methods that no conversation of ours needs, by file and class, whose names are in use elsewhere: those that are not are
 * found by `withoutUnusedMethods`. What only they have used goes with them.
 */
const leftOut: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'twilio-sync/dist/client.js': { Client: ['stream', 'liveQuery', 'instantQuery'] },
  'twilio-sync/dist/synclist.js': {
    SyncListImpl: [...changesOfItems, 'push', 'removeList', 'getContext'],
    SyncList: [...changesOfItems, 'push', 'removeList', 'getContext'],
  },
  'twilio-sync/dist/syncmap.js': {
    SyncMapImpl: [...changesOfItems, 'removeMap'],
    SyncMap: [...changesOfItems, 'removeMap'],
  },
  'twilio-sync/dist/syncdocument.js': {
    SyncDocumentImpl: [...changes, 'removeDocument'],
    SyncDocument: [...changes, 'removeDocument'],
  },
  // For push notifications.
  'twilsock/dist/client.js': { TwilsockClient: ['setNotificationsContext', 'removeNotificationsContext'] },
  '@twilio/conversations/dist/conversation.js': {
    Conversation: ['add', 'addNonChatParticipant', 'delete', 'join', 'removeParticipant', 'getParticipantBySid'],
  },
  '@twilio/conversations/dist/data/participants.js': {
    Participants: ['add', 'addNonChatParticipant', 'getParticipantBySid'],
  },
  '@twilio/conversations/dist/participant.js': { Participant: ['getUser', 'remove'] },
  '@twilio/conversations/dist/message.js': { Message: ['remove', 'getChannelMetadata'] },
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
