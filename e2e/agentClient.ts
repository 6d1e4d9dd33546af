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
  const spokenIn = new Set<Conversation>();
  const join = async (conversationSid: string) => {
    const conversation = await client.getConversationBySid(conversationSid);
    spokenIn.add(conversation);
    return conversation;
  };
  return {
    async burst(conversationSid, count, atOnce = 20) {
      const conversation = await join(conversationSid);
      let said = 0;
      const speak = async () => {
        while (said < count) {
          said += 1;
          await say(conversation, `${said} of ${count}`);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, speak));
    },
    say: async (conversationSid, text) => say(await join(conversationSid), text),
    async texts(conversationSid) {
      const conversation = await join(conversationSid);
      const { items } = await conversation.getMessages(100);
      return items.map(({ body }) => body ?? '');
    },
    async close() {
      // The SDK subscribes to what it has found in the background, and what is still on its way when the client is shut
      // down becomes a rejection that nobody handles. What is asked last is answered last.
      await Promise.all([...spokenIn].map((conversation) => conversation.getParticipants()));
      await client.shutdown();
    },
  };
}

async function say(conversation: Conversation, text: string): Promise<void> {
  await conversation.sendMessage(text);
}
