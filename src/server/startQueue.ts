// Spreads a burst of new conversations, since Twilio takes only so many a second, instead of failing most of it.

import type { Log } from './log';
import { Refusal } from './refusal';
import { createMemoryStore, type RateLimitStore } from './store';

interface StartQueueOptions {
  /** Whose rate it is: sites that share a store need not share an account. */
  readonly account: string;
  /** `Infinity` switches the queue off. */
  readonly perSecond: number;
  /** Shared by all processes that use the same account. */
  readonly store: RateLimitStore;
  now(): number;
  readonly log: Log;
}

export interface StartQueue {
  /** Resolves when it is the caller's turn; throws `upstreamBusy` when that would be too late. */
  turn(): Promise<void>;
}

/** Ms that a visitor waits for their turn: of the 9 s that the call has, enough must be left for Twilio. */
const longestWait = 4_000;

/** Ms by which turns are further apart than they would have to be: the network does not carry requests evenly. */
const slack = 10;

/** Whoever is sent away comes back within this span, ms, not all in the same moment. */
const [soonest, latest] = [3_000, 9_000];

/**
 * One turn at a time, evenly spaced, in order of arrival; between processes that share a store, in no order. As many are
 * let in as can have their turn in time; the others are told at once when to try again.
 */
export function createStartQueue({ account, perSecond, store, now, log }: StartQueueOptions): StartQueue {
  const gap = 1000 / perSecond + slack;
  const longest = Math.floor(longestWait / gap);
  const alone = createMemoryStore(1);
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;

  function busy(): Refusal {
    log({ level: 'warn', event: 'startsQueueFull', waiting });
    const wait = soonest + Math.random() * (latest - soonest);
    return new Refusal('upstreamBusy', 'Many conversations are beginning; try again in a moment.', wait);
  }

  async function takeTurn(giveUpAt: number): Promise<void> {
    for (;;) {
      const time = now();
      if (time > giveUpAt) throw busy();
      const { count, resetsAt } = await countIn(time);
      if (count === 1) return;
      await pause(Math.max(5, Math.min(resetsAt - time, gap)));
    }
  }

  async function countIn(time: number) {
    try {
      return await store.count(`newChats:${account}`, gap, time);
    } catch {
      log({ level: 'error', event: 'rateLimitStoreFailed', limit: 'newChats' });
      return alone.count('newChats', gap, time);
    }
  }

  return {
    async turn() {
      if (perSecond === Number.POSITIVE_INFINITY) return;
      if (waiting > longest) throw busy();
      waiting += 1;
      const giveUpAt = now() + longestWait;
      const mine = last.then(() => takeTurn(giveUpAt));
      last = mine.catch(() => undefined);
      try {
        await mine;
      } finally {
        waiting -= 1;
      }
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
