// @vitest-environment node
import { expect, it } from 'vitest';
import { createTestEndpoint, origin } from './testing/endpoint';
import { toTwilioFunction } from './twilioFunction';

const context = { DOMAIN_NAME: 'chat-1234.twil.io', PATH: '/chat/initWebchat' };
const headers = { origin, 'content-type': 'application/json' };

class Answer {
  status = 0;
  body = 'none';
  readonly headers = new Map<string, string>();
  setStatusCode(status: number): void {
    this.status = status;
  }
  setBody(body: string): void {
    this.body = body;
  }
  appendHeader(name: string, value: string): void {
    this.headers.set(name, value);
  }
}

type Handler = (request: Request) => Promise<Response>;

function run(handler: Handler, event: object, at: object = context): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const chat = toTwilioFunction(handler, Answer);
    chat(at, event, (error, response) => (error ? reject(error) : resolve(response as Answer)));
  });
}

/** The request that the handler gets for `event`. */
async function requestOf(event: object, at: object = context): Promise<Request> {
  let seen: Request | null = null;
  await run(
    async (request) => {
      seen = request;
      return new Response('{}');
    },
    event,
    at,
  );
  return seen as unknown as Request;
}

it('puts the body together again, with nothing of the request in it', async () => {
  const request = await requestOf({ formData: { query: 'Ł 💬' }, token: 'a', request: { headers } });
  expect([request.method, request.url]).toEqual(['POST', 'https://chat-1234.twil.io/chat/initWebchat']);
  expect(await request.json()).toEqual({ formData: { query: 'Ł 💬' }, token: 'a' });
});

it('hands on headers and cookies, and leaves out what no header can be', async () => {
  const cookies = { theme: 'dark', sid: '7' };
  const request = await requestOf({
    request: { headers: { ...headers, 'bad name': 'x', 'x-bad': 'a\nb', 'content-length': '999999' }, cookies },
  });
  expect(request.headers.get('origin')).toBe(origin);
  expect(request.headers.get('cookie')).toBe('theme=dark; sid=7');
  expect(request.headers.get('content-length')).toBeNull();
  expect([...request.headers.keys()]).not.toContain('x-bad');
});

it.each([
  ['/chat/status', {}, 'GET'],
  ['/chat/refreshToken', {}, 'POST'],
  ['/chat/status', { 'access-control-request-method': 'GET' }, 'OPTIONS'],
])('takes a call of %s with %j for a %s', async (PATH, more, method) => {
  expect((await requestOf({ request: { headers: more } }, { ...context, PATH })).method).toBe(method);
});

it('answers with status, headers and text, and an empty text for 204', async () => {
  const { handle } = createTestEndpoint();
  const begun = await run(handle, { formData: {}, request: { headers } });
  expect([begun.status, begun.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
  const preflight = await run(handle, { request: { headers: { origin, 'access-control-request-method': 'POST' } } });
  expect([preflight.status, preflight.body]).toEqual([204, '']);
});

it.each([
  ['bodyTooLarge', 413, { formData: { query: 'x'.repeat(70_000) } }],
  ['invalidField', 400, { formData: JSON.parse('{"__proto__":"x"}') }],
  ['invalidJson', 400, { context: nested(50_000) }],
])('answers %s with %i to what Twilio has parsed already', async (code, status, body) => {
  const answer = await run(createTestEndpoint().handle, { ...body, request: { headers } });
  expect([answer.status, JSON.parse(answer.body).error.code]).toEqual([status, code]);
});

it('answers 500 in JSON when a handler rejects', async () => {
  const answer = await run(() => Promise.reject(new Error('secret')), { request: { headers } });
  expect([answer.status, answer.body]).toEqual([500, '{"error":{"code":"internal","message":"The endpoint failed."}}']);
});

function nested(depth: number): object {
  let value: object = {};
  for (let level = 0; level < depth; level += 1) value = { value };
  return value;
}
