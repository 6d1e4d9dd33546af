// When to try to connect again. The SDK's own schedule reaches two minutes and cannot be hurried; this one replaces it.

import { backoffMs, recentCalls, stormGuardMs } from '../core/backoff';

/** An attempt that has come to nothing by then is given up for the next one. */
const attemptMs = 10_000;
/** Once the server has sent us away or asked for patience. */
const sentAwayFailures = 3;
const busyMs = 30_000;
/** An attempt younger than this is not overtaken by an impatient visitor. */
const youngMs = 1000;

export interface Reconnecting {
  /** An attempt is under way that somebody else has started. */
  started(): void;
  /** There is no connection. `sentAway`: the server closed it in an orderly way. */
  lost(sentAway: boolean): void;
  failed(busy: boolean): void;
  /** The attempt under way, if any, has been cut: the next one need not wait for it. */
  abandoned(): void;
  connected(): void;
  /** The page or the network is back: tries now, as far as the limit allows. */
  hurry(): void;
  /** Nothing is tried until the next `started` or `lost`. */
  rest(): void;
}

/** When attempts were made (epoch ms), shared by the lines of one transport: never more than 8 in a minute. */
export type AttemptLog = number[];

export function createReconnecting(log: AttemptLog, attempt: () => void): Reconnecting {
  let trying = false;
  let underWay = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function note(): void {
    // It will not leave this machine: when the network is back, the limit must not keep us waiting.
    if (isOffline()) return;
    const now = Date.now();
    log.splice(0, log.length, ...recentCalls(log, now), now);
  }

  function plan(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(go, Math.max(ms, isOffline() ? attemptMs : stormGuardMs(log, Date.now())));
  }

  function go(): void {
    begin();
    attempt();
  }

  function begin(): void {
    underWay = true;
    note();
    plan(attemptMs);
  }

  function rest(): void {
    trying = false;
    underWay = false;
    failures = 0;
    clearTimeout(timer);
  }

  return {
    started() {
      trying = true;
      begin();
    },
    lost(sentAway) {
      if (trying) return;
      trying = true;
      failures = sentAway ? sentAwayFailures : 1;
      plan(backoffMs(failures, null, Math.random()));
    },
    failed(busy) {
      if (!trying) return;
      underWay = false;
      failures++;
      plan(Math.max(busy ? busyMs : 0, backoffMs(failures, null, Math.random())));
    },
    abandoned() {
      underWay = false;
    },
    connected: rest,
    hurry() {
      if (!trying || (underWay && Date.now() - (log.at(-1) ?? 0) < youngMs)) return;
      failures = 0;
      plan(0);
    },
    rest,
  };
}

/** What the browser says of the network. It is nearly always right, so it is tried all the same, only rarely. */
function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}
