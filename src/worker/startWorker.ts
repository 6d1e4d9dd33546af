// Starts the file of the transport as a worker, where the page allows one.

import { chatError } from '../core/errors';
import { type FromWorker, type WorkerLink, workerName } from './protocol';
import { trusted } from './trusted';

/** Fetching the file is part of it. */
const startDeadlineMs = 20_000;

/**
 * Whether a worker can be tried without a chance of noise. A policy that refuses one says so in the page's console, and no
 * page can ask for its policy. But where scripts are written into the page without a nonce, the policy is not of the strict
 * kind, if there is one, and whoever allows `parlor.js` from the page's own origin allows a worker from there.
 */
export function isWorkerWelcome(file: URL, page: Document): boolean {
  if (typeof Worker !== 'function' || file.origin !== page.location.origin) return false;
  // Then a worker needs a header of its own.
  if (globalThis.crossOriginIsolated) return false;
  if (page.querySelector('[nonce],meta[http-equiv="content-security-policy" i]')) return false;
  return [...page.scripts].some(isWrittenIntoThePage);
}

function isWrittenIntoThePage({ src, type, text }: HTMLScriptElement): boolean {
  return src === '' && /^(|module|text\/javascript)$/.test(type) && text.trim() !== '';
}

/** Rejects with `loadFailed` when the worker does not come, for whatever reason. */
export async function startWorker(file: URL): Promise<WorkerLink> {
  const worker = await create(file);
  const online = () => worker.postMessage({ kind: 'network', online: true });
  const offline = () => worker.postMessage({ kind: 'network', online: false });

  function end(): void {
    window.removeEventListener('online', online);
    window.removeEventListener('offline', offline);
    worker.terminate();
  }

  const link: WorkerLink = {
    post: (message) => worker.postMessage(message),
    listen(onMessage, onTrouble) {
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => onMessage(data);
      worker.onmessageerror = onTrouble;
      worker.onerror = (event) => {
        // The page has its own handlers of errors, which this is none of.
        event.preventDefault();
        onTrouble();
      };
    },
    end,
  };

  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(timer);
      end();
      reject(chatError('loadFailed', why));
    };
    const timer = setTimeout(() => fail('the worker does not come'), startDeadlineMs);
    link.listen(
      ({ kind }) => {
        if (kind !== 'ready') return;
        clearTimeout(timer);
        window.addEventListener('online', online);
        window.addEventListener('offline', offline);
        resolve(link);
      },
      () => fail('the worker could not be started'),
    );
  });
}

async function create(file: URL): Promise<Worker> {
  const isOurs = file.origin === location.origin;
  // A worker must come from the page's own origin; but it may import from where the page does.
  const start = isOurs ? file.href : URL.createObjectURL(new Blob([`import ${JSON.stringify(file.href)}`], script));
  try {
    return new Worker(trusted(start, globalThis), { type: 'module', name: workerName });
  } catch (error) {
    throw chatError('loadFailed', `worker: ${String(error)}`);
  } finally {
    // Not before the worker has begun to fetch it.
    if (!isOurs) setTimeout(() => URL.revokeObjectURL(start), startDeadlineMs);
  }
}

const script = { type: 'text/javascript' };
