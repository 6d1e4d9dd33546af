// A listening server with a stand-in, real SDK clients against it, and waits with a deadline. For tests only.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, type ConnectionState, type Conversation } from '@twilio/conversations';
import { vi } from 'vitest';
import { createStandIn, type StandIn, type StandInOptions } from './standIn';
import { mintToken } from './tokens';

const DEADLINE_MS = 12_000;

export const KEYS = {
  accountSid: `AC${'1'.repeat(32)}`,
  authToken: 'account-secret',
  apiKey: `SK${'2'.repeat(32)}`,
  apiSecret: 'api-secret-that-is-long-enough-for-hs256',
  serviceSid: `IS${'3'.repeat(32)}`,
  addressSid: `IG${'4'.repeat(32)}`,
};

export type ClientClass = typeof Client;

export interface RestReply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever JSON came
  body: any;
}

export interface Bench {
  standIn: StandIn;
  origin: string;
  socketUrl: string;
  token(identity: string, lifeSeconds?: number): Promise<string>;
  /** A client that has initialized. */
  client(identity: string, SdkClient?: ClientClass): Promise<Client>;
  /** The conversation, once its client has loaded it and listens to all of it. */
  conversation(client: Client, sid: string): Promise<Conversation>;
  rawClient(token: string, SdkClient?: ClientClass): Client;
  rest(method: string, path: string, form?: Record<string, string> | [string, string][]): Promise<RestReply>;
  /** A WebChat with its visitor and, when named, an agent. */
  chat(visitor: string, agent?: string): Promise<string>;
  /** Closes the stand-in and starts another one on the same port with the same options. */
  restart(): Promise<void>;
}

export async function startBench(
  onTestFinished: (cleanup: () => Promise<void>) => void,
  options: Partial<StandInOptions> = {},
): Promise<Bench> {
  const clients: Client[] = [];
  let server: Server;
  const start = async (port: number) => {
    bench.standIn = createStandIn({ ...KEYS, dataFile: null, ...options });
    server = createServer((request, response) => {
      if (!bench.standIn.handleRequest(request, response)) response.writeHead(404).end();
    });
    server.on('upgrade', (request, socket, head) => {
      if (!bench.standIn.handleUpgrade(request, socket, head)) socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    bench.origin = `http://${address}`;
    bench.socketUrl = `ws://${address}/twilio/v3/wsconnect`;
  };
  const stop = async () => {
    await bench.standIn.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };

  const bench: Bench = {
    standIn: undefined as unknown as StandIn,
    origin: '',
    socketUrl: '',
    token: (identity, lifeSeconds) => mintToken(KEYS, identity, lifeSeconds),
    rawClient(token, SdkClient = Client) {
      const client = new SdkClient(token, { Twilsock: { uri: bench.socketUrl } });
      clients.push(client);
      return client;
    },
    async client(identity, SdkClient) {
      const client = bench.rawClient(await bench.token(identity), SdkClient);
      await heard(client, 'initialized');
      // Of a list that is still on its way when its client is closed, the SDK leaves a rejection that nobody handles.
      await client.getSubscribedConversations();
      return client;
    },
    async conversation(client, sid) {
      const conversation = await client.getConversationBySid(sid);
      await conversation.getParticipants();
      await conversation.getMessages();
      await until(async () => {
        const { body } = await bench.rest('GET', '/faults');
        const sockets: { identity: string; subscriptions: string[] }[] = body.sockets;
        for (const { subscriptions } of sockets.filter(({ identity }) => identity === client.user.identity)) {
          const missing = ['channel', 'messages', 'roster'].filter((part) => !subscriptions.includes(`${sid}.${part}`));
          if (missing.length > 0) throw new Error(`not subscribed to ${missing.join()}`);
        }
      });
      return conversation;
    },
    async rest(method, path, form) {
      const init: RequestInit = {
        method,
        headers: {
          connection: 'close',
          authorization: `Basic ${Buffer.from(`${KEYS.accountSid}:${KEYS.authToken}`).toString('base64')}`,
        },
      };
      if (form) init.body = new URLSearchParams(form);
      const response = await fetch(`${bench.origin}/twilio${path}`, init);
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
    },
    async chat(visitor, agent) {
      const { body } = await bench.rest('POST', '/flex/v2/WebChats', {
        AddressSid: KEYS.addressSid,
        CustomerFriendlyName: 'Ada',
        PreEngagementData: '{"question":"Hello?"}',
        Identity: visitor,
      });
      const sid: string = body.conversation_sid;
      if (agent) {
        await bench.rest('POST', `/conversations/v1/Conversations/${sid}/Participants`, { Identity: agent });
      }
      return sid;
    },
    async restart() {
      const { port } = server.address() as AddressInfo;
      await stop();
      await start(port);
    },
  };
  await start(0);
  onTestFinished(async () => {
    await Promise.allSettled(clients.map((client) => client.shutdown()));
    await stop();
  });
  return bench;
}

interface Emitter {
  on(event: string, listener: (argument: never) => void): unknown;
}

/** The argument of the next such event; rejects after the deadline. */
export function heard<T>(emitter: unknown, event: string, fits: (argument: T) => boolean = () => true): Promise<T> {
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => reject(new Error(`no fitting ${event} in ${DEADLINE_MS} ms`)), DEADLINE_MS);
    (emitter as Emitter).on(event, (argument: T) => {
      if (!fits(argument)) return;
      clearTimeout(deadline);
      resolve(argument);
    });
  });
}

/** Tries until the assertions hold. */
export function until<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: DEADLINE_MS, interval: 20 });
}

export function connection(client: Client, state: ConnectionState): Promise<void> {
  return until(() => {
    if (client.connectionState !== state) throw new Error(`${client.connectionState}, not ${state}`);
  });
}
