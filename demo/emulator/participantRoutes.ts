// Participants of a conversation, as both the tunnel and the REST face offer them.
import { type ApiRequest, type Route, textField } from './api';
import { listBody, participantBody } from './representations';
import { conversationGuard, memberSettings, type ResourceContext } from './resources';
import { TwilioError } from './twilioError';
import { addParticipant, findParticipant, removeParticipant, updateParticipant } from './world';
import type { ParticipantRecord } from './worldData';

export function participantRoutes(context: ResourceContext): Route[] {
  const { world, service } = context;
  const withConversation = conversationGuard(context);
  return [
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
  ];
}

function bindingOf(request: ApiRequest): ParticipantRecord['messagingBinding'] {
  const address = textField(request.body, 'messaging_binding.address');
  if (address === undefined) return null;
  return {
    type: address.startsWith('whatsapp:') ? 'whatsapp' : address.includes('@') ? 'email' : 'sms',
    address,
    proxy_address: textField(request.body, 'messaging_binding.proxy_address') ?? null,
  };
}
