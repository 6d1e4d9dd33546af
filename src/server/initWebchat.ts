// `POST {base}/initWebchat`: begins a conversation, or takes one up again, and hands out its first token.

import type { InitWebchatAnswer } from '../wire';
import { createBotCheck } from './botCheck';
import type { Call } from './call';
import { capabilitiesOf } from './capabilities';
import { callDeadline, startDeadline } from './deadline';
import { optionalText, parseStartRequest, type StartRequest } from './fields';
import { createIdentityCheck, type IdentifiedVisitor } from './identity';
import type { Limiter } from './limits';
import type { Settings } from './options';
import { Refusal } from './refusal';
import { type ResumedVisitor, redeemResumeCode } from './resumeLink';
import { seal } from './seal';
import { createStartQueue } from './startQueue';
import { newSessionId, signAccessToken, type VisitorSession } from './tokens';
import type { StartedConversation, Twilio } from './twilio';
import type { TwilioConversations } from './twilioConversations';

export function createInitWebchat(
  settings: Settings,
  twilio: Twilio,
  conversations: TwilioConversations,
  limiter: Limiter,
): Call {
  const { now, log, store, newChatsPerSecond } = settings;
  const { accountSid, apiSecret, region } = settings.twilio;
  const identify = settings.identity ? createIdentityCheck(settings.identity, apiSecret, now) : null;
  const requirePerson = createBotCheck(settings);
  const queue = createStartQueue({ account: accountSid, perSecond: newChatsPerSecond, store, now, log });

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
      log({ level: 'warn', event: 'queryNotPosted', conversationSid, reason });
    }
  }

  async function identified(body: Record<string, unknown>): Promise<IdentifiedVisitor | null> {
    const token = optionalText(body, 'identityToken', 8192);
    if (token === null) return null;
    // Going on without would make them a stranger, and nobody would notice why.
    if (!identify) throw new Refusal('misconfigured', 'The endpoint has no key to check an identityToken with.');
    return identify(token);
  }

  async function sessionOf(conversationSid: string, known: IdentifiedVisitor | null): Promise<VisitorSession> {
    const [id, startedAt] = [newSessionId(), now()];
    if (!known) return { id, conversationSid, startedAt };
    const { email } = known;
    const sealedEmail = email === null ? null : await seal(apiSecret, 'email', { email });
    return { id, conversationSid, startedAt, isIdentified: true, ...(sealedEmail === null ? {} : { sealedEmail }) };
  }

  async function begin(
    start: StartRequest,
    known: IdentifiedVisitor | null,
    signal: AbortSignal,
  ): Promise<ResumedVisitor> {
    await queue.turn();
    const startedAt = now();
    const conversation = await twilio.startConversation(start, known?.identity ?? null, signal);
    if (start.query !== null) await postQuery(conversation, start.query, signal);
    const { conversationSid, identity } = conversation;
    const session = await sessionOf(conversationSid, known);
    log({ level: 'info', event: 'conversationStarted', conversationSid, ms: now() - startedAt });
    return { identity, session };
  }

  /** Null when none is on, which is no mistake of anybody. */
  async function takeUp(
    resume: string,
    known: IdentifiedVisitor | null,
    signal: AbortSignal,
  ): Promise<ResumedVisitor | null> {
    const visitor = await (known && resume === 'latest'
      ? latestConversation(known, signal)
      : known && isConversationSid(resume)
        ? ownConversation(resume, known, signal)
        : redeemResumeCode(resume, settings, limiter));
    if (visitor === null) return null;
    log({ level: 'info', event: 'conversationResumed', conversationSid: visitor.session.conversationSid });
    return visitor;
  }

  /** On another device: whichever of theirs is still on. */
  async function latestConversation(known: IdentifiedVisitor, signal: AbortSignal): Promise<ResumedVisitor | null> {
    const all = await conversations.conversationsOf(known.identity, signal);
    const open = all.find(({ state }) => state !== 'closed');
    if (!open) return null;
    return { identity: known.identity, session: await sessionOf(open.conversationSid, known) };
  }

  async function ownConversation(conversationSid: string, known: IdentifiedVisitor, signal: AbortSignal) {
    const isTheirs = await conversations.isIn(known.identity, conversationSid, signal);
    if (!isTheirs) throw new Refusal('sessionOver', 'This conversation is not there, or not of this visitor.');
    return { identity: known.identity, session: await sessionOf(conversationSid, known) };
  }

  return {
    limit: 'newConversations',
    async run(body, request) {
      const start = parseStartRequest(body);
      const resume = optionalText(body, 'resume', 4096);
      const known = await identified(body);
      // Before Twilio is asked, because a hook of the site may throw, and nothing exists yet that would be left behind.
      const clientOptions = settings.clientOptions?.(request);
      if (resume === null) await requirePerson(body, request);
      const deadline = startDeadline(callDeadline);
      try {
        const visitor = await (resume === null
          ? begin(start, known, deadline.signal)
          : takeUp(resume, known, deadline.signal));
        if (visitor === null) return null;
        const { identity, session } = visitor;
        const issuedAt = now();
        const { token, expiration } = await signAccessToken(settings.twilio, {
          identity,
          issuedAt,
          lifetime: Math.min(settings.tokenLifetime, session.startedAt + settings.maxSessionAge - issuedAt),
          session,
        });
        return {
          token,
          conversationSid: session.conversationSid,
          expiration,
          identity,
          capabilities: capabilitiesOf(settings, session),
          ...(region === undefined ? {} : { region }),
          ...(clientOptions === undefined ? {} : { clientOptions }),
        } satisfies InitWebchatAnswer;
      } finally {
        deadline.clear();
      }
    },
  };
}

function isConversationSid(text: string): boolean {
  return /^CH[\da-f]{32}$/.test(text);
}
