// Conversations, participants, messages and users, as both the tunnel and the REST face offer them.
import { type ApiRequest, type Handler, type Route, textField, textsField } from './api';
import type { Behaviour } from './behaviour';
import { findMessage, postMessage, removeMessage, updateMessage } from './messages';
import {
  conversationBody,
  listBody,
  memberConversationBody,
  messageBody,
  participantBody,
  participantConversationBody,
  type Service,
  userBody,
} from './representations';
import { TwilioError } from './twilioError';
import {
  addParticipant,
  type ConversationPatch,
  createConversation,
  deleteConversation,
  findConversation,
  findParticipant,
  findUser,
  memberOf,
  removeParticipant,
  updateConversation,
  updateParticipant,
  updateUser,
} from './world';
import type { ConversationRecord, ParticipantRecord, UserRecord, World } from './worldData';

export interface ResourceContext {
  world: World;
  service: Service;
  behaviour: Behaviour;
  isOnline(identity: string): boolean;
  onConversationCreated(conversationSid: string): void;
}

/** What a token may do: its conversations while they are open; a creator also prepares a conversation before joining it. */
type Need = 'read' | 'write' | 'prepare';

export function requireAccess(
  context: ResourceContext,
  request: ApiRequest,
  conversation: ConversationRecord,
  need: Need,
): void {
  if (request.caller.kind === 'account') return;
  const { identity } = request.caller;
  const member = memberOf(conversation, identity) !== undefined;
  const { notParticipantStatus, closedStatus } = context.behaviour;
  if (conversation.state === 'closed' && member) {
    throw need === 'read' ? new TwilioError(notParticipantStatus, 50430) : new TwilioError(closedStatus, 50377);
  }
  const creator = conversation.createdBy === identity && need !== 'write';
  if (!member && !creator) throw new TwilioError(notParticipantStatus, 50430);
}

export function conversationRoutes(context: ResourceContext): Route[] {
  const { world, service } = context;
  const authorOf = (request: ApiRequest): string =>
    request.caller.kind === 'identity'
      ? request.caller.identity
      : (textField(request.body, 'author') ?? textField(request.body, 'from') ?? 'system');

  const withConversation =
    (
      need: Need,
      handle: (
        request: ApiRequest,
        conversation: ConversationRecord,
        parts: Record<string, string>,
      ) => ReturnType<Handler>,
    ): Handler =>
    (request, parts) => {
      const conversation = findConversation(world, parts.conversation ?? '');
      requireAccess(context, request, conversation, need);
      return handle(request, conversation, parts);
    };

  const message = (request: ApiRequest, conversation: ConversationRecord, sid = '') =>
    messageBody(service, request, world.data, conversation, findMessage(conversation, sid));

  return [
    [
      'POST /Conversations',
      (request) => {
        const createdBy = request.caller.kind === 'identity' ? request.caller.identity : 'system';
        const conversation = createConversation(world, createdBy, conversationPatch(request));
        context.onConversationCreated(conversation.sid);
        return { status: 201, body: conversationBody(service, request, conversation) };
      },
    ],
    [
      'GET /Conversations',
      (request) => {
        if (request.caller.kind === 'identity') throw new TwilioError(403, 54007);
        const state = request.query.get('State');
        const all = Object.values(world.data.conversations).filter((entry) => state === null || entry.state === state);
        const render = (entry: ConversationRecord) => conversationBody(service, request, entry);
        return { status: 200, body: listBody('conversations', all, request, render) };
      },
    ],
    [
      'GET /Conversations/:conversation',
      withConversation('read', (request, conversation) => ({
        status: 200,
        body: conversationBody(service, request, conversation),
      })),
    ],
    [
      'POST /Conversations/:conversation',
      withConversation('prepare', (request, conversation) => {
        updateConversation(world, conversation, conversationPatch(request));
        return { status: 200, body: conversationBody(service, request, conversation) };
      }),
    ],
    [
      'DELETE /Conversations/:conversation',
      withConversation('prepare', (_request, conversation) => {
        deleteConversation(world, conversation);
        return { status: 204 };
      }),
    ],
    [
      'POST /Conversations/:conversation/Participants',
      withConversation('prepare', (request, conversation) => {
        const binding = bindingOf(request);
        const identity = textField(request.body, 'identity') ?? null;
        if (identity === null && binding === null) throw new TwilioError(400, 50432, 'Identity or address is required');
        const roleSid = textField(request.body, 'role_sid');
        const participant = addParticipant(world, conversation, {
          identity,
          attributes: request.body.attributes,
          messagingBinding: binding,
          ...(roleSid === undefined ? {} : { roleSid }),
        });
        return { status: 201, body: participantBody(service, request, conversation, participant) };
      }),
    ],
    [
      'GET /Conversations/:conversation/Participants',
      withConversation('read', (request, conversation) => {
        const render = (entry: ParticipantRecord) => participantBody(service, request, conversation, entry);
        return { status: 200, body: listBody('participants', conversation.participants, request, render) };
      }),
    ],
    [
      'GET /Conversations/:conversation/Participants/:participant',
      withConversation('read', (request, conversation, parts) => {
        const participant = findParticipant(conversation, parts.participant ?? '');
        return { status: 200, body: participantBody(service, request, conversation, participant) };
      }),
    ],
    [
      'POST /Conversations/:conversation/Participants/:participant',
      withConversation('write', (request, conversation, parts) => {
        const participant = findParticipant(conversation, parts.participant ?? '');
        const roleSid = textField(request.body, 'role_sid');
        updateParticipant(world, conversation, participant, {
          attributes: request.body.attributes,
          ...(roleSid === undefined ? {} : { roleSid }),
          ...memberSettings(request),
        });
        return { status: 200, body: participantBody(service, request, conversation, participant) };
      }),
    ],
    [
      'DELETE /Conversations/:conversation/Participants/:participant',
      withConversation('write', (_request, conversation, parts) => {
        removeParticipant(world, conversation, findParticipant(conversation, parts.participant ?? ''));
        return { status: 204 };
      }),
    ],
    [
      'POST /Conversations/:conversation/Messages',
      withConversation('write', (request, conversation) => {
        const { body } = request;
        const posted = postMessage(world, conversation, {
          author: authorOf(request),
          body: textField(body, 'body') ?? null,
          subject: textField(body, 'subject') ?? null,
          attributes: body.attributes,
          mediaSids: [...textsField(body, 'media_sids'), ...textsField(body, 'media_sid')],
          contentSid: textField(body, 'content_sid') ?? null,
          contentVariables: textField(body, 'content_variables') ?? '{}',
        });
        return { status: 201, body: message(request, conversation, posted.sid) };
      }),
    ],
    [
      'GET /Conversations/:conversation/Messages',
      withConversation('read', (request, conversation) => {
        const all = [...conversation.messages];
        if (request.query.get('Order') === 'desc') all.reverse();
        const body = listBody('messages', all, request, (entry) => message(request, conversation, entry.sid));
        return { status: 200, body };
      }),
    ],
    [
      'GET /Conversations/:conversation/Messages/:message',
      withConversation('read', (request, conversation, parts) => ({
        status: 200,
        body: message(request, conversation, parts.message),
      })),
    ],
    [
      'POST /Conversations/:conversation/Messages/:message',
      withConversation('write', (request, conversation, parts) => {
        const body = textField(request.body, 'body');
        const subject = textField(request.body, 'subject');
        const author = request.caller.kind === 'account' ? textField(request.body, 'author') : undefined;
        updateMessage(world, conversation, findMessage(conversation, parts.message ?? ''), {
          attributes: request.body.attributes,
          updatedBy: authorOf(request),
          ...(body === undefined ? {} : { body }),
          ...(subject === undefined ? {} : { subject }),
          ...(author === undefined ? {} : { author }),
        });
        return { status: 200, body: message(request, conversation, parts.message) };
      }),
    ],
    [
      'DELETE /Conversations/:conversation/Messages/:message',
      withConversation('write', (_request, conversation, parts) => {
        removeMessage(world, conversation, findMessage(conversation, parts.message ?? ''));
        return { status: 204 };
      }),
    ],
    [
      'GET /Conversations/:conversation/Messages/:message/Receipts',
      withConversation('read', (request, conversation, parts) => {
        findMessage(conversation, parts.message ?? '');
        const page = listBody('delivery_receipts', [], request, () => ({}));
        const meta = { ...(page.meta as object), previous_token: null, next_token: null };
        return { status: 200, body: { ...page, meta } };
      }),
    ],
    [
      'GET /Conversations/:conversation/Messages/:message/ChannelMetadata',
      withConversation('read', () => {
        throw new TwilioError(404, 50530);
      }),
    ],
    [
      'GET /Conversations/:conversation/MessageRecipients',
      withConversation('read', () => ({
        status: 200,
        body: { message_recipients: [], meta: { previous_token: null, next_token: null } },
      })),
    ],
  ];
}

export function userRoutes(context: ResourceContext): Route[] {
  const { world, service } = context;
  const render = (request: ApiRequest, user: UserRecord) =>
    userBody(service, request, user, context.isOnline(user.identity));
  const membership = (parts: Record<string, string>) => {
    const user = findUser(world, parts.user ?? '');
    const conversation = findConversation(world, parts.conversation ?? '');
    const participant = memberOf(conversation, user.identity);
    if (!participant) throw new TwilioError(404, 50432);
    return { user, conversation, participant };
  };
  return [
    [
      'GET /Users',
      (request) => ({
        status: 200,
        body: listBody('users', Object.values(world.data.users), request, (user) => render(request, user)),
      }),
    ],
    [
      'GET /Users/:user',
      (request, parts) => ({ status: 200, body: render(request, findUser(world, parts.user ?? '')) }),
    ],
    [
      'POST /Users/:user',
      (request, parts) => {
        const user = findUser(world, parts.user ?? '');
        if (request.caller.kind === 'identity' && request.caller.identity !== user.identity) {
          throw new TwilioError(403, 54007);
        }
        const friendlyName = textField(request.body, 'friendly_name');
        updateUser(world, user, {
          attributes: request.body.attributes,
          ...(friendlyName === undefined ? {} : { friendlyName }),
        });
        return { status: 200, body: render(request, user) };
      },
    ],
    [
      'GET /Users/:user/Conversations',
      (request, parts) => {
        const user = findUser(world, parts.user ?? '');
        const all = Object.values(world.data.conversations).flatMap((conversation) => {
          const participant = memberOf(conversation, user.identity);
          return participant ? [{ conversation, participant }] : [];
        });
        const body = listBody('conversations', all, request, ({ conversation, participant }) =>
          memberConversationBody(service, request, conversation, participant, user),
        );
        return { status: 200, body };
      },
    ],
    [
      'GET /Users/:user/Conversations/:conversation',
      (request, parts) => {
        const { user, conversation, participant } = membership(parts);
        return { status: 200, body: memberConversationBody(service, request, conversation, participant, user) };
      },
    ],
    [
      'POST /Users/:user/Conversations/:conversation',
      (request, parts) => {
        const { user, conversation, participant } = membership(parts);
        updateParticipant(world, conversation, participant, memberSettings(request));
        return { status: 200, body: memberConversationBody(service, request, conversation, participant, user) };
      },
    ],
    [
      'GET /ParticipantConversations',
      (request) => {
        const identity = request.query.get('Identity');
        const address = request.query.get('Address');
        if ((identity === null) === (address === null)) throw new TwilioError(400, 50451);
        const all = Object.values(world.data.conversations).flatMap((conversation) =>
          conversation.participants
            .filter((entry) =>
              identity === null ? entry.messagingBinding?.address === address : entry.identity === identity,
            )
            .map((participant) => ({ conversation, participant })),
        );
        const body = listBody('conversations', all, request, ({ conversation, participant }) =>
          participantConversationBody(
            service,
            request,
            conversation,
            participant,
            world.data.users[participant.identity ?? ''],
          ),
        );
        return { status: 200, body };
      },
    ],
  ];
}

/** Read horizon and notification level; both faces name them alike. */
export function memberSettings(request: ApiRequest): {
  lastReadMessageIndex?: number | null;
  notificationLevel?: 'default' | 'muted';
} {
  const { last_read_message_index: given, notification_level: level } = request.body;
  const settings: ReturnType<typeof memberSettings> = {};
  if (given !== undefined) {
    const index = given === null || given === '' ? null : Number(given);
    if (index !== null && (!Number.isSafeInteger(index) || index < 0)) throw new TwilioError(400, 50406);
    settings.lastReadMessageIndex = index;
  }
  if (level === 'default' || level === 'muted') settings.notificationLevel = level;
  return settings;
}

function conversationPatch(request: ApiRequest): ConversationPatch {
  const { body } = request;
  const patch: ConversationPatch = {};
  const friendlyName = textField(body, 'friendly_name');
  const state = textField(body, 'state');
  if (friendlyName !== undefined) patch.friendlyName = friendlyName;
  if (body.unique_name === null) patch.uniqueName = null;
  const uniqueName = textField(body, 'unique_name');
  if (uniqueName !== undefined) patch.uniqueName = uniqueName;
  if (body.attributes !== undefined) patch.attributes = body.attributes;
  // The SDK has no call that changes the state: only account credentials close a conversation.
  if (request.caller.kind === 'account' && (state === 'active' || state === 'inactive' || state === 'closed')) {
    patch.state = state;
  }
  const inactive = textField(body, 'timers.inactive');
  const closed = textField(body, 'timers.closed');
  if (inactive !== undefined || closed !== undefined) {
    patch.timers = {
      ...(inactive === undefined ? {} : { date_inactive: inactive }),
      ...(closed === undefined ? {} : { date_closed: closed }),
    };
  }
  return patch;
}

function bindingOf(request: ApiRequest): ParticipantRecord['messagingBinding'] {
  const address = textField(request.body, 'messaging_binding.address');
  if (address === undefined) return null;
  return {
    type: address.startsWith('whatsapp:') ? 'whatsapp' : 'sms',
    address,
    proxy_address: textField(request.body, 'messaging_binding.proxy_address') ?? null,
  };
}
