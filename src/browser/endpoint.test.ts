// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chatError } from '../core/errors';
import { createEndpoint, deadlineMs } from './endpoint';

const url = 'https://shop.example/chat';
const request = { formData: { friendlyName: 'Ada', query: 'Hi' }, context: { pageUrl: 'https://shop.example/' } };
const now = Date.UTC(2026, 0, 15, 9, 0, 0);

beforeEach(() => {
  vi.useFakeTimers({ now });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function jwt(claims: object): string {
  const part = (value: object) => btoa(JSON.stringify(value)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
  return `${part({ alg: 'HS256' })}.${part(claims)}.c2lnbmF0dXJl`;
}

const seconds = now / 1000;
const goodToken = jwt({ iat: seconds, exp: seconds + 3600 });

function answer(body: unknown, init: ResponseInit = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => new Response(text, init));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

function start() {
  return createEndpoint({ url, session: null, credentials: 'omit', named: {} }).start(request);
}

it('what is sent is what was filled in, whatever the page makes of objects', async () => {
  const fetch = answer({ token: goodToken, conversationSid: 'CH1', expiration: now + 3_600_000, identity: 'v' });
  Object.assign(Object.prototype, { toJSON: () => '[object]' });
  try {
    await start();
  } finally {
    Reflect.deleteProperty(Object.prototype, 'toJSON');
  }
  expect(fetch.mock.calls[0]?.[1].body).toBe(JSON.stringify(request));
});

describe('a good answer', () => {
  it('becomes credentials, asked for in the way of the contract', async () => {
    const fetch = answer({ token: goodToken, conversationSid: 'CH1', expiration: now + 3_600_000, identity: 'v' });
    await expect(start()).resolves.toEqual({
      token: goodToken,
      conversationSid: 'CH1',
      receivedAt: now,
      lifetimeMs: 3_600_000,
      identity: 'v',
      region: null,
      capabilities: [],
      clientOptions: null,
    });
    const [address, init] = fetch.mock.calls[0] ?? [];
    expect(address).toBe('https://shop.example/chat/initWebchat');
    expect(init).toMatchObject({
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'parlor' },
      credentials: 'omit',
      redirect: 'error',
      body: JSON.stringify(request),
    });
  });

  it('is measured by the server’s clock, so that a visitor’s wrong clock does not matter', async () => {
    const serverNow = now + 24 * 3_600_000;
    const token = jwt({ iat: serverNow / 1000, exp: serverNow / 1000 + 600 });
    answer({ token, conversationSid: 'CH1' }, { headers: { Date: new Date(serverNow).toUTCString() } });
    await expect(start()).resolves.toMatchObject({ receivedAt: now, lifetimeMs: 600_000 });
  });

  it('of Twilio’s sample server, with the expiration as a string, is understood too', async () => {
    answer({ token: 'a.b.c', conversationSid: 'CH1', expiration: String(now + 60_000) });
    await expect(start()).resolves.toMatchObject({ lifetimeMs: 60_000 });
  });

  it('to a refresh keeps the conversation', async () => {
    answer({ token: goodToken, expiration: now + 3_600_000 });
    const endpoint = createEndpoint({ url, session: null, credentials: 'omit', named: {} });
    const former = { ...(await parsed()), token: 'old.old.old' };
    await expect(endpoint.refresh(former)).resolves.toMatchObject({ conversationSid: 'CH1', token: goodToken });
  });
});

describe('a bad answer is told apart, in one line that names the endpoint', () => {
  it.each([
    ['HTML', '<!doctype html><p>Hello', {}, /HTML instead of JSON/],
    ['nothing', '', {}, /answered nothing/],
    ['text', 'ok', {}, /not JSON/],
    ['{}', {}, {}, /conversationSid is missing/],
    ['a list', [], {}, /not a JSON object/],
    ['no token', { conversationSid: 'CH1' }, {}, /token is missing/],
    ['a token that is none', { conversationSid: 'CH1', token: 'abc' }, {}, /not a JWT/],
    ['more than 64 KB', `"${'x'.repeat(70_000)}"`, {}, /more than 64 KB/],
    [
      'a token that has expired',
      { conversationSid: 'CH1', token: jwt({ iat: seconds - 7200, exp: seconds - 3600 }) },
      { headers: { Date: new Date(now).toUTCString() } },
      /already expired/,
    ],
  ])('%s', async (_name, body, init, detail) => {
    answer(body, init);
    await expect(start()).rejects.toMatchObject({
      kind: 'badEndpointAnswer',
      detail: expect.stringMatching(detail),
    });
    await expect(start()).rejects.toMatchObject({ detail: expect.stringContaining('tokenEndpoint') });
  });

  it('never quotes a token', async () => {
    answer({ conversationSid: 'CH1', token: 'secret-token-value' });
    await expect(start()).rejects.not.toMatchObject({ detail: expect.stringContaining('secret') });
  });
});

describe('a status', () => {
  it.each([
    [400, 'rejected'],
    [401, 'auth'],
    [403, 'auth'],
    [404, 'badConfig'],
    [410, 'gone'],
    [413, 'tooLarge'],
    [429, 'rateLimited'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ])('%i means %s', async (status, kind) => {
    answer({}, { status });
    await expect(start()).rejects.toMatchObject({ kind, detail: expect.stringContaining(`${url}/initWebchat`) });
  });

  it.each([
    ['seconds', '7', 7000],
    ['a date', new Date(now + 9000).toUTCString(), 9000],
    ['too long a wait', '86400', 300_000],
  ])('429 with Retry-After as %s says when to come back', async (_name, value, retryAfterMs) => {
    answer({}, { status: 429, headers: { 'Retry-After': value } });
    await expect(start()).rejects.toMatchObject({ kind: 'rateLimited', retryAfterMs });
  });

  it('429 without a usable Retry-After leaves the wait to us', async () => {
    answer({}, { status: 429, headers: { 'Retry-After': 'soon' } });
    await expect(start()).rejects.not.toHaveProperty('retryAfterMs');
  });
});

describe('no answer', () => {
  it('within 10 s is a timeout', async () => {
    vi.stubGlobal('fetch', (_url: string, { signal }: RequestInit) => rejectOnAbort(signal));
    const result = expect(start()).rejects.toMatchObject({ kind: 'timeout' });
    await vi.advanceTimersByTimeAsync(deadlineMs);
    await result;
  });

  it('because there is no such host, or no CORS, or a redirect, is unavailable', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(start()).rejects.toMatchObject({ kind: 'unavailable', detail: expect.stringContaining('CORS') });
  });

  it('without a network is offline', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(start()).rejects.toMatchObject({ kind: 'offline' });
  });
});

describe('a fetch of the page’s own', () => {
  it('whose network failed is not asked twice: what was sent may have arrived', async () => {
    const fetch = vi.fn((_url: string) => Promise.reject(new TypeError('Failed to fetch')));
    vi.stubGlobal('fetch', fetch);
    const frames = vi.spyOn(document.documentElement, 'append');
    await expect(start()).rejects.toMatchObject({ kind: 'unavailable' });
    expect(fetch).toHaveBeenCalledOnce();
    expect(frames).not.toHaveBeenCalled();
  });

  it.each([
    ['fails by itself', () => Promise.reject(new Error('no fetch'))],
    [
      'throws',
      () => {
        throw new Error('no fetch');
      },
    ],
    ['is gone', undefined],
  ])('that %s is passed by, with that of a clean frame', async (_what, own) => {
    vi.stubGlobal('fetch', own);
    const clean = vi.fn(async () => new Response(JSON.stringify({ token: goodToken, ...others })));
    vi.spyOn(document.documentElement, 'append').mockImplementation((frame) => {
      HTMLElement.prototype.append.call(document.body, frame);
      const { contentWindow } = frame as HTMLIFrameElement;
      if (contentWindow) Object.assign(contentWindow, { fetch: clean });
    });
    expect(await start()).toMatchObject({ conversationSid: 'CH1' });
    expect(clean).toHaveBeenCalledExactlyOnceWith(`${url}/initWebchat`, expect.objectContaining({ method: 'POST' }));
    expect(document.querySelector('iframe')).toBeNull();
  });

  it('has the same deadline where the frame in its place never loads, and leaves no frame', async () => {
    vi.stubGlobal('fetch', undefined);
    vi.spyOn(document.documentElement, 'append').mockImplementation((frame) => {
      HTMLElement.prototype.append.call(document.body, frame);
      (frame as HTMLIFrameElement).onload = null;
    });
    let kind = 'none';
    start().catch((error) => {
      kind = error.kind;
    });
    await vi.advanceTimersByTimeAsync(deadlineMs - 1);
    expect([kind, document.querySelectorAll('iframe').length]).toEqual(['none', 1]);
    await vi.advanceTimersByTimeAsync(1);
    expect([kind, document.querySelectorAll('iframe').length]).toEqual(['timeout', 0]);
  });

  const others = { conversationSid: 'CH1', expiration: now + 3_600_000, identity: 'v' };
});

describe('what is sent', () => {
  it('drops the context before the answers when both exceed 16 KB', async () => {
    const fetch = answer({ token: goodToken, conversationSid: 'CH1' });
    const endpoint = createEndpoint({ url, session: null, credentials: 'omit', named: {} });
    await endpoint.start({ formData: { query: 'Hi' }, context: { cart: 'x'.repeat(20_000) } });
    expect(JSON.parse(String(fetch.mock.calls[0]?.[1].body))).toEqual({ formData: { query: 'Hi' } });
  });

  it('is refused before any request when the answers alone exceed 16 KB', async () => {
    const fetch = answer({});
    const endpoint = createEndpoint({ url, session: null, credentials: 'omit', named: {} });
    await expect(endpoint.start({ formData: { query: 'ü'.repeat(9000) }, context: {} })).rejects.toMatchObject({
      kind: 'tooLarge',
    });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('own session functions', () => {
  it('replace the endpoint and are distrusted alike', async () => {
    const session = { start: async () => ({}) as never, refresh: async () => ({}) as never };
    const endpoint = createEndpoint({ url: null, session, credentials: 'omit', named: {} });
    await expect(endpoint.start(request)).rejects.toMatchObject({ kind: 'badEndpointAnswer' });
  });

  it('that throw are unavailable, and their own ChatError passes', async () => {
    const failing = (error: unknown) =>
      createEndpoint({
        url: null,
        session: { start: () => Promise.reject(error), refresh: () => Promise.reject(error) },
        credentials: 'omit',
        named: {},
      }).start(request);
    await expect(failing(new Error('no'))).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(failing(chatError('auth'))).rejects.toEqual({ kind: 'auth' });
  });
});

async function parsed() {
  answer({ token: goodToken, conversationSid: 'CH1', expiration: now + 3_600_000 });
  return start();
}

function rejectOnAbort(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new DOMException('aborted'))));
}

describe('the calls that only some endpoints have', () => {
  const credentials = {
    token: goodToken,
    conversationSid: 'CH1',
    receivedAt: now,
    lifetimeMs: 3_600_000,
    identity: null,
    region: null,
    capabilities: ['survey'],
    clientOptions: null,
  };

  it('are made with the token, and need no answer', async () => {
    const fetch = vi.fn(async (_url: string, _init: RequestInit) => new Response(null, { status: 204 }));
    vi.stubGlobal('fetch', fetch);
    const endpoint = createEndpoint({ url, session: null, credentials: 'omit', named: {} });
    await endpoint.ask('endChat', credentials);
    await endpoint.ask('survey', credentials, { stars: 5 });
    expect(fetch.mock.calls.map(([address, { body }]) => [address, JSON.parse(String(body))])).toEqual([
      ['https://shop.example/chat/endChat', { token: goodToken }],
      ['https://shop.example/chat/survey', { token: goodToken, answers: { stars: 5 } }],
    ]);
  });

  it('fail as the others do', async () => {
    answer('', { status: 503 });
    const endpoint = createEndpoint({ url, session: null, credentials: 'omit', named: {} });
    await expect(endpoint.ask('transcript', credentials)).rejects.toMatchObject({ kind: 'unavailable' });
  });

  it('are not to be had from functions of the site', async () => {
    const session = {
      start: async () => ({
        token: goodToken,
        conversationSid: 'CH1',
        expiration: now + 3_600_000,
        capabilities: ['endChat' as const],
      }),
      refresh: () => Promise.reject(new Error('not called')),
    };
    const endpoint = createEndpoint({ url: null, session, credentials: 'omit', named: {} });
    await expect(endpoint.start(request)).resolves.toMatchObject({ capabilities: [] });
    await expect(endpoint.ask('endChat', credentials)).rejects.toMatchObject({ kind: 'badConfig' });
  });
});
