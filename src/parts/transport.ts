// The Twilio SDK and our adapter to it, by far the largest part. The build puts a self-contained file in its place.

import type { ChatTransport } from '../core/ports';

export function loadTransportPart(_attempt: number): Promise<{ createTwilioTransport(): ChatTransport }> {
  return import('../twilio/transport');
}
