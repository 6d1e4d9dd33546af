// What a page and its worker say to each other: one ChatTransport, as messages that survive structured cloning.

import type { ChatError } from '../core/errors';
import type { ChatTransport, OutgoingMessage, TransportEvent } from '../core/ports';

/** Methods that are a question and an answer, no more. */
export type PlainMethod = 'connect' | 'history' | 'advanceRead' | 'updateToken' | 'quit' | 'probe' | 'mediaUrl';

export type ToWorker =
  | {
      [Method in PlainMethod]: {
        readonly kind: 'call';
        readonly id: number;
        readonly method: Method;
        readonly args: Parameters<ChatTransport[Method]>;
      };
    }[PlainMethod]
  /** `asks`: before the message of a file is posted, the page wants to be asked. */
  | { readonly kind: 'send'; readonly id: number; readonly message: OutgoingMessage; readonly asks: boolean }
  /** To `mayPost` of the send with this id; null for yes. */
  | { readonly kind: 'mayPost'; readonly id: number; readonly error: ChatError | null }
  | { readonly kind: 'cancelUpload'; readonly clientId: string }
  | { readonly kind: 'setTyping' | 'close' | 'ping' }
  /** Not every browser tells its workers. */
  | { readonly kind: 'network'; readonly online: boolean };

export type FromWorker =
  | { readonly kind: 'ready' | 'pong' }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly error: ChatError }
  | { readonly kind: 'progress'; readonly id: number; readonly fraction: number }
  | { readonly kind: 'mayPost'; readonly id: number }
  | { readonly kind: 'event'; readonly event: TransportEvent };

/** The page's end of the way to a worker. */
export interface WorkerLink {
  /** Throws what cannot be cloned. */
  post(message: ToWorker): void;
  /** `onTrouble`: something went wrong in the worker, which may be dead or not. */
  listen(onMessage: (message: FromWorker) => void, onTrouble: () => void): void;
  /** Ends the worker, whatever it does. */
  end(): void;
}

/** By it the file of the transport knows that it is to serve, and has not been imported into a worker of the site's. */
export const workerName = 'parlor-transport';
