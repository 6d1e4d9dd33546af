// The socket itself, spoken to packet by packet.
import { describe, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Bench, startBench, until } from './testBench';
import { decodePacket, encodePacket, type PacketHeader } from './twilsock';

interface Wire {
  socket: WebSocket;
  received: { header: PacketHeader; payload: string }[];
  closed: Promise<{ code: number; reason: string }>;
  send(header: Record<string, unknown>, payload?: unknown): string;
  /** The first packet, past or to come, that fits. */
  packet(fits: (header: PacketHeader) => boolean): Promise<{ header: PacketHeader; payload: string }>;
  request(method: string, path: string, body?: unknown): Promise<{ code: number; body: Record<string, unknown> }>;
}

let lastId = 0;

async function open(bench: Bench, token?: string, extra: Record<string, unknown> = {}): Promise<Wire> {
  const socket = new WebSocket(bench.socketUrl);
  const received: Wire['received'] = [];
  socket.on('message', (data) => {
    const packet = decodePacket(data as Buffer);
    if (packet) received.push(packet);
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.on('close', (code, reason) => resolve({ code, reason: String(reason) })),
  );
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const wire: Wire = {
    socket,
    received,
    closed,
    send(header, payload) {
      lastId += 1;
      const id = `TM${lastId}`;
      socket.send(encodePacket({ method: '', id, ...header }, payload));
      return id;
    },
    packet: (fits) =>
      until(() => {
        const found = received.find(({ header }) => fits(header));
        if (!found) throw new Error('no such packet');
        return found;
      }),
    async request(method, path, body) {
      const headers = { 'Content-Type': 'application/json' };
      const id = wire.send({ method: 'message', http_request: { host: 'x', path, method, params: {}, headers } }, body);
      const { header, payload } = await wire.packet((candidate) => candidate.id === id);
      return { code: (header.http_status as { code: number }).code, body: payload === '' ? {} : JSON.parse(payload) };
    },
  };
  if (token !== undefined) wire.send({ method: 'init', token, capabilities: CAPABILITIES, ...extra });
  return wire;
}

const CAPABILITIES = ['client_update', 'offline_storage', 'telemetry.v1'];
const isReply = (header: PacketHeader) => header.method === 'reply';

describe.concurrent('a socket', { timeout: 20_000 }, () => {
  test('that sends no init is closed with the live reason', async ({ expect, onTestFinished }) => {
    const bench = await startBench(onTestFinished, { behaviour: { initDeadlineMs: 30 } });
    const { closed } = await open(bench);
    expect(await closed).toEqual({ code: 1000, reason: 'no-init-from-client' });
  });

  test('that sends something else than packets is told so', async ({ expect, onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    const garbage = await open(bench);
    garbage.socket.send(Buffer.from('hello'));
    const text = await open(bench);
    text.socket.send('TWILSOCK V3.0 2\r\n{}\r\n');
    for (const wire of [garbage, text]) {
      const { header } = await wire.packet(({ method }) => method === 'close');
      expect(header.status).toMatchObject({ code: 406, status: 'NOT_ACCEPTABLE_MESSAGE', errorCode: 51214 });
    }
  });

  test('gets the live init reply, and the continuation it had', async ({ expect, onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    const token = await bench.token('ann');
    const registration = {
      product: 'ip_messaging',
      type: 'ers',
      notification_protocol_version: 0,
      message_types: ['x'],
    };
    const first = await (await open(bench, token, { registrations: [registration] })).packet(isReply);
    expect(first.header).toMatchObject({
      status: { code: 200, status: 'OK' },
      capabilities: ['client_update', 'offline_storage'],
      continuation_token_status: { reissued: true, reissue_reason: 'MISSING' },
      offline_storage: { ip_messaging: { storage_id: expect.stringMatching(/^[0-9a-f]{40}$/) } },
      account_descriptor: { identity: 'ann' },
    });
    expect(first.header.init_registrations).toEqual([
      { notification_ctx_id: expect.any(String), product: 'ip_messaging', type: 'ers', message_types: ['x'] },
    ]);
    const { continuation_token } = first.header;
    const again = await (await open(bench, token, { continuation_token })).packet(isReply);
    expect(again.header).toMatchObject({ continuation_token, continuation_token_status: { reissued: false } });
    const other = await (await open(bench, await bench.token('bob'), { continuation_token })).packet(isReply);
    expect(other.header.continuation_token_status).toMatchObject({ reissue_reason: 'DIFFERENT_IDENTITY' });
    bench.standIn.behaviour.offlineStorage = false;
    const without = await (await open(bench, token)).packet(isReply);
    expect(without.header.capabilities).toEqual(['client_update']);
    expect(without.header.offline_storage).toBeUndefined();
  });

  test('with a bad or expired token is refused with 401 and the code', async ({ expect, onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    const bad = await (await open(bench, 'a.b.c')).packet(isReply);
    expect(bad.header.status).toMatchObject({ code: 401, status: 'UNAUTHORIZED', errorCode: 20101 });
    const expired = await (await open(bench, await bench.token('ann', -1))).packet(isReply);
    expect(expired.header.status).toMatchObject({ code: 401, errorCode: 20104 });
  });

  test('is warned at once when little is left, and closed when the token ends', async ({ expect, onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    const wire = await open(bench, await bench.token('ann', 2));
    const warning = await wire.packet(({ method }) => method === 'client_update');
    expect(warning.header.client_update_type).toBe('token_about_to_expire');
    const { header } = await wire.packet(({ method }) => method === 'close');
    expect(header.status).toMatchObject({ code: 410, status: 'TOKEN_EXPIRED', errorCode: 51207 });
  });

  test('may not change its identity by an update', async ({ expect, onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    const wire = await open(bench, await bench.token('ann'));
    const id = wire.send({ method: 'update', token: await bench.token('bob') });
    const { header } = await wire.packet((candidate) => candidate.id === id);
    expect(header.status).toMatchObject({ code: 401, errorCode: 51215 });
    const close = await wire.packet(({ method }) => method === 'close');
    expect(close.header.status).toMatchObject({ code: 308, status: 'UPDATE_IS_FORBIDDEN' });
  });

  test('lives while it acknowledges pings and is dropped when it does not', async ({ expect, onTestFinished }) => {
    const bench = await startBench(onTestFinished, { behaviour: { pingIntervalMs: 25, pingAckMs: 200 } });
    const wire = await open(bench, await bench.token('ann'));
    const answered = new Set<string>();
    wire.socket.on('message', (data) => {
      const packet = decodePacket(data as Buffer);
      if (packet?.header.method !== 'ping' || answered.size === 12) return;
      answered.add(packet.header.id);
      wire.send({ method: 'reply', id: packet.header.id, status: { code: 200, status: 'ok' } });
    });
    expect((await wire.closed).code).toBe(1006);
    expect(answered.size).toBe(12);
  });

  test('reads only its own objects and conversations', async ({ expect, onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    const sid = await bench.chat('ann');
    await bench.chat('eve');
    const eve = await open(bench, await bench.token('eve'));
    await eve.packet(isReply);
    for (const path of [`/v3/Documents/${sid}.channel`, `/v3/Lists/${sid}.messages/Items`, '/v3/Maps/ann.channels']) {
      expect(await eve.request('GET', path)).toMatchObject({ code: 403, body: { code: 54007 } });
    }
    const client = `/Client/v2/Conversations/${sid}`;
    expect(await eve.request('GET', client)).toMatchObject({ code: 403, body: { code: 50430 } });
    expect(await eve.request('POST', `${client}/Messages`, { body: 'x' })).toMatchObject({ code: 403 });
    expect(await eve.request('POST', `${client}/Participants`, { identity: 'eve' })).toMatchObject({ code: 403 });
    expect(await eve.request('GET', '/v3/Maps/nobody.channels')).toMatchObject({ code: 404, body: { code: 54300 } });
    expect(await eve.request('GET', '/Client/v2/Nothing')).toMatchObject({ code: 404, body: { code: 20404 } });
  });

  test('hears the last news of a conversation that it has just lost', async ({ expect, onTestFinished }) => {
    const bench = await startBench(onTestFinished, { behaviour: { closingOrder: 'removalFirst' } });
    const news = async (end: (address: string) => Promise<unknown>) => {
      const sid = await bench.chat('ann');
      const wire = await open(bench, await bench.token('ann'));
      await wire.packet(isReply);
      const { body } = await wire.request('GET', `/v3/Documents/${sid}.channel`);
      const requests = [{ object_sid: body.sid, object_type: 'document', last_event_id: body.last_event_id }];
      await wire.request('POST', '/v4/Subscriptions', { action: 'establish', correlation_id: 5, requests });
      await end(`/conversations/v1/Conversations/${sid}`);
      return until(() => {
        const payload = wire.received.at(-1)?.payload ?? '';
        expect(payload).toContain('document_');
        return JSON.parse(payload);
      });
    };
    const closed = await news((address) => bench.rest('POST', address, { State: 'closed' }));
    expect(closed.events[0].document_data.state.current).toBe('closed');
    const deleted = await news((address) => bench.rest('DELETE', address));
    expect(deleted.event_type).toBe('document_removed');
  });

  test('hears of its subscriptions after the reply, or before it when so set', async ({ expect, onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    const sid = await bench.chat('ann');
    const order = async () => {
      const wire = await open(bench, await bench.token('ann'));
      await wire.packet(isReply);
      const { body } = await wire.request('GET', `/v3/Lists/${sid}.messages`);
      const requests = [{ object_sid: body.sid, object_type: 'list', last_event_id: -1 }];
      const subscription = { action: 'establish', correlation_id: 5, requests };
      expect((await wire.request('POST', '/v4/Subscriptions', subscription)).code).toBe(202);
      await wire.packet(({ method }) => method === 'notification');
      return wire.received.slice(-2).map(({ header }) => header.method);
    };
    expect(await order()).toEqual(['reply', 'notification']);
    bench.standIn.behaviour.establishedBeforeReply = true;
    expect(await order()).toEqual(['notification', 'reply']);
  });
});
