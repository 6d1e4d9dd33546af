// Twilio's REST faces for servers: Conversations v1 and Flex WebChats. Forms in, JSON out, Basic auth.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApiAnswer, type ApiRequest, answerFrom, type Route, textField } from './api';
import { conversationRoutes } from './conversationRoutes';
import { type Credentials, corsHeaders, hasAccountCredentials, originOf, readBody, sendJson } from './exchange';
import type { FaultControl } from './faults';
import { reasonPhrase } from './reasonPhrase';
import type { ResourceContext } from './resources';
import { createSid, derivedSid } from './sids';
import type { Timers } from './timers';
import { snakeCase } from './tunnelFrame';
import { restErrorBody, TwilioError } from './twilioError';
import { userRoutes } from './userRoutes';
import { addParticipant, createConversation, ensureUser, updateUser } from './world';

export interface RestContext extends ResourceContext {
  credentials: Credentials;
  addressSid: string;
  faults: FaultControl;
  timers: Timers;
}

const BODY_LIMIT_BYTES = 1_048_576;
const PRE_ENGAGEMENT_LIMIT_BYTES = 16_384;

/** @param root address of the API, e.g. `/twilio/conversations/v1`; @param path what follows it */
export async function serveRest(
  context: RestContext,
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  path: string,
  query: URLSearchParams,
): Promise<void> {
  const method = request.method ?? 'GET';
  const send = (answer: ApiAnswer) =>
    sendJson(response, answer.status, answer.body, {
      ...corsHeaders(),
      'twilio-request-id': createSid('RQ'),
      'twilio-concurrent-requests': '1',
      ...answer.headers,
    });
  if (method === 'OPTIONS') return send({ status: 204 });
  const bytes = await readBody(request, BODY_LIMIT_BYTES);
  const situation = { face: 'rest', request: `${method} ${root}${path}` };
  const delay = context.faults.take('delayReplies', situation);
  const failure = context.faults.take('failRequests', situation);
  const answer = ((): ApiAnswer => {
    if (failure) {
      const code = failure.code ?? (failure.status === 429 ? 20429 : 20000 + failure.status);
      const wait = failure.retryAfterSeconds;
      return {
        status: failure.status,
        body: restErrorBody(failure.status, code, reasonPhrase(failure.status)),
        ...(wait === undefined ? {} : { headers: { 'retry-after': String(wait) } }),
      };
    }
    try {
      if (!hasAccountCredentials(request, context.credentials)) throw new TwilioError(401, 20003);
      if (!bytes) throw new TwilioError(400, 50504, 'Request body too large');
      return serve(context, {
        method,
        path,
        query,
        body: formFields(bytes.toString('utf8')),
        caller: { kind: 'account' },
        base: originOf(request) + root,
        headers: {},
      });
    } catch (error) {
      if (!(error instanceof TwilioError)) throw error;
      return { status: error.status, body: restErrorBody(error.status, error.code, error.message) };
    }
  })();
  if (delay) context.timers.after(delay.ms, () => send(answer));
  else send(answer);
}

function serve(context: RestContext, request: ApiRequest): ApiAnswer {
  const scoped = /^\/Services\/([^/]+)(\/.*)$/.exec(request.path);
  if (scoped?.[1] !== undefined && scoped[2] !== undefined) {
    if (scoped[1] !== context.service.serviceSid) throw new TwilioError(404, 20404);
    const base = `${request.base}/Services/${scoped[1]}`;
    return answerFrom(restRoutes(context), { ...request, path: scoped[2], base });
  }
  return answerFrom(restRoutes(context), request);
}

function restRoutes(context: RestContext): Route[] {
  return [
    ['POST /WebChats', (request) => createWebChat(context, request)],
    ...conversationRoutes(context),
    ...userRoutes(context),
  ];
}

/** Flex: one call makes the conversation, the visitor's user and its participant. */
function createWebChat(context: RestContext, request: ApiRequest): ApiAnswer {
  const { world } = context;
  const { body } = request;
  if (textField(body, 'address_sid') === undefined) throw new TwilioError(400, 45715, 'AddressSid is required');
  if (body.address_sid !== context.addressSid) throw new TwilioError(404, 45744);
  const preEngagement = preEngagementData(textField(body, 'pre_engagement_data') ?? '{}');
  const name = textField(body, 'customer_friendly_name') ?? 'Anonymous';
  const identity = textField(body, 'identity') ?? derivedSid('US', createSid('US')).slice(2);
  const user = ensureUser(world, identity);
  updateUser(world, user, { friendlyName: name });
  const conversation = createConversation(world, 'system', {
    friendlyName: textField(body, 'chat_friendly_name') ?? 'Webchat widget',
    attributes: { channel_type: 'web', from: name, pre_engagement_data: preEngagement },
  });
  addParticipant(world, conversation, { identity, attributes: { customer_friendly_name: name } });
  context.onConversationCreated(conversation.sid);
  return { status: 201, body: { conversation_sid: conversation.sid, identity } };
}

function preEngagementData(text: string): unknown {
  if (Buffer.byteLength(text) > PRE_ENGAGEMENT_LIMIT_BYTES) throw new TwilioError(400, 45731);
  try {
    return JSON.parse(text);
  } catch {
    throw new TwilioError(400, 45733);
  }
}

/** Names in snake_case; a repeated field becomes a list. */
function formFields(text: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const key = snakeCase(name);
    const known = fields[key];
    fields[key] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
  }
  return fields;
}
