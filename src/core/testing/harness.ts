// A whole chat on fakes: a clock, an endpoint, a service, a storage, and the pages that find what is in it.

import { createEngine, type Engine } from '../engine';
import { type ChatError, chatError } from '../errors';
import type { Watch } from '../events';
import type { LocalFile } from '../message';
import type { FileStore, Ports, SessionEndpoint } from '../ports';
import { createSharedEngine, type SharedEngine } from '../sharedEngine';
import { createFakeClock, type FakeClock } from './fakeClock';
import { createFakeEndpoint, type FakeEndpoint } from './fakeEndpoint';
import { createFakeFiles, type FakeFiles, fakeContent } from './fakeFiles';
import { createFakePage, type FakePage } from './fakePage';
import { createFakeService, type FakeService, visitorIdentity } from './fakeService';
import { createFakeStorage, type FakeStorage } from './fakeStorage';
import { createFakeBrowser, type FakeTabs, tabsOf } from './fakeTabs';

export interface OpenPage {
  readonly page: FakePage;
  readonly files: FileStore;
  readonly engine: Engine;
  /** What it has where pages share a conversation; null where each is alone. */
  readonly sharing: { readonly engine: SharedEngine; readonly tabs: FakeTabs } | null;
}

export interface Harness {
  /** The page in front of the visitor, and its engine. */
  readonly front: OpenPage;
  readonly engine: Engine;
  readonly page: FakePage;
  /** All that are open. */
  readonly pages: readonly OpenPage[];
  readonly clock: FakeClock;
  readonly endpoint: FakeEndpoint;
  readonly service: FakeService;
  readonly storage: FakeStorage;
  readonly files: FakeFiles;
  readonly reports: ChatError[];
  /** Hears of everything that happens in any page. */
  watch(listener: Watch): void;
  /** Called when a page hears that the lead was taken from it. */
  onRobbed: () => void;
  /** Fills in the form and waits until the conversation is on. */
  begin(): Promise<void>;
  /** The page is thrown away and loaded again: nothing survives but storage. */
  reload(): Promise<void>;
  /** As `reload`, but the old page gets no chance to tidy up. */
  crash(): void;
  /** One more page, in front. */
  open(): OpenPage;
  /** The page dies, and another one is in front. */
  kill(page: OpenPage): void;
  turnTo(page: OpenPage): void;
  /** The page that holds the lead, or the only one there is. */
  leader(): OpenPage | null;
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

/** `sharing`: whether the browser lets its pages share a conversation. */
export function createHarness(random: () => number = () => 0.5, sharing = false): Harness {
  const clock = createFakeClock();
  const service = createFakeService(clock);
  const storage = createFakeStorage();
  const files = createFakeFiles();
  const browser = createFakeBrowser();
  const reports: ChatError[] = [];
  let watcher: Watch = () => {};
  let offset = 0;
  let nextId = 0;
  const endpoint = createFakeEndpoint(clock.now, service.issued, () => clock.now() + offset);

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

  function newPage(): OpenPage {
    const page = createFakePage(clock);
    page.jump(offset);
    const store = files.open(page);
    const ports: Ports = {
      clock: page.clock,
      storage: storage.open(page),
      files: store,
      endpoint: endpointOf(page),
      loadTransport: async () => service.makeTransport(page),
      random,
      report: (error) => reports.push(error),
      pageContext: () => ({ pageUrl: 'https://shop.example/' }),
      watch: (...happened) => watcher(...(happened as Parameters<Watch>)),
    };
    if (!sharing) return { page, files: store, engine: createEngine(ports), sharing: null };
    const tabs = browser.open();
    const engine = createSharedEngine(
      ports,
      tabsOf(page, tabs, () => harness.onRobbed()),
    );
    return { page, files: store, engine, sharing: { engine, tabs } };
  }

  let front = newPage();
  let pages: readonly OpenPage[] = [front];

  function die({ page, sharing }: OpenPage): void {
    page.kill();
    // Its sockets die with it.
    service.drop(page);
    sharing?.tabs.kill();
  }

  const harness: Harness = {
    watch(listener) {
      watcher = listener;
    },
    get front() {
      return front;
    },
    get engine() {
      return front.engine;
    },
    get page() {
      return front.page;
    },
    get pages() {
      return pages;
    },
    clock,
    endpoint,
    service,
    storage,
    files,
    reports,
    onRobbed: () => {},
    async begin() {
      front.engine.dispatch({ kind: 'openPanel' });
      // The endpoint posts the question before it answers.
      service.say(answers.query, visitorIdentity);
      front.engine.dispatch({ kind: 'submitForm', values: answers });
      await clock.settle();
    },
    async reload() {
      front.engine.dispose();
      harness.crash();
      await clock.settle();
    },
    crash() {
      const old = front;
      die(old);
      front = newPage();
      pages = pages.map((page) => (page === old ? front : page));
    },
    open() {
      front = newPage();
      pages = [...pages, front];
      return front;
    },
    kill(dying) {
      die(dying);
      pages = pages.filter((page) => page !== dying);
      if (front === dying) front = pages[0] ?? harness.open();
    },
    turnTo(page) {
      front = page;
    },
    leader() {
      if (!sharing) return front;
      return pages.find((page) => page.sharing?.tabs.id === browser.leader()) ?? null;
    },
    send(text) {
      const clientId = `c${++nextId}`;
      front.engine.dispatch({ kind: 'sendText', clientId, text });
      return clientId;
    },
    async attach(name, size = 3) {
      const file = { id: `f${++nextId}`, name, contentType: 'text/plain', size };
      await front.files.write(file.id, fakeContent(size));
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
      for (const { page } of pages) page.jump(ms);
    },
    ownTexts() {
      const { timeline, outbox } = front.engine.get();
      const confirmed = timeline.messages.filter((message) => message.from === 'visitor');
      return [...confirmed.map((message) => message.body), ...outbox.map((item) => item.text)];
    },
  };
  return harness;
}
