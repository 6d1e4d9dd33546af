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

/** Ms after which those who wait look whether it is their turn. */
const lookAgain = 20;

/** Ms without a look after which somebody is taken to have left: platforms stop the work of a request that was cut off. */
const leftAfter = 1_000;

/** Somebody who waits. */
interface Ticket {
  lastLook: number;
}

/**
 * One turn at a time, evenly spaced, in order of arrival; between processes that share a store, in no order. As many are
 * let in as can have their turn in time; the others are told at once when to try again. Those who wait share plain data
 * and no promise: on workers a request must not wait for what another one does.
 */
export function createStartQueue({ account, perSecond, store, now, log }: StartQueueOptions): StartQueue {
  const gap = 1000 / perSecond + slack;
  const longest = Math.floor(longestWait / gap);
  const alone = createMemoryStore(1);
  const line: Ticket[] = [];

  function busy(): Refusal {
    log({ level: 'warn', event: 'startsQueueFull', waiting: line.length });
    const wait = soonest + Math.random() * (latest - soonest);
    return new Refusal('upstreamBusy', 'Many conversations are beginning; try again in a moment.', wait);
  }

  function isFirst(ticket: Ticket): boolean {
    const time = now();
    ticket.lastLook = time;
    while (line[0] && line[0] !== ticket && time - line[0].lastLook > leftAfter) line.shift();
    return line[0] === ticket;
  }

  async function takeTurn(ticket: Ticket): Promise<void> {
    const giveUpAt = now() + longestWait;
    let askAt = 0;
    for (;;) {
      const time = now();
      if (time > giveUpAt) throw busy();
      if (isFirst(ticket) && time >= askAt) {
        const { count, resetsAt } = await countIn(time);
        if (count === 1) return;
        askAt = Math.min(resetsAt, time + gap);
      }
      await pause(lookAgain);
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
      if (line.length > longest) throw busy();
      const ticket: Ticket = { lastLook: now() };
      line.push(ticket);
      try {
        await takeTurn(ticket);
      } finally {
        const place = line.indexOf(ticket);
        if (place >= 0) line.splice(place, 1);
      }
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
