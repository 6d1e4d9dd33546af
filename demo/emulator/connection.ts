// One twilsock socket: init, token life, pings, tunnelled requests, subscriptions and notifications.
import type { WebSocket } from 'ws';
import type { Behaviour } from './behaviour';
import type { FaultControl, Situation } from './faults';
import { initReply } from './initReply';
import { reasonPhrase } from './reasonPhrase';
import { createSid } from './sids';
import { establish, type SubscriptionRequest } from './subscriptions';
import type { SyncEvent, SyncObject } from './sync';
import type { Timers } from './timers';
import type { TokenVerifier } from './tokens';
import { readableObject, serveTunnelled, type TunnelContext } from './tunnel';
import { answerTo, faultAnswer, replyHeaders, statusText, type TunnelAnswer } from './tunnelAnswer';
import { readTunnelledRequest } from './tunnelFrame';
import { decodePacket, encodePacket, type Packet, type PacketHeader } from './twilsock';

export interface Connection {
  /** Null before the token was accepted. */
  readonly identity: string | null;
  readonly halfOpen: boolean;
  /** Unique names of the Sync objects it listens to. */
  readonly subscriptions: string[];
  isSubscribed(object: SyncObject): boolean;
  sendEvent(event: SyncEvent): void;
  sendNotification(messageType: string, payload: unknown): void;
  /** Drops the socket without a word. */
  drop(): void;
  closeWith(status: PacketStatus): void;
  expireToken(): void;
  warnToken(): void;
  /** Neither reads nor writes any more, but leaves the socket open. */
  freeze(): void;
}

export interface PacketStatus {
  code: number;
  status: string;
  errorCode?: number;
  description?: string;
}

export interface ConnectionContext {
  tunnel: TunnelContext;
  faults: FaultControl;
  timers: Timers;
  verifier: TokenVerifier;
  behaviour: Behaviour;
  now(): number;
  mediaBase: string;
  onIdentified(connection: Connection): void;
  onGone(connection: Connection, identity: string | null): void;
}

const OK = { code: 200, status: 'OK' };
const DRAIN_MS = 5_000;

export function createConnection(socket: WebSocket, context: ConnectionContext): Connection {
  const { timers, behaviour, faults, verifier } = context;
  let identity: string | null = null;
  let token = '';
  let silent = false;
  let halfOpen = false;
  let closing = false;
  let gone = false;
  let cancelTokenTimers: (() => void)[] = [];
  let cancelPing = () => {};
  const awaitedPings = new Map<string, () => void>();
  /** Sid to unique name. */
  const subscribed = new Map<string, string>();
  // Packets are answered in their order, although checking a token takes a moment.
  let turn: Promise<void> = Promise.resolve();

  const cancelInitDeadline = timers.after(behaviour.initDeadlineMs, () => socket.close(1000, 'no-init-from-client'));

  function send(header: PacketHeader, payload?: unknown): void {
    if (silent || socket.readyState !== socket.OPEN) return;
    socket.send(encodePacket(header, payload));
  }

  function drop(): void {
    silent = true;
    socket.terminate();
  }

  function reply(id: string, fields: Record<string, unknown>, payload?: unknown): void {
    send({ method: 'reply', id, status: OK, ...fields }, payload);
  }

  function closeWith(status: PacketStatus): void {
    send({ method: 'close', id: createSid('TM'), status });
    closing = true;
    timers.after(DRAIN_MS, () => socket.close(1000));
  }

  function expireToken(): void {
    verifier.expire(token);
    closeWith({ code: 410, status: 'TOKEN_EXPIRED', description: 'Token expired', errorCode: 51207 });
  }

  function warnToken(): void {
    const update = 'token_about_to_expire';
    const text = `Your token is about to expire. Time left: less than ${behaviour.tokenWarningMs} ms`;
    send({ method: 'client_update', id: createSid('TM'), client_update_type: update, client_update_message: text });
  }

  function watchToken(accepted: string, expiresAt: number): void {
    token = accepted;
    for (const cancel of cancelTokenTimers) cancel();
    const left = expiresAt - context.now();
    cancelTokenTimers = [timers.after(left - behaviour.tokenWarningMs, warnToken), timers.after(left, expireToken)];
  }

  function keepPinging(): void {
    cancelPing = timers.after(behaviour.pingIntervalMs, () => {
      const id = createSid('TM');
      if (!halfOpen) {
        awaitedPings.set(id, timers.after(behaviour.pingAckMs, drop));
        send({ method: 'ping', id });
      }
      keepPinging();
    });
  }

  async function handleInit({ header }: Packet): Promise<void> {
    if (identity !== null) return refusePacket();
    const check = await verifier.check(header.token);
    if (gone) return;
    const fault = faults.take('refuseInits', { identity: check.kind === 'valid' ? check.identity : null });
    if (fault) {
      const status = fault.status ?? 401;
      const errorCode = fault.code ?? (status === 401 ? 20104 : 51202);
      reply(header.id, { status: { code: status, status: statusText(status), errorCode, description: 'Refused' } });
      return;
    }
    if (check.kind === 'refused') {
      const { code, description } = check;
      reply(header.id, { status: { code: 401, status: 'UNAUTHORIZED', errorCode: code, description } });
      return;
    }
    cancelInitDeadline();
    identity = check.identity;
    watchToken(String(header.token), check.expiresAt);
    context.onIdentified(connection);
    reply(header.id, initReply(header, check.identity, context.tunnel.service, behaviour));
    keepPinging();
  }

  async function handleUpdate({ header }: Packet): Promise<void> {
    const check = await verifier.check(header.token);
    if (check.kind === 'refused') {
      const { code, description } = check;
      reply(header.id, { status: { code: 401, status: 'UNAUTHORIZED', errorCode: code, description } });
    } else if (check.identity !== identity) {
      const description = "Can't update token, new token was issued for other identity/instance/product.";
      reply(header.id, { status: { code: 401, status: 'UNAUTHORIZED', errorCode: 51215, description } });
      const reason = 'Token from update is unauthorised or different from initial';
      closeWith({ code: 308, status: 'UPDATE_IS_FORBIDDEN', errorCode: 51232, description: reason });
    } else {
      watchToken(String(header.token), check.expiresAt);
      reply(header.id, {});
    }
  }

  function handleMessage(packet: Packet, caller: string): void {
    const request = readTunnelledRequest(packet, caller, context.mediaBase);
    if (!request) {
      refusePacket();
      return;
    }
    const { id } = packet.header;
    const situation: Situation = { identity: caller, request: `${request.method} ${request.path}` };
    if (faults.take('dropBeforeProcessing', situation)) {
      drop();
      return;
    }
    const refusal = faults.take('failRequests', { ...situation, face: 'packet' });
    if (refusal) {
      const { status, code: errorCode = 51202, retryAfterSeconds } = refusal;
      const backoff = retryAfterSeconds && { backoff_policy: { reconnect_min_ms: retryAfterSeconds * 1000 } };
      reply(id, { status: { code: status, status: statusText(status), errorCode } }, backoff || undefined);
      return;
    }
    const drops = faults.take('dropBeforeAck', situation);
    const delay = faults.take('delayReplies', { ...situation, face: 'tunnel' });
    const answer = answerTo(() => {
      const failure = faults.take('failRequests', { ...situation, face: 'tunnel' });
      if (failure) {
        if (failure.processed) serveTunnelled(context.tunnel, request);
        return faultAnswer(failure);
      }
      if (request.method === 'POST' && request.path === '/v4/Subscriptions') return subscribe(request.body);
      return serveTunnelled(context.tunnel, request);
    });
    if (drops) {
      // Events are sent after this turn, so the sender learns nothing: neither the answer nor its own event.
      drop();
      return;
    }
    const finish = () => {
      if (answer.beforeReply) answer.afterReply?.();
      const fields = {
        http_status: { code: answer.status, status: reasonPhrase(answer.status) },
        http_headers: replyHeaders(request.headers, answer.headers),
        payload_type: 'application/json',
      };
      reply(id, fields, answer.body);
      if (!answer.beforeReply) answer.afterReply?.();
    };
    if (delay) timers.after(delay.ms, finish);
    else finish();
  }

  function subscribe(body: Record<string, unknown>): TunnelAnswer {
    const request = body as unknown as SubscriptionRequest;
    const interleave = faults.take('interleaveReplay', { identity }) !== undefined;
    const find = (type: SyncObject['type'], sid: string) => readableObject(context.tunnel, identity ?? '', type, sid);
    const { established, packets } = establish(request, find, {
      interleave,
      replayWithoutPosition: behaviour.replayWithoutPosition,
    });
    if (body.action === 'cancel') for (const sid of established) subscribed.delete(sid);
    else for (const sid of established) subscribed.set(sid, context.tunnel.store.find(sid)?.uniqueName ?? sid);
    return {
      status: 202,
      body: { estimated_delivery_in_ms: 10_000, max_batch_size: 1_000, ttl_in_s: 86_400 },
      beforeReply: behaviour.establishedBeforeReply,
      afterReply: () => {
        for (const payload of packets) connection.sendNotification('twilio.sync.event', payload);
      },
    };
  }

  function refusePacket(): void {
    closeWith({
      code: 406,
      status: 'NOT_ACCEPTABLE_MESSAGE',
      description: 'Not acceptable message',
      errorCode: 51214,
    });
  }

  async function handle(frame: Buffer): Promise<void> {
    const packet = decodePacket(frame);
    if (!packet) return refusePacket();
    switch (packet.header.method) {
      case 'init':
        return handleInit(packet);
      case 'update':
        return handleUpdate(packet);
      case 'reply':
        awaitedPings.get(packet.header.id)?.();
        awaitedPings.delete(packet.header.id);
        return;
      case 'message':
        if (closing) return;
        return identity === null ? refusePacket() : handleMessage(packet, identity);
      case 'put_notification_ctx':
      case 'delete_notification_ctx':
        return reply(packet.header.id, {});
      case 'telemetry.v1':
        return;
      case 'close':
        socket.close(1000);
        return;
      default:
        return refusePacket();
    }
  }

  socket.on('message', (data, isBinary) => {
    if (halfOpen) return;
    const frame = Array.isArray(data) ? Buffer.concat(data) : Buffer.isBuffer(data) ? data : Buffer.from(data);
    turn = turn.then(() => (gone ? undefined : handle(isBinary ? frame : Buffer.alloc(0))));
  });
  // A broken socket always closes too; without a listener the error would end the process.
  socket.on('error', () => {});
  socket.on('close', () => {
    gone = true;
    cancelInitDeadline();
    cancelPing();
    for (const cancel of [...cancelTokenTimers, ...awaitedPings.values()]) cancel();
    context.onGone(connection, identity);
  });

  const connection: Connection = {
    get identity() {
      return gone ? null : identity;
    },
    get halfOpen() {
      return halfOpen;
    },
    get subscriptions() {
      return [...subscribed.values()];
    },
    isSubscribed: (object) => subscribed.has(object.sid),
    sendEvent(event) {
      connection.sendNotification('twilio.sync.event', {
        event_type: event.type,
        event_protocol_version: 4,
        events: [event.body],
      });
    },
    sendNotification(messageType, payload) {
      const header = { method: 'notification', id: createSid('TM'), payload_type: 'application/json' };
      send({ ...header, message_type: messageType, notification_ctx_id: '' }, payload);
    },
    drop,
    closeWith,
    expireToken,
    warnToken,
    freeze() {
      halfOpen = true;
      silent = true;
      for (const cancel of awaitedPings.values()) cancel();
      awaitedPings.clear();
      socket.pause();
    },
  };
  return connection;
}
