// What the route tables of conversations, participants, messages and users share.
import type { ApiAnswer, ApiRequest, Handler, PathParts } from './api';
import type { Behaviour } from './behaviour';
import type { Service } from './representations';
import { TwilioError } from './twilioError';
import { findConversation, memberOf } from './world';
import type { ConversationRecord, World } from './worldData';

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

type ConversationHandler = (request: ApiRequest, conversation: ConversationRecord, parts: PathParts) => ApiAnswer;

/** Finds the conversation that the path names and refuses those who may not come near it. */
export function conversationGuard(context: ResourceContext) {
  return (need: Need, handle: ConversationHandler): Handler =>
    (request, parts) => {
      const conversation = findConversation(context.world, parts.conversation ?? '');
      requireAccess(context, request, conversation, need);
      return handle(request, conversation, parts);
    };
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
