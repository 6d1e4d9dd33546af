// Pages of one site in one process: a lock that one of them holds, and a channel on which each hears the others.

import type { LeadRequest, TabMessage, Tabs } from '../tabs';
import type { FakePage } from './fakePage';

export interface FakeTabs extends Tabs {
  /** The page dies: it says nothing more, and the lock is free. */
  kill(): void;
  /** The page sleeps: it keeps the lock and neither hears nor says anything until it wakes. */
  freeze(): void;
  thaw(): void;
}

interface Waiter {
  readonly tab: string;
  readonly request: LeadRequest;
}

export interface FakeBrowser {
  open(): FakeTabs;
  /** Who holds the lock. */
  leader(): string | null;
}

export function createFakeBrowser(): FakeBrowser {
  let count = 0;
  let holder: Waiter | null = null;
  let queue: Waiter[] = [];
  const ears = new Map<string, (message: TabMessage) => void>();
  const asleep = new Map<string, (() => void)[]>();

  /** As in a browser: later, and never into a page that sleeps. */
  function soon(tab: string, run: () => void): void {
    Promise.resolve().then(() => {
      const missed = asleep.get(tab);
      if (missed) missed.push(run);
      else run();
    });
  }

  function grant(): void {
    if (holder) return;
    const next = queue.shift();
    if (!next) return;
    holder = next;
    soon(next.tab, () => {
      if (holder === next) next.request.led();
    });
  }

  function forget(tab: string): void {
    queue = queue.filter((waiter) => waiter.tab !== tab);
    if (holder?.tab === tab) holder = null;
    grant();
  }

  function open(): FakeTabs {
    const id = `tab-${++count}`;
    let dead = false;
    return {
      id,
      lead(request) {
        const waiter = { tab: id, request };
        if (request.steal) {
          const robbed = holder;
          holder = waiter;
          if (robbed) soon(robbed.tab, () => robbed.request.lost());
          soon(id, () => {
            if (holder === waiter) request.led();
          });
        } else {
          queue.push(waiter);
          grant();
        }
        return () => {
          queue = queue.filter((other) => other !== waiter);
          if (holder === waiter) holder = null;
          grant();
        };
      },
      leads: () => new Promise((resolve) => soon(id, () => resolve(holder?.tab === id))),
      post(message) {
        if (dead || asleep.has(id)) return;
        const copy = structuredClone(message);
        for (const [tab, hear] of ears) if (tab !== id) soon(tab, () => hear(copy));
      },
      listen(listener) {
        ears.set(id, listener);
        return () => ears.delete(id);
      },
      kill() {
        dead = true;
        ears.delete(id);
        forget(id);
      },
      freeze() {
        asleep.set(id, []);
      },
      thaw() {
        const missed = asleep.get(id) ?? [];
        asleep.delete(id);
        for (const run of missed) run();
      },
    };
  }

  return { open, leader: () => holder?.tab ?? null };
}

/** The view of a page that may be frozen or dead: it hears later or never, and what it says when dead nobody hears. */
export function tabsOf(page: FakePage, tabs: FakeTabs, onRobbed: () => void): Tabs {
  return {
    id: tabs.id,
    lead({ steal, led, lost }) {
      if (!page.act()) return () => {};
      const giveUp = tabs.lead({
        steal,
        led: () => page.deliver(led),
        lost: () =>
          page.deliver(() => {
            onRobbed();
            lost();
          }),
      });
      return () => {
        if (page.isAlive()) giveUp();
      };
    },
    async leads() {
      const answer = await tabs.leads();
      return new Promise((resolve) => page.deliver(() => resolve(answer)));
    },
    post(message) {
      if (page.act()) tabs.post(message);
    },
    listen: (listener) => tabs.listen((message) => page.deliver(() => listener(message))),
  };
}
