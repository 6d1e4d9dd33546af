// @vitest-environment node
import { EventEmitter, once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it } from 'vitest';
import { remoteAddress } from './addresses';
import { toNodeListener } from './node';
import { createTestEndpoint, origin } from './testing/endpoint';

const servers: Server[] = [];

/** Port 0: the system picks a free one. */
async function serve(handler: (request: Request) => Promise<Response>): Promise<number> {
  const server = createServer(toNodeListener(handler)).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const headers = { origin, 'content-type': 'application/json' };

it('serves the endpoint over HTTP', async () => {
  const port = await serve(createTestEndpoint().handle);
  const response = await fetch(`http://127.0.0.1:${port}/chat/initWebchat`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ formData: { friendlyName: 'Ådä' } }),
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBe(origin);
  expect(await response.json()).toHaveProperty('token');
});

it('hands method, address, host and body to the handler', async () => {
  const seen: unknown[] = [];
  const port = await serve(async (request) => {
    seen.push(request.method, request.url, remoteAddress(request), await request.text());
    return new Response(null, { status: 204 });
  });
  await fetch(`http://127.0.0.1:${port}/a?b=c`, { method: 'POST', body: 'héllo'.repeat(20_000) });
  expect(seen).toEqual(['POST', `http://127.0.0.1:${port}/a?b=c`, '127.0.0.1', 'héllo'.repeat(20_000)]);
});

it('answers 413 to an endless upload and ends the connection', async () => {
  const port = await serve(createTestEndpoint().handle);
  const upload = httpRequest({ port, host: '127.0.0.1', path: '/initWebchat', method: 'POST', headers });
  const chunk = Buffer.alloc(16 * 1024, 0x20);
  const closed = new Promise((resolve) => upload.on('close', resolve));
  upload.on('error', () => undefined);
  const answered = once(upload, 'response');
  const more = (): boolean => !upload.destroyed && upload.write(chunk) && more();
  upload.on('drain', more);
  more();
  const [response] = (await answered) as [{ statusCode: number }];
  expect(response.statusCode).toBe(413);
  await closed;
});

it('gives the handler an error, not a hang, when the client leaves in the middle of the body', async () => {
  const events = new EventEmitter();
  const started = once(events, 'started');
  const outcome = once(events, 'outcome');
  const port = await serve(async (request) => {
    events.emit('started');
    events.emit('outcome', await request.text().catch(() => 'failed'));
    return new Response(null, { status: 204 });
  });
  const socket = connect(port, '127.0.0.1');
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc');
  await started;
  socket.destroy();
  expect(await outcome).toEqual(['failed']);
});

it('serves an empty body, not a hang, when a body parser has read it before', async () => {
  const server = createServer((incoming, outgoing) => {
    incoming
      .resume()
      .once('end', () => toNodeListener(async (request) => new Response(await request.text()))(incoming, outgoing));
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'gone' })).text()).toBe('');
});

it('answers 400 to a request that the web cannot express, and goes on serving', async () => {
  const port = await serve(async () => new Response('fine'));
  const trace = httpRequest({ port, host: '127.0.0.1', method: 'TRACE' }).end();
  const [response] = (await once(trace, 'response')) as [IncomingMessage];
  const { error } = JSON.parse(await text(response));
  expect(`${response.statusCode} ${error.code}`).toBe('400 malformedRequest');
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('fine');
});

it('answers 500 in JSON when a handler rejects', async () => {
  const port = await serve(() => Promise.reject(new Error('oops')));
  const response = await fetch(`http://127.0.0.1:${port}/`);
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ error: { code: 'internal', message: 'The endpoint failed.' } });
});
