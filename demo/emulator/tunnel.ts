// The HTTP requests that the SDK sends through its socket: configuration, conversations ("aim"), Sync ("cds"), push ("ers").
import { type ApiAnswer, type ApiRequest, answerFrom, type Route, textField } from './api';
import { conversationRoutes } from './conversationRoutes';
import { mayRead, objectNames } from './projection';
import { memberConversationBody } from './representations';
import { memberSettings, type ResourceContext, requireAccess } from './resources';
import { descriptor, itemsPage, type SyncObject, type SyncType } from './sync';
import type { SyncStore } from './syncStore';
import { contentTemplates } from './templates';
import { type ErrorCode, TwilioError } from './twilioError';
import { userRoutes } from './userRoutes';
import { ensureUser, findConversation, memberOf, openConversationsOf, unreadCount, updateParticipant } from './world';
import type { ConversationRecord } from './worldData';

export interface TunnelContext extends ResourceContext {
  store: SyncStore;
  typing(conversation: ConversationRecord, typist: string): void;
}

export interface TunnelledRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
  headers: Record<string, string>;
  identity: string;
  /** Where media are uploaded, e.g. `http://localhost:8080/twilio/mcs`. */
  mediaBase: string;
}

const AIM = 'https://aim.us1.twilio.com';

/** @throws TwilioError for every refusal */
export function serveTunnelled(context: TunnelContext, request: TunnelledRequest): ApiAnswer {
  const { service } = context;
  const clientBase = `${AIM}/Client/v2/Services/${service.serviceSid}`;
  const api: ApiRequest = {
    method: request.method,
    path: request.path,
    query: request.query,
    body: request.body,
    headers: request.headers,
    caller: { kind: 'identity', identity: request.identity },
    base: clientBase,
  };
  const scoped = new RegExp(`^/Client/v2(?:/Services/${service.serviceSid})?(/.*)$`).exec(request.path);
  if (scoped?.[1] !== undefined) {
    return answerFrom(clientRoutes(context, request), { ...api, path: withoutMe(context, request, scoped[1]) });
  }
  const sync = new RegExp(`^/v3(?:/Services/${service.serviceSid})?(/.*)$`).exec(request.path);
  if (sync?.[1] !== undefined) return answerFrom(syncRoutes(context, request.identity), { ...api, path: sync[1] });
  return answerFrom(otherRoutes(context, request), api);
}

/** `/Users/me/…` is the caller's own user. */
function withoutMe(context: TunnelContext, request: TunnelledRequest, path: string): string {
  if (path !== '/Users/me' && !path.startsWith('/Users/me/')) return path;
  return `/Users/${ensureUser(context.world, request.identity).sid}${path.slice('/Users/me'.length)}`;
}

function clientRoutes(context: TunnelContext, request: TunnelledRequest): Route[] {
  return [
    ['GET /Configuration', () => ({ status: 200, body: configuration(context, request) })],
    [
      'GET /ContentTemplates',
      () => ({ status: 200, body: { templates: contentTemplates, meta: { next_token: null } } }),
    ],
    ['POST /Typing', (api) => typing(context, request.identity, api)],
    ...memberRoutes(context, request.identity),
    ...conversationRoutes(context),
    ...userRoutes(context),
  ];
}

function otherRoutes(context: TunnelContext, request: TunnelledRequest): Route[] {
  return [
    ['POST /v1/Instances/:service/Typing', (api) => typing(context, request.identity, api)],
    ['POST /v1/registrations', () => ({ status: 201, body: { id: '00000000-0000-4000-8000-000000000000' } })],
    ['DELETE /v1/registrations/:id', () => ({ status: 204 })],
  ];
}

/** The member's view of its conversations; closed ones are gone. These come before the general user routes. */
function memberRoutes(context: TunnelContext, identity: string): Route[] {
  const { world, service, behaviour } = context;
  const own = (userSid: string | undefined) => {
    const user = ensureUser(world, identity);
    if (userSid !== user.sid && userSid !== identity) throw new TwilioError(403, 54007);
    return user;
  };
  const membership = (parts: Record<string, string>, access: 'read' | 'write', api: ApiRequest) => {
    const user = own(parts.user);
    const conversation = findConversation(world, parts.conversation ?? '');
    requireAccess(context, api, conversation, access);
    const participant = memberOf(conversation, identity);
    if (!participant) throw new TwilioError(behaviour.notParticipantStatus, 50430);
    return { user, conversation, participant };
  };
  return [
    [
      'GET /Users/:user/Conversations',
      (api, parts) => {
        const user = own(parts.user);
        const all = openConversationsOf(world.data, identity);
        const first = Number(api.query.get('PageToken')) || 0;
        const end = first + behaviour.conversationPageSize;
        const conversations = all.slice(first, end).flatMap((conversation) => {
          const participant = memberOf(conversation, identity);
          return participant ? [memberConversationBody(service, api, conversation, participant, user)] : [];
        });
        const meta = { key: 'conversations', next_token: end < all.length ? String(end) : null };
        return { status: 200, body: { conversations, meta } };
      },
    ],
    [
      'GET /Users/:user/Conversations/:conversation',
      (api, parts) => {
        const { user, conversation, participant } = membership(parts, 'read', api);
        return { status: 200, body: memberConversationBody(service, api, conversation, participant, user) };
      },
    ],
    [
      'POST /Users/:user/Conversations/:conversation',
      (api, parts) => {
        const { conversation, participant } = membership(parts, 'write', api);
        updateParticipant(world, conversation, participant, memberSettings(api));
        return { status: 200, body: { unread_messages_count: unreadCount(conversation, participant) } };
      },
    ],
  ];
}

function typing(context: TunnelContext, identity: string, api: ApiRequest): ApiAnswer {
  const conversation = findConversation(context.world, textField(api.body, 'channel_sid') ?? '');
  requireAccess(context, api, conversation, 'write');
  context.typing(conversation, identity);
  return { status: 200, body: { typing_timeout: context.behaviour.typingTimeoutSeconds } };
}

function configuration(context: TunnelContext, request: TunnelledRequest): Record<string, unknown> {
  const { service, behaviour } = context;
  const user = ensureUser(context.world, request.identity);
  const client = `${AIM}/Client/v2/Services/${service.serviceSid}`;
  const media = `${request.mediaBase}/v1/Services/${service.serviceSid}`;
  return {
    identity: request.identity,
    sync_objects: {
      my_conversations: objectNames.channels(request.identity),
      my_user_info: objectNames.info(user),
    },
    links: {
      my_conversations: `${client}/Users/${user.sid}/Conversations`,
      conversations: `${client}/Conversations`,
      users: `${client}/Users`,
      current_user: `${client}/Users/${user.sid}`,
      typing: `${AIM}/v1/Instances/${service.serviceSid}/Typing`,
      messages_receipts: `${client}/Conversations/%s/Messages/%s/Receipts`,
      media_service: `${media}/Media`,
      media_set_service: `${media}/MediaSet`,
    },
    options: {
      media_attachments_count_limit: 10,
      media_attachment_size_limit_in_mb: 150,
      media_attachments_total_size_limit_in_mb: 150,
      email_bodies_allowed_mime_types: ['text/plain', 'text/html'],
      email_histories_allowed_mime_types: ['text/plain', 'text/html'],
      user_infos_to_subscribe: 100,
      reachability_enabled: behaviour.reachability,
      http_cache_interval: 'PT1S',
      consumption_report_interval: 'PT1S',
    },
  };
}

// --- Sync

const NOT_FOUND = { document: 54100, list: 54150, map: 54200 } as const satisfies Record<SyncType, ErrorCode>;

/** @throws TwilioError when the object is unknown or not for this identity */
export function readableObject(context: TunnelContext, identity: string, type: SyncType, name: string): SyncObject {
  const object = context.store.find(name);
  if (object?.type !== type) {
    const named = /^(MP|ES|ET)[0-9a-f]{32}$/.test(name);
    throw new TwilioError(404, named ? NOT_FOUND[type] : 54300);
  }
  if (!mayRead(context.world.data, context.store, identity, object.uniqueName)) throw new TwilioError(403, 54007);
  return object;
}

function syncRoutes(context: TunnelContext, identity: string): Route[] {
  const { service } = context;
  const collections = { Documents: 'document', Lists: 'list', Maps: 'map' } as const;
  return Object.entries(collections).flatMap(([collection, type]): Route[] => [
    [
      `GET /${collection}/:name`,
      (api, parts) => {
        const object = readableObject(context, identity, type, parts.name ?? '');
        const withItems = type === 'map' && api.query.get('Include') === 'items';
        return {
          status: 200,
          body: descriptor(object, service, withItems),
          headers: { etag: `"${object.lastEventId.toString(16)}"` },
        };
      },
    ],
    [
      `GET /${collection}/:name/Items`,
      (api, parts) => {
        const object = readableObject(context, identity, type, parts.name ?? '');
        const key = api.query.get('Key');
        const from = api.query.get('From');
        const query = {
          ...(key === null ? {} : { key }),
          ...(from === null ? {} : { from }),
          pageSize: Math.min(Math.max(Number(api.query.get('PageSize')) || 50, 1), 100),
          order: api.query.get('Order') === 'desc' ? ('desc' as const) : ('asc' as const),
        };
        return { status: 200, body: itemsPage(object, query, service) };
      },
    ],
    [
      `GET /${collection}/:name/Items/:key`,
      (_api, parts) => {
        const object = readableObject(context, identity, type, parts.name ?? '');
        const page = itemsPage(object, { key: parts.key ?? '', pageSize: 1, order: 'asc' }, service);
        const item = (page.items as unknown[])[0];
        if (item === undefined) throw new TwilioError(404, type === 'list' ? 54151 : 54201);
        return { status: 200, body: item };
      },
    ],
  ]);
}
