// Conversations, as both the tunnel and the REST face offer them.
import { type ApiRequest, type Route, textField } from './api';
import { messageRoutes } from './messageRoutes';
import { participantRoutes } from './participantRoutes';
import { conversationBody, listBody } from './representations';
import { conversationGuard, type ResourceContext } from './resources';
import { TwilioError } from './twilioError';
import { type ConversationPatch, createConversation, deleteConversation, updateConversation } from './world';
import type { ConversationRecord } from './worldData';

export function conversationRoutes(context: ResourceContext): Route[] {
  const { world, service } = context;
  const withConversation = conversationGuard(context);
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
    ...participantRoutes(context),
    ...messageRoutes(context),
  ];
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
