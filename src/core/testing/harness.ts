// A whole chat on fakes: the engine, a clock, an endpoint, a service and a storage that a second page load can find.

import { createEngine, type Engine } from '../engine';
import type { ChatError } from '../errors';
import type { SliceStorage } from '../ports';
import { createFakeClock, type FakeClock } from './fakeClock';
import { createFakeEndpoint, type FakeEndpoint } from './fakeEndpoint';
import { createFakeService, type FakeService } from './fakeService';

export interface Harness {
  engine: Engine;
  readonly clock: FakeClock;
  readonly endpoint: FakeEndpoint;
  readonly service: FakeService;
  readonly storage: SliceStorage;
  readonly reports: ChatError[];
  /** Fills in the form and waits until the conversation is on. */
  begin(): Promise<void>;
  /** The page is thrown away and loaded again: nothing survives but storage. */
  reload(): Promise<void>;
  send(text: string): string;
  /** What the visitor sees of their own messages, in order. */
  ownTexts(): string[];
}

export const answers = { friendlyName: 'Ada', email: 'ada@example.org', query: 'Where is my order?' };

export function createHarness(random: () => number = () => 0.5): Harness {
  const clock = createFakeClock();
  const service = createFakeService(clock);
  const endpoint = createFakeEndpoint(clock.now);
  const storage = createMemoryStorage();
  const reports: ChatError[] = [];
  let nextId = 0;

  function makeEngine(): Engine {
    return createEngine({
      clock,
      storage,
      endpoint,
      loadTransport: async () => service.makeTransport(),
      random,
      report: (error) => reports.push(error),
      pageContext: () => ({ pageUrl: 'https://shop.example/' }),
    });
  }

  const harness: Harness = {
    engine: makeEngine(),
    clock,
    endpoint,
    service,
    storage,
    reports,
    async begin() {
      harness.engine.dispatch({ kind: 'openPanel' });
      // The endpoint posts the question before it answers.
      service.say(answers.query, 'visitor-1');
      harness.engine.dispatch({ kind: 'submitForm', values: answers });
      await clock.settle();
    },
    async reload() {
      harness.engine.dispose();
      harness.engine = makeEngine();
      await clock.settle();
    },
    send(text) {
      const clientId = `c${++nextId}`;
      harness.engine.dispatch({ kind: 'sendText', clientId, text });
      return clientId;
    },
    ownTexts() {
      const { timeline, outbox } = harness.engine.get();
      const confirmed = timeline.messages.filter((message) => message.from === 'visitor');
      return [...confirmed.map((message) => message.body), ...outbox.map((item) => item.text)];
    },
  };
  return harness;
}

function createMemoryStorage(): SliceStorage {
  const slices = new Map<string, string>();
  return {
    read: (slice) => JSON.parse(slices.get(slice) ?? 'null'),
    write: (slice, value) => void slices.set(slice, JSON.stringify(value)),
    remove: (slice) => void slices.delete(slice),
  };
}
