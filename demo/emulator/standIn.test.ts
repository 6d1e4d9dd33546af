// The unmodified SDKs, 3.x and 2.x, against the stand-in.
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type Conversation, type Message } from '@twilio/conversations';
import { Client as OlderClient } from 'conversations-2';
import { describe, test } from 'vitest';
import { type ClientClass, connection, heard, startBench, until } from './testBench';

const SDKS: [string, ClientClass][] = [
  ['3.0.1', Client],
  ['2.7.0', OlderClient as unknown as ClientClass],
];

const TEST_TIMEOUT_MS = 25_000;

const CONVERSATIONS = '/conversations/v1/Conversations';

/** Collects messages from the moment of the call. */
function collect(conversation: Conversation): string[] {
  const bodies: string[] = [];
  conversation.on('messageAdded', (message: Message) => bodies.push(message.body ?? ''));
  return bodies;
}

describe.concurrent.each(SDKS)('with the SDK %s', { timeout: TEST_TIMEOUT_MS }, (_version, SdkClient) => {
  test('a visitor and an agent talk, see each other type, and keep their horizons', async ({
    expect,
    onTestFinished,
  }) => {
    const bench = await startBench(onTestFinished);
    const sid = await bench.chat('visitor', 'agent');
    const visitor = await bench.client('visitor', SdkClient);
    const agent = await bench.client('agent', SdkClient);
    const mine = await bench.conversation(visitor, sid);
    const theirs = await bench.conversation(agent, sid);
    expect(mine.attributes).toMatchObject({ pre_engagement_data: { question: 'Hello?' } });
    expect(visitor.user.friendlyName).toBe('Ada');
    expect((await theirs.getParticipants()).map(({ identity }) => identity).sort()).toEqual(['agent', 'visitor']);

    const atAgent = collect(theirs);
    const atVisitor = collect(mine);
    expect(await mine.sendMessage('Hi — grüße 👋', { clientId: 'c1' })).toBe(0);
    expect(await theirs.sendMessage('Good morning')).toBe(1);
    await until(() => expect(atAgent).toEqual(['Hi — grüße 👋', 'Good morning']));
    await until(() => expect(atVisitor).toEqual(['Hi — grüße 👋', 'Good morning']));
    const first = (await theirs.getMessages()).items[0];
    expect(first).toMatchObject({ author: 'visitor', attributes: { clientId: 'c1' }, index: 0 });

    const typing = heard<{ identity: string }>(mine, 'typingStarted');
    await theirs.typing();
    expect((await typing).identity).toBe('agent');

    expect(await mine.getUnreadMessagesCount()).toBeNull();
    expect(await mine.advanceLastReadMessageIndex(0)).toBe(1);
    await until(() => expect(mine.lastReadMessageIndex).toBe(0));
    const seenByAgent = await theirs.getParticipantByIdentity('visitor');
    await until(() => expect(seenByAgent?.lastReadMessageIndex).toBe(0));

    await theirs.updateAttributes({ topic: 'shoes' });
    await until(() => expect(mine.attributes).toEqual({ topic: 'shoes' }));
    await theirs.updateFriendlyName('Shoes');
    await until(() => expect(mine.friendlyName).toBe('Shoes'));
  });

  test('older messages are paged without gaps or doubles, also when indices have gaps', async ({
    expect,
    onTestFinished,
  }) => {
    const bench = await startBench(onTestFinished);
    const sid = await bench.chat('visitor');
    bench.standIn.faults.set({ kind: 'skipIndices', by: 3, count: 2 });
    for (let number = 0; number < 65; number += 1) {
      await bench.rest('POST', `${CONVERSATIONS}/${sid}/Messages`, { Body: `message ${number}` });
    }
    const visitor = await bench.client('visitor', SdkClient);
    let page = await (await bench.conversation(visitor, sid)).getMessages(20);
    const bodies = page.items.map((message) => message.body);
    while (page.hasPrevPage) {
      page = await page.prevPage();
      bodies.unshift(...page.items.map((message) => message.body));
    }
    expect(bodies).toEqual(Array.from({ length: 65 }, (_, number) => `message ${number}`));
    const count = await (await bench.conversation(visitor, sid)).getMessagesCount();
    expect(count).toBe(65);
  });

  test('a file is uploaded, seen by the other side, and read through a temporary address until it expires', async ({
    expect,
    onTestFinished,
  }) => {
    const bench = await startBench(onTestFinished);
    const sid = await bench.chat('visitor', 'agent');
    const visitor = await bench.client('visitor', SdkClient);
    const agent = await bench.client('agent', SdkClient);
    const arrived = heard<Message>(await bench.conversation(agent, sid), 'messageAdded');
    const bytes = Buffer.from([137, 80, 78, 71, 0, 255, 13, 10]);
    await (await bench.conversation(visitor, sid))
      .prepareMessage()
      .setBody('look')
      .addMedia({ contentType: 'image/png', filename: 'shoe.png', media: bytes })
      .build()
      .send();
    const media = (await arrived).attachedMedia?.[0];
    expect(media).toMatchObject({ filename: 'shoe.png', contentType: 'image/png', size: bytes.length });
    const address = (await media?.getContentTemporaryUrl()) ?? '';
    const response = await fetch(address);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    expect((await fetch(address.replace('Signature=', 'Signature=x'))).status).toBe(403);
    bench.standIn.behaviour.temporaryUrlSeconds = 0;
    const urls = await (await arrived).getTemporaryContentUrlsForAttachedMedia();
    expect((await fetch([...urls.values()][0] ?? '')).status).toBe(403);
  });

  test('after a drop everything that was missed arrives, each thing once', async ({ expect, onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    const sid = await bench.chat('visitor');
    const visitor = await bench.client('visitor', SdkClient);
    const conversation = await bench.conversation(visitor, sid);
    await conversation.sendMessage('zero');
    await conversation.sendMessage('one');
    await until(() => expect(conversation.lastMessage?.index).toBe(1));
    const added = collect(conversation);
    const events: string[] = [];
    conversation.on('messageUpdated', ({ message }) => events.push(`updated ${message.body}`));
    conversation.on('messageRemoved', (message) => events.push(`removed ${message.index}`));
    conversation.on('participantJoined', ({ identity }) => events.push(`joined ${identity}`));

    bench.standIn.faults.set({ kind: 'dropSockets' });
    await connection(visitor, 'connecting');
    const { body } = await bench.rest('GET', `${CONVERSATIONS}/${sid}/Messages`);
    const address = (index: number) => `${CONVERSATIONS}/${sid}/Messages/${body.messages[index].sid}`;
    for (const text of ['two', 'three']) {
      await bench.rest('POST', `${CONVERSATIONS}/${sid}/Messages`, { Body: text, Author: 'agent' });
    }
    await bench.rest('POST', address(0), { Body: 'zero, edited' });
    await bench.rest('DELETE', address(1));
    await bench.rest('POST', `${CONVERSATIONS}/${sid}/Participants`, { Identity: 'agent' });
    await connection(visitor, 'connected');
    await until(() => expect(events).toHaveLength(3));
    await conversation.sendMessage('four');
    await until(() => expect(added).toEqual(['two', 'three', 'four']));
    expect(events.sort()).toEqual(['joined agent', 'removed 1', 'updated zero, edited']);
  });

  test('a closed conversation is told as closed, then as left, and is gone for its members', async ({
    expect,
    onTestFinished,
  }) => {
    const bench = await startBench(onTestFinished);
    const sid = await bench.chat('visitor', 'agent');
    const visitor = await bench.client('visitor', SdkClient);
    const conversation = await bench.conversation(visitor, sid);
    await conversation.sendMessage('bye');
    const told: string[] = [];
    visitor.on('conversationUpdated', ({ conversation: { state } }) => told.push(String(state?.current)));
    visitor.on('conversationLeft', () => told.push('left'));
    const left = heard(visitor, 'conversationLeft');
    const closed = await bench.rest('POST', `${CONVERSATIONS}/${sid}`, { State: 'closed' });
    expect(closed.body.state).toBe('closed');
    await left;
    expect(told.filter((entry) => entry !== 'active')).toEqual(['closed', 'left']);
    await expect(conversation.sendMessage('more')).rejects.toMatchObject({ body: { code: 50377 } });

    const again = await bench.client('visitor', SdkClient);
    expect((await again.getSubscribedConversations()).items).toEqual([]);
    const { body } = await bench.rest('GET', `${CONVERSATIONS}/${sid}/Messages`);
    expect(body.messages).toHaveLength(1);
    const refused = await bench.rest('POST', `${CONVERSATIONS}/${sid}/Messages`, { Body: 'late' });
    expect(refused.body).toMatchObject({ code: 50377, status: 403 });
  });

  test('a token is announced as expiring, replaced, and after its end recovered', async ({
    expect,
    onTestFinished,
  }) => {
    const bench = await startBench(onTestFinished);
    const sid = await bench.chat('visitor');
    const visitor = bench.rawClient(await bench.token('visitor', 243), SdkClient);
    const warned = heard(visitor, 'tokenAboutToExpire');
    await heard(visitor, 'initialized');
    const conversation = await bench.conversation(visitor, sid);
    await warned;
    await visitor.updateToken(await bench.token('visitor', 300));
    expect(visitor.connectionState).toBe('connected');
    const expired = heard(visitor, 'tokenExpired');
    bench.standIn.faults.set({ kind: 'expireTokens', identity: 'visitor' });
    await expired;
    await connection(visitor, 'disconnected');
    await bench.rest('POST', `${CONVERSATIONS}/${sid}/Messages`, { Body: 'meanwhile' });
    const arrived = heard<Message>(conversation, 'messageAdded');
    await visitor.updateToken(await bench.token('visitor', 600));
    expect((await arrived).body).toBe('meanwhile');
  });

  test('a client makes a conversation, joins it, invites somebody, edits, leaves', async ({
    expect,
    onTestFinished,
  }) => {
    const bench = await startBench(onTestFinished);
    const ann = await bench.client('ann', SdkClient);
    const bob = await bench.client('bob', SdkClient);
    const conversation = await ann.createConversation({ uniqueName: 'general', attributes: { a: 1 } });
    await conversation.join();
    const joined = heard<Conversation>(bob, 'conversationJoined');
    await conversation.add('bob', { color: 'red' });
    const atBob = await bench.conversation(bob, (await joined).sid);
    expect((await atBob.getParticipantByIdentity('bob'))?.attributes).toEqual({ color: 'red' });
    expect((await bob.getConversationByUniqueName('general')).sid).toBe(atBob.sid);
    await expect(bob.createConversation({ uniqueName: 'general' })).rejects.toMatchObject({ body: { code: 50353 } });

    await conversation.prepareMessage().setContentTemplate('HX00000000000000000000000000000001').build().send();
    const rich = await until(async () => {
      const found = (await conversation.getMessages()).items[0];
      expect(found?.contentSid).toBe('HX00000000000000000000000000000001');
      return found as Message;
    });
    expect(await rich.getContentData()).toMatchObject({
      type: 'quickReply',
      body: 'What would you like to know about your order?',
    });
    await rich.remove();
    await until(async () => expect((await conversation.getMessages()).items).toEqual([]));

    await conversation.sendMessage('draft');
    const message = await until(async () => {
      const found = (await conversation.getMessages()).items[0];
      expect(found).toBeDefined();
      return found as Message;
    });
    await message.updateBody('final');
    await message.updateAttributes({ edited: true });
    await until(() => expect(message).toMatchObject({ body: 'final', attributes: { edited: true } }));
    expect(await message.getDetailedDeliveryReceipts()).toEqual([]);
    expect((await ann.getContentTemplates())[0]?.friendlyName).toBe('delivery_question');
    await bob.user.updateFriendlyName('Bob');
    await until(async () => expect((await ann.getUser('bob')).friendlyName).toBe('Bob'));
    await message.remove();
    await until(async () => expect((await conversation.getMessages()).items).toEqual([]));
    const left = heard(bob, 'conversationLeft');
    await atBob.leave();
    await left;
    await until(async () => expect(await conversation.getParticipantsCount()).toBe(1));
    const removed = heard(ann, 'conversationRemoved');
    await conversation.delete();
    await removed;
  });
});

describe.concurrent('under faults', { timeout: TEST_TIMEOUT_MS }, () => {
  test('a drop before the ack leaves the message stored once, a drop before processing leaves none', async ({
    expect,
    onTestFinished,
  }) => {
    const bench = await startBench(onTestFinished);
    const sid = await bench.chat('visitor');
    const visitor = await bench.client('visitor');
    const conversation = await bench.conversation(visitor, sid);
    const added = collect(conversation);
    bench.standIn.faults.set({ kind: 'dropBeforeAck' });
    await expect(conversation.sendMessage('stored')).rejects.toThrow('disconnected');
    expect(added).toEqual([]);
    await until(() => expect(added).toEqual(['stored']));
    await connection(visitor, 'connected');
    bench.standIn.faults.set({ kind: 'dropBeforeProcessing' });
    await expect(conversation.sendMessage('lost')).rejects.toThrow('disconnected');
    await connection(visitor, 'connected');
    await conversation.sendMessage('after');
    await until(() => expect(added).toEqual(['stored', 'after']));
    expect(bench.standIn.faults.report().fired).toEqual({ dropBeforeAck: 1, dropBeforeProcessing: 1 });
  });

  test('a refusal that is a lie leaves the message stored once', async ({ expect, onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    const sid = await bench.chat('visitor');
    const conversation = await bench.conversation(await bench.client('visitor'), sid);
    const match = 'POST .*/Messages$';
    bench.standIn.faults.set({ kind: 'failRequests', via: 'tunnel', status: 504, match, processed: true });
    await expect(conversation.sendMessage('stored')).rejects.toMatchObject({ status: 504 });
    const { body } = await bench.rest('GET', `${CONVERSATIONS}/${sid}/Messages`);
    expect(body.messages).toMatchObject([{ body: 'stored' }]);
  });

  test('doubled and reordered events still give each message once', async ({ expect, onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    const sid = await bench.chat('visitor');
    const visitor = await bench.client('visitor');
    const conversation = await bench.conversation(visitor, sid);
    const added = collect(conversation);
    bench.standIn.faults.set({ kind: 'duplicateEvents', count: 8 });
    bench.standIn.faults.set({ kind: 'reorderEvents', count: 4 });
    for (let number = 0; number < 6; number += 1) {
      await bench.rest('POST', `${CONVERSATIONS}/${sid}/Messages`, { Body: `m${number}` });
    }
    await until(() => expect([...added].sort()).toEqual(['m0', 'm1', 'm2', 'm3', 'm4', 'm5']));
    expect(bench.standIn.faults.report().fired).toMatchObject({ reorderEvents: 4, duplicateEvents: 8 });
  });

  test('a message overtaking its replay is seen once, like the replayed ones', async ({ expect, onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    const sid = await bench.chat('visitor');
    const visitor = await bench.client('visitor');
    const conversation = await bench.conversation(visitor, sid);
    const added = collect(conversation);
    bench.standIn.faults.set({ kind: 'interleaveReplay', count: null });
    bench.standIn.faults.set({ kind: 'dropSockets' });
    for (const text of ['a', 'b', 'c']) {
      await bench.rest('POST', `${CONVERSATIONS}/${sid}/Messages`, { Body: text });
    }
    await until(() => expect([...added].sort()).toEqual(['a', 'b', 'c']));
    expect(bench.standIn.faults.report().fired.interleaveReplay).toBeGreaterThan(0);
  });

  test('requests are refused by face, path and count', async ({ expect, onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    const sid = await bench.chat('visitor');
    const conversation = await bench.conversation(await bench.client('visitor'), sid);
    const { faults } = bench.standIn;
    faults.set({ kind: 'failRequests', via: 'tunnel', status: 429, match: 'POST .*/Messages$' });
    await expect(conversation.sendMessage('x')).rejects.toMatchObject({ status: 429 });
    expect(await conversation.sendMessage('x')).toBe(0);
    faults.set({ kind: 'failRequests', via: 'rest', status: 503, retryAfterSeconds: 7 });
    expect((await bench.rest('GET', CONVERSATIONS)).status).toBe(503);
    expect((await bench.rest('GET', CONVERSATIONS)).status).toBe(200);
    faults.set({ kind: 'failRequests', via: 'media', status: 500 });
    const upload = () =>
      conversation
        .prepareMessage()
        .addMedia({ contentType: 'text/plain', filename: 'a.txt', media: 'a' })
        .build()
        .send();
    await expect(upload()).rejects.toBeDefined();
    expect(await upload()).toBe(1);
    faults.set({ kind: 'failRequests', via: 'packet', status: 429 });
    await expect(conversation.sendMessage('x')).rejects.toThrow('Transport failure');
    expect(faults.report().rules.map(({ fired, remaining }) => [fired, remaining])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });

  test('refused upgrades and refused inits delay a client, who then arrives', async ({ expect, onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    await bench.chat('visitor');
    bench.standIn.faults.set({ kind: 'refuseUpgrades', count: 1 });
    await bench.client('visitor');
    bench.standIn.faults.set({ kind: 'refuseInits' });
    const refused = bench.rawClient(await bench.token('visitor'));
    refused.on('initFailed', () => {});
    await heard(refused, 'tokenExpired');
    await connection(refused, 'denied');
    expect(bench.standIn.faults.report().fired).toEqual({ refuseUpgrades: 1, refuseInits: 1 });
  });

  test('a half-open socket stays open and silent; a reply can be delayed', async ({ expect, onTestFinished }) => {
    const bench = await startBench(onTestFinished);
    const sid = await bench.chat('visitor', 'agent');
    const visitor = await bench.client('visitor');
    const agent = await bench.client('agent');
    const atVisitor = collect(await bench.conversation(visitor, sid));
    const conversation = await bench.conversation(agent, sid);
    const atAgent = collect(conversation);
    bench.standIn.faults.set({ kind: 'halfOpen', identity: 'visitor' });
    bench.standIn.faults.set({ kind: 'delayReplies', ms: 300, match: 'Messages$' });
    const order: string[] = [];
    const sent = conversation.sendMessage('anybody?').then(() => order.push('reply'));
    await until(() => expect(atAgent).toEqual(['anybody?']));
    order.push('event');
    await sent;
    expect(order).toEqual(['event', 'reply']);
    expect(visitor.connectionState).toBe('connected');
    expect(atVisitor).toEqual([]);
  });
});

describe.concurrent('several clients and restarts', { timeout: TEST_TIMEOUT_MS }, () => {
  test('every socket of an identity hears the same, and online state follows the sockets', async ({
    expect,
    onTestFinished,
  }) => {
    const bench = await startBench(onTestFinished);
    const sid = await bench.chat('visitor', 'agent');
    const tabs = await Promise.all([bench.client('visitor'), bench.client('visitor')]);
    const heardIn = await Promise.all(tabs.map(async (tab) => collect(await bench.conversation(tab, sid))));
    const agent = await bench.client('agent');
    const visitor = await agent.getUser('visitor');
    expect(visitor.isOnline).toBe(true);
    await (await bench.conversation(agent, sid)).sendMessage('both');
    await until(() => expect(heardIn).toEqual([['both'], ['both']]));
    await tabs[0]?.shutdown();
    await tabs[1]?.shutdown();
    await until(() => expect(visitor.isOnline).toBe(false));
  });

  test('a restart with a data file forgets nothing, and a waiting client catches up', async ({
    expect,
    onTestFinished,
  }) => {
    const dataFile = join(tmpdir(), `stand-in-${process.pid}-${Date.now()}.json`);
    const bench = await startBench(onTestFinished, { dataFile });
    onTestFinished(() => rm(dataFile, { force: true }));
    onTestFinished(() => rm(`${dataFile}.media`, { force: true, recursive: true }));
    const sid = await bench.chat('visitor');
    const conversation = await bench.conversation(await bench.client('visitor'), sid);
    await conversation
      .prepareMessage()
      .setBody('before')
      .addMedia({ contentType: 'text/plain', filename: 'a.txt', media: Buffer.from('kept') })
      .build()
      .send();
    await until(() => expect(conversation.lastMessage?.index).toBe(0));
    const added = collect(conversation);
    await bench.restart();
    await bench.rest('POST', `${CONVERSATIONS}/${sid}/Messages`, { Body: 'after' });
    await until(() => expect(added).toEqual(['after']));
    const fresh = await bench.conversation(await bench.client('visitor'), sid);
    const { items } = await fresh.getMessages();
    expect(items.map((message) => message.body)).toEqual(['before', 'after']);
    const url = await items[0]?.attachedMedia?.[0]?.getContentTemporaryUrl();
    expect(await (await fetch(url ?? '')).text()).toBe('kept');
  });
});
