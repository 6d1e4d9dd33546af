// Lives through a schedule and compares what the service holds, and what the visitor sees, with what was written.

import { countFault, endpointError, type FaultCounts, type FaultName } from './faults';
import { answers, createHarness, type Harness } from './harness';
import { createRandomNumbers } from './randomNumbers';
import type { Action, Schedule } from './schedule';
import { createWitness, type Witness } from './witness';

/**
 * `due`: must arrive once. `told`: the page was lost while storage failed, and the visitor had been told; or the page
 * died before it could show that it had taken the message. It arrives at most once.
 */
interface Written {
  readonly clientId: string;
  readonly text: string;
  fate: 'due' | 'told' | 'discarded';
}

interface Campaign {
  readonly chat: Harness;
  readonly witness: Witness;
  readonly written: Written[];
  /** What the agent took out, and how many connections had been asked for by then. */
  readonly removals: Map<string, number>;
  readonly count: (fault: FaultName) => void;
  readonly random: () => number;
  watch(): void;
}

const hourMs = 60 * 60_000;

export async function runSchedule(schedule: Schedule, counts: FaultCounts): Promise<void> {
  const random = createRandomNumbers(schedule.seed);
  const chat = createHarness(random);
  let violation: unknown = null;
  const campaign: Campaign = {
    chat,
    witness: createWitness(),
    written: [],
    removals: new Map(),
    random,
    count: (fault) => countFault(counts, fault),
    watch() {
      const { engine, page } = chat;
      campaign.witness.see(engine.get());
      engine.subscribe(() => {
        // What a dead page computes nobody sees.
        if (!page.isAlive()) return;
        try {
          campaign.witness.see(engine.get());
        } catch (error) {
          // Thrown from here it would be lost in a promise of the engine.
          violation ??= error;
        }
      });
    },
  };
  makeImperfect(campaign);
  campaign.watch();
  if (schedule.endpointPostsQuestion) await chat.begin();
  else chat.engine.dispatch({ kind: 'submitForm', values: answers });
  await chat.clock.advance(7000);
  for (const action of schedule.actions) await perform(campaign, action);
  await heal(campaign);
  if (violation) throw violation;
  judge(campaign);
}

/** Everything takes a while, always another one. What reaches the service reaches it within 0.3 s. */
function makeImperfect({ chat, random, count }: Campaign): void {
  const { conditions } = chat.service;
  conditions.random = random;
  conditions.count = count;
  conditions.latencyMs = () => 1 + 149 * random();
  conditions.answerMs = () => (random() < 0.1 ? 3000 * random() : 0);
  conditions.eventDelayMs = () => {
    const kind = random();
    return kind < 0.75 ? 50 * random() : kind < 0.93 ? 1500 * random() : 2000 + 6000 * random();
  };
  conditions.whileJoining = () => {
    if (random() < 0.3) chat.service.say('said while the page was joining');
  };
  chat.storage.onFailure = () => count(chat.storage.mode === 'full' ? 'storage full' : 'storage forbidden');
  chat.endpoint.onFailure = ({ detail }) => count(`endpoint ${detail}` as FaultName);
}

async function perform(campaign: Campaign, action: Action): Promise<void> {
  const { chat, witness, count } = campaign;
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
          witness.discarded(clientId);
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
      if (message.from === 'visitor' && chat.storage.mode !== 'works') return;
      count('message removed by the agent');
      witness.removed(message.clientId);
      campaign.removals.set(message.sid, service.calls.connect);
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
      startAgain(campaign);
      return;
    case 'crash':
      return crash(campaign, action.afterActs);
    case 'jump':
      count(action.hours > 0 ? 'clock set forward 24 h' : 'clock set back 24 h');
      chat.jump(action.hours * hourMs);
      return;
    case 'storage':
      chat.storage.mode = action.mode;
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
    case 'openPanel':
    case 'closePanel':
    case 'loadOlder':
      engine.dispatch({ kind: action.kind });
      return;
  }
}

/** One more message of the visitor. Where there is no composer, the engine does not take it and nothing is promised. */
function write({ chat, written }: Campaign): Written {
  const text = `text ${written.length}`;
  const clientId = chat.send(text);
  const taken = chat.engine.get().outbox.some((item) => item.clientId === clientId);
  const item: Written = { clientId, text, fate: chat.page.isAlive() ? 'due' : 'told' };
  if (taken) written.push(item);
  return item;
}

async function freeze({ chat, count }: Campaign, ms: number, timersFirst: boolean): Promise<void> {
  count(ms > 60_000 ? 'frozen up to 24 h' : 'frozen under a minute');
  chat.page.freeze();
  await chat.clock.advance(Math.min(ms, 60_000));
  if (ms > 60_000) {
    // Nobody answers the service any more: it closes the connection.
    chat.service.drop();
    await chat.clock.advance(ms - 60_000);
  }
  await chat.page.thaw(timersFirst);
}

function crash(campaign: Campaign, afterActs: number | null): void {
  const { chat, count } = campaign;
  count(afterActs === null ? 'crash between two tasks' : 'crash between two lines');
  if (afterActs !== null) {
    chat.page.kill(afterActs);
    write(campaign);
  }
  startAgain(campaign);
}

function startAgain(campaign: Campaign): void {
  const { chat, witness, written } = campaign;
  const storageFailed = witness.last()?.storage === 'pageOnly';
  // Where nothing can be read, there is no conversation to go on with: that is another story.
  if (chat.storage.mode === 'forbidden') chat.storage.mode = 'works';
  chat.crash();
  for (const clientId of witness.reloaded(chat.engine.get())) {
    const item = written.find((candidate) => candidate.clientId === clientId);
    if (!storageFailed) throw new Error(`${item?.text ?? clientId} was in the outbox and is gone after the page load`);
    if (item?.fate === 'due') item.fate = 'told';
  }
  campaign.watch();
}

/** Nothing goes wrong any more, and enough time passes for every wait and back-off to end. */
async function heal({ chat }: Campaign): Promise<void> {
  const { clock, service } = chat;
  service.sendFaults.length = 0;
  service.connectFaults.length = 0;
  service.historyFaults.length = 0;
  chat.endpoint.failures.length = 0;
  service.conditions.historyLagMs = () => 0;
  chat.storage.mode = 'works';
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

function judge({ chat, written, witness, removals }: Campaign): void {
  const { timeline, outbox, session } = chat.engine.get();
  if (session.kind !== 'active') throw new Error(`the session is ${session.kind} at the end`);
  const failed = new Set(outbox.filter(({ status }) => status.kind === 'failed').map(({ clientId }) => clientId));
  for (const item of outbox) {
    if (failed.has(item.clientId) && !chat.service.refusals.has(item.clientId))
      throw new Error(`given up: ${item.text}`);
  }
  const waiting = outbox.filter(({ clientId }) => !failed.has(clientId));
  if (waiting.length > 0) throw new Error(`never sent: ${JSON.stringify(waiting)}`);

  const arrivals = new Map<string, number>();
  for (const { clientId } of chat.service.stored) {
    if (clientId !== null) arrivals.set(clientId, (arrivals.get(clientId) ?? 0) + 1);
  }
  for (const [clientId, times] of arrivals) if (times > 1) throw new Error(`doubled: ${clientId}`);
  for (const { clientId, text, fate } of written) {
    if (fate === 'due' && !arrivals.has(clientId) && !failed.has(clientId)) throw new Error(`lost: ${text}`);
  }
  const questions = chat.service.stored.filter(({ body }) => body === answers.query).length;
  if (questions !== 1) throw new Error(`the question of the form was stored ${questions} times`);

  const { refusals } = chat.service;
  const inOrder = written.filter((item) => item.fate === 'due' && !refusals.has(item.clientId));
  const order = new Map(inOrder.map(({ clientId }, at) => [clientId, at]));
  let newest = -1;
  for (const { clientId, body } of chat.service.stored) {
    const at = clientId === null ? undefined : order.get(clientId);
    if (at === undefined) continue;
    if (at < newest) throw new Error(`reordered: ${body}`);
    newest = at;
  }

  // A new connection is not told what was taken out before it.
  const untold = (sid: string) => (removals.get(sid) ?? Number.POSITIVE_INFINITY) < chat.service.calls.connect;
  const shown = timeline.messages.map(({ sid }) => sid).filter((sid) => !untold(sid));
  const first = timeline.messages[0]?.index ?? 0;
  const held = chat.service.messages.filter(({ index }) => index >= first).map(({ sid }) => sid);
  if (shown.join() !== held.join()) throw new Error(`the timeline shows ${shown.join()} of ${held.join()}`);
  if (timeline.opening) throw new Error('the question of the form is still waiting');
  structuredClone(witness.last());
}
