// The adapter with the SDK as one file, which a page imports, or starts as a worker that serves it.

import { workerName } from '../worker/protocol';
import { serveTransport } from '../worker/serveTransport';
import { createTwilioTransport } from './transport';

export { createTwilioTransport };

/** As little of a worker as is needed here: the types of pages and of workers do not go together. */
interface WorkerScope extends EventTarget {
  readonly name: string;
  postMessage(message: unknown): void;
  onmessage: (event: MessageEvent) => void;
  close(): void;
}

/** For the last words to the service. */
const closingMs = 500;

if (typeof document === 'undefined' && (globalThis as { name?: unknown }).name === workerName) {
  serve(globalThis as unknown as WorkerScope);
}

function serve(scope: WorkerScope): void {
  // The SDK listens to a window for the network's comings and goings, and does not know workers.
  Object.assign(scope, { window: scope });
  scope.onmessage = (() => {
    const take = serveTransport(createTwilioTransport(), {
      post: (message) => scope.postMessage(message),
      setOnline(online) {
        Object.defineProperty(navigator, 'onLine', { value: online, configurable: true });
        scope.dispatchEvent(new Event(online ? 'online' : 'offline'));
      },
      end: () => setTimeout(() => scope.close(), closingMs),
    });
    return ({ data }: MessageEvent) => take(data);
  })();
  scope.postMessage({ kind: 'ready' });
}
