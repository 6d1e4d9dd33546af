import { describe, expect, it } from 'vitest';
import { isNamedLeader, leadersPorts } from './leadersPorts';
import type { Tabs } from './tabs';
import { localFile } from './testing/builders';
import { fakeContent } from './testing/fakeFiles';
import { createFakeStorage } from './testing/fakeStorage';
import { createFakeWorld } from './testing/fakeWorld';
import { credentials } from './testing/sessionBuilders';

function lead(lasting = true) {
  const store = createFakeStorage();
  if (!lasting) store.mode = 'forbidden';
  const { ports, clock, service, endpoint, storage } = createFakeWorld(store.open());
  const lock = { held: true, answer: async () => lock.held };
  const tabs: Tabs = {
    id: 'me',
    leads: () => lock.answer(),
    lead: () => () => {},
    post: () => {},
    listen: () => () => {},
  };
  return { clock, lock, service, endpoint, storage, leaders: leadersPorts(ports, tabs) };
}

const fakeFile = (id: string) => ({ ...localFile(id), content: fakeContent() });
const request = { formData: {}, context: {} };
const refused = { kind: 'offline', detail: 'another page leads' };

describe('a page that leads', () => {
  it('sends, and starts conversations', async () => {
    const { leaders, service } = lead();
    const transport = await leaders.loadTransport();
    await transport.connect(credentials);
    expect(await transport.send({ clientId: 'c1', text: 'hello' })).toBe(0);
    expect(service.messages).toHaveLength(1);
    expect(await leaders.endpoint.start(request)).toMatchObject({ token: 'token-1' });
  });

  it('hears how far its files have come', async () => {
    const { leaders, service } = lead();
    const transport = await leaders.loadTransport();
    await transport.connect(credentials);
    const told: number[] = [];
    await transport.send({ clientId: 'f1', text: '', file: fakeFile('f1') }, (fraction) => told.push(fraction));
    expect(told.at(-1)).toBe(1);
    expect(service.messages).toHaveLength(1);
  });

  it('keeps what it stores', () => {
    const { leaders, storage } = lead();
    leaders.storage.write('draft', 'a');
    expect(leaders.storage.read('draft')).toBe('a');
    leaders.storage.remove('draft');
    expect(storage.read('draft')).toBeNull();
    expect(leaders.storage.isLasting?.()).toBe(true);
  });

  it('also where nothing can be stored', () => {
    const { leaders, storage } = lead(false);
    expect(isNamedLeader(storage, 'me')).toBe(true);
    leaders.storage.write('draft', 'a');
    expect(storage.read('draft')).toBe('a');
    expect(leaders.storage.isLasting?.()).toBe(false);
  });
});

describe('a page from which the lead was taken while it slept', () => {
  it('posts no message for a file that it was uploading', async () => {
    const { leaders, service, lock } = lead();
    const transport = await leaders.loadTransport();
    await transport.connect(credentials);
    const sending = transport.send({ clientId: 'f1', text: '', file: fakeFile('f1') }, () => {
      lock.held = false;
    });
    await expect(sending).rejects.toMatchObject(refused);
    expect(service.messages).toEqual([]);
  });

  it('sends nothing and starts no second conversation: the lock knows better', async () => {
    const { leaders, service, endpoint, lock } = lead();
    const transport = await leaders.loadTransport();
    await transport.connect(credentials);
    lock.held = false;
    await expect(transport.send({ clientId: 'c1', text: 'hello' })).rejects.toEqual(refused);
    await expect(leaders.endpoint.start(request)).rejects.toEqual(refused);
    expect(service.messages).toEqual([]);
    expect(endpoint.started).toEqual([]);
  });

  it('asks again when it slept before it heard the answer', async () => {
    const { leaders, service, lock, clock } = lead();
    const transport = await leaders.loadTransport();
    await transport.connect(credentials);
    let asked = 0;
    lock.answer = async () => {
      if (asked++ > 0) return false;
      await clock.advance(501);
      return true;
    };
    await expect(transport.send({ clientId: 'c1', text: 'hello' })).rejects.toEqual(refused);
    expect(asked).toBe(2);
    expect(service.messages).toEqual([]);
  });

  it('may renew its token, which harms nobody', async () => {
    const { leaders, endpoint, lock } = lead();
    lock.held = false;
    await leaders.endpoint.refresh(credentials);
    expect(endpoint.refreshes).toBe(1);
  });

  it('does not write over what the next one has stored', () => {
    const { leaders, storage } = lead();
    storage.write('lead', 'another');
    storage.write('draft', 'theirs');
    expect(isNamedLeader(storage, 'me')).toBe(false);
    leaders.storage.write('draft', 'mine');
    leaders.storage.remove('draft');
    expect(leaders.storage.read('draft')).toBe('theirs');
  });
});
