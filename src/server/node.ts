/// <reference types="node" />
// Serves a web-standard handler with Node's `http` server, or under Express and its like. Types of Node only.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EndpointErrorCode, ErrorAnswer } from '../wire';
import { rememberRemoteAddress } from './addresses';
import { statusOf } from './refusal';

type Handler = (request: Request) => Promise<Response>;

/**
 * A listener for `http.createServer(…)` or `app.use('/chat', …)`; mount it before body parsers, which would leave it
 * nothing to read. The body is read only as far as the handler asks; the answer is sent whole.
 */
export function toNodeListener(handler: Handler): (request: IncomingMessage, response: ServerResponse) => void {
  return (incoming, outgoing) => {
    // A socket that breaks half-way is no reason to end the process.
    incoming.on('error', () => undefined);
    outgoing.on('error', () => undefined);
    answer(handler, incoming, outgoing).catch(() => {
      if (outgoing.headersSent) outgoing.destroy();
      else sendError(outgoing, 'internal', 'The endpoint failed.');
    });
  };
}

async function answer(handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const request = toRequest(incoming);
  if (!request) {
    sendError(outgoing, 'malformedRequest', 'The method, the target or a header of the request is malformed.');
    return;
  }
  const { remoteAddress } = incoming.socket;
  if (remoteAddress) rememberRemoteAddress(request, remoteAddress);
  const response = await handler(request);
  const body = new Uint8Array(await response.arrayBuffer());
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => {
    outgoing.setHeader(name, value);
  });
  // What is left of a body nobody wanted must not be taken for the next request.
  if (!incoming.complete) outgoing.setHeader('Connection', 'close');
  outgoing.end(body);
}

/** For what happens outside the handler; closes the connection, as the request's body may not have been read. */
function sendError(outgoing: ServerResponse, code: EndpointErrorCode, message: string): void {
  outgoing.writeHead(statusOf[code], { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' });
  outgoing.end(JSON.stringify({ error: { code, message } } satisfies ErrorAnswer));
}

/** Null when the web's Request would not take it (a method like TRACE, a target that is no URL). */
function toRequest(incoming: IncomingMessage): Request | null {
  const { method = 'GET', url = '/', headers } = incoming;
  const scheme = 'encrypted' in incoming.socket ? 'https' : 'http';
  const target = url.startsWith('/') ? `${scheme}://${headers.host ?? 'localhost'}${url}` : url;
  try {
    const hasBody = method !== 'GET' && method !== 'HEAD';
    return new Request(target, {
      method,
      headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
        value === undefined || name.startsWith(':') ? [] : [[name, String(value)]],
      ),
      ...(hasBody ? { body: bodyOf(incoming), duplex: 'half' } : {}),
    } as RequestInit);
  } catch {
    return null;
  }
}

function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let stopListening = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      // A body parser in front of us has read it all: no further event will come.
      if (incoming.readableEnded) {
        controller.close();
        return;
      }
      const onData = (chunk: Uint8Array) => {
        // Paused until the handler asks for more, so that no more than a chunk is ever held.
        incoming.pause();
        controller.enqueue(new Uint8Array(chunk));
      };
      const onEnd = () => controller.close();
      const onClose = () => {
        if (!incoming.complete) controller.error(new Error('The connection closed before the request had ended.'));
      };
      incoming.on('data', onData).on('end', onEnd).on('close', onClose).pause();
      stopListening = () => incoming.off('data', onData).off('end', onEnd).off('close', onClose);
    },
    pull() {
      incoming.resume();
    },
    cancel() {
      stopListening();
      // Read on without keeping anything: a client whose bytes nobody takes may never look at the answer. The connection
      // is closed after it, so this ends.
      incoming.resume();
    },
  });
}
