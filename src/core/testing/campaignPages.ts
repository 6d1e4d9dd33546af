// Pages that come and go in a story: opened, closed, killed, asleep, loaded again.

import type { Campaign } from './campaignState';
import type { Harness, OpenPage } from './harness';
import type { PageAction } from './schedule';

const mostPages = 4;

export async function handlePages(campaign: Campaign, action: PageAction): Promise<void> {
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

export async function wakePages(campaign: Campaign, timersFirst: boolean): Promise<void> {
  for (const page of [...campaign.asleep.keys()]) await wake(campaign, page, timersFirst);
}

async function wake({ asleep }: Campaign, page: OpenPage, timersFirst: boolean): Promise<void> {
  const state = asleep.get(page);
  asleep.delete(page);
  if (state === 'frozen') await page.page.thaw(timersFirst);
  if (state === 'away') page.sharing?.engine.resume();
}

/** Another page load where the page in front was. */
export async function startAgain(campaign: Campaign): Promise<void> {
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
