// The Twilio SDK and our adapter to it, by far the largest part. The build puts a self-contained file in its place.

import type { ChatTransport } from '../core/ports';

export function loadTwilioPart(_attempt: number): Promise<{ createTwilioTransport(): ChatTransport }> {
  return import('../twilio/twilioPart');
}

/** Where that file is, for a worker. */
export function twilioFile(_attempt: number): URL {
  return new URL(import.meta.url);
}
