// One load of a page as the browser treats it: it can be frozen, lose its clock, and die at any moment.

import type { Clock } from '../ports';
import type { FakeClock } from './fakeClock';

export interface FakePage {
  /** Wall time as the page reads it, and timers that stand still while it is frozen. */
  readonly clock: Clock;
  /** Reaches the page from outside: now, after the thaw, or never when the page is dead. */
  deliver(task: () => void): void;
  /** The page reaches outside. False once it is dead: then it did not. */
  act(): boolean;
  isAlive(): boolean;
  isFrozen(): boolean;
  freeze(): void;
  /** Everything that came due meanwhile happens late: timers before what came from outside, or after it. */
  thaw(timersFirst: boolean): Promise<void>;
  /** The visitor's computer sets its wall clock. Timers do not care. */
  jump(ms: number): void;
  /** Dead from now on, or after so many more acts (writes and requests): a crash between two lines of code. */
  kill(afterActs?: number): void;
}

export function createFakePage(world: FakeClock): FakePage {
  let offset = 0;
  let actsLeft = Number.POSITIVE_INFINITY;
  let frozen = false;
  const heldTimers: (() => void)[] = [];
  const heldDeliveries: (() => void)[] = [];

  function run(task: () => void): void {
    if (actsLeft > 0) task();
  }

  async function turn(task: () => void): Promise<void> {
    run(task);
    await world.settle();
  }

  return {
    clock: {
      now: () => world.now() + offset,
      after(ms, callback) {
        let cancelled = false;
        const fire = () => {
          if (!cancelled) callback();
        };
        const cancel = world.after(ms, () => (frozen ? heldTimers.push(fire) : run(fire)));
        return () => {
          cancelled = true;
          cancel();
        };
      },
    },
    deliver(task) {
      if (frozen || heldDeliveries.length > 0) heldDeliveries.push(task);
      else run(task);
    },
    act: () => actsLeft-- > 0,
    isAlive: () => actsLeft > 0,
    isFrozen: () => frozen,
    freeze() {
      frozen = true;
    },
    async thaw(timersFirst) {
      frozen = false;
      const timers = heldTimers.splice(0);
      const runTimers = async () => {
        for (const task of timers) await turn(task);
      };
      if (timersFirst) await runTimers();
      // What comes while this goes on queues up behind it.
      for (let task = heldDeliveries[0]; task && !frozen; task = heldDeliveries[0]) {
        await turn(task);
        heldDeliveries.shift();
      }
      if (!timersFirst) await runTimers();
    },
    jump(ms) {
      offset += ms;
    },
    kill(afterActs = 0) {
      actsLeft = afterActs;
    },
  };
}
