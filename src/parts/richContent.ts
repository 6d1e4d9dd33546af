// What reads cards, choices and forms out of messages. The build puts a self-contained file in its place.

import type * as RichContentPart from '../twilio/richContentPart';

export function loadRichContentPart(_attempt: number): Promise<typeof RichContentPart> {
  return import('../twilio/richContentPart');
}
