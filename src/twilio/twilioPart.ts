// The adapter with the SDK as one file, which a page imports, or starts as a worker or in a frame that serves it.

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

if ((globalThis as { name?: unknown }).name === workerName) {
  if (typeof document === 'undefined') serveFromWorker(globalThis as unknown as WorkerScope);
  // The page hands over a port when this has run.
  else addEventListener('message', ({ ports: [port] }) => port && serveFromFrame(port), { once: true });
}

/** The page takes the frame away when it is done with it, and the browser tells frames of the network. */
function serveFromFrame(port: MessagePort): void {
  const take = serveTransport(createTwilioTransport(), {
    post: (message) => port.postMessage(message),
    setOnline() {},
    end() {},
  });
  port.onmessage = ({ data }) => take(data);
}

function serveFromWorker(scope: WorkerScope): void {
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
