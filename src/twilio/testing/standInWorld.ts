// A conversation on the local stand-in, and a transport that reaches it with the unmodified SDK over a real socket.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { SignJWT } from 'jose';
import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { WebSocket } from 'ws';
import { createStandIn, type StandIn } from '../../../demo/emulator/standIn';
import type { Credentials, TransportEvent } from '../../core/ports';
import type { TransportWorld } from '../../core/testing/transportContract';
import { createTwilioTransport } from '../transport';

/**
 * A browser's socket that is closed while it is still connecting fails without a word. That of the package `ws`, which the
 * SDK takes in Node, ends the process unless somebody listens, and the SDK has just stopped listening.
 */
const closeSocket = WebSocket.prototype.close;
WebSocket.prototype.close = function (...args) {
  if (this.listenerCount('error') === 0) this.on('error', () => {});
  closeSocket.apply(this, args);
};

const account = {
  accountSid: `AC${'0'.repeat(32)}`,
  authToken: 'auth-token-of-the-test',
  apiKey: `SK${'0'.repeat(32)}`,
  apiSecret: 'api-secret-of-the-test-32-bytes-long',
  serviceSid: `IS${'0'.repeat(32)}`,
  addressSid: `IG${'0'.repeat(32)}`,
};
export const visitor = 'visitor-1';
export const agent = 'agent-1';

export interface StandInWorld extends TransportWorld {
  readonly standIn: StandIn;
  /** What the page has in its place: the SDK listens to it for `online` and `offline`. */
  readonly window: EventTarget;
  /** Everything the transport has told. */
  readonly events: TransportEvent[];
  /** How many sockets are open, and how many were ever asked for. */
  sockets(): number;
  upgrades(): number;
  rest(method: string, path: string, form?: Record<string, string>): Promise<unknown>;
}

export async function makeStandInWorld(makeTransport = createTwilioTransport): Promise<StandInWorld> {
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  const closeLater: (() => void)[] = [];
  const open = new Set<Duplex>();
  let upgrades = 0;
  const standIn = createStandIn({ ...account, dataFile: null });
  const server = createServer((request, response) => {
    if (!standIn.handleRequest(request, response)) response.writeHead(404).end();
  });
  server.on('upgrade', (request, socket, head) => {
    upgrades++;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    if (!standIn.handleUpgrade(request, socket, head)) socket.destroy();
  });
  const port = await listen(server);
  // Node has no XMLHttpRequest. This one tells the progress of an upload, but knows only the Blob of its own window.
  const page = new JSDOM('', { url: `http://127.0.0.1:${port}/` }).window;
  class XmlHttpRequest extends page.XMLHttpRequest {
    override send(body?: unknown): void {
      if (!(body instanceof Blob)) throw new Error('only files are sent in tests');
      body
        .arrayBuffer()
        .then((bytes) => super.send(new page.Blob([bytes])))
        // Aborted meanwhile.
        .catch(() => {});
    }
  }
  vi.stubGlobal('XMLHttpRequest', XmlHttpRequest);

  async function rest(method: string, path: string, form: Record<string, string> = {}): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${port}/twilio/conversations/v1${path}`, {
      method,
      headers: { Authorization: `Basic ${btoa(`${account.accountSid}:${account.authToken}`)}` },
      ...(method === 'GET' ? {} : { body: new URLSearchParams(form) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? null : response.json();
  }

  const { sid } = (await rest('POST', '/Conversations', { FriendlyName: 'Test' })) as { sid: string };
  await rest('POST', `/Conversations/${sid}/Participants`, { Identity: visitor });
  await rest('POST', `/Conversations/${sid}/Participants`, { Identity: agent });
  const transport = makeTransport();
  const events: TransportEvent[] = [];
  transport.subscribe((event) => events.push(event));
  const credentials: Credentials = {
    token: await signToken(visitor),
    conversationSid: sid,
    receivedAt: Date.now(),
    lifetimeMs: 3_600_000,
    identity: visitor,
    region: null,
    capabilities: [],
    clientOptions: { Twilsock: { uri: `ws://127.0.0.1:${port}/twilio/v3/wsconnect` } },
  };

  return {
    transport,
    standIn,
    window,
    events,
    sockets: () => open.size,
    upgrades: () => upgrades,
    rest,
    credentials,
    async say(text) {
      await rest('POST', `/Conversations/${sid}/Messages`, { Author: agent, Body: text });
    },
    async agentTypes() {
      const other = createTwilioTransport();
      await other.connect({ ...credentials, token: await signToken(agent) });
      other.setTyping();
      closeLater.push(() => other.close());
    },
    async drop() {
      standIn.faults.set({ kind: 'dropSockets', identity: visitor });
    },
    async silence() {
      standIn.faults.set({ kind: 'halfOpen', identity: visitor });
    },
    async loseNextAnswer() {
      standIn.faults.set({ kind: 'dropBeforeAck', identity: visitor });
    },
    async expireToken() {
      standIn.faults.set({ kind: 'expireTokens', identity: visitor });
    },
    freshToken: () => signToken(visitor),
    async closeConversation() {
      await rest('POST', `/Conversations/${sid}`, { State: 'closed' });
    },
    async stored() {
      const { messages } = (await rest('GET', `/Conversations/${sid}/Messages?Order=asc`)) as {
        messages: { body: string; attributes: string }[];
      };
      return messages.map(({ body, attributes }) => ({ body, clientId: JSON.parse(attributes).clientId ?? null }));
    },
    contentOf: (text, type) => new Blob([text], { type }),
    async storedFiles() {
      const { messages } = (await rest('GET', `/Conversations/${sid}/Messages?Order=asc`)) as {
        messages: { media: { filename: string | null; content_type: string; size: number }[] | null }[];
      };
      return messages
        .flatMap(({ media }) => media ?? [])
        .map(({ filename, content_type, size }) => ({ name: filename, type: content_type, size }));
    },
    slowUploads() {
      standIn.faults.set({ kind: 'slowUploads', bytesPerSecond: 200_000, identity: visitor, count: null });
    },
    failNextUpload() {
      standIn.faults.set({ kind: 'failRequests', via: 'media', status: 503, match: '^POST .*/Media$' });
    },
    async dispose() {
      transport.close();
      for (const close of closeLater) close();
      await standIn.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function signToken(identity: string, lifetimeSeconds = 3600): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ grants: { identity, chat: { service_sid: account.serviceSid } } })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT', cty: 'twilio-fpa;v=1' })
    .setIssuer(account.apiKey)
    .setSubject(account.accountSid)
    .setIssuedAt(now)
    .setExpirationTime(now + lifetimeSeconds)
    .setJti(`${account.apiKey}-${crypto.randomUUID()}`)
    .sign(new TextEncoder().encode(account.apiSecret));
}

/** Runs one test in a world of its own. */
export async function inWorld(run: (world: StandInWorld) => Promise<void>): Promise<void> {
  const world = await makeStandInWorld();
  try {
    await run(world);
  } finally {
    await world.dispose();
  }
}
