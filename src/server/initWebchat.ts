// `POST {base}/initWebchat`: begins a conversation and hands out its first token.

import type { InitWebchatAnswer } from '../wire';
import type { Call } from './call';
import { callDeadline, startDeadline } from './deadline';
import { parseStartRequest } from './fields';
import type { Settings } from './options';
import { Refusal } from './refusal';
import { signAccessToken } from './tokens';
import type { StartedConversation, Twilio } from './twilio';

export function createInitWebchat(settings: Settings, twilio: Twilio): Call {
  /**
   * Never throws. Once the conversation exists, an error answer would make the visitor begin a second one, and agents
   * would see both; so the visitor gets in whatever becomes of the question. It is not lost: it stands in
   * `pre_engagement_data`, and a widget that finds it missing in the conversation sends it itself. It is not doubled
   * either when our post, given up too early, arrives after all: both carry the same client id.
   */
  async function postQuery(conversation: StartedConversation, query: string, signal: AbortSignal): Promise<void> {
    const { conversationSid } = conversation;
    try {
      await twilio.postMessage({ conversation, body: query, clientId: `opening-${conversationSid}` }, signal);
    } catch (error) {
      const reason = error instanceof Refusal ? error.code : 'internal';
      settings.log({ level: 'warn', event: 'queryNotPosted', conversationSid, reason });
    }
  }

  return {
    limit: 'newConversations',
    async run(body, request) {
      const start = parseStartRequest(body);
      // First of all, because a hook of the site may throw, and nothing exists yet that would be left behind.
      const clientOptions = settings.clientOptions?.(request);
      const deadline = startDeadline(callDeadline);
      try {
        const startedAt = settings.now();
        const conversation = await twilio.startConversation(start, deadline.signal);
        if (start.query !== null) await postQuery(conversation, start.query, deadline.signal);
        const { conversationSid, identity } = conversation;
        const issuedAt = settings.now();
        const { token, expiration } = await signAccessToken(settings.twilio, {
          identity,
          issuedAt,
          lifetime: Math.min(settings.tokenLifetime, settings.maxSessionAge),
          session: { conversationSid, startedAt: issuedAt },
        });
        settings.log({ level: 'info', event: 'conversationStarted', conversationSid, ms: issuedAt - startedAt });
        const { region } = settings.twilio;
        return {
          token,
          conversationSid,
          expiration,
          identity,
          capabilities: ['endChat'],
          ...(region === undefined ? {} : { region }),
          ...(clientOptions === undefined ? {} : { clientOptions }),
        } satisfies InitWebchatAnswer;
      } finally {
        deadline.clear();
      }
    },
  };
}
