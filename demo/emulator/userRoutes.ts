// Users and their conversations, as both the tunnel and the REST face offer them.
import { type ApiRequest, type Route, textField } from './api';
import { listBody, memberConversationBody, participantConversationBody, userBody } from './representations';
import { memberSettings, type ResourceContext } from './resources';
import { TwilioError } from './twilioError';
import { findConversation, findUser, memberOf, updateParticipant, updateUser } from './world';
import type { UserRecord } from './worldData';

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
