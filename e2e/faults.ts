// The stand-in's fault control, over HTTP as anybody may use it on this machine.

import { type APIRequestContext, expect } from '@playwright/test';

/** See demo/emulator/faultRules.ts. Give an `identity`, so that tests which run side by side do not meet each other's faults. */
export interface Fault {
  readonly kind: string;
  readonly identity?: string;
  readonly [option: string]: unknown;
}

export class Faults {
  constructor(private readonly request: APIRequestContext) {}

  async set(fault: Fault): Promise<void> {
    const response = await this.request.post('/twilio/faults', { data: fault });
    expect(response.ok(), await response.text()).toBe(true);
  }

  async fired(kind: string): Promise<number> {
    const report = (await (await this.request.get('/twilio/faults')).json()) as { fired: Record<string, number> };
    return report.fired[kind] ?? 0;
  }

  async clear(): Promise<void> {
    await this.request.delete('/twilio/faults');
  }
}
