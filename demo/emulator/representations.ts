// JSON shapes of the resources. REST has whole seconds; the tunnel has milliseconds and the names of the Sync objects.
import type { ApiRequest } from './api';
import { objectNames } from './projection';
import { memberOf, unreadCount } from './world';
import type {
  ConversationRecord,
  MediaRecord,
  MessageRecord,
  ParticipantRecord,
  UserRecord,
  WorldData,
} from './worldData';

export interface Service {
  accountSid: string;
  serviceSid: string;
}

type Body = Record<string, unknown>;

const dates = (request: ApiRequest, record: { dateCreated: string; dateUpdated: string }): Body => ({
  date_created: dateFor(request, record.dateCreated),
  date_updated: dateFor(request, record.dateUpdated),
});

function dateFor(request: ApiRequest, date: string): string {
  return request.caller.kind === 'account' ? date.replace(/\.\d+Z$/, 'Z') : date;
}

const syncNames = (conversation: ConversationRecord): Body => ({
  conversation: objectNames.document(conversation.sid),
  messages: objectNames.messages(conversation.sid),
  participants: objectNames.roster(conversation.sid),
});

export function conversationBody(service: Service, request: ApiRequest, conversation: ConversationRecord): Body {
  const url = `${request.base}/Conversations/${conversation.sid}`;
  const body: Body = {
    sid: conversation.sid,
    account_sid: service.accountSid,
    chat_service_sid: service.serviceSid,
    messaging_service_sid: null,
    friendly_name: conversation.friendlyName,
    unique_name: conversation.uniqueName,
    attributes: conversation.attributes,
    state: conversation.state,
    timers: conversation.timers,
    bindings: {},
    ...dates(request, conversation),
    url,
    links: {
      participants: `${url}/Participants`,
      messages: `${url}/Messages`,
      webhooks: `${url}/Webhooks`,
      export: `${url}/Export`,
    },
  };
  const { caller } = request;
  if (caller.kind === 'account') return body;
  return {
    ...body,
    conversation_sid: conversation.sid,
    created_by: conversation.createdBy,
    status: memberOf(conversation, caller.identity) ? 'joined' : 'notParticipating',
    sync_objects: syncNames(conversation),
    messages_count: conversation.messages.length,
    participants_count: conversation.participants.length,
  };
}

/** A conversation as one of its members has it. */
export function memberConversationBody(
  service: Service,
  request: ApiRequest,
  conversation: ConversationRecord,
  participant: ParticipantRecord,
  user: UserRecord,
): Body {
  const url = `${request.base}/Users/${user.sid}/Conversations/${conversation.sid}`;
  return {
    account_sid: service.accountSid,
    chat_service_sid: service.serviceSid,
    conversation_sid: conversation.sid,
    participant_sid: participant.sid,
    user_sid: user.sid,
    friendly_name: conversation.friendlyName,
    unique_name: conversation.uniqueName,
    attributes: conversation.attributes,
    conversation_state: conversation.state,
    timers: conversation.timers,
    created_by: conversation.createdBy,
    notification_level: participant.notificationLevel,
    last_read_message_index: participant.lastReadMessageIndex,
    unread_messages_count: unreadCount(conversation, participant),
    ...dates(request, conversation),
    url,
    links: {
      participant: `${request.base}/Conversations/${conversation.sid}/Participants/${participant.sid}`,
      conversation: `${request.base}/Conversations/${conversation.sid}`,
    },
    ...(request.caller.kind === 'identity' ? { status: 'joined', sync_objects: syncNames(conversation) } : {}),
  };
}

export function participantConversationBody(
  service: Service,
  request: ApiRequest,
  conversation: ConversationRecord,
  participant: ParticipantRecord,
  user: UserRecord | undefined,
): Body {
  const url = `${request.base}/Conversations/${conversation.sid}`;
  return {
    account_sid: service.accountSid,
    chat_service_sid: service.serviceSid,
    participant_sid: participant.sid,
    participant_user_sid: user?.sid ?? null,
    participant_identity: participant.identity,
    participant_messaging_binding: participant.messagingBinding,
    conversation_sid: conversation.sid,
    conversation_unique_name: conversation.uniqueName,
    conversation_friendly_name: conversation.friendlyName,
    conversation_attributes: conversation.attributes,
    conversation_date_created: dateFor(request, conversation.dateCreated),
    conversation_date_updated: dateFor(request, conversation.dateUpdated),
    conversation_created_by: conversation.createdBy,
    conversation_state: conversation.state,
    conversation_timers: conversation.timers,
    links: { participant: `${url}/Participants/${participant.sid}`, conversation: url },
  };
}

export function participantBody(
  service: Service,
  request: ApiRequest,
  conversation: ConversationRecord,
  participant: ParticipantRecord,
): Body {
  const conversationUrl = `${request.base}/Conversations/${conversation.sid}`;
  return {
    sid: participant.sid,
    account_sid: service.accountSid,
    chat_service_sid: service.serviceSid,
    conversation_sid: conversation.sid,
    identity: participant.identity,
    attributes: participant.attributes,
    messaging_binding: participant.messagingBinding,
    role_sid: participant.roleSid,
    last_read_message_index: participant.lastReadMessageIndex,
    last_read_timestamp: participant.lastReadTimestamp,
    ...dates(request, participant),
    url: `${conversationUrl}/Participants/${participant.sid}`,
    links: { conversation: conversationUrl },
  };
}

export function messageBody(
  service: Service,
  request: ApiRequest,
  data: WorldData,
  conversation: ConversationRecord,
  message: MessageRecord,
): Body {
  const url = `${request.base}/Conversations/${conversation.sid}/Messages/${message.sid}`;
  const media = message.mediaSids.flatMap((sid) => {
    const record = data.media[sid];
    return record ? [mediaSummary(record)] : [];
  });
  return {
    sid: message.sid,
    account_sid: service.accountSid,
    chat_service_sid: service.serviceSid,
    conversation_sid: conversation.sid,
    index: message.index,
    author: message.author,
    body: message.body,
    subject: message.subject,
    media: media.length > 0 ? media : null,
    attributes: message.attributes,
    participant_sid: message.participantSid,
    delivery: null,
    content_sid: message.contentSid,
    ...dates(request, message),
    url,
    links: { delivery_receipts: `${url}/Receipts`, channel_metadata: `${url}/ChannelMetadata` },
  };
}

function mediaSummary(record: MediaRecord): Body {
  return {
    sid: record.sid,
    size: record.size,
    content_type: record.contentType,
    filename: record.filename,
    category: record.category,
  };
}

export function userBody(service: Service, request: ApiRequest, user: UserRecord, online: boolean): Body {
  const url = `${request.base}/Users/${user.sid}`;
  return {
    sid: user.sid,
    account_sid: service.accountSid,
    chat_service_sid: service.serviceSid,
    role_sid: user.roleSid,
    identity: user.identity,
    friendly_name: user.friendlyName,
    attributes: user.attributes,
    is_online: online,
    is_notifiable: false,
    ...dates(request, user),
    url,
    links: { user_conversations: `${url}/Conversations` },
    ...(request.caller.kind === 'identity' ? { sync_objects: { user_info_map: objectNames.info(user) } } : {}),
  };
}

/** A page of a REST list, with working links to its neighbours. */
export function listBody<T>(key: string, all: T[], request: ApiRequest, render: (entry: T) => Body): Body {
  const pageSize = Math.min(Math.max(Number(request.query.get('PageSize')) || 50, 1), 100);
  const token = /^PA(\d+)$/.exec(request.query.get('PageToken') ?? '');
  const page = token ? Math.floor(Number(token[1]) / pageSize) : Math.max(Number(request.query.get('Page')) || 0, 0);
  const address = (number: number): string => {
    const query = new URLSearchParams(request.query);
    query.set('PageSize', String(pageSize));
    query.set('Page', String(number));
    if (number > 0) query.set('PageToken', `PA${number * pageSize}`);
    else query.delete('PageToken');
    return `${request.base}${request.path}?${query}`;
  };
  return {
    [key]: all.slice(page * pageSize, (page + 1) * pageSize).map(render),
    meta: {
      page,
      page_size: pageSize,
      first_page_url: address(0),
      previous_page_url: page > 0 ? address(page - 1) : null,
      url: address(page),
      next_page_url: (page + 1) * pageSize < all.length ? address(page + 1) : null,
      key,
    },
  };
}
