// `POST {base}/conversations`: the conversations of a visitor whom the site has identified.

import type { ConversationsAnswer } from '../wire';
import type { Call } from './call';
import { callDeadline, startDeadline } from './deadline';
import type { Limiter } from './limits';
import type { Settings } from './options';
import { Refusal } from './refusal';
import { requireVisitor } from './session';
import type { TwilioConversations } from './twilioConversations';

export function createConversations(settings: Settings, conversations: TwilioConversations, limiter: Limiter): Call {
  return {
    limit: 'furtherCalls',
    async run(body) {
      const { identity, session } = await requireVisitor(settings, body);
      if (!session.isIdentified) throw new Refusal('invalidIdentity', 'Only an identified visitor has a list.');
      await limiter.enforce('furtherCallsPerConversation', session.conversationSid);
      const deadline = startDeadline(callDeadline);
      try {
        return {
          conversations: await conversations.conversationsOf(identity, deadline.signal),
        } satisfies ConversationsAnswer;
      } finally {
        deadline.clear();
      }
    },
  };
}
