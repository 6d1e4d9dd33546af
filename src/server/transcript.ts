// `POST {base}/transcript`: the conversation by mail, to the address that the site vouched for and no other.

import type { Call } from './call';
import { callDeadline, startDeadline } from './deadline';
import type { SendTranscript, TranscriptLine } from './features';
import { callHook } from './hooks';
import type { Limiter } from './limits';
import type { Settings } from './options';
import { Refusal } from './refusal';
import { unseal } from './seal';
import { requireVisitor } from './session';
import type { TwilioConversations } from './twilioConversations';

export function createTranscript(
  send: SendTranscript,
  settings: Settings,
  conversations: TwilioConversations,
  limiter: Limiter,
): Call {
  async function read(conversationSid: string, identity: string) {
    const deadline = startDeadline(callDeadline);
    try {
      const { messages, truncated } = await conversations.messagesOf(conversationSid, deadline.signal);
      const lines = messages.map(({ author, ...message }): TranscriptLine => {
        return { from: author === identity ? 'visitor' : 'agent', ...message };
      });
      return { lines, text: textOf(lines, truncated) };
    } finally {
      deadline.clear();
    }
  }

  return {
    limit: 'furtherCalls',
    emptyStatus: 202,
    async run(body) {
      const { identity, session } = await requireVisitor(settings, body, { evenIfRevoked: true });
      const { conversationSid, sealedEmail } = session;
      const opened = sealedEmail ? await unseal(settings.twilio.apiSecret, 'email', sealedEmail) : null;
      const to = opened?.email;
      if (typeof to !== 'string') {
        throw new Refusal('noVerifiedAddress', 'The site has vouched for no mail address of this visitor.');
      }
      await limiter.enforce('transcripts', conversationSid);
      const { lines, text } = await read(conversationSid, identity);
      await callHook('transcript', settings.log, () => send({ to, conversationSid, lines, text }));
      settings.log({ level: 'info', event: 'transcriptSent', conversationSid, messages: lines.length });
      return null;
    },
  };
}

function textOf(lines: readonly TranscriptLine[], truncated: boolean): string {
  const said = lines.map(({ from, at, text, files }) => {
    const when = at === null ? '' : ` (${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC)`;
    const names = files.map(({ name }) => `[file: ${withoutControls(name)}]`);
    return [`${from === 'visitor' ? 'You' : 'Agent'}${when}:`, ...(text ? [withoutControls(text)] : []), ...names].join(
      '\n',
    );
  });
  return [...said, ...(truncated ? ['(There were more messages than this transcript holds.)'] : [])].join('\n\n');
}

/** Line breaks and tabs stay; what could steer a terminal or reverse the text does not. */
function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{C}\n\t\u200c\u200d]/gu, '');
}
