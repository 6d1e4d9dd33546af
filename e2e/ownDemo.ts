// A demo for one test alone, whose account is known: everything in it can be said and spoilt without meeting other tests.

import { type DemoOptions, startDemo } from '../demo/startDemo';
import type { Fault } from './faults';

export interface OwnDemo {
  readonly origin: string;
  /** Through Twilio's REST face; `path` after `/v1/`. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<void>;
  setFault(fault: Fault): Promise<void>;
  close(): Promise<void>;
}

export async function openDemo({ calls = {} }: Pick<DemoOptions, 'calls'> = {}): Promise<OwnDemo> {
  const demo = await startDemo({
    port: 0,
    host: null,
    fresh: true,
    data: 'none',
    tokenSeconds: 3600,
    environment: {},
    calls,
    say() {},
  });
  const { accountSid = '', authToken = '' } = demo.account ?? {};
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;

  async function send(path: string, init: RequestInit): Promise<void> {
    const response = await fetch(`${demo.origin}/twilio/${path}`, { method: 'POST', ...init });
    if (!response.ok) throw new Error(`the stand-in refused ${path}: ${await response.text()}`);
  }

  return {
    origin: demo.origin,
    post: (path, fields) =>
      send(`conversations/v1/${path}`, { headers: { authorization }, body: new URLSearchParams(fields) }),
    setFault: (fault) =>
      send('faults', { headers: { 'content-type': 'application/json' }, body: JSON.stringify(fault) }),
    close: demo.close,
  };
}
