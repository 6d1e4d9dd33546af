// The worker's side: a transport that is run by messages from the page.

import { type ChatError, chatError, isChatError } from '../core/errors';
import type { ChatTransport } from '../core/ports';
import type { FromWorker, ToWorker } from './protocol';

export interface PageLink {
  post(message: FromWorker): void;
  /** The browser says whether there is a network. */
  setOnline(online: boolean): void;
  /** The transport is closed; nothing will be asked any more. */
  end(): void;
}

/** Returns what takes the page's messages. */
export function serveTransport(transport: ChatTransport, page: PageLink): (message: ToWorker) => void {
  /** Sends whose message waits for the page's word, by their id. */
  const waiting = new Map<number, (error: ChatError | null) => void>();
  transport.subscribe((event) => page.post({ kind: 'event', event }));

  function answer(id: number, work: Promise<unknown>): void {
    work.then(
      (value) => page.post({ kind: 'done', id, value }),
      (error) =>
        page.post({ kind: 'failed', id, error: isChatError(error) ? error : chatError('unknown', String(error)) }),
    );
  }

  const mayPost = (id: number) =>
    new Promise<void>((resolve, reject) => {
      waiting.set(id, (error) => (error ? reject(error) : resolve()));
      page.post({ kind: 'mayPost', id });
    });

  return (message) => {
    switch (message.kind) {
      case 'call': {
        const { id, method, args } = message;
        // The types of method and arguments go together, which the compiler cannot follow.
        const call = transport[method] as (...given: unknown[]) => Promise<unknown>;
        answer(id, call(...args));
        return;
      }
      case 'send': {
        const { id, asks } = message;
        const onProgress = (fraction: number) => page.post({ kind: 'progress', id, fraction });
        answer(id, transport.send(message.message, onProgress, asks ? () => mayPost(id) : undefined));
        return;
      }
      case 'mayPost':
        waiting.get(message.id)?.(message.error);
        waiting.delete(message.id);
        return;
      case 'cancelUpload':
        transport.cancelUpload(message.clientId);
        return;
      case 'setTyping':
        transport.setTyping();
        return;
      case 'network':
        page.setOnline(message.online);
        return;
      case 'ping':
        page.post({ kind: 'pong' });
        return;
      case 'close':
        transport.close();
        page.end();
        return;
    }
  };
}
