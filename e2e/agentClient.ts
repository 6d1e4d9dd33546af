// The agent without a screen, for what no hand can do: thousands of messages, through the same SDK.

import type { APIRequestContext } from '@playwright/test';
import { Client, type Conversation } from '@twilio/conversations';

export interface AgentClient {
  /** Says "1 of 5000" and so on, `atOnce` of them on their way at a time; resolves when the service has them all. */
  burst(conversationSid: string, count: number, atOnce?: number): Promise<void>;
  say(conversationSid: string, text: string): Promise<void>;
  /** What was written so far, oldest first; the last hundred messages. */
  texts(conversationSid: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function connectAgent(request: APIRequestContext): Promise<AgentClient> {
  const response = await request.post('/agent/session');
  const { token, clientOptions } = (await response.json()) as { token: string; clientOptions: object };
  const client = new Client(token, clientOptions);
  await new Promise<void>((resolve, reject) => {
    client.on('initialized', () => resolve());
    client.on('initFailed', ({ error }) => reject(new Error(error?.message ?? 'the agent could not connect')));
  });
  return {
    async burst(conversationSid, count, atOnce = 20) {
      const conversation = await client.getConversationBySid(conversationSid);
      let said = 0;
      const speak = async () => {
        while (said < count) {
          said += 1;
          await say(conversation, `${said} of ${count}`);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, speak));
    },
    say: async (conversationSid, text) => say(await client.getConversationBySid(conversationSid), text),
    async texts(conversationSid) {
      const conversation = await client.getConversationBySid(conversationSid);
      const { items } = await conversation.getMessages(100);
      return items.map(({ body }) => body ?? '');
    },
    close: () => client.shutdown(),
  };
}

async function say(conversation: Conversation, text: string): Promise<void> {
  await conversation.sendMessage(text);
}
