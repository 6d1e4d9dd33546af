// What the engine makes of the promises of its ports; what it is told to do by the rules is tested with the rules.

import { describe, expect, it } from 'vitest';
import { createEngine } from './engine';
import { chatError } from './errors';
import type { ChatTransport, Ports } from './ports';
import { createFakeClock } from './testing/fakeClock';
import { createFakeEndpoint } from './testing/fakeEndpoint';
import { createFakeFiles } from './testing/fakeFiles';
import { createFakeService } from './testing/fakeService';
import { answers } from './testing/harness';

function createChat(change: Partial<Ports> = {}, changeTransport: Partial<ChatTransport> = {}) {
  const clock = createFakeClock();
  const service = createFakeService(clock);
  const endpoint = createFakeEndpoint(clock.now);
  const slices = new Map<string, unknown>();
  let loads = 0;
  let closed = 0;
  const ports: Ports = {
    clock,
    endpoint,
    storage: {
      read: (slice) => slices.get(slice) ?? null,
      write: (slice, value) => void slices.set(slice, structuredClone(value)),
      remove: (slice) => void slices.delete(slice),
    },
    files: createFakeFiles().open(),
    loadTransport: async () => {
      loads++;
      const transport = service.makeTransport();
      const closeForGood = transport.close.bind(transport);
      const close = () => {
        closed++;
        closeForGood();
      };
      return Object.assign(transport, { close }, changeTransport);
    },
    random: () => 0.5,
    report: () => {},
    pageContext: () => ({}),
    ...change,
  };
  const engine = createEngine(ports);
  return {
    clock,
    service,
    endpoint,
    engine,
    loads: () => loads,
    closed: () => closed,
    async begin() {
      service.say(answers.query, 'visitor-1');
      engine.dispatch({ kind: 'submitForm', values: answers });
      await clock.settle();
    },
  };
}

describe('the code of the transport', () => {
  it('is fetched while the form is filled in, and once', async () => {
    const chat = createChat();
    chat.engine.dispatch({ kind: 'editForm', values: { friendlyName: 'A' } });
    chat.engine.dispatch({ kind: 'editForm', values: { friendlyName: 'Ad' } });
    await chat.clock.settle();
    expect(chat.loads()).toBe(1);
    await chat.begin();
    expect(chat.engine.get().session.kind).toBe('active');
    expect(chat.loads()).toBe(1);
  });

  it('that was fetched for a conversation that has been left takes nobody’s place when it comes late', async () => {
    const arrivals: (() => void)[] = [];
    const clock = createFakeClock();
    const service = createFakeService(clock);
    let closed = 0;
    const chat = createChat({
      clock,
      endpoint: createFakeEndpoint(clock.now),
      loadTransport: () =>
        new Promise((resolve) => {
          const transport = service.makeTransport();
          const close = transport.close.bind(transport);
          const countedClose = () => {
            closed++;
            return close();
          };
          arrivals.push(() => resolve(Object.assign(transport, { close: countedClose })));
        }),
    });
    service.say(answers.query, 'visitor-1');
    chat.engine.dispatch({ kind: 'submitForm', values: answers });
    await clock.settle();
    chat.engine.dispatch({ kind: 'putAside' });
    chat.engine.dispatch({ kind: 'submitForm', values: answers });
    await clock.settle();
    expect(arrivals).toHaveLength(2);
    arrivals[1]?.();
    await clock.settle();
    expect(chat.engine.get().session.kind).toBe('active');
    arrivals[0]?.();
    await clock.settle();
    expect(closed).toBe(1);
    chat.engine.dispatch({ kind: 'sendText', clientId: 'late', text: 'Hello?' });
    await clock.settle();
    expect(chat.engine.get().outbox.map(({ status }) => status.kind)).toEqual(['accepted']);
  });

  it('that was fetched in advance is used for the conversation that a link leads to', async () => {
    const chat = createChat();
    chat.engine.dispatch({ kind: 'takeUp', resume: 'a-link' });
    await chat.clock.settle();
    expect(chat.engine.get().session.kind).toBe('active');
    expect(chat.loads()).toBe(1);
  });

  it('that cannot be fetched in advance is fetched again when it is needed', async () => {
    let tries = 0;
    const clock = createFakeClock();
    const service = createFakeService(clock);
    const chat = createChat({
      loadTransport: async () => {
        if (++tries === 1) throw chatError('loadFailed');
        return service.makeTransport();
      },
    });
    chat.engine.dispatch({ kind: 'editForm', values: { friendlyName: 'A' } });
    await chat.clock.settle();
    expect(chat.engine.get().session.kind).toBe('none');
    await chat.begin();
    expect(tries).toBe(2);
    expect(chat.engine.get().session.kind).toBe('active');
  });

  it('that comes after the engine was disposed of is closed', async () => {
    const chat = createChat();
    chat.engine.dispatch({ kind: 'editForm', values: { friendlyName: 'A' } });
    chat.engine.dispose();
    await chat.clock.settle();
    expect(chat.closed()).toBe(1);
  });

  it('is left behind with the conversation: the next one gets a transport of its own', async () => {
    const chat = createChat();
    await chat.begin();
    chat.service.close();
    expect(chat.closed()).toBe(1);
    chat.engine.dispatch({ kind: 'startNew' });
    chat.engine.dispatch({ kind: 'submitForm', values: answers });
    await chat.clock.settle();
    expect(chat.loads()).toBe(2);
  });
});

describe('a fresh token', () => {
  async function refresh(updateToken: () => Promise<void>) {
    const chat = createChat({}, { updateToken });
    await chat.begin();
    await chat.clock.advance(48 * 60_000);
    return chat;
  }

  it('that the service does not take is followed by another one', async () => {
    let given = 0;
    const chat = await refresh(async () => {
      if (++given === 1) throw chatError('timeout');
    });
    expect(chat.engine.get().refresh).toEqual({ kind: 'waiting', failures: 1 });
    await chat.clock.advance(2000);
    expect(chat.endpoint.refreshes).toBe(2);
    expect(chat.engine.get().refresh).toEqual({ kind: 'idle', failures: 0 });
  });

  it('that the service takes lets go on what waited', async () => {
    let takeIt = () => {};
    const taken = new Promise<void>((resolve) => {
      takeIt = resolve;
    });
    const sent: string[] = [];
    const chat = createChat(
      {},
      {
        updateToken: () => taken,
        send: async ({ text }) => {
          sent.push(text);
          if (sent.length === 1) throw chatError('auth');
          return 1;
        },
      },
    );
    await chat.begin();
    chat.engine.dispatch({ kind: 'sendText', clientId: 'c1', text: 'waits' });
    await chat.clock.advance(100);
    chat.engine.tell({ kind: 'tokenExpired' });
    await chat.clock.settle();
    expect(sent).toEqual(['waits']);
    takeIt();
    await chat.clock.advance(1000);
    expect(sent).toEqual(['waits', 'waits']);
  });
});

it('takes a send that was answered for accepted, before its echo arrives', async () => {
  const chat = createChat({}, { send: async () => 1 });
  await chat.begin();
  chat.engine.dispatch({ kind: 'sendText', clientId: 'c1', text: 'hi' });
  await chat.clock.settle();
  expect(chat.engine.get().outbox).toMatchObject([{ clientId: 'c1', status: { kind: 'accepted' } }]);
});

it('tries a history that could not be fetched once more a little later', async () => {
  let tries = 0;
  const history = async () => {
    if (++tries === 1) throw chatError('timeout');
    return { messages: [], hasOlder: false };
  };
  const chat = createChat({}, { history });
  await chat.begin();
  await chat.clock.advance(60_000);
  expect(tries).toBeGreaterThan(1);
});

it('takes whatever else a port throws for an error of which nothing is known', async () => {
  const chat = createChat({}, { connect: () => Promise.reject(new Error('a surprise')) });
  await chat.begin();
  expect(chat.engine.get().session).toMatchObject({
    kind: 'joining',
    problem: { kind: 'unknown', detail: 'Error: a surprise' },
  });
});

it('says that nothing outlives the page when storage notices on writing that it cannot keep it', () => {
  let lasting = true;
  const storage = { read: () => null, write: () => {}, remove: () => {}, isLasting: () => lasting };
  const { engine } = createChat({ storage });
  engine.dispatch({ kind: 'editDraft', text: 'a' });
  expect(engine.get().storage).toBe('lasting');
  lasting = false;
  engine.dispatch({ kind: 'editDraft', text: 'ab' });
  expect(engine.get().storage).toBe('pageOnly');
});

it('believes in a storage that does not say whether it lasts', () => {
  const { engine } = createChat();
  engine.dispatch({ kind: 'editDraft', text: 'a' });
  expect(engine.get().storage).toBe('lasting');
});

it('refuses the address of a file while there is no connection', async () => {
  await expect(createChat().engine.mediaUrl('ME1')).rejects.toEqual(chatError('offline'));
});

it('works on what happens in the order in which it happens, and calls back once for all of it', async () => {
  let engine: ReturnType<typeof createChat>['engine'] | null = null;
  const seen: string[] = [];
  const chat = createChat({
    report: () => {
      // Told in the midst of a step: it has to wait until the step is done.
      engine?.dispatch({ kind: 'openPanel' });
      seen.push(engine?.get().panel ?? '');
    },
  });
  engine = chat.engine;
  let calls = 0;
  engine.subscribe(() => calls++);
  engine.tell({ kind: 'setupFailed', error: chatError('badConfig') });
  expect(seen).toEqual(['closed']);
  expect(engine.get().panel).toBe('open');
  expect(calls).toBe(1);
});

it('calls nobody back who has stopped listening, nor when nothing changed', () => {
  const { engine } = createChat();
  const calls = { first: 0, second: 0 };
  const stop = engine.subscribe(() => calls.first++);
  engine.subscribe(() => calls.second++);
  engine.dispatch({ kind: 'openPanel' });
  engine.dispatch({ kind: 'openPanel' });
  stop();
  engine.dispatch({ kind: 'closePanel' });
  expect(calls).toEqual({ first: 1, second: 2 });
});
