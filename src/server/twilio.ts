// The few REST calls to Twilio, with a deadline each, and what Twilio's refusals mean for the visitor.

import { startDeadline, upstreamDeadline } from './deadline';
import type { StartRequest } from './fields';
import type { Settings } from './options';
import { Refusal } from './refusal';

export interface StartedConversation {
  readonly conversationSid: string;
  /** The visitor's. */
  readonly identity: string;
}

/** Every method throws a {@link Refusal} and nothing else. `signal` ends the waiting; what was sent may still happen. */
export interface Twilio {
  startConversation(request: StartRequest, signal: AbortSignal): Promise<StartedConversation>;
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

/** Twilio's codes for "what you sent is too long"; everything else in 4xx is our own mistake. */
const tooLongCodes: ReadonlySet<number> = new Set([45731, 50303, 50504]);

/** Ms. Twilio's 429 often says nothing; Flex counts by the second, so a few are enough. */
const defaultRetryAfterMs = 5_000;

type Service = 'flex' | 'conversations';

export function createTwilio(settings: Settings): Twilio {
  const { twilio, log } = settings;
  const authorization = `Basic ${btoa(`${twilio.accountSid}:${twilio.authToken}`)}`;
  // With the service in the path, because tokens are for that service, which need not be the account's default one.
  const conversations = `/v1/Services/${encodeURIComponent(twilio.serviceSid)}/Conversations`;

  const post = (service: Service, path: string, form: Record<string, string>, outer: AbortSignal) =>
    request('POST', service, path, new URLSearchParams(form).toString(), outer);

  async function request(
    method: 'GET' | 'POST',
    service: Service,
    path: string,
    body: string | null,
    outer: AbortSignal,
  ): Promise<Record<string, unknown>> {
    const base = service === 'flex' ? settings.flexUrl : settings.conversationsUrl;
    // Without sids, so that entries in the log can be grouped by call.
    const call = `${method} ${path.replace(/\b([A-Z]{2})[0-9a-f]{32}/g, '$1…')}`;
    const deadline = startDeadline(upstreamDeadline, outer);
    try {
      const response = await settings.fetch(base + path, {
        method,
        headers: {
          Authorization: authorization,
          'Content-Type': 'application/x-www-form-urlencoded',
          Accept: 'application/json',
          // Without it a REST write fires no webhooks, and neither Studio nor the site would hear of the visitor.
          'X-Twilio-Webhook-Enabled': 'true',
        },
        ...(body === null ? {} : { body }),
        // Not followed: the credentials must not travel elsewhere. (Workers do not know `error`.)
        redirect: 'manual',
        signal: deadline.signal,
      });
      const answer = jsonRecord(await response.text());
      if (response.ok && answer) return answer;
      throw refusalFor(response, answer ?? {}, call);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      if (deadline.signal.aborted) {
        log({ level: 'error', event: 'twilioUnreachable', call, reason: 'timeout' });
        throw new Refusal('upstreamTimeout', 'Twilio did not answer in time.');
      }
      log({
        level: 'error',
        event: 'twilioUnreachable',
        call,
        reason: error instanceof Error ? error.name : 'unknown',
      });
      throw new Refusal('upstreamFailed', 'Twilio could not be reached.');
    } finally {
      deadline.clear();
    }
  }

  /** Twilio's own text is neither logged nor passed on: it may quote what the visitor wrote. The code tells all. */
  function refusalFor(response: Response, answer: Record<string, unknown>, call: string): Refusal {
    const code = typeof answer.code === 'number' ? answer.code : undefined;
    const { status } = response;
    const help = code === undefined ? undefined : `https://www.twilio.com/docs/errors/${code}`;
    log({ level: 'error', event: 'twilioRefused', call, status, code, help });
    if (status === 429) {
      const wait = retryAfterMs(response.headers.get('retry-after'), settings.now());
      return new Refusal('upstreamBusy', 'Twilio is taking no more requests at the moment.', wait);
    }
    if (status >= 500 || response.ok) return new Refusal('upstreamFailed', 'Twilio failed to do its part.');
    if (code !== undefined && tooLongCodes.has(code)) {
      return new Refusal('preEngagementTooLarge', 'formData and context together are too long for Twilio.');
    }
    return new Refusal('misconfigured', "The endpoint is not set up correctly; its log names Twilio's error.");
  }

  /** A field of Twilio's answer that nothing works without. */
  function sid(answer: Record<string, unknown>, field: string, call: string): string {
    const value = answer[field];
    if (typeof value === 'string' && value !== '') return value;
    log({ level: 'error', event: 'twilioRefused', call, reason: `answer without ${field}` });
    throw new Refusal('upstreamFailed', 'Twilio answered something unexpected.');
  }

  async function startWebChat(request: StartRequest, addressSid: string, signal: AbortSignal) {
    const path = '/v2/WebChats';
    const form = {
      AddressSid: addressSid,
      ChatFriendlyName: 'Web chat',
      CustomerFriendlyName: request.name,
      PreEngagementData: request.preEngagementData,
    };
    const answer = await post('flex', path, form, signal);
    return { conversationSid: sid(answer, 'conversation_sid', path), identity: sid(answer, 'identity', path) };
  }

  async function startPlainConversation(request: StartRequest, signal: AbortSignal) {
    const form = {
      FriendlyName: request.name,
      Attributes: `{"pre_engagement_data":${request.preEngagementData}}`,
    };
    const conversationSid = sid(await post('conversations', conversations, form, signal), 'sid', conversations);
    const identity = newIdentity();
    try {
      await post(
        'conversations',
        `${conversations}/${encodeURIComponent(conversationSid)}/Participants`,
        { Identity: identity },
        signal,
      );
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
    post(
      'conversations',
      `${conversations}/${encodeURIComponent(conversationSid)}`,
      { State: 'closed' },
      new AbortController().signal,
    ).catch(() => log({ level: 'warn', event: 'cleanupFailed', conversationSid }));
  }

  /**
   * Closing the channel of the interaction completes the agent's task as well; the conversation alone would leave it
   * open. Where the sids stand is up to the site's Studio flow: these are the names that Twilio's samples use. (Read in
   * their documentation; not seen live yet.)
   */
  async function interactionChannelOf(conversationPath: string, signal: AbortSignal): Promise<string | null> {
    if (!twilio.addressSid) return null;
    const { attributes } = await request('GET', 'conversations', conversationPath, null, signal);
    const { flexInteractionSid, flexInteractionChannelSid } = jsonRecord(String(attributes)) ?? {};
    // They come from outside: nothing else may get into the path.
    if (!/^KD[\da-f]{32}$/.test(String(flexInteractionSid))) return null;
    if (!/^UO[\da-f]{32}$/.test(String(flexInteractionChannelSid))) return null;
    return `/v1/Interactions/${flexInteractionSid}/Channels/${flexInteractionChannelSid}`;
  }

  return {
    async endConversation(conversationSid, signal) {
      const path = `${conversations}/${encodeURIComponent(conversationSid)}`;
      const channel = await interactionChannelOf(path, signal);
      if (channel) await post('flex', channel, { Status: 'closed', Routing: '{"status":"closed"}' }, signal);
      else await post('conversations', path, { State: 'closed' }, signal);
    },

    startConversation(request, signal) {
      return twilio.addressSid
        ? startWebChat(request, twilio.addressSid, signal)
        : startPlainConversation(request, signal);
    },

    async postMessage({ conversation, body, clientId }, signal) {
      const form = { Author: conversation.identity, Body: body, Attributes: JSON.stringify({ clientId }) };
      await post(
        'conversations',
        `${conversations}/${encodeURIComponent(conversation.conversationSid)}/Messages`,
        form,
        signal,
      );
    },
  };
}

/** 128 random bits: nobody can guess a visitor's identity, and it says nothing about the visitor. */
function newIdentity(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `visitor-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** `Retry-After` in seconds or as a date, between 1 s and 5 min. */
function retryAfterMs(header: string | null, now: number): number {
  const value = header?.trim() || null;
  const ms = value === null ? Number.NaN : /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 1000), 300_000) : defaultRetryAfterMs;
}

function jsonRecord(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
