// A whole chat on fakes: the engine, a clock, an endpoint, a service and a storage that a second page load can find.

import { createEngine, type Engine } from '../engine';
import { type ChatError, chatError } from '../errors';
import type { LocalFile } from '../message';
import type { SessionEndpoint } from '../ports';
import { createFakeClock, type FakeClock } from './fakeClock';
import { createFakeEndpoint, type FakeEndpoint } from './fakeEndpoint';
import { createFakeFiles, type FakeFiles, fakeContent } from './fakeFiles';
import { createFakePage, type FakePage } from './fakePage';
import { createFakeService, type FakeService, visitorIdentity } from './fakeService';
import { createFakeStorage, type FakeStorage } from './fakeStorage';

export interface Harness {
  engine: Engine;
  page: FakePage;
  readonly clock: FakeClock;
  readonly endpoint: FakeEndpoint;
  readonly service: FakeService;
  readonly storage: FakeStorage;
  readonly files: FakeFiles;
  readonly reports: ChatError[];
  /** Fills in the form and waits until the conversation is on. */
  begin(): Promise<void>;
  /** The page is thrown away and loaded again: nothing survives but storage. */
  reload(): Promise<void>;
  /** As `reload`, but the old page gets no chance to tidy up. */
  crash(): void;
  send(text: string): string;
  /** Stores what is in a file and puts it into the composer. */
  attach(name: string, size?: number): Promise<LocalFile>;
  /** Attaches a file and sends it. Returns the client id of its message. */
  sendFile(name: string, size?: number): Promise<string>;
  /** The visitor's computer sets its clock; later page loads see it too. */
  jump(ms: number): void;
  /** What the visitor sees of their own messages, in order. */
  ownTexts(): string[];
}

export const answers = { friendlyName: 'Ada', email: 'ada@example.org', query: 'Where is my order?' };

export function createHarness(random: () => number = () => 0.5): Harness {
  const clock = createFakeClock();
  const service = createFakeService(clock);
  const storage = createFakeStorage();
  const files = createFakeFiles();
  let store = files.open();
  const reports: ChatError[] = [];
  let offset = 0;
  let nextId = 0;
  const endpoint = createFakeEndpoint(clock.now, service.issued, () => clock.now() + offset);

  function makeEngine(page: FakePage): Engine {
    store = files.open(page);
    return createEngine({
      clock: page.clock,
      storage: storage.open(page),
      files: store,
      endpoint: endpointOf(page),
      loadTransport: async () => service.makeTransport(page),
      random,
      report: (error) => reports.push(error),
      pageContext: () => ({ pageUrl: 'https://shop.example/' }),
    });
  }

  /** The way from the page to the site's server and back. */
  function endpointOf(page: FakePage): SessionEndpoint {
    async function call<T>(work: () => Promise<T>): Promise<T> {
      if (!page.act()) return new Promise(() => {});
      const ms = service.conditions.latencyMs() + service.conditions.latencyMs();
      if (ms > 0) await new Promise<void>((resolve) => clock.after(ms, () => page.deliver(() => resolve())));
      if (service.conditions.outage) {
        endpoint.callTimes.push(clock.now());
        throw chatError('unavailable');
      }
      return work();
    }
    return {
      start: (request) => call(() => endpoint.start(request)),
      refresh: (credentials) => call(() => endpoint.refresh(credentials)),
      ask: (name, credentials, answers) => call(() => endpoint.ask(name, credentials, answers)),
    };
  }

  function newPage(): FakePage {
    const page = createFakePage(clock);
    page.jump(offset);
    return page;
  }

  const page = newPage();
  const harness: Harness = {
    page,
    engine: makeEngine(page),
    clock,
    endpoint,
    service,
    storage,
    files,
    reports,
    async begin() {
      harness.engine.dispatch({ kind: 'openPanel' });
      // The endpoint posts the question before it answers.
      service.say(answers.query, visitorIdentity);
      harness.engine.dispatch({ kind: 'submitForm', values: answers });
      await clock.settle();
    },
    async reload() {
      harness.engine.dispose();
      harness.crash();
      await clock.settle();
    },
    crash() {
      harness.page.kill();
      // Its sockets die with it.
      service.drop();
      harness.page = newPage();
      harness.engine = makeEngine(harness.page);
    },
    send(text) {
      const clientId = `c${++nextId}`;
      harness.engine.dispatch({ kind: 'sendText', clientId, text });
      return clientId;
    },
    async attach(name, size = 3) {
      const file = { id: `f${++nextId}`, name, contentType: 'text/plain', size };
      await store.write(file.id, fakeContent(size));
      harness.engine.dispatch({ kind: 'attachFile', file });
      return file;
    },
    async sendFile(name, size) {
      const file = await harness.attach(name, size);
      harness.engine.dispatch({ kind: 'sendFile', file });
      return file.id;
    },
    jump(ms) {
      offset += ms;
      harness.page.jump(ms);
    },
    ownTexts() {
      const { timeline, outbox } = harness.engine.get();
      const confirmed = timeline.messages.filter((message) => message.from === 'visitor');
      return [...confirmed.map((message) => message.body), ...outbox.map((item) => item.text)];
    },
  };
  return harness;
}
