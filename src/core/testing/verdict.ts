// The end of a story: nothing goes wrong any more, and everything that was written is where it belongs.

import type { Message } from '../message';
import type { ChatState } from '../state';
import { wakePages } from './campaignPages';
import type { Campaign } from './campaignState';
import { answers, type Harness } from './harness';

/** Nothing goes wrong any more, and enough time passes for every wait and back-off to end. */
export async function heal(campaign: Campaign): Promise<void> {
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

export function judge({ chat, written, removals }: Campaign): void {
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
