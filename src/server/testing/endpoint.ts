// An endpoint over the fake Twilio, with a clock that tests move and requests as a widget sends them.

import { createEndpoint } from '../handler';
import type { LogEntry } from '../log';
import type { EndpointOptions, TwilioCredentials } from '../options';
import { createFakeTwilio, type FakeTwilio } from './fakeTwilio';

export const origin = 'https://shop.example';

export const credentials: TwilioCredentials = {
  accountSid: `AC${'a'.repeat(32)}`,
  authToken: 'auth-token-secret',
  apiKey: `SK${'b'.repeat(32)}`,
  apiSecret: 'api-secret-of-the-tests',
  serviceSid: `IS${'c'.repeat(32)}`,
};

export const flexCredentials: TwilioCredentials = { ...credentials, addressSid: `IG${'d'.repeat(32)}` };

export interface TestEndpoint {
  readonly twilio: FakeTwilio;
  readonly log: LogEntry[];
  /** Epoch ms; tests set it. */
  readonly clock: { now: number };
  handle(request: Request): Promise<Response>;
  post(call: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
}

export function createTestEndpoint(options: Partial<EndpointOptions> = {}): TestEndpoint {
  const twilio = createFakeTwilio();
  const log: LogEntry[] = [];
  const clock = { now: Date.UTC(2026, 0, 1) };
  const handle = createEndpoint({
    twilio: flexCredentials,
    allowedOrigins: [origin],
    clientAddress: () => '192.0.2.1',
    // The clock stands still, so a turn of the queue would never come; its own tests use real time.
    newChatsPerSecond: Number.POSITIVE_INFINITY,
    now: () => clock.now,
    fetch: twilio.fetch,
    log: (entry) => log.push(entry),
    ...options,
  });
  return {
    twilio,
    log,
    clock,
    handle,
    post: (call, body, headers) => handle(postRequest(call, body, headers)),
  };
}

export function postRequest(call: string, body: unknown, headers: Record<string, string> = {}): Request {
  return new Request(`https://shop.example/chat/${call}`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', 'x-requested-with': 'parlor', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Status and code in one value, for tables. */
export async function outcomeOf(response: Response): Promise<string> {
  const { error } = (await response.json()) as { error?: { code: string } };
  return error ? `${response.status} ${error.code}` : String(response.status);
}
