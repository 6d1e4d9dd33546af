// Lives through a schedule and compares what the service holds, and what the visitor sees, with what was written.

import { handlePages, startAgain } from './campaignPages';
import type { Campaign, Written } from './campaignState';
import { countFault, endpointError, type FaultCounts, type FaultName } from './faults';
import { answers, createHarness } from './harness';
import { createRandomNumbers } from './randomNumbers';
import type { Action, Schedule } from './schedule';
import { heal, judge } from './verdict';
import { createWitness } from './witness';

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
