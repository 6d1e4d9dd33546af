// Starts the file of the transport in a clean frame of the page's own origin, where the page's intrinsics are spoilt.

import { type CleanFrame, openCleanFrame } from '../browser/cleanFrame';
import { chatError } from '../core/errors';
import { type FromWorker, type ToWorker, type WorkerLink, workerName } from './protocol';
import { trusted } from './trusted';

/** Fetching the file is part of it. */
const startDeadlineMs = 20_000;

/** Rejects with `loadFailed` when it does not come, for whatever reason. */
export async function startFrame(file: URL): Promise<WorkerLink> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), startDeadlineMs);
  let frame: CleanFrame | undefined;
  try {
    frame = await openCleanFrame(patience.signal, workerName);
    await run(file, frame.window, patience.signal);
  } catch (error) {
    frame?.close();
    throw chatError('loadFailed', `frame: ${String(error)}`);
  } finally {
    clearTimeout(timer);
  }
  const { window, close } = frame;
  const { port1: port, port2 } = new MessageChannel();
  // It becomes a port of the frame's, and what arrives by it a value of the frame's.
  window.postMessage(workerName, '/', [port2]);

  return {
    post: (message: ToWorker) => port.postMessage(message),
    listen(onMessage, onTrouble) {
      port.onmessage = ({ data }: MessageEvent<FromWorker>) => onMessage(data);
      port.onmessageerror = onTrouble;
    },
    end() {
      port.close();
      close();
    },
  };
}

/** As a module, like the page would import it. */
function run(file: URL, window: CleanFrame['window'], patience: AbortSignal): Promise<unknown> {
  const script = window.document.createElement('script');
  script.type = 'module';
  script.src = trusted(file.href, window);
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error('its file could not be loaded'));
    patience.addEventListener('abort', () => reject(new Error('its file does not come')));
    window.document.head.append(script);
  });
}
