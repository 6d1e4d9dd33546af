// Reading HTTP requests and writing answers: limits, CORS and credentials.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';

/** Undefined when the body is larger than the limit; the rest of it is then thrown away. */
export async function readBody(request: AsyncIterable<unknown>, limitBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= limitBytes) chunks.push(chunk as Buffer);
  }
  return size <= limitBytes ? Buffer.concat(chunks) : undefined;
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** Pages of any origin may use the media and REST addresses, as they may with Twilio. */
export function corsHeaders(): Record<string, string> {
  return {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST, DELETE, OPTIONS',
    'access-control-allow-headers':
      'Authorization, Content-Type, Range, X-Twilio-Token, X-Twilio-Webhook-Enabled, Ui-Version',
    'access-control-expose-headers': 'ETag, Retry-After',
    'access-control-max-age': '600',
  };
}

/** Never throws, whatever the request line says. */
export function addressOf(request: IncomingMessage): { path: string; query: URLSearchParams } {
  const [path = '/', ...query] = (request.url ?? '/').split('?');
  return { path, query: new URLSearchParams(query.join('?')) };
}

/** `http://localhost:8080`, as the caller itself addressed us. */
export function originOf(request: IncomingMessage): string {
  const secure = (request.socket as Duplex as TLSSocket).encrypted === true;
  return `${secure ? 'https' : 'http'}://${request.headers.host ?? 'localhost'}`;
}

export function isLoopback(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? '';
  return address === '::1' || address.replace('::ffff:', '').startsWith('127.');
}

export interface Credentials {
  accountSid: string;
  authToken: string;
  apiKey: string;
  apiSecret: string;
}

export function hasAccountCredentials(request: IncomingMessage, credentials: Credentials): boolean {
  const given = /^Basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (given === undefined) return false;
  const pair = Buffer.from(given, 'base64').toString('utf8');
  const { accountSid, authToken, apiKey, apiSecret } = credentials;
  return pair === `${accountSid}:${authToken}` || pair === `${apiKey}:${apiSecret}`;
}
