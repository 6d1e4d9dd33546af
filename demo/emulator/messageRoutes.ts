// Messages of a conversation, as both the tunnel and the REST face offer them.
import { type ApiRequest, type Route, textField, textsField } from './api';
import { findMessage, postMessage, removeMessage, updateMessage } from './messages';
import { listBody, messageBody } from './representations';
import { conversationGuard, type ResourceContext } from './resources';
import { TwilioError } from './twilioError';
import type { ConversationRecord } from './worldData';

export function messageRoutes(context: ResourceContext): Route[] {
  const { world, service } = context;
  const withConversation = conversationGuard(context);
  const authorOf = (request: ApiRequest): string =>
    request.caller.kind === 'identity'
      ? request.caller.identity
      : (textField(request.body, 'author') ?? textField(request.body, 'from') ?? 'system');

  const message = (request: ApiRequest, conversation: ConversationRecord, sid = '') =>
    messageBody(service, request, world.data, conversation, findMessage(conversation, sid));

  return [
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
