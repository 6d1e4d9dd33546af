// ChatTransport over @twilio/conversations. The SDK's traps end here: each is named where it is absorbed.

import { chatError, isChatError } from '../core/errors';
import type { ChatTransport, Credentials, TransportEvent } from '../core/ports';
import { withDeadline } from './deadline';
import { type Line, openLine } from './line';
import { mapError } from './mapError';
import { clientIdKey, mapMessage } from './mapMessage';

const firstPageSize = 30;
const requestDeadlineMs = 12_000;

export function createTwilioTransport(): ChatTransport {
  const listeners = new Set<(event: TransportEvent) => void>();
  let line: Line | null = null;
  let credentials: Credentials | null = null;
  let closed = false;

  function emit(event: TransportEvent): void {
    if (closed) return;
    for (const listener of listeners) listener(event);
  }

  function open(next: Credentials): Line {
    line?.dispose();
    credentials = next;
    line = openLine(next, emit);
    return line;
  }

  /** Runs one SDK call: only while connected, never longer than the deadline, rejecting only with ChatError. */
  async function ask<T>(what: string, call: (line: Line) => Promise<T>): Promise<T> {
    if (closed || !line?.isOnline()) throw chatError('offline', `${what}: not connected`);
    try {
      return await withDeadline(call(line), requestDeadlineMs, what);
    } catch (error) {
      throw mapError(error);
    }
  }

  return {
    async connect(next) {
      if (closed) throw chatError('offline', 'the transport is closed');
      // A client that is still trying to connect with the same token goes on; a second one would leak listeners.
      const current = line?.isUsable() && credentials?.token === next.token ? line : open(next);
      try {
        return await current.join(firstPageSize);
      } catch (error) {
        const mapped = mapError(error);
        if (mapped.kind !== 'timeout' && mapped.kind !== 'offline') {
          current.dispose();
          line = null;
        }
        throw mapped;
      }
    },

    close() {
      closed = true;
      listeners.clear();
      line?.dispose();
      line = null;
    },

    send: ({ clientId, text }) =>
      ask('sendMessage', (wire) => wire.conversation().sendMessage(text, { [clientIdKey]: clientId })),

    history: (before, count) =>
      ask('getMessages', async (wire) => {
        if (before !== null && before <= 0) return { messages: [], hasOlder: false };
        const page = await wire.conversation().getMessages(count, before === null ? undefined : before - 1);
        return { messages: page.items.map((item) => mapMessage(item, wire.identity())), hasOlder: page.hasPrevPage };
      }),

    setTyping() {
      // Queued while offline it would arrive late as a stale "is typing".
      ask('typing', (wire) => wire.conversation().typing()).catch(() => {});
    },

    advanceRead: (index) =>
      ask('advanceLastReadMessageIndex', async (wire) => {
        await wire.conversation().advanceLastReadMessageIndex(index);
      }),

    async updateToken(token) {
      if (closed || !credentials) throw chatError('offline', 'updateToken: never connected');
      credentials = { ...credentials, token };
      try {
        if (line?.isUsable()) return await line.updateToken(token);
      } catch (error) {
        if (isChatError(error) && error.kind === 'auth') throw error;
        // The client is beyond repair (a first connect that never succeeded, a 406 or 417 close): a new one is not.
      }
      try {
        const { ended } = await open(credentials).join(firstPageSize);
        emit(ended ? { kind: 'conversationEnded' } : { kind: 'connectionChanged', connection: 'online' });
      } catch (error) {
        throw mapError(error);
      }
    },

    mediaUrl: (mediaSid) =>
      ask('getTemporaryContentUrlsForMediaSids', async (wire) => {
        const urls = await wire.client.getTemporaryContentUrlsForMediaSids([mediaSid]);
        const url = urls.get(mediaSid);
        if (!url) throw chatError('gone', 'the file has no address any more');
        return url;
      }),

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
