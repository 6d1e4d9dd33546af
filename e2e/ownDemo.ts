// A demo for one test alone, whose account is known: everything in it can be said and spoilt without meeting other tests.

import { type DemoOptions, startDemo } from '../demo/startDemo';
import type { Fault, FaultReport } from './faults';

export interface OwnDemo {
  readonly origin: string;
  /** Through Twilio's REST face; `path` after `/v1/`. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<void>;
  get(path: string): Promise<unknown>;
  setFault(fault: Fault): Promise<void>;
  /** How often rules of this kind have fired. */
  firedFaults(kind: string): Promise<number>;
  close(): Promise<void>;
}

export async function openDemo({
  calls = {},
  beforeParlor = '',
}: Pick<DemoOptions, 'calls' | 'beforeParlor'> = {}): Promise<OwnDemo> {
  const demo = await startDemo({ calls, beforeParlor });
  const { accountSid = '', authToken = '' } = demo.account ?? {};
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;

  async function send(path: string, init: RequestInit): Promise<Response> {
    const response = await fetch(`${demo.origin}/twilio/${path}`, init);
    if (!response.ok) throw new Error(`the stand-in refused ${path}: ${await response.text()}`);
    return response;
  }

  return {
    origin: demo.origin,
    async post(path, fields) {
      const body = new URLSearchParams(fields);
      await send(`conversations/v1/${path}`, { method: 'POST', headers: { authorization }, body });
    },
    get: async (path) => (await send(`conversations/v1/${path}`, { headers: { authorization } })).json(),
    async setFault(fault) {
      const headers = { 'content-type': 'application/json' };
      await send('faults', { method: 'POST', headers, body: JSON.stringify(fault) });
    },
    async firedFaults(kind) {
      const { rules } = (await (await send('faults', {})).json()) as FaultReport;
      return rules.filter(({ fault }) => fault.kind === kind).reduce((sum, { fired }) => sum + fired, 0);
    },
    close: demo.close,
  };
}
