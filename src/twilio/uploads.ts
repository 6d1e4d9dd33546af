// Files on their way to the media service. The SDK uploads by itself, but never tells how far it has come, gives up on
// nothing, uploads again when only the message failed, and spoils JSON. So its requests are made here instead; what it
// asks and what it makes of the answer stays its own.

import type { Client } from '@twilio/conversations';
import { chatError } from '../core/errors';
import type { OutgoingFile } from '../core/ports';

export interface Uploads {
  /** From now on the requests of this client are made here. False when the SDK has changed: it must upload alone. */
  watch(client: Client): boolean;
  /**
   * Brings the file to the media service. After that, a message of this client that carries the same content is posted
   * without uploading it again. Resolves with false, having done nothing, when the client cannot be watched.
   */
  upload(client: Client, file: OutgoingFile, onProgress: (fraction: number) => void): Promise<boolean>;
  /** The service does not know of what was uploaded any more. */
  forget(): void;
  cancel(id: string): void;
  /** Whatever is under way is cancelled. */
  stop(): void;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

type Post = (url: string, headers: Record<string, string>, body: unknown) => Promise<Answer> & { cancel(): void };

/** Parts of the client that have no public name. */
interface Internals {
  readonly _services?: { readonly mcsClient?: MediaClient };
}

interface MediaClient {
  readonly network?: { transport?: { post?: Post; get?: unknown } };
  post?(contentType: string, media: unknown, category: string, filename: string): Promise<unknown>;
}

/** So long nothing may happen. A slow line is not a dead one: there is no limit to the whole. */
const stallMs = 30_000;

export function createUploads(): Uploads {
  /** The one under way, or the last one. */
  let current: { readonly id: string; readonly content: unknown; answer: Answer | null } | null = null;
  let tell: (fraction: number) => void = () => {};
  let abort = () => {};
  /** The transports of clients that have been replaced already. */
  const ours = new WeakSet<object>();

  function postFor(original: Post): Post {
    return (url, headers, body) => {
      const job = current;
      if (!job || job.content !== body) return original(url, headers, body);
      const answer = job.answer ? Promise.resolve(job.answer) : send(url, headers, body as Blob, job);
      return Object.assign(answer, { cancel: () => {} });
    };
  }

  async function send(
    url: string,
    headers: Record<string, string>,
    body: Blob,
    job: { answer: Answer | null },
  ): Promise<Answer> {
    const request = startRequest(url, headers, body, (fraction) => tell(fraction));
    abort = request.abort;
    tell(0);
    try {
      job.answer = await request.answer;
      return job.answer;
    } finally {
      abort = () => {};
    }
  }

  const mediaOf = (client: Client) => (client as unknown as Internals)._services?.mcsClient;

  function watch(client: Client): boolean {
    const { network } = mediaOf(client) ?? {};
    const original = network?.transport;
    if (!network || !original?.post) return false;
    if (!ours.has(original)) {
      const replaced = { ...original, get: bound(original, 'get'), post: postFor(bound(original, 'post') as Post) };
      ours.add(replaced);
      network.transport = replaced;
    }
    return true;
  }

  return {
    watch,
    async upload(client, file, onProgress) {
      const media = mediaOf(client);
      if (!media?.post || !watch(client)) return false;
      // The same file again, after its message failed: the service still has it.
      const answer = current?.id === file.id ? current.answer : null;
      current = { id: file.id, content: file.content, answer };
      tell = onProgress;
      if (!answer) await media.post(file.contentType, file.content, 'media', file.name);
      return true;
    },
    forget() {
      current = null;
    },
    cancel(id) {
      if (current?.id === id) abort();
    },
    stop: () => abort(),
  };
}

/** Methods of a class do not survive spreading. */
function bound(owner: object, name: string): unknown {
  const method: unknown = Reflect.get(owner, name);
  return typeof method === 'function' ? method.bind(owner) : method;
}

/** Rejects with a ChatError, or with what the service answered instead of 2xx. */
function startRequest(
  url: string,
  headers: Record<string, string>,
  body: Blob,
  onProgress: (fraction: number) => void,
): { readonly answer: Promise<Answer>; abort(): void } {
  const request = new XMLHttpRequest();
  let abort = () => {};
  const answer = new Promise<Answer>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = (error: unknown) => {
      clearTimeout(timer);
      reject(error);
      request.abort();
    };
    const goOn = () => {
      clearTimeout(timer);
      timer = setTimeout(() => stop(chatError('timeout', 'an upload does not go on')), stallMs);
    };
    abort = () => stop(chatError('offline', 'an upload was cancelled'));
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      goOn();
      // All of it has left, but nobody has said yet that it arrived.
      if (lengthComputable && total > 0) onProgress(Math.min(loaded / total, 0.99));
    };
    request.onerror = () => stop(chatError('unavailable', 'the media service cannot be reached'));
    request.onload = () => {
      clearTimeout(timer);
      const { status } = request;
      const parsed = parse(request.responseText);
      if (status >= 200 && status < 300) resolve({ status, headers: {}, body: parsed });
      else reject({ status, body: parsed, message: `upload: ${request.statusText}` });
    };
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(body);
    goOn();
  });
  return { answer, abort: () => abort() };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
