// Long troubles: what we ask of others meanwhile, and that the visitor need do nothing.

import { describe, expect, it } from 'vitest';
import { chatError } from './errors';
import { createHarness, type Harness } from './testing/harness';
import { createRandomNumbers } from './testing/randomNumbers';

const minute = 60_000;
const hour = 60 * minute;

/** Requests to the endpoint and for a connection. */
function calls(chat: Harness): number[] {
  return [...chat.endpoint.callTimes, ...chat.service.connectTimes].sort((a, b) => a - b);
}

/** `before`: calls of an earlier page load. */
function expectNoStorm(chat: Harness, before: number): void {
  const times = calls(chat).slice(before);
  for (const from of times) {
    expect(times.filter((at) => at >= from && at < from + minute).length).toBeLessThanOrEqual(8);
  }
}

async function talking(seed = 1): Promise<Harness> {
  const chat = createHarness(createRandomNumbers(seed));
  await chat.begin();
  await chat.clock.advance(5000);
  return chat;
}

describe('an hour of outage', () => {
  const troubles: [string, (chat: Harness) => void][] = [
    [
      'nobody can be reached',
      (chat) => {
        chat.service.conditions.outage = true;
        chat.service.drop();
      },
    ],
    [
      'the endpoint fails and the token is refused',
      (chat) => {
        chat.endpoint.failures.push(...Array.from({ length: 1000 }, () => chatError('unavailable')));
        chat.service.expireToken();
      },
    ],
    [
      'the page is loaded and the service refuses connections',
      (chat) => {
        chat.service.connectFaults.push(...Array.from({ length: 1000 }, () => 'unavailable' as const));
        chat.crash();
      },
    ],
    [
      'each fresh token is refused',
      (chat) => {
        chat.service.conditions.refuseTokens = true;
        chat.service.expireToken();
      },
    ],
  ];

  it.each(troubles)('in which %s makes at most 200 requests, and never more than 8 in a minute', async (_, begin) => {
    for (let seed = 1; seed <= 5; seed++) {
      const chat = await talking(seed);
      const before = calls(chat).length;
      begin(chat);
      chat.send('waiting');
      await chat.clock.advance(hour);
      expect(calls(chat).length - before).toBeLessThanOrEqual(200);
      expect(calls(chat).length - before).toBeGreaterThan(0);
      expectNoStorm(chat, before);
    }
  });

  it('with an impatient visitor makes no more than 8 requests in a minute either', async () => {
    const chat = await talking();
    const before = calls(chat).length;
    chat.service.connectFaults.push(...Array.from({ length: 1000 }, () => 'unavailable' as const));
    chat.crash();
    for (let second = 0; second < 600; second++) {
      chat.engine.dispatch({ kind: 'retry' });
      if (second % 7 === 0) chat.engine.tell({ kind: 'networkReturned' });
      await chat.clock.advance(1000);
    }
    expectNoStorm(chat, before);
  });
});

it('25 h of sleep need nothing of the visitor, one token request, and lose nothing', async () => {
  for (const timersFirst of [true, false]) {
    const chat = await talking();
    chat.service.drop();
    chat.send('written on the train');
    const before = chat.endpoint.callTimes.length;
    chat.page.freeze();
    await chat.clock.advance(25 * hour);
    await chat.page.thaw(timersFirst);
    await chat.clock.advance(minute);
    expect(chat.engine.get()).toMatchObject({
      session: { kind: 'active' },
      connection: { kind: 'online' },
      outbox: [],
    });
    expect(chat.service.messages.map(({ body }) => body).at(-1)).toBe('written on the train');
    expect(chat.endpoint.callTimes.length - before).toBe(1);
  }
});

it.each([24, -24])('a clock that is wrong by %i h changes nothing for the visitor', async (hours) => {
  const chat = createHarness();
  chat.jump(hours * hour);
  await chat.begin();
  chat.send('one');
  await chat.clock.advance(minute);
  chat.jump(-hours * hour);
  chat.send('two');
  await chat.clock.advance(3 * hour);
  chat.crash();
  chat.send('three');
  await chat.clock.advance(minute);
  expect(chat.engine.get()).toMatchObject({ session: { kind: 'active' }, outbox: [] });
  expect(chat.service.messages.map(({ body }) => body).slice(1)).toEqual(['one', 'two', 'three']);
});

it.each([24, -24])(
  'a clock that is set by %i h while the conversation is on costs one fresh token at most, however slow its answer',
  async (hours) => {
    const chat = await talking();
    const before = chat.endpoint.callTimes.length;
    chat.service.conditions.latencyMs = () => 4000;
    chat.jump(hours * hour);
    chat.engine.tell({ kind: 'networkReturned' });
    await chat.clock.advance(30 * minute);
    chat.engine.tell({ kind: 'networkReturned' });
    await chat.clock.advance(10 * minute);
    expect(chat.endpoint.callTimes.length - before).toBe(1);
    expect(chat.engine.get().connection).toEqual({ kind: 'online' });
  },
);

it('stops trying after 24 h, says that the message was not sent, and can send or delete it', async () => {
  const chat = await talking();
  chat.service.conditions.outage = true;
  chat.service.drop();
  const kept = chat.send('try again');
  const dropped = chat.send('forget it');
  await chat.clock.advance(23.8 * hour);
  expect(chat.engine.get().outbox.map(({ status }) => status.kind)).toEqual(['queued', 'queued']);
  await chat.clock.advance(0.4 * hour);
  expect(chat.engine.get().outbox.map(({ status }) => status)).toMatchObject([
    { kind: 'failed', error: { kind: 'timeout' } },
    { kind: 'failed', error: { kind: 'timeout' } },
  ]);
  const sends = chat.service.calls.send;
  chat.service.conditions.outage = false;
  await chat.clock.advance(hour);
  expect(chat.service.calls.send).toBe(sends);
  chat.engine.dispatch({ kind: 'retryMessage', clientId: kept });
  chat.engine.dispatch({ kind: 'discardMessage', clientId: dropped });
  await chat.clock.advance(minute);
  expect(chat.service.messages.at(-1)?.body).toBe('try again');
  expect(chat.engine.get().outbox).toEqual([]);
});
