// What decides where the transport runs. The build puts a self-contained file in its place.

import type { ChatTransport } from '../core/ports';

export function loadTransportPart(
  _attempt: number,
): Promise<{ createTransport(choice: 'auto' | 'always' | 'never', attempt: number): Promise<ChatTransport> }> {
  return import('../worker/transportPart');
}
