// Pages of messages as the service has them now, not as the SDK remembers them.

import type { Conversation, Message as SdkMessage } from '@twilio/conversations';
import type { Message } from '../core/message';
import type { HistoryPage } from '../core/ports';
import { mapError } from './mapError';

export type MapMessage = (message: SdkMessage) => Message;

/**
 * Higher than the index of any message. The SDK answers from its cache wherever the index that a page starts from is in
 * it, and after a reconnect the cache lags until the missed events have been replayed. From an index that it has never
 * seen, it asks the service.
 */
const beyondTheNewest = 2 ** 31 - 1;

/** The newest messages that the service holds: each call is a request. */
export async function newestPage(conversation: Conversation, count: number, map: MapMessage): Promise<HistoryPage> {
  try {
    return await readPage(conversation, beyondTheNewest, count, map);
  } catch (error) {
    const { kind } = mapError(error);
    // Not seen live: should the service refuse such an index, what the SDK remembers is better than nothing.
    if (kind !== 'rejected' && kind !== 'gone') throw error;
    return readPage(conversation, undefined, count, map);
  }
}

/** What comes before the index `before`; from the cache where it has all of it. */
export async function olderPage(
  conversation: Conversation,
  before: number,
  count: number,
  map: MapMessage,
): Promise<HistoryPage> {
  if (before <= 0) return { messages: [], hasOlder: false };
  return readPage(conversation, before - 1, count, map);
}

async function readPage(
  conversation: Conversation,
  from: number | undefined,
  count: number,
  map: MapMessage,
): Promise<HistoryPage> {
  const page = await conversation.getMessages(count, from, 'backwards');
  return { messages: page.items.map(map), hasOlder: page.hasPrevPage };
}
