// `POST {base}/endChat`: the visitor ends the conversation, for the agent too.

import type { Call } from './call';
import { callDeadline, startDeadline } from './deadline';
import type { Limiter } from './limits';
import type { Settings } from './options';
import { revoke } from './revocation';
import { requireVisitor } from './session';
import type { Twilio } from './twilio';

export function createEndChat(settings: Settings, twilio: Twilio, limiter: Limiter): Call {
  return {
    // Both take a token and are as rare: one limit for the two.
    limit: 'refreshes',
    async run(body) {
      const { session, sessionEnd } = await requireVisitor(settings, body, { evenIfRevoked: true });
      const { conversationSid } = session;
      await limiter.enforce('refreshesPerConversation', conversationSid);
      const deadline = startDeadline(callDeadline);
      try {
        await twilio.endConversation(conversationSid, deadline.signal);
      } finally {
        deadline.clear();
      }
      // It is closed: that its tokens could still be renewed, if the store is away, opens nothing any more.
      await revoke(settings, session, sessionEnd).catch(() => undefined);
      settings.log({ level: 'info', event: 'conversationEnded', conversationSid });
      return null;
    },
  };
}
