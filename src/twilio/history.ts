// Pages of messages as the service has them now, not as the SDK remembers them.

import type { Conversation } from '@twilio/conversations';
import type { HistoryPage } from '../core/ports';
import { mapError } from './mapError';
import { mapMessage } from './mapMessage';

/**
 * Higher than the index of any message. The SDK answers from its cache wherever the index that a page starts from is in
 * it, and after a reconnect the cache lags until the missed events have been replayed. From an index that it has never
 * seen, it asks the service.
 */
const beyondTheNewest = 2 ** 31 - 1;

/** The newest messages that the service holds: each call is a request. */
export async function newestPage(conversation: Conversation, count: number, identity: string): Promise<HistoryPage> {
  try {
    return await readPage(conversation, beyondTheNewest, count, identity);
  } catch (error) {
    const { kind } = mapError(error);
    // Not seen live: should the service refuse such an index, what the SDK remembers is better than nothing.
    if (kind !== 'rejected' && kind !== 'gone') throw error;
    return readPage(conversation, undefined, count, identity);
  }
}

/** What comes before the index `before`; from the cache where it has all of it. */
export async function olderPage(
  conversation: Conversation,
  before: number,
  count: number,
  identity: string,
): Promise<HistoryPage> {
  if (before <= 0) return { messages: [], hasOlder: false };
  return readPage(conversation, before - 1, count, identity);
}

async function readPage(
  conversation: Conversation,
  from: number | undefined,
  count: number,
  identity: string,
): Promise<HistoryPage> {
  const page = await conversation.getMessages(count, from, 'backwards');
  return { messages: page.items.map((item) => mapMessage(item, identity)), hasOlder: page.hasPrevPage };
}
