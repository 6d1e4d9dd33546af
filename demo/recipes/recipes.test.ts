// @vitest-environment node
// Each recipe as it stands, over HTTP or as its platform calls it, with Twilio played; and what must hold in each.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const folder = import.meta.dirname;
const origin = 'https://shop.example';
const settings = {
  TWILIO_ACCOUNT_SID: `AC${'a'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'auth-token',
  TWILIO_API_KEY: `SK${'b'.repeat(32)}`,
  TWILIO_API_SECRET: 'api-secret',
  TWILIO_CONVERSATIONS_SERVICE_SID: `IS${'c'.repeat(32)}`,
  ALLOWED_ORIGINS: origin,
};

/** What a recipe is to the tests: something that takes the request of a page and answers it. */
interface Running {
  ask(call: string, init?: RequestInit): Promise<Response>;
  /** What Twilio was asked. */
  readonly asked: string[];
  stop?(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** Runs `file` with Node alone, as a newcomer would. */
async function startProcess(file: string, environment: Record<string, string> = settings): Promise<Running> {
  const port = await freePort();
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', path.join(folder, 'playTwilio.js'), path.join(folder, file)],
    { env: { ...environment, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const asked: string[] = [];
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
    });
    child.once('exit', () => reject(new Error(said)));
    child.stdout?.on('data', (chunk) => {
      for (const line of String(chunk).split('\n')) {
        if (line === 'Listening.') resolve();
        else if (line.startsWith('Twilio: ')) asked.push(line.slice('Twilio: '.length));
      }
    });
  });
  return {
    asked,
    ask: (call, init) => fetch(`http://127.0.0.1:${port}/chat/${call}`, init),
    async stop() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

function played(asked: string[]) {
  const sid = `CH${'1'.repeat(32)}`;
  return async (url: string, { method, body }: RequestInit) => {
    const { hostname, pathname } = new URL(url);
    asked.push(`${method} ${hostname}${pathname} ${body ?? ''}`);
    return Response.json({ sid, conversation_sid: sid, identity: 'visitor-of-the-test' });
  };
}

/** As one script in a world that has what workers have, and nothing of Node. */
async function startWorker(): Promise<Running> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { 'parlor/server': path.join(folder, '../../dist/server.js') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(folder, 'worker.js'), formats: ['iife'], name: 'worker' },
    },
  })) as Rolldown.RolldownOutput[];
  const asked: string[] = [];
  const world = createContext({
    ...{ Request, Response, Headers, URL, URLSearchParams, TextEncoder, TextDecoder, Uint8Array, ArrayBuffer },
    ...{
      AbortController,
      DOMException,
      ReadableStream,
      setTimeout,
      clearTimeout,
      btoa,
      atob,
      crypto,
      console,
      structuredClone,
    },
    fetch: played(asked),
  });
  const code = built[0]?.output[0].code ?? '';
  const worker = runInContext(`${code}; worker`, world) as {
    fetch(request: Request, env: Record<string, string>): Promise<Response>;
  };
  return {
    asked,
    ask(call, init) {
      const request = new Request(`https://chat.shop.example/chat/${call}`, init);
      request.headers.set('cf-connecting-ip', '192.0.2.1');
      return worker.fetch(request, settings);
    },
  };
}

/** `Twilio.Response` as the local runtime of Twilio Functions has it. */
class TwilioResponse {
  #status = 200;
  #body: unknown;
  readonly #headers: Record<string, string> = {};
  setStatusCode(status: number): void {
    this.#status = status;
  }
  setBody(body: unknown): void {
    this.#body = body;
  }
  appendHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }
  toResponse(): Response {
    const body = String(this.#body);
    return new Response(body === '' ? null : body, { status: this.#status, headers: this.#headers });
  }
}

type Handler = (context: object, event: object, callback: (error: unknown, response?: TwilioResponse) => void) => void;

function loadFunction(): Handler {
  const file = path.join(folder, 'twilioFunction.cjs');
  const require = createRequire(import.meta.url);
  delete require.cache[file];
  return (require(file) as { handler: Handler }).handler;
}

/** Takes a request apart as Twilio Functions do: body and query become fields, method and address of the visitor are lost. */
function startFunction(): Running {
  const asked: string[] = [];
  const handler = loadFunction();
  return {
    asked,
    async ask(call, init) {
      vi.stubGlobal('Twilio', { Response: TwilioResponse });
      vi.stubGlobal('fetch', played(asked));
      const request = new Request(`https://chat-1234.twil.io/chat/${call}`, init);
      const isJson = request.headers.get('content-type') === 'application/json';
      const fields: unknown = isJson && request.method === 'POST' ? JSON.parse(await request.text()) : {};
      const headers = Object.fromEntries(request.headers);
      const event = { ...(fields as object), request: { headers, cookies: {} } };
      const { TWILIO_ACCOUNT_SID: ACCOUNT_SID, TWILIO_AUTH_TOKEN: AUTH_TOKEN, ...further } = settings;
      const context = { ...further, ACCOUNT_SID, AUTH_TOKEN, DOMAIN_NAME: 'chat-1234.twil.io', PATH: `/chat/${call}` };
      return new Promise((resolve, reject) => {
        handler(context, event, (error, response) => (response ? resolve(response.toResponse()) : reject(error)));
      });
    },
  };
}

const recipes: [string, () => Running | Promise<Running>][] = [
  ['Node', () => startProcess('node.js')],
  ['Express', () => startProcess('express.js')],
  ['a worker', startWorker],
  ['a Twilio Function', startFunction],
];

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { origin, 'content-type': 'application/json', 'x-requested-with': 'parlor', ...headers },
  body: JSON.stringify(body),
});

describe.each(recipes)('the recipe for %s', (_, start) => {
  let recipe: Running;
  beforeAll(async () => {
    recipe = await start();
  }, 30_000);
  afterAll(async () => {
    await recipe?.stop?.();
  });

  it('begins a conversation, renews its token and ends it', async () => {
    const formData = { friendlyName: 'Ada Løvelace 💬', query: 'Where is my order?' };
    const begun = await recipe.ask('initWebchat', json({ formData }));
    expect(begun.status).toBe(200);
    expect(begun.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const { token, conversationSid } = await begun.json();
    expect(conversationSid).toBe(`CH${'1'.repeat(32)}`);
    expect(recipe.asked[0]).toContain(
      `POST conversations.twilio.com/v1/Services/${settings.TWILIO_CONVERSATIONS_SERVICE_SID}`,
    );
    expect(new URLSearchParams(recipe.asked[0]?.split(' ').at(-1)).get('FriendlyName')).toBe('Ada Løvelace 💬');
    const renewed = await recipe.ask('refreshToken', json({ token }));
    expect((await renewed.json()).token).toMatch(/^ey[\w-]+\.[\w-]+\.[\w-]+$/);
    const ended = await recipe.ask('endChat', json({ token }));
    expect([ended.status, await ended.text()]).toEqual([204, '']);
    expect((await recipe.ask('refreshToken', json({ token }))).status).toBe(410);
  });

  it('answers preflights, and lets only the pages in that are listed', async () => {
    const preflight = (from: string) => ({
      method: 'OPTIONS',
      headers: {
        origin: from,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    const good = await recipe.ask('initWebchat', preflight(origin));
    expect([good.status, good.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
    expect(good.headers.get('access-control-allow-headers')).toContain('Content-Type');
    const bad = await recipe.ask('initWebchat', preflight('https://shop.example.evil.example'));
    expect([bad.status, bad.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });

  it.each([
    ['413 bodyTooLarge', 'initWebchat', json({ formData: { query: 'x'.repeat(70_000) } })],
    ['413 preEngagementTooLarge', 'initWebchat', json({ formData: { query: 'x'.repeat(20_000) } })],
    ['415 unsupportedContentType', 'initWebchat', json({}, { 'content-type': 'text/plain' })],
    ['403 invalidToken', 'refreshToken', json({ token: 'a.b.c' })],
    ['400 invalidField', 'refreshToken', json({})],
    ['404 notFound', 'nonsense', json({})],
  ])('answers %s to %s', async (expected, call, init) => {
    const before = recipe.asked.length;
    const response = await recipe.ask(call, init);
    expect(`${response.status} ${(await response.json()).error.code}`).toBe(expected);
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(recipe.asked.length).toBe(before);
  });
});

it.each(['node.js', 'express.js'])('%s says what is missing, and starts no half endpoint', async (file) => {
  const { TWILIO_API_SECRET: _, ...incomplete } = settings;
  await expect(startProcess(file, incomplete)).rejects.toThrow('TWILIO_API_SECRET is not set.');
});

it('Express parses the bodies of its own routes, after the endpoint has had its turn', async () => {
  const running = await startProcess('express.js');
  const response = await running.ask('../orders', json({ shoe: 42 }));
  expect(await response.json()).toEqual({ received: { shoe: 42 } });
  await running.stop?.();
});

it('a Function without its settings gives the error to Twilio, and tries again with the next call', async () => {
  vi.stubGlobal('Twilio', { Response: TwilioResponse });
  const handler = loadFunction();
  const failed = await new Promise((resolve) => handler({}, {}, resolve));
  expect(String(failed)).toContain('TWILIO_API_SECRET is not set.');
  const context = { ...settings, DOMAIN_NAME: 'chat-1234.twil.io', PATH: '/chat/refreshToken' };
  const second = await new Promise<TwilioResponse | undefined>((resolve) =>
    handler(context, { request: { headers: { 'content-type': 'application/json' } } }, (_error, response) =>
      resolve(response),
    ),
  );
  expect(second?.toResponse().status).toBe(400);
});
