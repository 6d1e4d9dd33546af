import { describe, expect, it } from 'vitest';
import { chatError } from './errors';
import { unreadCount } from './selectors';
import { createSharedEngine, type SharedEngine } from './sharedEngine';
import { createFakeBrowser, type FakeTabs } from './testing/fakeTabs';
import { createFakeWorld } from './testing/fakeWorld';
import { answers } from './testing/harness';

interface Page {
  readonly engine: SharedEngine;
  readonly tabs: FakeTabs;
  /** As the browser does when a process dies: nothing is said, nothing runs on. */
  kill(): void;
}

function createSite() {
  const { ports, clock, service, endpoint, storage } = createFakeWorld();
  const browser = createFakeBrowser();
  let count = 0;
  return {
    clock,
    service,
    endpoint,
    browser,
    storage,
    async open(): Promise<Page> {
      const tabs = browser.open();
      const engine = createSharedEngine(ports, tabs);
      await clock.settle();
      return {
        engine,
        tabs,
        kill() {
          tabs.kill();
          engine.dispose();
        },
      };
    },
    async begin({ engine }: Page) {
      engine.dispatch({ kind: 'openPanel' });
      service.say(answers.query, 'visitor-1');
      engine.dispatch({ kind: 'submitForm', values: answers });
      await clock.settle();
    },
    send({ engine }: Page, text: string) {
      engine.dispatch({ kind: 'sendText', clientId: `c${++count}`, text });
    },
  };
}

type Site = ReturnType<typeof createSite>;

const said = ({ service }: Site) => service.messages.map((message) => message.body);
const shown = ({ engine }: Page) => {
  const { timeline, outbox } = engine.get();
  return [...timeline.messages.map((message) => message.body), ...outbox.map((item) => item.text)];
};

async function twoPages() {
  const site = createSite();
  const first = await site.open();
  await site.begin(first);
  const second = await site.open();
  return { site, first, second };
}

describe('several pages of one site', () => {
  it('have one connection between them', async () => {
    const { site, second } = await twoPages();
    await site.open();
    await site.clock.advance(5000);
    expect(site.service.calls.connect).toBe(1);
    expect(second.engine.get().session.kind).toBe('active');
  });

  it('show the same timeline, open panel, draft and unread count', async () => {
    const { site, first, second } = await twoPages();
    expect(second.engine.get().panel).toBe('open');
    second.engine.dispatch({ kind: 'editDraft', text: 'half a' });
    await site.clock.settle();
    expect(first.engine.get().draft).toBe('half a');
    second.engine.dispatch({ kind: 'closePanel' });
    await site.clock.settle();
    site.service.say('Are you there?');
    await site.clock.settle();
    expect([first, second].map(({ engine }) => unreadCount(engine.get()))).toEqual([1, 1]);
    expect(shown(first)).toEqual(shown(second));
    expect(second.engine.get()).toEqual(first.engine.get());
  });

  it('send a message once, whichever page it was written in, in the order of writing', async () => {
    const { site, first, second } = await twoPages();
    site.send(first, 'one');
    site.send(second, 'two');
    await site.clock.settle();
    site.send(first, 'three');
    await site.clock.advance(1000);
    expect(said(site)).toEqual([answers.query, 'one', 'two', 'three']);
    expect(shown(second)).toEqual(said(site));
  });

  it('show what is written in a page at once, before the leader has heard of it', async () => {
    const { site, second } = await twoPages();
    second.engine.dispatch({ kind: 'editDraft', text: 'typed' });
    expect(second.engine.get().draft).toBe('typed');
    site.send(second, 'typed');
    expect(shown(second)).toEqual([answers.query, 'typed']);
  });

  it('count as read what any of them shows', async () => {
    const { site, first, second } = await twoPages();
    first.engine.tell({ kind: 'pageHidden' });
    second.engine.tell({ kind: 'pageHidden' });
    await site.clock.settle();
    site.service.say('unseen');
    await site.clock.settle();
    expect(unreadCount(first.engine.get())).toBe(1);
    second.engine.tell({ kind: 'pageShown' });
    await site.clock.settle();
    expect(unreadCount(first.engine.get())).toBe(0);
  });

  it('start a conversation from a page that does not lead', async () => {
    const site = createSite();
    await site.open();
    const second = await site.open();
    await site.begin(second);
    await site.clock.advance(100);
    expect(second.engine.get().session.kind).toBe('active');
    expect(site.endpoint.started).toHaveLength(1);
  });
});

describe('when the leading page', () => {
  it('dies, another one connects in under 2 s, and nothing is lost or doubled', async () => {
    const { site, first, second } = await twoPages();
    site.service.sendFaults.push('hang');
    site.send(second, 'under way');
    await site.clock.advance(10);
    first.kill();
    await site.clock.advance(1999);
    expect(site.browser.leader()).toBe(second.tabs.id);
    expect(second.engine.get().session.kind).toBe('active');
    site.send(second, 'afterwards');
    await site.clock.advance(30_000);
    expect(said(site)).toEqual([answers.query, 'under way', 'afterwards']);
    expect(shown(second)).toEqual(said(site));
  });

  it('dies, what the other showed stays on the screen', async () => {
    const { site, first, second } = await twoPages();
    site.service.say('still here?');
    await site.clock.settle();
    const before = shown(second);
    first.kill();
    const seen: number[] = [];
    second.engine.subscribe(() => seen.push(shown(second).length));
    await site.clock.advance(2000);
    expect(Math.min(...seen)).toBe(before.length);
  });

  it('closes properly, the next one goes on', async () => {
    const { site, first, second } = await twoPages();
    first.engine.dispose();
    await site.clock.settle();
    site.send(second, 'hello');
    await site.clock.advance(1000);
    expect(said(site)).toEqual([answers.query, 'hello']);
  });

  it('is frozen, the lead is taken from it once somebody needs it, and it follows when it wakes', async () => {
    const { site, first, second } = await twoPages();
    first.tabs.freeze();
    site.send(second, 'does anybody hear me');
    await site.clock.advance(1999);
    expect(site.browser.leader()).toBe(second.tabs.id);
    await site.clock.advance(5000);
    first.tabs.thaw();
    await site.clock.advance(5000);
    expect(said(site)).toEqual([answers.query, 'does anybody hear me']);
    expect(shown(first)).toEqual(said(site));
    site.send(first, 'I am back');
    await site.clock.advance(2000);
    expect(said(site).at(-1)).toBe('I am back');
    expect(site.browser.leader()).toBe(second.tabs.id);
  });

  it('is put away and comes back, it follows', async () => {
    const { site, first, second } = await twoPages();
    first.engine.suspend();
    await site.clock.advance(100);
    expect(site.browser.leader()).toBe(second.tabs.id);
    site.send(second, 'meanwhile');
    await site.clock.advance(1000);
    first.engine.resume();
    await site.clock.advance(100);
    expect(shown(first)).toEqual([answers.query, 'meanwhile']);
  });

  it('is put away and leads again when it comes back, does not send what another page has sent meanwhile', async () => {
    const { site, first, second } = await twoPages();
    site.service.sendFaults.push('hang');
    site.send(first, 'once');
    await site.clock.advance(10);
    first.engine.suspend();
    await site.clock.advance(10_000);
    site.service.remove(site.service.messages.at(-1)?.sid ?? '');
    second.engine.dispose();
    first.engine.resume();
    await site.clock.advance(60_000);
    expect(site.service.stored.map(({ body }) => body)).toEqual([answers.query, 'once']);
  });

  it('dies while the conversation is starting, the next one asks again with what was written', async () => {
    const site = createSite();
    const first = await site.open();
    const second = await site.open();
    site.endpoint.failures.push(chatError('unavailable'));
    first.engine.dispatch({ kind: 'submitForm', values: answers });
    await site.clock.advance(100);
    site.send(second, 'and this');
    await site.clock.settle();
    first.kill();
    await site.clock.advance(10_000);
    expect(second.engine.get().session.kind).toBe('active');
    expect(said(site)).toEqual([answers.query, 'and this']);
  });

  it('closes, all that are left follow the next one', async () => {
    const { site, first, second } = await twoPages();
    const third = await site.open();
    first.engine.dispose();
    await site.clock.advance(1000);
    site.send(second, 'one');
    await site.clock.advance(3000);
    site.service.say('and an answer');
    await site.clock.advance(3000);
    expect(shown(third)).toEqual(said(site));
    expect(third.engine.get()).toEqual(second.engine.get());
  });

  it('and all others close, the last one alone goes on', async () => {
    const { site, first, second } = await twoPages();
    const third = await site.open();
    first.kill();
    await site.clock.advance(50);
    second.kill();
    await site.clock.advance(2000);
    site.send(third, 'last one standing');
    await site.clock.advance(1000);
    expect(said(site).at(-1)).toBe('last one standing');
    expect(site.browser.leader()).toBe(third.tabs.id);
  });
});

it('a page alone leads at once and leaves no timer behind when it goes', async () => {
  const site = createSite();
  const only = await site.open();
  expect(site.browser.leader()).toBe(only.tabs.id);
  await site.begin(only);
  only.engine.dispose();
  expect(site.clock.pending()).toBe(0);
});

describe('a message written in a page that does not lead', () => {
  it('is in storage before the leading page has taken it, and no longer after', async () => {
    const { site, first, second } = await twoPages();
    first.tabs.freeze();
    site.send(second, 'kept');
    expect(site.storage.read('handed')).toMatchObject([{ text: 'kept' }]);
    await site.clock.advance(3000);
    expect(site.storage.read('handed')).toBeNull();
    expect(said(site)).toEqual([answers.query, 'kept']);
  });

  it('is sent although that page goes at once and the leading one sleeps', async () => {
    const { site, first, second } = await twoPages();
    first.tabs.freeze();
    site.send(second, 'kept');
    second.kill();
    const third = await site.open();
    expect(shown(third)).toContain('kept');
    await site.clock.advance(10_000);
    first.tabs.thaw();
    await site.clock.advance(10_000);
    expect(said(site)).toEqual([answers.query, 'kept']);
    expect(shown(first)).toEqual(said(site));
  });

  it('is taken by the leading page when the next one opens, where the one it was written in died on the way', async () => {
    const { site, first } = await twoPages();
    site.storage.write('handed', [{ clientId: 'c9', text: 'left behind', createdAt: 1 }]);
    await site.open();
    await site.clock.advance(10_000);
    expect(said(site)).toEqual([answers.query, 'left behind']);
    expect(shown(first)).toEqual(said(site));
    expect(site.storage.read('handed')).toBeNull();
  });
});
