// Where runs are played: a demo of its own with its stand-in, and what a run may ask of them from outside the browser.

import { startDemo } from '../../demo/startDemo';
import type { Fault } from '../faults';
import type { Line } from './compare';

export interface FaultReport {
  readonly rules: readonly { readonly id: string; readonly fired: number; readonly remaining: number | null }[];
  readonly sockets: readonly { readonly identity: string | null; readonly halfOpen: boolean }[];
}

export interface Stage {
  readonly origin: string;
  /** The id of the rule; actions happen at once and have an id that no report lists. */
  setFault(fault: Fault): Promise<string>;
  faultReport(): Promise<FaultReport>;
  clearFaults(identity: string): Promise<void>;
  /** Over REST: when it resolves, the service has it, once. */
  postAsAgent(conversationSid: string, text: string): Promise<void>;
  /** In the service's order; `visitor` is the identity of the visitor. */
  messages(conversationSid: string, visitor: string): Promise<Line[]>;
  close(): Promise<void>;
}

const agent = 'agent-robin';

/** Own processes' faults would meet each other: every campaign has a stage of its own. */
export async function openStage(): Promise<Stage> {
  const demo = await startDemo();
  const { account, origin } = demo;
  if (!account) throw new Error('the demo has no stand-in');
  const authorization = `Basic ${Buffer.from(`${account.accountSid}:${account.authToken}`).toString('base64')}`;
  const service = `${origin}/twilio/conversations/v1/Services/${account.serviceSid}`;

  async function json(address: string, init: RequestInit = {}): Promise<unknown> {
    const response = await fetch(address, { ...init, signal: AbortSignal.timeout(10_000) });
    if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
    return response.json();
  }

  return {
    origin,
    async setFault(fault) {
      const headers = { 'content-type': 'application/json' };
      const set = await json(`${origin}/twilio/faults`, { method: 'POST', headers, body: JSON.stringify(fault) });
      const [id] = (set as { ids: string[] }).ids;
      if (id === undefined) throw new Error(`no id for ${JSON.stringify(fault)}`);
      return id;
    },
    async faultReport() {
      return (await json(`${origin}/twilio/faults`)) as FaultReport;
    },
    async clearFaults(identity) {
      await json(`${origin}/twilio/faults?identity=${encodeURIComponent(identity)}`, { method: 'DELETE' });
    },
    async postAsAgent(conversationSid, text) {
      const body = new URLSearchParams({ Author: agent, Body: text });
      await json(`${service}/Conversations/${conversationSid}/Messages`, {
        method: 'POST',
        headers: { authorization },
        body,
      });
    },
    async messages(conversationSid, visitor) {
      const address = `${service}/Conversations/${conversationSid}/Messages?PageSize=100`;
      const { messages } = (await json(address, { headers: { authorization } })) as {
        messages: { author: string; body: string | null; media: { filename: string }[] | null }[];
      };
      return messages.map(({ author, body, media }) => ({
        from: author === visitor ? 'visitor' : 'agent',
        text: body || (media?.[0]?.filename ?? ''),
      }));
    },
    close: () => demo.close(),
  };
}
