// Beginning and ending conversations at Twilio. What else the endpoint asks: `twilioConversations.ts`.

import { callDeadline, startDeadline } from './deadline';
import type { StartRequest } from './fields';
import type { Settings } from './options';
import { Refusal } from './refusal';
import { hex } from './seal';
import { jsonRecord, type TwilioRest } from './twilioRest';

export interface StartedConversation {
  readonly conversationSid: string;
  /** The visitor's. */
  readonly identity: string;
}

/** Every method throws a {@link Refusal} and nothing else. `signal` ends the waiting; what was sent may still happen. */
export interface Twilio {
  /** `identity` of a visitor whom the site knows; null gives a new one. */
  startConversation(request: StartRequest, identity: string | null, signal: AbortSignal): Promise<StartedConversation>;
  postMessage(message: VisitorMessage, signal: AbortSignal): Promise<void>;
  /** Closes it for everybody; of a Flex interaction, the task with it. */
  endConversation(conversationSid: string, signal: AbortSignal): Promise<void>;
}

interface VisitorMessage {
  readonly conversation: StartedConversation;
  readonly body: string;
  /** Goes into the attributes, where the widget looks for it. */
  readonly clientId: string;
}

export function createTwilio(settings: Settings, rest: TwilioRest): Twilio {
  const { twilio, log } = settings;
  const { post } = rest;
  const conversations = conversationsPath(twilio.serviceSid);
  const pathOf = (conversationSid: string) => `${conversations}/${encodeURIComponent(conversationSid)}`;

  /** A field of Twilio's answer that nothing works without. */
  function sid(answer: Record<string, unknown>, field: string, call: string): string {
    const value = answer[field];
    if (typeof value === 'string' && value !== '') return value;
    log({ level: 'error', event: 'twilioRefused', call, reason: `answer without ${field}` });
    throw new Refusal('upstreamFailed', 'Twilio answered something unexpected.');
  }

  async function startWebChat(request: StartRequest, addressSid: string, known: string | null, signal: AbortSignal) {
    const path = '/v2/WebChats';
    const form = {
      AddressSid: addressSid,
      ChatFriendlyName: 'Web chat',
      CustomerFriendlyName: request.name,
      PreEngagementData: request.preEngagementData,
      ...(known === null ? {} : { Identity: known }),
    };
    const answer = await post('flex', path, form, signal);
    return { conversationSid: sid(answer, 'conversation_sid', path), identity: sid(answer, 'identity', path) };
  }

  async function startPlainConversation(request: StartRequest, known: string | null, signal: AbortSignal) {
    const form = {
      FriendlyName: request.name,
      Attributes: `{"pre_engagement_data":${request.preEngagementData}}`,
    };
    const conversationSid = sid(await post('conversations', conversations, form, signal), 'sid', conversations);
    const identity = known ?? newIdentity();
    try {
      await post('conversations', `${pathOf(conversationSid)}/Participants`, { Identity: identity }, signal);
    } catch (error) {
      closeEmptyConversation(conversationSid);
      throw error;
    }
    return { conversationSid, identity };
  }

  /**
   * The visitor is about to get an error and will try again with a new conversation; this one, which nobody is in, must
   * not show up as a waiting visitor. Nobody waits for it, and when it fails the log says which one is left over.
   */
  function closeEmptyConversation(conversationSid: string): void {
    post('conversations', pathOf(conversationSid), { State: 'closed' }, new AbortController().signal).catch(() =>
      log({ level: 'warn', event: 'cleanupFailed', conversationSid }),
    );
  }

  /** The task of an agent or of a queue knows its interaction even where the site's flow wrote nothing elsewhere. */
  async function taskAttributes(conversationSid: string, signal: AbortSignal): Promise<unknown> {
    const workspaceSid = twilio.workspaceSid ?? settings.status?.taskRouter?.workspaceSid;
    if (!workspaceSid || !/^CH[\da-f]{32}$/.test(conversationSid)) return null;
    const query = new URLSearchParams({
      EvaluateTaskAttributes: `conversationSid=='${conversationSid}'`,
      PageSize: '1',
    });
    const deadline = startDeadline(callDeadline / 3, signal);
    try {
      const { tasks } = await rest.get('taskrouter', `/v1/Workspaces/${workspaceSid}/Tasks?${query}`, deadline.signal);
      return Array.isArray(tasks) ? tasks[0]?.attributes : null;
    } catch {
      log({ level: 'warn', event: 'taskNotFound', conversationSid });
      return null;
    } finally {
      deadline.clear();
    }
  }

  /**
   * Closing the channel of the interaction completes the agent's task as well; the conversation alone would leave it
   * open. Where the sids stand is up to the site's Studio flow: in the conversation's attributes, or in those of the task.
   * (Names as in Twilio's samples and documentation; not seen live yet.)
   */
  async function interactionChannelOf(conversationSid: string, signal: AbortSignal): Promise<string | null> {
    if (!twilio.addressSid) return null;
    const { attributes } = await rest.get('conversations', pathOf(conversationSid), signal);
    return channelPath(attributes) ?? channelPath(await taskAttributes(conversationSid, signal));
  }

  return {
    async endConversation(conversationSid, signal) {
      const channel = await interactionChannelOf(conversationSid, signal);
      if (channel) await post('flex', channel, { Status: 'closed', Routing: '{"status":"closed"}' }, signal);
      else await post('conversations', pathOf(conversationSid), { State: 'closed' }, signal);
    },

    startConversation(request, identity, signal) {
      return twilio.addressSid
        ? startWebChat(request, twilio.addressSid, identity, signal)
        : startPlainConversation(request, identity, signal);
    },

    async postMessage({ conversation, body, clientId }, signal) {
      const form = { Author: conversation.identity, Body: body, Attributes: JSON.stringify({ clientId }) };
      await post('conversations', `${pathOf(conversation.conversationSid)}/Messages`, form, signal);
    },
  };
}

/** Null unless `attributes` (JSON) name an interaction. They come from outside: nothing else may get into the path. */
function channelPath(attributes: unknown): string | null {
  const { flexInteractionSid, flexInteractionChannelSid } = jsonRecord(String(attributes)) ?? {};
  if (!/^KD[\da-f]{32}$/.test(String(flexInteractionSid))) return null;
  if (!/^UO[\da-f]{32}$/.test(String(flexInteractionChannelSid))) return null;
  return `/v1/Interactions/${flexInteractionSid}/Channels/${flexInteractionChannelSid}`;
}

/** 128 random bits: nobody can guess a visitor's identity, and it says nothing about the visitor. */
function newIdentity(): string {
  return `visitor-${hex(crypto.getRandomValues(new Uint8Array(16)))}`;
}

/** With the service in the path, because tokens are for that service, which need not be the account's default one. */
export function conversationsPath(serviceSid: string): string {
  return `/v1/Services/${encodeURIComponent(serviceSid)}/Conversations`;
}
