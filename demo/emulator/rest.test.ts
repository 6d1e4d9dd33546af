import { rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { KEYS, startBench } from './testBench';

const CONVERSATIONS = '/conversations/v1/Conversations';

describe('REST', () => {
  test('only account credentials or the API key are let in, others get 401 in Twilio shape', async ({
    onTestFinished,
  }) => {
    const bench = await startBench(onTestFinished);
    const get = (pair: string) =>
      fetch(`${bench.origin}/twilio${CONVERSATIONS}`, {
        headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` },
      });
    expect((await get(`${KEYS.apiKey}:${KEYS.apiSecret}`)).status).toBe(200);
    const refused = await get(`${KEYS.accountSid}:wrong`);
    expect(refused.status).toBe(401);
    expect(await refused.json()).toEqual({
      code: 20003,
      message: 'Authenticate',
      more_info: 'https://www.twilio.com/docs/errors/20003',
      status: 401,
    });
  });

  test('a conversation lives: created, filled, read, changed, closed, deleted', async ({ onTestFinished }) => {
    const created: string[] = [];
    const bench = await startBench(onTestFinished, { onConversationCreated: (sid) => created.push(sid) });
    const made = await bench.rest('POST', CONVERSATIONS, {
      FriendlyName: 'Help',
      UniqueName: 'help-1',
      Attributes: '{"a":1}',
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ friendly_name: 'Help', state: 'active', attributes: '{"a":1}', timers: {} });
    expect(made.body.date_created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(created).toEqual([made.body.sid]);
    const address = `${CONVERSATIONS}/help-1`;
    const participant = await bench.rest('POST', `${address}/Participants`, { Identity: 'ann' });
    expect(participant).toMatchObject({ status: 201, body: { identity: 'ann', messaging_binding: null } });
    expect((await bench.rest('POST', `${address}/Participants`, { Identity: 'ann' })).body.code).toBe(50433);
    for (const [type, at] of [
      ['sms', '+4790000001'],
      ['whatsapp', 'whatsapp:+4790000001'],
      ['email', 'ann@example.com'],
    ]) {
      const binding = { 'MessagingBinding.Address': at ?? '', 'MessagingBinding.ProxyAddress': 'ours' };
      const added = await bench.rest('POST', `${address}/Participants`, binding);
      expect(added.body.messaging_binding).toEqual({ type, address: at, proxy_address: 'ours' });
    }
    const message = await bench.rest('POST', `${address}/Messages`, { Author: 'ann', Body: 'hi' });
    expect(message).toMatchObject({ status: 201, body: { index: 0, body: 'hi', media: null, delivery: null } });
    expect(message.body.participant_sid).toBe(participant.body.sid);
    const edited = await bench.rest('POST', `${address}/Messages/${message.body.sid}`, { Body: 'hello' });
    expect(edited.body.body).toBe('hello');
    const found = await bench.rest('GET', '/conversations/v1/ParticipantConversations?Identity=ann');
    expect(found.body.conversations).toMatchObject([{ conversation_sid: made.body.sid, participant_identity: 'ann' }]);
    expect((await bench.rest('GET', '/conversations/v1/ParticipantConversations')).body.code).toBe(50451);
    const user = await bench.rest('POST', '/conversations/v1/Users/ann', { FriendlyName: 'Ann' });
    expect(user.body).toMatchObject({ identity: 'ann', friendly_name: 'Ann', is_online: false });
    const mine = await bench.rest('GET', `/conversations/v1/Users/${user.body.sid}/Conversations`);
    expect(mine.body.conversations).toMatchObject([{ conversation_sid: made.body.sid, unread_messages_count: null }]);
    const twin = await bench.rest('GET', `/conversations/v1/Services/${KEYS.serviceSid}/Conversations/help-1`);
    expect(twin.body).toMatchObject({ sid: made.body.sid, url: expect.stringContaining(KEYS.serviceSid) });
    expect((await bench.rest('POST', address, { State: 'closed' })).body.state).toBe('closed');
    expect((await bench.rest('GET', `${CONVERSATIONS}?State=closed`)).body.conversations).toHaveLength(1);
    expect((await bench.rest('DELETE', address)).status).toBe(204);
    expect((await bench.rest('GET', address)).body).toMatchObject({ code: 50350, status: 404 });
  });

  test('lists are paged by links that work', async ({ onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    const sid = await bench.chat('ann');
    for (const body of ['a', 'b', 'c']) await bench.rest('POST', `${CONVERSATIONS}/${sid}/Messages`, { Body: body });
    const first = await bench.rest('GET', `${CONVERSATIONS}/${sid}/Messages?PageSize=2&Order=desc`);
    const bodies = (page: { messages: { body: string }[] }) => page.messages.map(({ body }) => body);
    expect(bodies(first.body)).toEqual(['c', 'b']);
    expect(first.body.meta).toMatchObject({ page: 0, page_size: 2, key: 'messages', previous_page_url: null });
    const next = String(first.body.meta.next_page_url).replace(`${bench.origin}/twilio`, '');
    const second = await bench.rest('GET', next);
    expect(bodies(second.body)).toEqual(['a']);
    expect(second.body.meta.next_page_url).toBeNull();
  });

  test.for<[string, Record<string, string>, number]>([
    ['no address', {}, 45715],
    ['another address', { AddressSid: 'IG1' }, 45744],
    ['data that is no JSON', { AddressSid: KEYS.addressSid, PreEngagementData: '{' }, 45733],
    ['too much data', { AddressSid: KEYS.addressSid, PreEngagementData: `"${'x'.repeat(16_400)}"` }, 45731],
  ])('a WebChat with %s is refused', async ([, form, code], { onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    expect((await bench.rest('POST', '/flex/v2/WebChats', form)).body.code).toBe(code);
  });

  test.for<[string, string, Record<string, string>, number]>([
    ['attributes that are no JSON', '', { Attributes: '{' }, 50304],
    ['attributes over 16 KB', '', { Attributes: `"${'x'.repeat(16_400)}"` }, 50303],
    ['a message without content', '/Messages', {}, 50503],
    ['a message over 32 KB', '/Messages', { Body: 'x'.repeat(32_769) }, 50504],
    ['unknown media', '/Messages', { MediaSid: 'ME1' }, 50507],
    ['an unknown message', '/Messages/IM1', { Body: 'x' }, 50500],
    ['an unknown participant', '/Participants/MB1', { Attributes: '{}' }, 50432],
    ['a horizon that is no number', '/Participants/ann', { LastReadMessageIndex: 'x' }, 50406],
  ])('%s are refused with their code', async ([, path, form, code], { onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    const sid = await bench.chat('ann');
    const reply = await bench.rest('POST', `${CONVERSATIONS}/${sid}${path}`, form);
    expect(reply.body.code).toBe(code);
    expect(reply.status).toBe(reply.body.status);
  });
});

describe('the fault control', () => {
  test('sets, reports and clears, and refuses what it does not understand', async ({ onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    const send = async (body: string, contentType = 'application/json') => {
      const init = { method: 'POST', body, headers: { 'content-type': contentType } };
      const response = await fetch(`${bench.origin}/twilio/faults`, init);
      return { status: response.status, body: await response.json() };
    };
    const set = await send('[{"kind":"failRequests","via":"rest","status":503,"count":2}]');
    expect(set).toMatchObject({ status: 200, body: { rules: [{ remaining: 2, fired: 0 }] } });
    expect((await bench.rest('GET', CONVERSATIONS)).status).toBe(503);
    expect((await bench.rest('GET', '/faults')).body.rules[0]).toMatchObject({ remaining: 1, fired: 1 });
    expect((await send('{"behaviour":{"offlineStorage":false}}')).body.behaviour.offlineStorage).toBe(false);
    expect((await send('{"behaviour":{"offlineStorage":"no"}}')).status).toBe(400);
    expect((await send('{"kind":"boom"}')).status).toBe(400);
    expect((await send('nonsense')).status).toBe(400);
    expect((await send('{"kind":"dropSockets"}', 'text/plain')).status).toBe(415);
    await send('{"kind":"duplicateEvents","identity":"ann"}');
    const without = await bench.rest('DELETE', '/faults?identity=ann');
    expect(without.body).toMatchObject({ rules: [{ remaining: 1 }], behaviour: { offlineStorage: false } });
    const cleared = await bench.rest('DELETE', '/faults');
    expect(cleared.body).toMatchObject({ rules: [], fired: {}, behaviour: { offlineStorage: true } });
    expect((await bench.rest('GET', CONVERSATIONS)).status).toBe(200);
  });
});

describe('the data file', () => {
  test('that is broken is set aside, and the stand-in starts empty', async ({ onTestFinished }) => {
    const dataFile = join(tmpdir(), `stand-in-broken-${process.pid}.json`);
    await writeFile(dataFile, '{"version":1,');
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const bench = await startBench(onTestFinished, { dataFile });
    expect((await bench.rest('GET', CONVERSATIONS)).body.conversations).toEqual([]);
    expect(warned).toHaveBeenCalledOnce();
    await rename(`${dataFile}.broken`, dataFile);
    await rm(dataFile);
  });
});
