// The agent without a screen, for what no hand can do: many messages at once, said as Robin by the demo's server.

import { type APIRequestContext, expect } from '@playwright/test';

export interface AgentVoice {
  /** Says "1 of 5000" and so on, `atOnce` of them on their way at a time; resolves when the service has them all. */
  burst(conversationSid: string, count: number, atOnce?: number): Promise<void>;
  say(conversationSid: string, text: string): Promise<void>;
}

/**
 * Not through an SDK client: it would subscribe to the conversations of all other tests, and what is on its way when it is
 * shut down becomes a rejection that nobody handles.
 */
export function agentVoice(request: APIRequestContext): AgentVoice {
  async function say(conversationSid: string, text: string): Promise<void> {
    const act = { do: 'say', by: 'robin', text };
    const response = await request.post(`/agent/conversations/${conversationSid}/act`, { data: act });
    expect(response.ok(), await response.text()).toBe(true);
  }
  return {
    say,
    async burst(conversationSid, count, atOnce = 20) {
      let said = 0;
      const speak = async () => {
        while (said < count) {
          said += 1;
          await say(conversationSid, `${said} of ${count}`);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, speak));
    },
  };
}
