import { describe, expect, it } from 'vitest';
import { bannerOf } from './banner';
import { chatError } from './errors';
import { screenOf, unreadCount } from './selectors';
import { answers, createHarness } from './testing/harness';
import { timelineItems } from './timelineItems';

describe('starting', () => {
  it('goes from the form into a conversation, and shows the question all the way', async () => {
    const chat = createHarness();
    expect(screenOf(chat.engine.get()).kind).toBe('form');
    chat.service.say(answers.query, 'visitor-1');
    chat.engine.dispatch({ kind: 'submitForm', values: answers });
    expect(chat.engine.get().session.kind).toBe('starting');
    expect(textsShown(chat)).toEqual([answers.query]);
    await chat.clock.settle();
    expect(chat.engine.get().session.kind).toBe('active');
    expect(textsShown(chat)).toEqual([answers.query]);
    expect(chat.endpoint.started[0]).toEqual({ formData: answers, context: { pageUrl: 'https://shop.example/' } });
  });

  it('sends the question itself when the endpoint did not post it', async () => {
    const chat = createHarness();
    chat.engine.dispatch({ kind: 'submitForm', values: answers });
    chat.send('and one thing more');
    await chat.clock.advance(6000);
    expect(chat.service.messages.map((message) => message.body)).toEqual([answers.query, 'and one thing more']);
    expect(textsShown(chat)).toEqual([answers.query, 'and one thing more']);
  });

  it('tries again by itself after a failing endpoint and keeps the form until it has worked', async () => {
    const chat = createHarness();
    chat.endpoint.failures.push(chatError('unavailable'), chatError('timeout'));
    chat.engine.dispatch({ kind: 'submitForm', values: answers });
    await chat.clock.settle();
    expect(bannerOf(chat.engine.get())).toMatchObject({ kind: 'starting', problem: { kind: 'unavailable' } });
    expect(chat.engine.get().form.query).toBe(answers.query);
    await chat.clock.advance(5000);
    expect(chat.engine.get().session.kind).toBe('active');
    expect(chat.engine.get().form.query).toBeUndefined();
    expect(chat.reports.map((report) => report.kind)).toEqual(['unavailable', 'timeout']);
  });

  it('does not try again by itself after a refusal, and does when the visitor asks', async () => {
    const chat = createHarness();
    chat.endpoint.failures.push(chatError('auth', 'origin not allowed'));
    chat.engine.dispatch({ kind: 'submitForm', values: answers });
    await chat.clock.advance(10 * 60_000);
    expect(screenOf(chat.engine.get())).toMatchObject({ kind: 'problem', error: { kind: 'auth' }, canEditForm: true });
    expect(chat.endpoint.callTimes).toHaveLength(1);
    chat.engine.dispatch({ kind: 'retry' });
    await chat.clock.settle();
    expect(chat.engine.get().session.kind).toBe('active');
  });

  it('waits as long as a 429 says, even when the visitor is impatient', async () => {
    const chat = createHarness();
    chat.endpoint.failures.push(chatError('rateLimited', '', 60_000));
    chat.engine.dispatch({ kind: 'submitForm', values: answers });
    await chat.clock.advance(30_000);
    chat.engine.dispatch({ kind: 'retry' });
    chat.engine.tell({ kind: 'networkReturned' });
    await chat.clock.settle();
    expect(chat.endpoint.callTimes).toHaveLength(1);
    await chat.clock.advance(30_000);
    expect(chat.engine.get().session.kind).toBe('active');
  });

  it('asks the endpoint at most eight times in any minute, whatever the visitor presses', async () => {
    const chat = createHarness(() => 0);
    chat.endpoint.failures.push(...Array.from({ length: 200 }, () => chatError('unavailable')));
    chat.engine.dispatch({ kind: 'submitForm', values: answers });
    for (let second = 0; second < 300; second++) {
      chat.engine.dispatch({ kind: 'retry' });
      await chat.clock.advance(1000);
    }
    const { callTimes } = chat.endpoint;
    expect(callTimes.length).toBeGreaterThan(20);
    for (const from of callTimes) {
      expect(callTimes.filter((at) => at >= from && at < from + 60_000).length).toBeLessThanOrEqual(8);
    }
  });

  it('goes back to the form with everything the visitor wrote, and ignores the answer that comes too late', async () => {
    const chat = createHarness();
    chat.engine.dispatch({ kind: 'submitForm', values: answers });
    chat.send('and one more thing');
    chat.engine.dispatch({ kind: 'backToForm' });
    await chat.clock.settle();
    expect(screenOf(chat.engine.get()).kind).toBe('form');
    expect(chat.engine.get().form).toMatchObject({
      friendlyName: 'Ada',
      query: `${answers.query}\nand one more thing`,
    });
  });
});

describe('sending', () => {
  it('shows a message at once, sends it and confirms it without changing its key', async () => {
    const chat = createHarness();
    await chat.begin();
    const clientId = chat.send('Hello');
    expect(lastEntry(chat)).toMatchObject({ key: clientId, text: 'Hello', delivery: { kind: 'sending' } });
    await chat.clock.advance(100);
    expect(lastEntry(chat)).toMatchObject({ key: clientId, text: 'Hello', delivery: { kind: 'sent' } });
    expect(chat.engine.get().outbox).toEqual([]);
  });

  it('takes the same client id once, and clears the draft with it', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.engine.dispatch({ kind: 'editDraft', text: 'Hi' });
    chat.engine.dispatch({ kind: 'sendText', clientId: 'x', text: 'Hi' });
    chat.engine.dispatch({ kind: 'sendText', clientId: 'x', text: 'Hi' });
    await chat.clock.advance(100);
    chat.engine.dispatch({ kind: 'sendText', clientId: 'x', text: 'Hi' });
    await chat.clock.advance(100);
    expect(chat.service.messages.filter((message) => message.body === 'Hi')).toHaveLength(1);
    expect(chat.engine.get().draft).toBe('');
  });

  it('keeps what is written while the conversation is still starting, and sends it in order', async () => {
    const chat = createHarness();
    chat.service.say(answers.query, 'visitor-1');
    chat.engine.dispatch({ kind: 'submitForm', values: answers });
    chat.send('one');
    chat.send('two');
    expect(lastEntry(chat)).toMatchObject({ text: 'two', delivery: { kind: 'queued' } });
    await chat.clock.advance(200);
    expect(chat.service.messages.map((message) => message.body)).toEqual([answers.query, 'one', 'two']);
  });

  it('does not send again what arrived although the socket went before the answer', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.sendFaults.push('lostAfter');
    chat.send('once');
    await chat.clock.advance(20_000);
    expect(chat.service.messages.filter((message) => message.body === 'once')).toHaveLength(1);
    expect(chat.engine.get().outbox).toEqual([]);
  });

  it('sends again what did not arrive because the socket went first', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.sendFaults.push('lostBefore');
    chat.send('again');
    chat.send('after it');
    await chat.clock.advance(20_000);
    expect(chat.service.messages.map((message) => message.body)).toEqual([answers.query, 'again', 'after it']);
  });

  it('waits after a 429 and then goes on in order', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.sendFaults.push('rateLimited');
    chat.send('one');
    chat.send('two');
    await chat.clock.advance(2500);
    expect(chat.service.calls.send).toBe(1);
    await chat.clock.advance(5000);
    expect(chat.service.messages.slice(1).map((message) => message.body)).toEqual(['one', 'two']);
  });

  it('shows what was refused as failed, does not hold up the next, and sends it when the visitor retries', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.sendFaults.push('refused');
    const clientId = chat.send('bad');
    chat.send('good');
    await chat.clock.advance(1000);
    expect(chat.engine.get().outbox).toMatchObject([{ text: 'bad', status: { kind: 'failed' } }]);
    expect(chat.service.messages.at(-1)?.body).toBe('good');
    chat.engine.dispatch({ kind: 'retryMessage', clientId });
    await chat.clock.advance(1000);
    expect(chat.service.messages.at(-1)?.body).toBe('bad');
  });

  it('goes on with the next when the history shows that the one before arrived, although its answer never came', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.sendFaults.push('hang');
    chat.send('answer never comes');
    chat.send('next');
    await chat.clock.advance(30_000);
    expect(chat.service.messages.map((message) => message.body)).toEqual([answers.query, 'answer never comes', 'next']);
  });

  it('finds after a reload what was under way when the page was killed', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.sendFaults.push('hang');
    chat.send('stored by the service, answer never seen');
    await chat.clock.advance(100);
    await chat.reload();
    await chat.clock.advance(10_000);
    expect(chat.ownTexts()).toEqual([answers.query, 'stored by the service, answer never seen']);
    expect(chat.service.messages).toHaveLength(2);
  });
});

describe('receiving', () => {
  it('shows each message once, also when it is delivered twice', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.say('Hi, I am Robin');
    chat.service.repeatLast();
    expect(chat.engine.get().timeline.messages.map((message) => message.body)).toEqual([
      answers.query,
      'Hi, I am Robin',
    ]);
  });

  it('counts as unread only what comes while the visitor does not look, and tells the service the horizon', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.say('seen');
    expect(unreadCount(chat.engine.get())).toBe(0);
    chat.engine.dispatch({ kind: 'closePanel' });
    chat.service.say('not seen');
    chat.service.say('neither');
    expect(unreadCount(chat.engine.get())).toBe(2);
    chat.engine.dispatch({ kind: 'openPanel' });
    expect(unreadCount(chat.engine.get())).toBe(0);
    expect(timelineItems(chat.engine.get()).map(({ isNew }) => isNew)).toContain(true);
    await chat.clock.advance(1000);
    expect(chat.service.horizons.at(-1)).toBe(3);
  });

  it('finds what came between joining and listening, of which nobody told', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.slipIn('you did not hear me');
    await chat.clock.advance(2000);
    expect(chat.engine.get().timeline.messages.at(-1)?.body).toBe('you did not hear me');
  });

  it('fetches older messages when asked, down to the first', async () => {
    const chat = createHarness();
    for (let i = 0; i < 70; i++) chat.service.say(`m${i}`);
    await chat.begin();
    expect(chat.engine.get().timeline.messages).toHaveLength(30);
    chat.engine.dispatch({ kind: 'loadOlder' });
    await chat.clock.settle();
    chat.engine.dispatch({ kind: 'loadOlder' });
    await chat.clock.settle();
    expect(chat.engine.get().timeline.messages.map((message) => message.index)).toEqual([...Array(71).keys()]);
    expect(chat.engine.get().timeline.older).toBe('none');
  });

  it('forgets that somebody types when the message comes, and when nothing comes for long', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.typing(true);
    expect(chat.engine.get().typing).toEqual(['agent-1']);
    chat.service.say('here');
    expect(chat.engine.get().typing).toEqual([]);
    chat.service.typing(true);
    await chat.clock.advance(11_000);
    expect(chat.engine.get().typing).toEqual([]);
  });

  it('tells that the visitor types at most every few seconds', async () => {
    const chat = createHarness();
    await chat.begin();
    for (let i = 1; i <= 50; i++) {
      chat.engine.dispatch({ kind: 'editDraft', text: 'x'.repeat(i) });
      await chat.clock.advance(100);
    }
    expect(chat.service.calls.typing).toBe(2);
  });
});

describe('the connection', () => {
  it('speaks of a loss only when it lasts, and of the network at once', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.drop();
    expect(bannerOf(chat.engine.get())).toBeNull();
    chat.engine.tell({ kind: 'networkLost' });
    expect(bannerOf(chat.engine.get())).toEqual({ kind: 'offline' });
  });

  it('shows what was said in the meantime', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.drop();
    chat.service.say('while you were away');
    await chat.clock.advance(3000);
    expect(chat.engine.get().timeline.messages.at(-1)?.body).toBe('while you were away');
    expect(bannerOf(chat.engine.get())).toBeNull();
  });

  it('looks what was said in the meantime as soon as it is back, not only with the look after it', async () => {
    const chat = createHarness();
    await chat.begin();
    await chat.clock.advance(10_000);
    chat.service.drop();
    // No event will tell of it.
    chat.service.slipIn('while you were away');
    while (chat.engine.get().connection.kind !== 'online') await chat.clock.advance(50);
    await chat.clock.advance(200);
    expect(chat.engine.get().timeline.messages.at(-1)?.body).toBe('while you were away');
  });
});

describe('the token', () => {
  it('is renewed before it ends', async () => {
    const chat = createHarness();
    await chat.begin();
    await chat.clock.advance(49 * 60_000);
    expect(chat.endpoint.refreshes).toBe(1);
    expect(chat.service.calls.updateToken).toBe(1);
  });

  it('that lives so short that the service warns at once is not renewed in circles', async () => {
    const chat = createHarness();
    await chat.begin();
    for (let second = 0; second < 60; second++) {
      chat.engine.tell({ kind: 'tokenExpiring' });
      await chat.clock.advance(1000);
    }
    expect(chat.endpoint.refreshes).toBe(0);
    await chat.clock.advance(31 * 60_000);
    chat.engine.tell({ kind: 'tokenExpiring' });
    await chat.clock.settle();
    expect(chat.endpoint.refreshes).toBe(1);
  });

  it('is renewed after it expired, and the conversation goes on', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.expireToken();
    chat.send('waiting');
    await chat.clock.advance(5000);
    expect(chat.service.messages.at(-1)?.body).toBe('waiting');
  });

  it('is renewed first when a stored one has run out', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.engine.dispose();
    await chat.clock.advance(25 * 60 * 60_000);
    await chat.reload();
    expect(chat.endpoint.refreshes).toBe(1);
    expect(chat.engine.get().session.kind).toBe('active');
  });

  it('is renewed when the service refuses it on joining, and only once if that does not help', async () => {
    const chat = createHarness();
    chat.service.connectFaults.push('auth', 'auth');
    await chat.begin();
    await chat.clock.advance(60_000);
    expect(chat.endpoint.refreshes).toBe(1);
    expect(screenOf(chat.engine.get())).toMatchObject({ kind: 'problem', error: { kind: 'auth' } });
  });

  it('that may not be renewed leaves the conversation in sight, with a problem the visitor can retry', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.endpoint.failures.push(chatError('auth'));
    chat.service.expireToken();
    await chat.clock.settle();
    expect(chat.engine.get()).toMatchObject({ session: { kind: 'active' }, refresh: { problem: { kind: 'auth' } } });
    chat.engine.dispatch({ kind: 'retry' });
    await chat.clock.settle();
    expect(chat.engine.get()).toMatchObject({ connection: { kind: 'online' }, refresh: { kind: 'idle', failures: 0 } });
  });
});

describe('the end', () => {
  it('keeps the conversation readable, says what was not sent, and offers it to the next one', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.drop();
    chat.send('too late');
    chat.service.close();
    expect(chat.engine.get().session).toMatchObject({ kind: 'ended', reason: 'closed' });
    expect(lastEntry(chat)).toMatchObject({ text: 'too late', delivery: { kind: 'failed', error: { kind: 'ended' } } });
    chat.engine.dispatch({ kind: 'startNew' });
    expect(chat.engine.get()).toMatchObject({
      session: { kind: 'none' },
      form: { friendlyName: 'Ada', query: 'too late' },
      outbox: [],
    });
  });

  it('is final: nothing of the old conversation reaches the new one', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.close();
    chat.engine.dispatch({ kind: 'startNew' });
    chat.service.say('an echo from the past');
    expect(chat.engine.get().timeline.messages).toEqual([]);
  });

  it('shows the form when a stored conversation is gone and there is nothing of it to show', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.connectFaults.push('gone');
    await chat.reload();
    expect(chat.engine.get().session.kind).toBe('none');
    expect(chat.engine.get().panel).toBe('open');
  });
});

describe('a reload', () => {
  it('resumes without the form and keeps draft, form and open panel', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.engine.dispatch({ kind: 'editDraft', text: 'half a sen' });
    await chat.reload();
    expect(chat.engine.get()).toMatchObject({ session: { kind: 'active' }, draft: 'half a sen', panel: 'open' });
    expect(textsShown(chat)).toEqual([answers.query]);
  });

  it('keeps a half-filled form', async () => {
    const chat = createHarness();
    chat.engine.dispatch({ kind: 'editForm', values: { friendlyName: 'Ad' } });
    await chat.reload();
    expect(chat.engine.get().form).toEqual({ friendlyName: 'Ad' });
  });

  it('while the conversation was starting gives back what was written, in the form', async () => {
    const chat = createHarness();
    chat.endpoint.failures.push(...Array.from({ length: 9 }, () => chatError('unavailable')));
    chat.engine.dispatch({ kind: 'submitForm', values: answers });
    chat.send('and please hurry');
    await chat.clock.advance(1000);
    await chat.reload();
    expect(chat.engine.get().form.query).toBe(`${answers.query}\nand please hurry`);
  });
});

it('holds a state that survives structuredClone at every step', async () => {
  const chat = createHarness();
  chat.engine.subscribe(() => expect(structuredClone(chat.engine.get())).toEqual(chat.engine.get()));
  chat.service.sendFaults.push('lostAfter', 'refused');
  await chat.begin();
  chat.send('one');
  chat.send('two');
  await chat.clock.advance(10_000);
  chat.service.close();
  expect(chat.engine.get().session.kind).toBe('ended');
});

it('leaves no timer behind when it is disposed of', async () => {
  const chat = createHarness();
  await chat.begin();
  chat.service.typing(true);
  expect(chat.clock.pending()).toBeGreaterThan(0);
  chat.engine.dispose();
  expect(chat.clock.pending()).toBe(0);
});

type Chat = ReturnType<typeof createHarness>;

function entries(chat: Chat) {
  return timelineItems(chat.engine.get()).map(({ entry }) => entry);
}

function textsShown(chat: Chat): string[] {
  return entries(chat).map((entry) => entry.text);
}

function lastEntry(chat: Chat) {
  return entries(chat).at(-1);
}
