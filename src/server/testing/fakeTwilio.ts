// Twilio's REST as the endpoint's unit tests see it: a `fetch` that records and answers.

import type { EndpointOptions } from '../options';

interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly form: Record<string, string>;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

type Reply =
  | Answer
  /** Success, but only after so many ms; for tests with fake timers. */
  | { afterMs: number }
  | 'hang'
  | 'refuse';

export const conversationSid = `CH${'1'.repeat(32)}`;
export const flexIdentity = 'identity-from-flex';

export interface FakeTwilio {
  readonly requests: RecordedRequest[];
  readonly fetch: NonNullable<EndpointOptions['fetch']>;
  /** The next request whose path ends so gets this instead of success. */
  failNext(pathEnd: string, reply: Reply): void;
}

export function createFakeTwilio(): FakeTwilio {
  const requests: RecordedRequest[] = [];
  const failures: { pathEnd: string; reply: Reply }[] = [];

  function success(path: string): Answer {
    if (path.endsWith('/WebChats')) {
      return { status: 201, body: { conversation_sid: conversationSid, identity: flexIdentity } };
    }
    if (path.endsWith('/Conversations')) return { status: 201, body: { sid: conversationSid } };
    return { status: 201, body: { sid: 'XX1' } };
  }

  return {
    requests,
    failNext: (pathEnd, reply) => failures.push({ pathEnd, reply }),
    async fetch(url, init) {
      const form = Object.fromEntries(new URLSearchParams(String(init.body ?? '')));
      requests.push({ method: String(init.method), url, headers: new Headers(init.headers), form });
      const planned = failures.findIndex(({ pathEnd }) => url.endsWith(pathEnd));
      let reply = planned >= 0 ? (failures.splice(planned, 1)[0]?.reply ?? 'refuse') : success(url);
      if (typeof reply === 'object' && 'afterMs' in reply) {
        const { afterMs } = reply;
        await new Promise((resolve) => setTimeout(resolve, afterMs));
        reply = success(url);
      }
      if (reply === 'refuse') throw new TypeError('fetch failed');
      if (reply === 'hang') {
        return new Promise((_, reject) => {
          const abort = () => reject(new DOMException('This operation was aborted', 'AbortError'));
          if (init.signal?.aborted) abort();
          init.signal?.addEventListener('abort', abort);
        });
      }
      const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? {});
      return new Response(text, { status: reply.status, headers: reply.headers ?? {} });
    },
  };
}
