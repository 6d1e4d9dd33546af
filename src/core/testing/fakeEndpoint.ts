// The site's server in memory; it fails as told, in order, and then answers.

import type { ChatError } from '../errors';
import type { Credentials, EndpointCall, SessionEndpoint, StartRequest } from '../ports';
import type { SurveyValues } from '../survey';

export interface FakeEndpoint extends SessionEndpoint {
  readonly failures: ChatError[];
  readonly started: StartRequest[];
  /** When each call came, by the clock given. */
  readonly callTimes: number[];
  refreshes: number;
  /** What the credentials it gives announce. */
  capabilities: readonly EndpointCall[];
  readonly asked: { readonly call: EndpointCall; readonly answers?: SurveyValues }[];
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
      capabilities: endpoint.capabilities,
      clientOptions: null,
    };
  }

  const endpoint: FakeEndpoint = {
    failures,
    started,
    callTimes,
    refreshes: 0,
    capabilities: [],
    asked: [],
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
    async ask(call, _credentials, answers) {
      failIfTold();
      endpoint.asked.push({ call, ...(answers ? { answers } : {}) });
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
