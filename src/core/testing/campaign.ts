// Lives through a schedule and compares what the service holds, and what the visitor sees, with what was written.

import type { Message } from '../message';
import type { ChatState } from '../state';
import { countFault, endpointError, type FaultCounts, type FaultName } from './faults';
import { answers, createHarness, type Harness, type OpenPage } from './harness';
import { createRandomNumbers } from './randomNumbers';
import type { Action, PageAction, Schedule } from './schedule';
import { createWitness, type Witness } from './witness';

/**
 * `due`: must arrive once. `told`: the page was lost while storage failed, and the visitor had been told; or the page
 * died before it could show that it had taken the message. It arrives at most once.
 */
interface Written {
  readonly clientId: string;
  readonly text: string;
  fate: 'due' | 'told' | 'discarded';
  /** Client ids of what stood above it in the page where it was written: it arrives after them. */
  readonly below: readonly string[];
}

interface Campaign {
  readonly chat: Harness;
  /** One for each page load that the visitor sees. */
  readonly witnesses: Map<OpenPage, Witness>;
  readonly excused: Set<string>;
  /** Pages that do nothing at the moment. */
  readonly asleep: Map<OpenPage, 'frozen' | 'away'>;
  readonly written: Written[];
  /** What the agent took out, and how many connections had been asked for by then. */
  readonly removals: Map<string, number>;
  readonly count: (fault: FaultName) => void;
  readonly random: () => number;
  /** Epoch ms. */
  slowUntil: number;
  /** At any time in this story. */
  storageFailed: boolean;
  watch(page: OpenPage): void;
}

const hourMs = 60 * 60_000;

export async function runSchedule(schedule: Schedule, counts: FaultCounts): Promise<void> {
  const random = createRandomNumbers(schedule.seed);
  const chat = createHarness(random, schedule.sharing);
  let violation: unknown = null;
  const campaign: Campaign = {
    chat,
    witnesses: new Map(),
    excused: new Set(),
    asleep: new Map(),
    written: [],
    removals: new Map(),
    random,
    slowUntil: 0,
    storageFailed: false,
    count: (fault) => countFault(counts, fault),
    watch(opened) {
      const { engine, page } = opened;
      const witness = createWitness(campaign.excused, opened.sharing !== null, () => campaign.storageFailed);
      campaign.witnesses.set(opened, witness);
      witness.see(engine.get());
      engine.subscribe(() => {
        // What a dead page computes nobody sees.
        if (!page.isAlive()) return;
        try {
          witness.see(engine.get());
        } catch (error) {
          // Thrown from here it would be lost in a promise of the engine.
          violation ??= error;
        }
      });
    },
  };
  makeImperfect(campaign);
  campaign.watch(chat.front);
  if (schedule.endpointPostsQuestion) await chat.begin();
  else chat.engine.dispatch({ kind: 'submitForm', values: answers });
  await chat.clock.advance(7000);
  for (const action of schedule.actions) await perform(campaign, action);
  await heal(campaign);
  if (violation) throw violation;
  judge(campaign);
}

/** Everything takes a while, always another one. What reaches the service reaches it within 0.3 s. */
function makeImperfect(campaign: Campaign): void {
  const { chat, random, count } = campaign;
  const isSlow = () => chat.clock.now() < campaign.slowUntil;
  const { conditions } = chat.service;
  conditions.random = random;
  conditions.count = count;
  conditions.latencyMs = () => 1 + 149 * random();
  conditions.answerMs = () => (random() < 0.1 || isSlow() ? 3000 * random() : 0);
  conditions.eventDelayMs = () => {
    if (isSlow()) return 2000 + 6000 * random();
    const kind = random();
    return kind < 0.75 ? 50 * random() : kind < 0.93 ? 1500 * random() : 2000 + 6000 * random();
  };
  conditions.whileJoining = () => {
    if (random() < 0.3) chat.service.say('said while the page was joining');
  };
  chat.onRobbed = () => count('lead taken from a page asleep');
  chat.storage.onFailure = () => count(chat.storage.mode === 'full' ? 'storage full' : 'storage forbidden');
  chat.endpoint.onFailure = ({ detail }) => count(`endpoint ${detail}` as FaultName);
}

async function perform(campaign: Campaign, action: Action): Promise<void> {
  const { chat, count } = campaign;
  const { clock, engine, service } = chat;
  switch (action.kind) {
    case 'send':
      if (action.count > 1) count('several sends at once');
      for (let i = 0; i < action.count; i++) write(campaign);
      return;
    case 'sendTwice': {
      count('the same send twice');
      const item = write(campaign);
      engine.dispatch({ kind: 'sendText', clientId: item.clientId, text: item.text });
      return;
    }
    case 'retryRefused':
    case 'discardRefused':
      for (const { clientId, status } of engine.get().outbox) {
        if (status.kind !== 'failed') continue;
        if (action.kind === 'retryRefused') engine.dispatch({ kind: 'retryMessage', clientId });
        else {
          campaign.excused.add(clientId);
          const item = campaign.written.find((candidate) => candidate.clientId === clientId);
          if (item) item.fate = 'discarded';
          engine.dispatch({ kind: 'discardMessage', clientId });
        }
      }
      return;
    case 'agentSays':
      if (action.count > 30) count('burst of more than a page');
      for (let i = 0; i < action.count; i++) service.say('from the agent');
      return;
    case 'agentRemoves': {
      const { messages } = engine.get().timeline;
      const message = messages[action.which % Math.max(1, messages.length)];
      if (!message) return;
      // A storage that remembers it as unsent, and a service that has forgotten it: nobody could know. The visitor was told.
      if (message.from === 'visitor' && (chat.storage.mode !== 'works' || engine.get().storage === 'pageOnly')) return;
      count('message removed by the agent');
      if (message.clientId !== null) campaign.excused.add(message.clientId);
      // A connection that is just being made misses it too.
      const listens = chat.leader()?.engine.get().session.kind === 'active';
      campaign.removals.set(message.sid, listens ? service.calls.connect : -1);
      service.remove(message.sid);
      return;
    }
    case 'wait':
      return clock.advance(action.ms);
    case 'settle':
      return clock.settle(action.turns);
    case 'sendFault':
      service.sendFaults.push(action.fault);
      return;
    case 'connectFault':
      service.connectFaults.push(action.fault);
      return;
    case 'historyFault':
      service.historyFaults.push(action.fault);
      return;
    case 'endpointFault':
      chat.endpoint.failures.push(endpointError(action.fault));
      if (action.needed) service.expireToken();
      return;
    case 'historyLag':
      service.conditions.historyLagMs = () => action.ms;
      return;
    case 'drop':
      count('socket closed while idle');
      service.drop();
      return;
    case 'expireToken':
      count('token expired while idle');
      service.expireToken();
      return;
    case 'repeatEvent':
      service.repeatLast();
      return;
    case 'slow':
      count('service slow');
      campaign.slowUntil = clock.now() + action.ms;
      return;
    case 'halfOpen':
      count('half-open connection');
      service.halfOpen(action.ms);
      return;
    case 'outage':
      count('network outage');
      service.conditions.outage = true;
      service.drop();
      await clock.advance(action.ms);
      service.conditions.outage = false;
      return;
    case 'freeze':
      return freeze(campaign, action.ms, action.timersFirst);
    case 'reload':
      count('reload');
      chat.engine.dispose();
      return startAgain(campaign);
    case 'crash':
      return crash(campaign, action.afterActs);
    case 'jump':
      count(action.hours > 0 ? 'clock set forward 24 h' : 'clock set back 24 h');
      chat.jump(action.hours * hourMs);
      return;
    case 'storage':
      // A page that waits for the lead has yet to read what is stored: without it there is no conversation to go on with.
      if (action.mode === 'forbidden' && campaign.asleep.size > 0) return;
      chat.storage.mode = action.mode;
      if (action.mode !== 'works') campaign.storageFailed = true;
      return;
    case 'hide':
      engine.tell({ kind: 'pageHidden' });
      return;
    case 'show':
      engine.tell({ kind: 'pageShown' });
      return;
    case 'networkReturns':
      engine.tell({ kind: 'networkLost' });
      engine.tell({ kind: 'networkReturned' });
      return;
    case 'pressRetry':
      engine.dispatch({ kind: 'retry' });
      return;
    case 'openPage':
    case 'turnTo':
    case 'wakePages':
    case 'closePage':
    case 'closeLeader':
    case 'killLeader':
    case 'freezeLeader':
    case 'putLeaderAway':
      return chat.front.sharing ? handlePages(campaign, action) : undefined;
    case 'openPanel':
    case 'closePanel':
    case 'loadOlder':
      engine.dispatch({ kind: action.kind });
      return;
  }
}

const mostPages = 4;

async function handlePages(campaign: Campaign, action: PageAction): Promise<void> {
  const { chat, count, asleep } = campaign;
  const leader = chat.leader();
  switch (action.kind) {
    case 'openPage':
      return chat.pages.length < mostPages ? openPage(campaign, action.beside) : undefined;
    case 'turnTo': {
      const page = chat.pages[action.which % chat.pages.length];
      return page && page !== chat.front ? turnTo(campaign, page, action.timersFirst) : undefined;
    }
    case 'wakePages':
      return wakePages(campaign, action.timersFirst);
    case 'closePage':
      return close(campaign, chat.front);
    case 'closeLeader':
      if (leader && !asleep.has(leader)) {
        count('leading page closed');
        await close(campaign, leader);
      }
      return;
    case 'killLeader':
      if (leader) {
        count('leading page killed');
        await lose(campaign, leader);
      }
      return;
    case 'freezeLeader':
      if (leader && !asleep.has(leader)) {
        if (chat.pages.length === 1) await openPage(campaign, true);
        count('leading page frozen');
        leader.engine.tell({ kind: 'pageHidden' });
        leader.page.freeze();
        // The next one looks for it after three seconds; what a service stores later than that nobody could know.
        chat.service.letStragglersArrive(leader.page);
        asleep.set(leader, 'frozen');
        chat.clock.after(60_000, () => {
          if (asleep.has(leader)) chat.service.drop(leader.page);
        });
        await turnAway(campaign, leader);
      }
      return;
    case 'putLeaderAway':
      if (leader && !asleep.has(leader)) {
        if (chat.pages.length === 1) await openPage(campaign, true);
        count('leading page put away');
        leader.engine.tell({ kind: 'pageHidden' });
        leader.sharing?.engine.suspend();
        asleep.set(leader, 'away');
        await turnAway(campaign, leader);
      }
      return;
  }
}

async function openPage(campaign: Campaign, beside: boolean): Promise<void> {
  const { chat, count } = campaign;
  count('another page opened');
  allowReading(chat);
  if (!beside) chat.engine.tell({ kind: 'pageHidden' });
  campaign.watch(chat.open());
  await chat.clock.settle();
}

/** Closed as it should be. */
async function close(campaign: Campaign, page: OpenPage): Promise<void> {
  page.engine.dispose();
  await lose(campaign, page);
}

/** The page is gone. If it was the last one, the visitor comes back. */
async function lose(campaign: Campaign, page: OpenPage): Promise<void> {
  const { chat, witnesses, asleep } = campaign;
  if (chat.pages.length === 1) return startAgain(campaign);
  const wasFront = page === chat.front;
  excuseUnstored(campaign, page);
  chat.kill(page);
  asleep.delete(page);
  witnesses.delete(page);
  if (wasFront) await turnTo(campaign, chat.front, true);
}

/** The page in front went to sleep: the visitor looks at another one. */
async function turnAway(campaign: Campaign, from: OpenPage): Promise<void> {
  const { chat, asleep } = campaign;
  if (from !== chat.front) return;
  const others = chat.pages.filter((page) => page !== from);
  const next = others.find((page) => !asleep.has(page)) ?? others[0];
  if (next) await turnTo(campaign, next, true);
}

async function turnTo(campaign: Campaign, page: OpenPage, timersFirst: boolean): Promise<void> {
  const { chat, asleep } = campaign;
  if (!asleep.has(chat.front)) chat.engine.tell({ kind: 'pageHidden' });
  chat.turnTo(page);
  await wake(campaign, page, timersFirst);
  page.engine.tell({ kind: 'pageShown' });
  await chat.clock.settle();
}

async function wakePages(campaign: Campaign, timersFirst: boolean): Promise<void> {
  for (const page of [...campaign.asleep.keys()]) await wake(campaign, page, timersFirst);
}

async function wake({ asleep }: Campaign, page: OpenPage, timersFirst: boolean): Promise<void> {
  const state = asleep.get(page);
  asleep.delete(page);
  if (state === 'frozen') await page.page.thaw(timersFirst);
  if (state === 'away') page.sharing?.engine.resume();
}

/** One more message of the visitor. Where there is no composer, the engine does not take it and nothing is promised. */
function write({ chat, written, count }: Campaign): Written {
  const text = `text ${written.length}`;
  const { timeline, outbox } = chat.engine.get();
  const below = [...timeline.messages, ...outbox].flatMap(({ clientId }) => clientId ?? []);
  if (chat.leader() !== chat.front) count('written in a page that does not lead');
  const clientId = chat.send(text);
  const taken = chat.engine.get().outbox.some((item) => item.clientId === clientId);
  const item: Written = { clientId, text, fate: chat.page.isAlive() ? 'due' : 'told', below };
  if (taken) written.push(item);
  return item;
}

/** The computer sleeps, and all its pages with it. */
async function freeze({ chat, count, asleep }: Campaign, ms: number, timersFirst: boolean): Promise<void> {
  count(ms > 60_000 ? 'frozen up to 24 h' : 'frozen under a minute');
  const pages = chat.pages.filter((page) => !asleep.has(page));
  for (const { page } of pages) page.freeze();
  await chat.clock.advance(Math.min(ms, 60_000));
  if (ms > 60_000) {
    // Nobody answers the service any more: it closes the connection.
    chat.service.drop();
    await chat.clock.advance(ms - 60_000);
  }
  for (const { page } of pages) await page.thaw(timersFirst);
}

async function crash(campaign: Campaign, afterActs: number | null): Promise<void> {
  const { chat, count } = campaign;
  count(afterActs === null ? 'crash between two tasks' : 'crash between two lines');
  if (afterActs !== null) {
    chat.page.kill(afterActs);
    write(campaign);
  }
  await startAgain(campaign);
}

/** Another page load where the page in front was. */
async function startAgain(campaign: Campaign): Promise<void> {
  const { chat, witnesses, written } = campaign;
  const witness = witnesses.get(chat.front);
  const storageFailed = witness?.last()?.storage === 'pageOnly';
  const alone = chat.pages.length === 1;
  if (!alone) excuseUnstored(campaign, chat.front);
  allowReading(chat);
  witnesses.delete(chat.front);
  chat.crash();
  campaign.watch(chat.front);
  // With others, what is nowhere stored comes from the one that leads.
  if (!alone) return chat.clock.settle();
  for (const clientId of witness?.lacking(chat.engine.get()) ?? []) {
    const item = written.find((candidate) => candidate.clientId === clientId);
    // A page that slept need not know that another one has sent it.
    if (chat.front.sharing && chat.service.stored.some((message) => message.clientId === clientId)) continue;
    if (!storageFailed) throw new Error(`${item?.text ?? clientId} was in the outbox and is gone after the page load`);
    if (item?.fate === 'due') item.fate = 'told';
  }
}

/** While storage fails, what only the page knew that goes now is gone with it; the visitor was told. */
function excuseUnstored({ chat, asleep, written }: Campaign, going: OpenPage): void {
  if (chat.storage.mode === 'works' && going.engine.get().storage === 'lasting') return;
  const others = chat.pages.filter((page) => page !== going && !asleep.has(page));
  const known = new Set(others.flatMap(({ engine }) => engine.get().outbox.map(({ clientId }) => clientId)));
  for (const { clientId } of going.engine.get().outbox) {
    const item = written.find((candidate) => candidate.clientId === clientId);
    if (item?.fate === 'due' && !known.has(clientId)) item.fate = 'told';
  }
}

/** Where nothing can be read, there is no conversation to go on with: that is another story. */
function allowReading({ storage }: Harness): void {
  if (storage.mode === 'forbidden') storage.mode = 'works';
}

/** Nothing goes wrong any more, and enough time passes for every wait and back-off to end. */
async function heal(campaign: Campaign): Promise<void> {
  const { chat } = campaign;
  const { clock, service } = chat;
  service.sendFaults.length = 0;
  service.connectFaults.length = 0;
  service.historyFaults.length = 0;
  chat.endpoint.failures.length = 0;
  service.conditions.historyLagMs = () => 0;
  chat.storage.mode = 'works';
  // Long enough, in most stories, for the lead to be taken from a page that sleeps.
  if (campaign.random() < 0.8) await clock.advance(2000);
  await wakePages(campaign, true);
  for (let minute = 0; minute < 10; minute++) {
    // All that may be asked of the visitor: where the endpoint refused for good, to press Retry.
    const { session, refresh } = chat.engine.get();
    if (session.kind === 'failed' || refresh.problem) chat.engine.dispatch({ kind: 'retry' });
    await clock.advance(60_000);
    if (minute > 0 && isQuiet(chat)) return;
  }
}

function isQuiet(chat: Harness): boolean {
  const { session, connection, outbox } = chat.engine.get();
  const done = outbox.every(({ status }) => status.kind === 'failed');
  return session.kind === 'active' && connection.kind === 'online' && done;
}

function judge({ chat, written, removals }: Campaign): void {
  const leader = chat.leader();
  if (!leader) throw new Error('nobody leads at the end');
  const { timeline, outbox, session } = leader.engine.get();
  for (const { engine } of chat.pages) mustAgree(engine.get(), leader.engine.get());
  if (session.kind !== 'active') throw new Error(`the session is ${session.kind} at the end`);
  const failed = new Set(outbox.filter(({ status }) => status.kind === 'failed').map(({ clientId }) => clientId));
  for (const item of outbox) {
    if (failed.has(item.clientId) && !chat.service.refusals.has(item.clientId))
      throw new Error(`given up: ${item.text}`);
  }
  const waiting = outbox.filter(({ clientId }) => !failed.has(clientId));
  if (waiting.length > 0) throw new Error(`never sent: ${JSON.stringify(waiting)}`);

  const arrivals = new Map<string, number>();
  const { repeated } = chat.service;
  for (const { clientId, sid } of chat.service.stored) {
    if (clientId !== null && !repeated.has(sid)) arrivals.set(clientId, (arrivals.get(clientId) ?? 0) + 1);
  }
  for (const [clientId, times] of arrivals) if (times > 1) throw new Error(`doubled: ${clientId}`);
  for (const { clientId, text, fate } of written) {
    if (fate === 'due' && !arrivals.has(clientId) && !failed.has(clientId)) throw new Error(`lost: ${text}`);
  }
  const questions = chat.service.stored.filter(({ body }) => body === answers.query).length;
  if (questions !== 1) throw new Error(`the question of the form was stored ${questions} times`);

  const { refusals } = chat.service;
  const inOrder = written.filter((item) => item.fate === 'due' && !refusals.has(item.clientId));
  const inOrderIds = new Set(inOrder.map(({ clientId }) => clientId));
  const firsts = chat.service.stored.filter(({ sid }) => !repeated.has(sid));
  const places = new Map(firsts.map(({ clientId }, at) => [clientId, at]));
  for (const { clientId, text, below } of inOrder) {
    const place = places.get(clientId) ?? Number.POSITIVE_INFINITY;
    const overtaken = below.find((id) => inOrderIds.has(id) && (places.get(id) ?? -1) > place);
    if (overtaken) throw new Error(`reordered: ${text} came before ${overtaken}`);
  }

  // A new connection is not told what was taken out before it.
  const untold = (sid: string) => (removals.get(sid) ?? Number.POSITIVE_INFINITY) < chat.service.calls.connect;
  // A message that was stored twice is shown once; its second copy alone, where the agent took out the first.
  const isLeft = ({ sid, clientId }: Message) =>
    repeated.has(sid) &&
    !chat.service.messages.some((other) => other.clientId === clientId && !repeated.has(other.sid));
  const shown = timeline.messages.filter((message) => !untold(message.sid) && !isLeft(message)).map(({ sid }) => sid);
  const first = timeline.messages[0]?.index ?? 0;
  const held = chat.service.messages
    .filter(({ index, sid }) => index >= first && !repeated.has(sid))
    .map(({ sid }) => sid);
  if (shown.join() !== held.join()) throw new Error(`the timeline shows ${shown.join()} of ${held.join()}`);
  if (timeline.opening) throw new Error('the question of the form is still waiting');
  structuredClone(leader.engine.get());
}

/** What one page shows, all show. */
function mustAgree(one: ChatState, other: ChatState): void {
  const shown = ({ timeline, outbox, draft, panel }: ChatState) =>
    JSON.stringify([timeline.messages.map(({ sid }) => sid), outbox, draft, panel]);
  if (shown(one) !== shown(other)) throw new Error(`pages differ: ${shown(one)} and ${shown(other)}`);
}
