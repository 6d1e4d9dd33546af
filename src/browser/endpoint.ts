// The client of the site's own server: two calls, a deadline, and a clear ChatError for everything that can come back.

import { type ChatError, chatError, isChatError } from '../core/errors';
import { utf8Length } from '../core/message';
import type { Credentials, EndpointQueries, SessionEndpoint, StartRequest } from '../core/ports';
import type { InitWebchatRequest, RefreshTokenRequest, TokenRequest } from '../wire';
import { type CleanFrame, openCleanFrame } from './cleanFrame';
import type { EndpointOptions } from './endpointOptions';
import { errorOfStatus } from './endpointStatus';
import { ownValue } from './ownValue';
import { parseAnswer, parseRefresh } from './parseAnswer';

export { pageContext } from './pageContext';

export const deadlineMs = 10_000;
const largestAnswer = 64 * 1024;
/** Twilio's limit for conversation attributes, where form and context land. */
const largestEngagementBytes = 16 * 1024;

interface Answer {
  readonly body: unknown;
  /** The server's clock (its Date header), epoch ms; null when the page may not read it. */
  readonly serverNow: number | null;
}

export function createEndpoint(options: EndpointOptions): SessionEndpoint & EndpointQueries {
  const { session, url } = options;

  async function call(path: string, body: InitWebchatRequest | RefreshTokenRequest): Promise<Answer> {
    if (!url) throw chatError('badConfig', 'tokenEndpoint is missing: set data-token-endpoint');
    return post(`${url}/${path}`, body, options.credentials);
  }

  async function tokenFor(visitor: string | null, refused: boolean): Promise<string | null> {
    if (visitor === null) return null;
    const { named } = options;
    const fresh = await inTime(async () => named.fresh?.(visitor, refused), 'identityToken');
    const token = fresh ?? (named.last?.visitor === visitor ? named.last.token : null);
    // Going on without it would make them a stranger.
    if (token === null) throw chatError('auth', 'there is no identityToken for the visitor: call identify again');
    return token;
  }

  return {
    async start(request) {
      const engagement = engagementOf(request);
      const send = (identityToken: string | null) => {
        const body = { ...engagement, ...(identityToken === null ? {} : { identityToken }) };
        return session ? bring(() => session.start(body), 'session.start') : call('initWebchat', body);
      };
      const token = await tokenFor(request.visitor ?? null, false);
      const { body: answer, serverNow } = await send(token).catch(async (error: ChatError) => {
        // The site may have another word by now, where it lets us ask.
        const fresh = token !== null && error.kind === 'auth' ? await tokenFor(request.visitor ?? null, true) : token;
        if (fresh === token) throw error;
        return send(fresh);
      });
      const credentials = parseAnswer(
        answer,
        { now: Date.now(), serverNow },
        session ? 'session.start' : 'initWebchat',
      );
      // The site's own functions have no address that further calls could go to.
      return url ? credentials : { ...credentials, capabilities: [] };
    },
    async refresh(credentials: Credentials) {
      const { token } = credentials;
      const { body: answer, serverNow } = session
        ? await bring(() => session.refresh(token), 'session.refresh')
        : await call('refreshToken', { token });
      const times = { now: Date.now(), serverNow };
      return { ...credentials, ...parseRefresh(answer, times, session ? 'session.refresh' : 'refreshToken') };
    },
    async ask(name, { token }, answers) {
      if (!url) throw chatError('badConfig', `${name} needs tokenEndpoint`);
      const body: TokenRequest = { token, ...(answers ? { answers } : {}) };
      // Whatever it says beyond "done" is of no use to us.
      await fetchAnswer(`${url}/${name}`, body, options.credentials, async () => {});
    },
    async query(name, token, fields = {}) {
      if (!url) throw chatError('badConfig', `${name} needs tokenEndpoint`);
      const address = `${url}/${name}`;
      const body = { ...fields, token };
      return fetchAnswer(address, body, options.credentials, (response) => readQuery(response, address), true);
    },
  };
}

/** Context is a convenience and goes first when both together are too large; answers are the visitor's own words. */
function engagementOf(request: StartRequest): InitWebchatRequest {
  const formData = { ...request.formData };
  const resume = request.resume ? { resume: request.resume } : {};
  const full: InitWebchatRequest = { formData, context: request.context, ...resume };
  if (utf8Length(JSON.stringify(full, ownValue)) <= largestEngagementBytes) return full;
  if (utf8Length(JSON.stringify(formData, ownValue)) <= largestEngagementBytes) return { formData, ...resume };
  throw chatError('tooLarge', 'the pre-chat answers exceed 16 KB');
}

function post(address: string, body: unknown, credentials: RequestCredentials): Promise<Answer> {
  return fetchAnswer(address, body, credentials, async (response) => {
    // There is no conversation to go on with, and nobody's mistake.
    if (response.status === 204) throw chatError('gone');
    const text = await response.text();
    if (text.length > largestAnswer) throw badAnswer(address, 'answered more than 64 KB');
    return { body: parseJson(text, response, address), serverNow: timeOf(response.headers.get('Date')) };
  });
}

/** `read` counts towards the deadline. */
async function fetchAnswer<Read>(
  address: string,
  body: unknown,
  credentials: RequestCredentials,
  read: (response: Response) => Promise<Read>,
  readsRefusals = false,
): Promise<Read> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), deadlineMs);
  let frame: CleanFrame | undefined;
  const request: RequestInit = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'parlor' },
    body: JSON.stringify(body, ownValue),
    credentials,
    redirect: 'error',
    cache: 'no-store',
    signal: stop.signal,
  };
  /** What a page has put in the place of `fetch` gets the first chance: it may add what the server wants to see. */
  async function reach(): Promise<Response> {
    try {
      return await fetch(address, request);
    } catch (error) {
      // The browser's own rejects with a TypeError where the network fails: what was sent may have arrived, and is not sent
      // twice. Many pages wrap it and pass that on.
      const mayHaveArrived = typeof globalThis.fetch === 'function' && Object(error).name === 'TypeError';
      if (stop.signal.aborted || mayHaveArrived) throw error;
      frame = await openCleanFrame(stop.signal);
      return frame.window.fetch(new URL(address, document.baseURI).href, request);
    }
  }
  try {
    const response = await reach();
    if (!response.ok && !readsRefusals) throw errorOfStatus(response, address, Date.now());
    return await read(response);
  } catch (error) {
    throw toChatError(error, stop.signal.aborted, address);
  } finally {
    clearTimeout(timer);
    frame?.close();
  }
}

/** A refusal of ours says why by its code; any other bad answer is an error like everywhere. */
async function readQuery(response: Response, address: string): Promise<{ answer: unknown } | { refused: string }> {
  const text = await response.text();
  if (text.length > largestAnswer) throw badAnswer(address, 'answered more than 64 KB');
  if (response.ok) return { answer: text.trim() === '' ? null : parseJson(text, response, address) };
  const code = /^4(?!29)/.test(String(response.status)) ? codeIn(text) : null;
  if (code === null) throw errorOfStatus(response, address, Date.now());
  return { refused: code };
}

function codeIn(text: string): string | null {
  try {
    const { error } = JSON.parse(text) as { error?: { code?: unknown } };
    return typeof error?.code === 'string' ? error.code : null;
  } catch {
    return null;
  }
}

function parseJson(text: string, response: Response, address: string): unknown {
  if (text.trim() === '') throw badAnswer(address, 'answered nothing');
  try {
    return JSON.parse(text);
  } catch {
    const html = /html/i.test(response.headers.get('Content-Type') ?? '') || /^\s*</.test(text);
    throw badAnswer(address, html ? 'answered HTML instead of JSON' : 'answered text that is not JSON');
  }
}

function toChatError(error: unknown, aborted: boolean, address: string): ChatError {
  if (isChatError(error)) return error;
  if (aborted) return chatError('timeout', `tokenEndpoint ${address} did not answer within 10 s`);
  if (!navigator.onLine) return chatError('offline');
  return chatError(
    'unavailable',
    `tokenEndpoint ${address} could not be reached: no such host, refused, redirected, or without CORS headers for ${location.origin}`,
  );
}

function badAnswer(address: string, what: string): ChatError {
  return chatError('badEndpointAnswer', `tokenEndpoint ${address} ${what}`);
}

function timeOf(header: string | null): number | null {
  const time = header === null ? Number.NaN : Date.parse(header);
  return Number.isFinite(time) ? time : null;
}

/** The site's own functions get the same deadline and the same distrust as a server. */
async function bring(work: () => Promise<unknown>, name: string): Promise<Answer> {
  return { body: await inTime(work, name), serverNow: null };
}

async function inTime<Value>(work: () => Promise<Value>, name: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(chatError('timeout', `${name} did not answer within 10 s`)), deadlineMs);
  });
  try {
    return await Promise.race([work(), deadline]);
  } catch (error) {
    throw isChatError(error) ? error : chatError('unavailable', `${name} failed: ${String(error).slice(0, 200)}`);
  } finally {
    clearTimeout(timer);
  }
}
