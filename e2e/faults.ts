// The stand-in's fault control, over HTTP as anybody may use it on this machine. Each test reaches its own visitors only:
// others run beside it against the same stand-in.

import { type APIRequestContext, expect } from '@playwright/test';

/** See demo/emulator/faultRules.ts. */
export interface Fault {
  readonly kind: string;
  readonly identity?: string;
  readonly [option: string]: unknown;
}

/** Meets one visitor, and nobody else. */
type OwnFault = Fault & { readonly identity: string };

export interface FaultReport {
  readonly rules: readonly { readonly fault: Fault; readonly fired: number }[];
}

export class Faults {
  /** Of all whom this test has set faults for. */
  readonly #identities = new Set<string>();

  constructor(private readonly request: APIRequestContext) {}

  async set(fault: OwnFault): Promise<void> {
    this.#identities.add(fault.identity);
    const response = await this.request.post('/twilio/faults', { data: fault });
    expect(response.ok(), await response.text()).toBe(true);
  }

  /** How often rules of this kind have fired for the visitors of this test. */
  async fired(kind: string): Promise<number> {
    const { rules } = (await (await this.request.get('/twilio/faults')).json()) as FaultReport;
    const own = rules.filter(({ fault }) => fault.kind === kind && this.#identities.has(fault.identity ?? ''));
    return own.reduce((sum, { fired }) => sum + fired, 0);
  }

  async clear(): Promise<void> {
    for (const identity of this.#identities) {
      await this.request.delete('/twilio/faults', { params: { identity } });
    }
  }
}
