// A conversation of thousands of messages: a demo of its own, whose account is known, filled through Twilio's REST face.

import { setTimeout } from 'node:timers/promises';
import { openDemo } from './ownDemo';

export interface LongThreads {
  readonly origin: string;
  /**
   * Adds `count` messages, by turns of a bot and of the visitor, long and short ones, and last of all "The last one". As
   * fast as it can, or so many a second if it can.
   */
  fill(conversationSid: string, visitor: string, count: number, perSecond?: number): Promise<void>;
  close(): Promise<void>;
}

export async function openLongThreads(): Promise<LongThreads> {
  const demo = await openDemo();
  const say = (conversationSid: string, author: string, text: string) =>
    demo.post(`Conversations/${conversationSid}/Messages`, { Author: author, Body: text });

  return {
    origin: demo.origin,
    async fill(conversationSid, visitor, count, perSecond = Number.POSITIVE_INFINITY) {
      let said = 1;
      const from = Date.now();
      const speak = async () => {
        while (said < count) {
          const number = said++;
          const early = from + (number / perSecond) * 1000 - Date.now();
          if (early > 0) await setTimeout(early);
          await say(conversationSid, number % 3 === 0 ? visitor : 'Concierge', textOf(number));
        }
      };
      await Promise.all(Array.from({ length: 16 }, speak));
      await say(conversationSid, 'Concierge', 'The last one');
    },
    close: demo.close,
  };
}

const words =
  'the blue one with two handles came chipped so we would rather have another by Friday if that can be done';

/** From one word to many lines. */
function textOf(number: number): string {
  const count = (number * 7919) % 61;
  return `${number} ${`${words} `.repeat(4).slice(0, count * 5)}`.trim();
}
