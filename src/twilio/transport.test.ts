import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { describe, expect, it, vi } from 'vitest';
import { createStandIn, type StandIn } from '../../demo/emulator/standIn';
import type { Credentials, TransportEvent } from '../core/ports';
import { describeTransportContract, type TransportWorld } from '../core/testing/transportContract';
import { createTwilioTransport } from './transport';

const account = {
  accountSid: `AC${'0'.repeat(32)}`,
  authToken: 'auth-token-of-the-test',
  apiKey: `SK${'0'.repeat(32)}`,
  apiSecret: 'api-secret-of-the-test-32-bytes-long',
  serviceSid: `IS${'0'.repeat(32)}`,
  addressSid: `IG${'0'.repeat(32)}`,
};
const visitor = 'visitor-1';
const agent = 'agent-1';

interface StandInWorld extends TransportWorld {
  readonly standIn: StandIn;
  rest(method: string, path: string, form?: Record<string, string>): Promise<unknown>;
}

/** The unmodified SDK against the local stand-in, over a real socket. */
async function makeStandInWorld(): Promise<StandInWorld> {
  const standIn = createStandIn({ ...account, dataFile: null });
  const server = createServer((request, response) => {
    if (!standIn.handleRequest(request, response)) response.writeHead(404).end();
  });
  server.on('upgrade', (request, socket, head) => {
    if (!standIn.handleUpgrade(request, socket, head)) socket.destroy();
  });
  const port = await listen(server);

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
  const transport = createTwilioTransport();
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
    async dispose() {
      for (const close of closeLater.splice(0)) close();
      await standIn.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

const closeLater: (() => void)[] = [];

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

describeTransportContract('the Twilio adapter over the real SDK', makeStandInWorld);

describe('the Twilio adapter', { timeout: 40_000 }, () => {
  async function inWorld(run: (world: StandInWorld, events: TransportEvent[]) => Promise<void>): Promise<void> {
    const world = await makeStandInWorld();
    const events: TransportEvent[] = [];
    world.transport.subscribe((event) => events.push(event));
    try {
      await run(world, events);
    } finally {
      world.transport.close();
      await world.dispose();
    }
  }

  it('tells a refused token on connecting as auth, and connects with a fresh one', () =>
    inWorld(async ({ transport, credentials, freshToken }) => {
      const forged = `${credentials.token.slice(0, -6)}AAAAAA`;
      await expect(transport.connect({ ...credentials, token: forged })).rejects.toMatchObject({ kind: 'auth' });
      await expect(transport.connect({ ...credentials, token: await freshToken() })).resolves.toBeDefined();
    }));

  it('tells a conversation that does not exist as gone', () =>
    inWorld(async ({ transport, credentials }) => {
      const elsewhere = { ...credentials, conversationSid: `CH${'9'.repeat(32)}` };
      await expect(transport.connect(elsewhere)).rejects.toMatchObject({ kind: 'gone' });
    }));

  it('tells a conversation that was closed while nobody looked as gone or ended', () =>
    inWorld(async ({ transport, credentials, closeConversation }) => {
      await closeConversation();
      const outcome = await transport.connect(credentials).then(
        (snapshot) => (snapshot.ended ? 'ended' : 'open'),
        (error) => error.kind,
      );
      expect(['ended', 'gone']).toContain(outcome);
    }));

  it('warns before the token ends', () =>
    inWorld(async ({ transport, credentials, standIn }, events) => {
      await transport.connect(credentials);
      standIn.faults.set({ kind: 'warnTokens', identity: visitor });
      await vi.waitFor(() => expect(events.map((event) => event.kind)).toContain('tokenExpiring'));
    }));

  it('classes a 429 and a 500 of a send', () =>
    inWorld(async ({ transport, credentials, standIn }) => {
      await transport.connect(credentials);
      const match = '^POST .*/Messages$';
      standIn.faults.set({ kind: 'failRequests', via: 'tunnel', status: 429, match });
      await expect(transport.send({ clientId: 'a', text: 'x' })).rejects.toMatchObject({ kind: 'rateLimited' });
      standIn.faults.set({ kind: 'failRequests', via: 'tunnel', status: 500, match });
      await expect(transport.send({ clientId: 'a', text: 'x' })).rejects.toMatchObject({ kind: 'unavailable' });
      await expect(transport.send({ clientId: 'a', text: 'x' })).resolves.toBe(0);
    }));

  it('connects once the service lets it, after upgrades were refused', () =>
    inWorld(async ({ transport, credentials, standIn }) => {
      standIn.faults.set({ kind: 'refuseUpgrades', count: 1 });
      await expect(transport.connect(credentials)).resolves.toBeDefined();
    }));

  it('names the agent as soon as the service tells the name', () =>
    inWorld(async ({ transport, credentials, rest }, events) => {
      await rest('POST', `/Users/${agent}`, { FriendlyName: 'Robin Meyer' });
      await transport.connect(credentials);
      await vi.waitFor(() =>
        expect(events.findLast((event) => event.kind === 'participantsChanged')).toMatchObject({
          participants: expect.arrayContaining([expect.objectContaining({ identity: agent, name: 'Robin Meyer' })]),
        }),
      );
    }));

  it('moves the horizon', () =>
    inWorld(async ({ transport, credentials, say, rest }, events) => {
      await transport.connect(credentials);
      await say('read me');
      await vi.waitFor(() => expect(events.map((event) => event.kind)).toContain('messageArrived'));
      await transport.advanceRead(0);
      const { participants } = (await rest('GET', `/Conversations/${credentials.conversationSid}/Participants`)) as {
        participants: { identity: string; last_read_message_index: number | null }[];
      };
      expect(participants.find(({ identity }) => identity === visitor)?.last_read_message_index).toBe(0);
    }));
});
