// The local Twilio stand-in: one object that a demo server asks to answer everything below `/twilio`.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { type Behaviour, DEFAULT_BEHAVIOUR } from './behaviour';
import { type Connection, createConnection } from './connection';
import { addressOf, originOf, sendJson } from './exchange';
import { serveFaults } from './faultRoute';
import type { FaultAction } from './faultRules';
import { createFaultControl, type Faults } from './faults';
import { createHub } from './hub';
import { type MediaContext, serveMedia, serveTemporary } from './media';
import { createMediaBytes, createSaver, loadSaved } from './persistence';
import { mayRead, type ProjectionContext, project, repairClosings, writeReachability } from './projection';
import { reasonPhrase } from './reasonPhrase';
import { type RestContext, serveRest } from './rest';
import { createSyncStore } from './syncStore';
import { createTimers } from './timers';
import { createTokenVerifier } from './tokens';
import type { TunnelContext } from './tunnel';
import { restErrorBody } from './twilioError';
import { ensureUser, memberOf } from './world';
import type { World } from './worldData';

export type { Behaviour } from './behaviour';
export type { Faults } from './faults';
export { forgetSaved } from './persistence';

export interface StandInOptions {
  /** `AC…` and its secret: one of the two pairs that REST requests may authenticate with. */
  accountSid: string;
  authToken: string;
  /** `SK…` and its secret: the other pair; tokens are signed with the secret. */
  apiKey: string;
  apiSecret: string;
  /** `IS…`, the Conversations service that tokens must name. */
  serviceSid: string;
  /** `IG…`, the Flex address that WebChats must name. */
  addressSid: string;
  /** Conversations are kept here; media in the folder `<dataFile>.media`. Null keeps them in memory. */
  dataFile: string | null;
  /** Called after a conversation was created over REST or by a client; the demo adds its agent here. */
  onConversationCreated?: (conversationSid: string) => void;
  /** Default `/twilio`. */
  mountPath?: string;
  /** Switches for what is not known about the live service; see behaviour.ts. */
  behaviour?: Partial<Behaviour>;
}

export interface StandIn {
  /** True when the path is below the mount path: then the request is, or will be, answered. */
  handleRequest(request: IncomingMessage, response: ServerResponse): boolean;
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  faults: Faults;
  /** May be changed at any time. */
  behaviour: Behaviour;
  /** Drops all sockets, stops all timers and writes the data file. */
  close(): Promise<void>;
}

export function createStandIn(options: StandInOptions): StandIn {
  const mount = options.mountPath ?? '/twilio';
  const { accountSid, serviceSid } = options;
  const now = () => Date.now();
  const initialBehaviour: Behaviour = { ...DEFAULT_BEHAVIOUR, ...options.behaviour };
  const behaviour: Behaviour = { ...initialBehaviour };
  const timers = createTimers();
  const bytes = createMediaBytes(options.dataFile);
  const saved = loadSaved(options.dataFile);
  const faults = createFaultControl(performAction);
  const saver = createSaver(options.dataFile, timers, () => ({ world: world.data, sync: store.all() }));
  const verifier = createTokenVerifier(options, now);

  const hub = createHub(faults, timers, (identity, object) => mayRead(saved.world, store, identity, object.uniqueName));
  const store = createSyncStore(
    saved.sync,
    (object, event, always) => {
      saver.touch();
      hub.publish(object, event, always);
    },
    now,
  );
  const world: World = {
    data: saved.world,
    serviceSid,
    closedStatus: () => behaviour.closedStatus,
    now,
    emit: (change) => project(projection, change),
    skippedIndices: (identity) => faults.take('skipIndices', { identity })?.by ?? 0,
    mediaBytes: bytes,
  };
  const projection: ProjectionContext = {
    data: world.data,
    store,
    isOnline: hub.isOnline,
    spoil(record, data) {
      const { fields = {}, without = [] } = faults.take('spoilRecords', { record }) ?? {};
      const left = Object.entries(data).filter(([name]) => !without.includes(name));
      return { ...Object.fromEntries(left), ...fields };
    },
    closingOrder: () => behaviour.closingOrder,
    afterClosingPause: (step) => {
      if (behaviour.closingPauseMs > 0) timers.after(behaviour.closingPauseMs, step);
      else step();
    },
  };
  // Nobody is connected to a stand-in that has just started.
  repairClosings(projection);
  for (const user of Object.values(world.data.users)) writeReachability(projection, user);

  const resources = {
    world,
    service: { accountSid, serviceSid },
    behaviour,
    isOnline: hub.isOnline,
    onConversationCreated: (sid: string) => options.onConversationCreated?.(sid),
  };
  const tunnel: TunnelContext = {
    ...resources,
    store,
    typing: (conversation, typist) => {
      const isMember = (identity: string) => memberOf(conversation, identity) !== undefined;
      // Listeners get a second more than the typist, so that the next notification arrives in time.
      hub.typing(conversation.sid, typist, isMember, behaviour.typingTimeoutSeconds + 1);
    },
  };
  const rest: RestContext = { ...resources, credentials: options, addressSid: options.addressSid, faults, timers };
  const media: MediaContext = {
    world,
    serviceSid,
    credentials: options,
    verifier,
    bytes,
    behaviour,
    faults,
    timers,
    temporaryRoot: `${mount}/media`,
    onChange: saver.touch,
  };

  function performAction(action: FaultAction): number {
    const targets = [...hub.connections].filter(
      ({ identity }) => action.identity === undefined || identity === action.identity,
    );
    for (const connection of targets) {
      switch (action.kind) {
        case 'dropSockets':
          connection.drop();
          break;
        case 'expireTokens':
          connection.expireToken();
          break;
        case 'warnTokens':
          connection.warnToken();
          break;
        case 'halfOpen':
          connection.freeze();
          break;
        case 'closePackets':
          connection.closeWith({ code: action.status, status: action.reason ?? reasonPhrase(action.status) });
          break;
      }
    }
    return targets.length;
  }

  const presence = (connection: Connection) => {
    const user = connection.identity === null ? undefined : ensureUser(world, connection.identity);
    if (user) writeReachability(projection, user);
  };

  const sockets = new WebSocketServer({ noServer: true });

  async function answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const { query } = addressOf(request);
    const under = (root: string) => (path.startsWith(`${root}/`) ? path.slice(root.length) : undefined);
    if (path === '/faults') {
      return serveFaults({ faults, behaviour, initialBehaviour, connections: hub.connections }, request, response);
    }
    const mcs = under('/mcs');
    if (mcs !== undefined) return serveMedia(media, request, response, mcs, query);
    const temporary = under('/media');
    if (temporary !== undefined) {
      return serveTemporary(media, request, response, temporary.slice(1), query);
    }
    for (const root of ['/conversations/v1', '/flex/v2']) {
      const resource = under(root);
      if (resource !== undefined) return serveRest(rest, request, response, mount + root, resource, query);
    }
    sendJson(response, 404, restErrorBody(404, 20404, `The requested resource ${path} was not found`));
  }

  return {
    faults,
    behaviour,
    handleRequest(request, response) {
      const { path } = addressOf(request);
      if (path !== mount && !path.startsWith(`${mount}/`)) return false;
      answer(request, response, path.slice(mount.length)).catch((error) => {
        // A caller who hangs up in the middle of an upload is no failure of ours.
        if (request.destroyed && !request.complete) return;
        console.error('stand-in:', error);
        if (!response.headersSent) sendJson(response, 500, restErrorBody(500, 20500, 'Internal Server Error'));
      });
      return true;
    },
    handleUpgrade(request, socket, head) {
      if (addressOf(request).path !== `${mount}/v3/wsconnect`) return false;
      socket.on('error', () => {});
      const refusal = faults.take('refuseUpgrades');
      if (refusal) {
        const status = refusal.status ?? 503;
        socket.end(`HTTP/1.1 ${status} ${reasonPhrase(status)}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
        return true;
      }
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        const connection = createConnection(webSocket, {
          tunnel,
          faults,
          timers,
          verifier,
          behaviour,
          now,
          mediaBase: `${originOf(request)}${mount}/mcs`,
          onIdentified: presence,
          onGone: (gone, identity) => {
            hub.connections.delete(gone);
            const user = identity === null ? undefined : world.data.users[identity];
            if (user) writeReachability(projection, user);
          },
        });
        hub.connections.add(connection);
      });
      return true;
    },
    async close() {
      for (const connection of hub.connections) connection.drop();
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
      saver.flush();
      timers.clear();
    },
  };
}
