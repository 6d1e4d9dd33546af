// The site's server in memory; it fails as told, in order, and then answers.

import type { ChatError } from '../errors';
import type { Credentials, SessionEndpoint, StartRequest } from '../ports';

export interface FakeEndpoint extends SessionEndpoint {
  readonly failures: ChatError[];
  readonly started: StartRequest[];
  /** When each call came, by the clock given. */
  readonly callTimes: number[];
  refreshes: number;
}

export const tokenLifetimeMs = 60 * 60_000;

export function createFakeEndpoint(now: () => number): FakeEndpoint {
  const failures: ChatError[] = [];
  const started: StartRequest[] = [];
  const callTimes: number[] = [];
  let count = 0;

  function credentials(): Credentials {
    return {
      token: `token-${++count}`,
      conversationSid: 'CH1',
      receivedAt: now(),
      lifetimeMs: tokenLifetimeMs,
      identity: null,
      region: null,
      capabilities: [],
      clientOptions: null,
    };
  }

  function failIfTold(): void {
    callTimes.push(now());
    const failure = failures.shift();
    if (failure) throw failure;
  }

  return {
    failures,
    started,
    callTimes,
    refreshes: 0,
    async start(request) {
      failIfTold();
      started.push(request);
      return credentials();
    },
    async refresh(former) {
      failIfTold();
      this.refreshes++;
      return { ...former, ...credentials() };
    },
  };
}
