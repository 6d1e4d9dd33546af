// The agent's side without a screen, through Twilio's REST face of a demo of the test's own.

import type { OwnDemo } from '../ownDemo';

export interface AgentSide {
  say(conversationSid: string, text: string): Promise<void>;
  /** All that was said, as the service has it, oldest first; files by their names. */
  heard(conversationSid: string): Promise<readonly string[]>;
  end(conversationSid: string): Promise<void>;
}

interface Messages {
  readonly messages: readonly {
    readonly body: string | null;
    readonly media: readonly { readonly filename: string }[] | null;
  }[];
}

export function agentSideOf(demo: OwnDemo): AgentSide {
  const at = (conversationSid: string) => `Conversations/${conversationSid}`;
  return {
    say: (conversationSid, text) => demo.post(`${at(conversationSid)}/Messages`, { Author: 'agent-robin', Body: text }),
    async heard(conversationSid) {
      const { messages } = (await demo.get(`${at(conversationSid)}/Messages`)) as Messages;
      return messages.flatMap(({ body, media }) => [
        ...(media ?? []).map(({ filename }) => filename),
        ...(body ? [body] : []),
      ]);
    },
    end: (conversationSid) => demo.post(at(conversationSid), { State: 'closed' }),
  };
}
