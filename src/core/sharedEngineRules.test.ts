// One page of several, seen from outside: what it asks of the lock and what it says to the others.

import { describe, expect, it } from 'vitest';
import { chatError } from './errors';
import type { Ports } from './ports';
import { createSharedEngine } from './sharedEngine';
import { initialState } from './state';
import type { LeadRequest, TabMessage, Tabs } from './tabs';
import { noon } from './testing/builders';
import { createFakeWorld } from './testing/fakeWorld';
import { credentials } from './testing/sessionBuilders';

function openPage(stored: Record<string, unknown> = {}, lasting = true) {
  const storage: Ports['storage'] = {
    read: (slice) => stored[slice] ?? null,
    write: () => {},
    remove: () => {},
    isLasting: () => lasting,
  };
  const { ports, clock, service } = createFakeWorld(storage, noon);
  const posted: TabMessage[] = [];
  const requests: LeadRequest[] = [];
  let given = 0;
  let hear: ((message: TabMessage) => void) | null = null;
  const tabs: Tabs = {
    id: 'me',
    leads: async () => true,
    lead(request) {
      requests.push(request);
      return () => given++;
    },
    post: (message) => posted.push(message),
    listen(listener) {
      hear = listener;
      return () => {
        hear = null;
      };
    },
  };
  const engine = createSharedEngine(ports, tabs, { friendlyName: 'Ada' });
  return {
    clock,
    service,
    engine,
    requests,
    hear: (message: TabMessage) => hear?.(message),
    listens: () => hear !== null,
    /** How often a request for the lead, or the lead, was given up. */
    given: () => given,
    /** What has been posted since this was asked for the last time. */
    news: () => posted.splice(0),
    win: () => requests.at(-1)?.led(),
    follow: (parts: Partial<ReturnType<typeof initialState>> = {}) =>
      hear?.({ kind: 'leader', tab: 'leader', state: { ...initialState(), ...parts }, applied: {} }),
  };
}

const hello = (visible: boolean) => ({ kind: 'hello', tab: 'me', visible });
const type = (text: string) => ({ kind: 'editDraft', text }) as const;
const steals = ({ requests }: ReturnType<typeof openPage>) => requests.map(({ steal }) => steal);

describe('a page that opens', () => {
  it('asks for the lead, and who has it; it is seen until it says otherwise', () => {
    const page = openPage();
    expect(steals(page)).toEqual([false]);
    expect(page.news()).toEqual([hello(true)]);
  });

  it('shows at once what is stored, and what the site knows', () => {
    const page = openPage({ draft: 'half a', session: { credentials, opening: null } });
    expect(page.engine.get()).toMatchObject({
      draft: 'half a',
      form: { friendlyName: 'Ada' },
      session: { kind: 'joining' },
      refresh: { kind: 'idle' },
    });
  });

  it('takes the lead after a second without an answer, and says nothing more of it', async () => {
    const page = openPage();
    page.news();
    await page.clock.advance(999);
    expect(steals(page)).toEqual([false]);
    await page.clock.advance(1);
    expect(steals(page)).toEqual([false, true]);
    expect(page.given()).toBe(1);
    expect(page.news()).toEqual([]);
    expect(page.clock.pending()).toBe(0);
  });

  it('follows when somebody answers', async () => {
    const page = openPage();
    page.follow({ draft: 'of the leader' });
    await page.clock.advance(5000);
    expect(steals(page)).toEqual([false]);
    expect(page.engine.get().draft).toBe('of the leader');
  });

  it('leads when it is given the lead, with what its visitor and the browser said before', () => {
    const page = openPage();
    page.engine.dispatch(type('early'));
    page.engine.tell({ kind: 'networkLost' });
    let changes = 0;
    page.engine.subscribe(() => changes++);
    page.news();
    page.win();
    expect(page.engine.get()).toMatchObject({ draft: 'early', network: 'down', form: { friendlyName: 'Ada' } });
    expect(changes).toBe(1);
    expect(page.clock.pending()).toBe(0);
    expect(page.news()).toMatchObject([{ kind: 'leader', tab: 'me' }]);
  });

  it('leads once, however often it is told to', () => {
    const page = openPage();
    page.win();
    page.engine.dispatch(type('a'));
    page.news();
    page.win();
    expect(page.news()).toEqual([]);
    expect(page.engine.get().draft).toBe('a');
  });
});

describe('a page that follows', () => {
  it('takes the lead when what its visitor does is not answered within a second of the first', async () => {
    const page = openPage();
    page.follow();
    page.engine.dispatch(type('a'));
    await page.clock.advance(600);
    page.engine.dispatch(type('ab'));
    await page.clock.advance(399);
    expect(steals(page)).toEqual([false]);
    await page.clock.advance(1);
    expect(steals(page)).toEqual([false, true]);
  });

  it('waits anew when the leader answers and still owes something', async () => {
    const page = openPage();
    page.follow();
    page.engine.dispatch(type('a'));
    await page.clock.advance(900);
    page.follow();
    await page.clock.advance(999);
    expect(steals(page)).toEqual([false]);
    await page.clock.advance(1);
    expect(steals(page)).toEqual([false, true]);
  });

  it('before it knows the leader does not wait any longer because its visitor is busy', async () => {
    const page = openPage();
    await page.clock.advance(900);
    page.engine.dispatch(type('a'));
    await page.clock.advance(100);
    expect(steals(page)).toEqual([false, true]);
  });

  it('makes sure of the leader when it is looked at, and only tells when it is not', async () => {
    const page = openPage();
    page.follow();
    page.news();
    page.engine.tell({ kind: 'pageHidden' });
    expect(page.news()).toEqual([{ kind: 'visible', tab: 'me', visible: false }]);
    await page.clock.advance(2000);
    expect(steals(page)).toEqual([false]);
    page.engine.tell({ kind: 'pageShown' });
    expect(page.news()).toEqual([hello(true)]);
    await page.clock.advance(1000);
    expect(steals(page)).toEqual([false, true]);
  });

  it('passes on that the network is back, and keeps other facts to itself', () => {
    const page = openPage();
    page.follow();
    page.news();
    page.engine.tell({ kind: 'networkLost' });
    expect(page.news()).toEqual([]);
    page.engine.tell({ kind: 'networkReturned' });
    expect(page.news()).toEqual([{ kind: 'networkReturned' }]);
  });

  it('asks the leader for the address of a file', async () => {
    const page = openPage();
    page.follow();
    const url = page.engine.mediaUrl('ME1');
    page.hear({ kind: 'mediaUrlIs', to: 'me', number: 1, url: 'https://media.example/', error: null });
    expect(await url).toBe('https://media.example/');
  });

  it('calls nobody back who has stopped listening', () => {
    const page = openPage();
    let changes = 0;
    const stop = page.engine.subscribe(() => changes++);
    page.follow();
    stop();
    page.follow();
    expect(changes).toBe(1);
  });

  it('was not leading, so it cannot lose the lead', () => {
    const page = openPage();
    page.requests[0]?.lost();
    expect(steals(page)).toEqual([false]);
  });
});

describe('a page that leads', () => {
  it('works on facts itself, and tells whether it is seen', () => {
    const page = openPage();
    page.win();
    page.news();
    page.engine.tell({ kind: 'networkLost' });
    page.engine.tell({ kind: 'pageHidden' });
    expect(page.engine.get()).toMatchObject({ network: 'down', visible: false });
    page.engine.tell({ kind: 'pageShown' });
    expect(page.engine.get().visible).toBe(true);
    expect(page.news()).toEqual([]);
  });

  it('that was hidden before it led does not read anything', () => {
    const page = openPage();
    page.engine.tell({ kind: 'pageHidden' });
    page.win();
    expect(page.engine.get().visible).toBe(false);
  });

  it('answers for the address of a file itself', async () => {
    const page = openPage();
    page.win();
    await expect(page.engine.mediaUrl('ME1')).rejects.toEqual(chatError('offline'));
  });

  it('and loses the lead asks for it again, and shows what it showed', () => {
    const page = openPage();
    page.win();
    page.engine.dispatch(type('a'));
    page.news();
    page.requests.at(-1)?.lost();
    expect(steals(page)).toEqual([false, false]);
    expect(page.news()).toEqual([hello(true)]);
    expect(page.engine.get().draft).toBe('a');
    page.follow({ draft: 'b' });
    expect(page.engine.get().draft).toBe('b');
  });
});

it.each([
  ['hands over what it had not sent, where storage kept nothing', false, ['handedOver', 'hello']],
  ['hands over nothing where storage kept all', true, ['hello']],
])('a page that loses the lead %s', (_, lasting, kinds) => {
  const page = openPage({ session: { credentials, opening: null } }, lasting);
  page.win();
  page.engine.dispatch({ kind: 'sendText', clientId: 'c1', text: 'hello' });
  page.news();
  page.requests.at(-1)?.lost();
  expect(page.news().map(({ kind }) => kind)).toEqual(kinds);
});

describe('a page that is put away', () => {
  it('says good-bye once, gives up the lead, and waits for nobody', () => {
    const page = openPage();
    page.news();
    page.engine.suspend();
    page.engine.suspend();
    expect(page.news()).toEqual([{ kind: 'bye', tab: 'me' }]);
    expect(page.given()).toBe(1);
    expect(page.clock.pending()).toBe(0);
  });

  it('hears nobody, is not given the lead, and does not ask who leads when it is shown', () => {
    const page = openPage();
    page.engine.dispatch(type('a'));
    page.engine.suspend();
    page.news();
    page.follow({ draft: 'b' });
    page.win();
    page.engine.tell({ kind: 'pageShown' });
    expect(page.engine.get().draft).toBe('a');
    expect(page.news()).toEqual([{ kind: 'visible', tab: 'me', visible: true }]);
    expect(page.clock.pending()).toBe(0);
  });

  it('asks for the lead once more when it comes back, without taking it from anybody', () => {
    const page = openPage();
    page.engine.suspend();
    page.news();
    page.engine.resume();
    page.engine.resume();
    expect(steals(page)).toEqual([false, false]);
    expect(page.news()).toEqual([hello(true)]);
  });

  it('for good does not listen any more', () => {
    const page = openPage();
    page.engine.dispose();
    expect(page.listens()).toBe(false);
    expect(page.clock.pending()).toBe(0);
  });
});
