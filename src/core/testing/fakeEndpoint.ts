// The site's server in memory; it fails as told, in order, and then answers.

import type { ChatError } from '../errors';
import type { Credentials, SessionEndpoint, StartRequest } from '../ports';

export interface FakeEndpoint extends SessionEndpoint {
  readonly failures: ChatError[];
  readonly started: StartRequest[];
  /** When each call came, by the clock given. */
  readonly callTimes: number[];
  refreshes: number;
  /** Calls back when a failure told is really met. */
  onFailure: (error: ChatError) => void;
}

export const tokenLifetimeMs = 60 * 60_000;

/** `wall`: the clock of the page, by which it notes when it received a token. Default: the server's own. */
export function createFakeEndpoint(
  now: () => number,
  issued: (token: string, until: number) => void = () => {},
  wall: () => number = now,
): FakeEndpoint {
  const failures: ChatError[] = [];
  const started: StartRequest[] = [];
  const callTimes: number[] = [];
  let count = 0;

  function credentials(): Credentials {
    const token = `token-${++count}`;
    issued(token, now() + tokenLifetimeMs);
    return {
      token,
      conversationSid: 'CH1',
      receivedAt: wall(),
      lifetimeMs: tokenLifetimeMs,
      identity: null,
      region: null,
      capabilities: [],
      clientOptions: null,
    };
  }

  const endpoint: FakeEndpoint = {
    failures,
    started,
    callTimes,
    refreshes: 0,
    onFailure: () => {},
    async start(request) {
      failIfTold();
      started.push(request);
      return credentials();
    },
    async refresh(former) {
      failIfTold();
      endpoint.refreshes++;
      return { ...former, ...credentials() };
    },
  };

  function failIfTold(): void {
    callTimes.push(now());
    const failure = failures.shift();
    if (!failure) return;
    endpoint.onFailure(failure);
    throw failure;
  }

  return endpoint;
}
