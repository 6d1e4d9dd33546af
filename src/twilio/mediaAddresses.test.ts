import { expect, test, vi } from 'vitest';
import { chatError } from '../core/errors';
import { createMediaAddresses } from './mediaAddresses';

const urlOf = (sid: string) => `https://media.example/${sid}`;
const addressesOf = (sids: readonly string[]) => new Map(sids.map((sid) => [sid, urlOf(sid)]));

test('files that are asked for at the same time are one request, each once', async () => {
  const fetch = vi.fn(async (sids: string[]) => addressesOf(sids));
  const addressOf = createMediaAddresses(fetch);
  const urls = await Promise.all(['ME1', 'ME2', 'ME1'].map(addressOf));
  expect(urls).toEqual(['ME1', 'ME2', 'ME1'].map(urlOf));
  expect(fetch.mock.calls).toEqual([[['ME1', 'ME2']]]);
  await addressOf('ME3');
  expect(fetch).toHaveBeenLastCalledWith(['ME3']);
});

test('very many are asked for in several requests', async () => {
  const fetch = vi.fn(async (sids: string[]) => addressesOf(sids));
  const addressOf = createMediaAddresses(fetch);
  await Promise.all(Array.from({ length: 45 }, (_, at) => addressOf(`ME${at}`)));
  expect(fetch.mock.calls.map(([sids]) => sids.length)).toEqual([20, 20, 5]);
});

test('a file that is gone does not take the others with it', async () => {
  const fetch = vi.fn(async (sids: string[]) => {
    if (sids.includes('ME2')) throw chatError('gone');
    return addressesOf(sids);
  });
  const addressOf = createMediaAddresses(fetch);
  const [first, second] = await Promise.allSettled([addressOf('ME1'), addressOf('ME2')]);
  expect(first).toMatchObject({ value: urlOf('ME1') });
  expect(second).toMatchObject({ reason: { kind: 'gone' } });
});

test('without a connection nothing is asked twice', async () => {
  const fetch = vi.fn(() => Promise.reject(chatError('offline')));
  const addressOf = createMediaAddresses(fetch);
  const both = await Promise.allSettled([addressOf('ME1'), addressOf('ME2')]);
  expect(both).toMatchObject([{ reason: { kind: 'offline' } }, { reason: { kind: 'offline' } }]);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('a file without an address is gone', async () => {
  const addressOf = createMediaAddresses(async () => new Map());
  await expect(addressOf('ME1')).rejects.toMatchObject({ kind: 'gone' });
});
