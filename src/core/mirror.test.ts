import { describe, expect, it } from 'vitest';
import { chatError } from './errors';
import { createMirror } from './mirror';
import { type ChatState, initialState } from './state';
import type { Applied, TabMessage, Tabs } from './tabs';
import { noon } from './testing/builders';
import { createFakeClock } from './testing/fakeClock';
import { active, stateWith } from './testing/sessionBuilders';

const remembered: ChatState = { ...initialState(), draft: 'remembered' };
const shown: ChatState = { ...initialState(), draft: 'told' };

function createPage() {
  const clock = createFakeClock(noon);
  const posted: TabMessage[] = [];
  const owed: boolean[] = [];
  const written: string[] = [];
  let changes = 0;
  const tabs: Tabs = {
    id: 'me',
    leads: async () => true,
    lead: () => () => {},
    post: (message) => posted.push(message),
    listen: () => () => {},
  };
  const mirror = createMirror(
    tabs,
    clock,
    remembered,
    () => changes++,
    (owes) => owed.push(owes),
    (item) => written.push(item.clientId),
  );
  return {
    clock,
    mirror,
    owed,
    written,
    /** What has been posted since this was asked for the last time. */
    news: () => posted.splice(0),
    changes: () => changes,
    lead: (state: ChatState, applied: Applied = {}, tab = 'leader') =>
      mirror.hear({ kind: 'leader', tab, state, applied }),
    patch: (parts: Partial<ChatState>, applied: Applied = {}, tab = 'leader') =>
      mirror.hear({ kind: 'patch', tab, patch: { parts, messages: null }, applied }),
  };
}

const open = { kind: 'openPanel' } as const;
const type = (text: string) => ({ kind: 'editDraft', text }) as const;

describe('a page that does not lead', () => {
  it('shows what storage remembers until somebody leads, and has been told nothing', () => {
    const { mirror } = createPage();
    expect(mirror.view()).toBe(remembered);
    expect(mirror.told()).toBeNull();
    expect(mirror.pending()).toEqual([]);
  });

  it('shows what the leader tells, and what it tells next', () => {
    const { mirror, lead, patch, changes, owed } = createPage();
    lead(shown);
    expect(mirror.view()).toEqual(shown);
    patch({ panel: 'open' });
    expect(mirror.view()).toEqual({ ...shown, panel: 'open' });
    expect(mirror.told()).toEqual({ ...shown, panel: 'open' });
    expect(changes()).toBe(2);
    expect(owed).toEqual([false, false]);
  });

  it('does not believe changes of whom it has not heard to lead', () => {
    const { mirror, lead, patch } = createPage();
    patch({ draft: 'of nobody' });
    lead(shown);
    patch({ draft: 'of another' }, {}, 'another');
    expect(mirror.view()).toEqual(shown);
  });

  it('is not concerned by what other pages ask of the leader', () => {
    const { mirror, lead, news, changes } = createPage();
    lead(shown);
    const before = changes();
    mirror.hear({ kind: 'hello', tab: 'b', visible: true });
    mirror.hear({ kind: 'bye', tab: 'b' });
    mirror.hear({ kind: 'visible', tab: 'b', visible: true });
    mirror.hear({ kind: 'intent', tab: 'b', number: 1, intent: type('b') });
    mirror.hear({ kind: 'networkReturned' });
    mirror.hear({ kind: 'mediaUrl', tab: 'b', number: 1, mediaSid: 'ME1' });
    expect(mirror.view()).toEqual(shown);
    expect(changes()).toBe(before);
    expect(news()).toEqual([]);
  });
});

describe('what the visitor does in it', () => {
  it('is shown at once and passed on to the leader, numbered', () => {
    const { mirror, lead, news, changes } = createPage();
    lead(shown);
    const before = changes();
    mirror.ask(type('a'));
    mirror.ask(open);
    expect(mirror.view()).toMatchObject({ draft: 'a', panel: 'open' });
    expect(changes()).toBe(before + 2);
    expect(news()).toEqual([
      { kind: 'intent', tab: 'me', number: 1, intent: type('a') },
      { kind: 'intent', tab: 'me', number: 2, intent: open },
    ]);
  });

  it('stays on the screen while the leader tells of other things, until it has carried it out', () => {
    const { mirror, lead, patch, owed } = createPage();
    lead(shown);
    mirror.ask(type('a'));
    mirror.ask(open);
    patch({ typing: ['agent-1'] }, { another: 9 });
    expect(mirror.view()).toMatchObject({ draft: 'a', panel: 'open', typing: ['agent-1'] });
    patch({ draft: 'a, as the leader has it' }, { me: 1 });
    expect(mirror.view()).toMatchObject({ draft: 'a, as the leader has it', panel: 'open' });
    expect(mirror.pending()).toEqual([open]);
    patch({}, { me: 2 });
    expect(mirror.view().panel).toBe('closed');
    expect(mirror.pending()).toEqual([]);
    expect(owed).toEqual([false, true, true, false]);
  });

  it('before anybody leads waits for the one who will, and is then passed on in order', () => {
    const { mirror, lead, news } = createPage();
    mirror.ask(type('a'));
    mirror.ask(open);
    expect(news()).toEqual([]);
    expect(mirror.view()).toMatchObject({ draft: 'a', panel: 'open' });
    expect(mirror.pending()).toEqual([type('a'), open]);
    lead(shown);
    expect(news()).toMatchObject([
      { kind: 'intent', tab: 'me', number: 1 },
      { kind: 'intent', tab: 'me', number: 2 },
    ]);
    expect(mirror.view()).toMatchObject({ draft: 'a', panel: 'open' });
  });

  it('is passed on once more to a new leader, but for what the one before had carried out', () => {
    const { mirror, lead, news } = createPage();
    lead(shown);
    mirror.ask(type('a'));
    mirror.ask(open);
    news();
    lead(shown, { me: 1 }, 'next');
    expect(news()).toEqual([{ kind: 'intent', tab: 'me', number: 2, intent: open }]);
  });

  it('is shown as if it happened now', () => {
    const { mirror, lead } = createPage();
    lead(stateWith({ session: active }));
    mirror.ask({ kind: 'sendText', clientId: 'c1', text: 'hi' });
    expect(mirror.view().outbox).toMatchObject([{ clientId: 'c1', createdAt: noon }]);
  });
});

describe('the address of a file', () => {
  it('comes from the leader, to each question its own', async () => {
    const { mirror, news, clock } = createPage();
    const first = mirror.mediaUrl('ME1');
    const second = mirror.mediaUrl('ME2');
    expect(news()).toEqual([
      { kind: 'mediaUrl', tab: 'me', number: 1, mediaSid: 'ME1' },
      { kind: 'mediaUrl', tab: 'me', number: 2, mediaSid: 'ME2' },
    ]);
    mirror.hear({ kind: 'mediaUrlIs', to: 'another', number: 1, url: 'https://for.another/', error: null });
    mirror.hear({ kind: 'mediaUrlIs', to: 'me', number: 2, url: 'https://two.example/', error: null });
    mirror.hear({ kind: 'mediaUrlIs', to: 'me', number: 1, url: 'https://one.example/', error: null });
    expect(await Promise.all([first, second])).toEqual(['https://one.example/', 'https://two.example/']);
    expect(clock.pending()).toBe(0);
  });

  it('is refused with the reason the leader gives, or without one', async () => {
    const { mirror } = createPage();
    const [first, second] = [mirror.mediaUrl('ME1'), mirror.mediaUrl('ME2')];
    mirror.hear({ kind: 'mediaUrlIs', to: 'me', number: 1, url: null, error: chatError('rejected') });
    mirror.hear({ kind: 'mediaUrlIs', to: 'me', number: 2, url: null, error: null });
    await expect(first).rejects.toEqual(chatError('rejected'));
    await expect(second).rejects.toEqual(chatError('unknown'));
  });

  it('is given up after 15 s, and an answer that comes later does no harm', async () => {
    const { mirror, clock } = createPage();
    const outcome = mirror.mediaUrl('ME1').catch((error: unknown) => error);
    await clock.advance(14_999);
    expect(clock.pending()).toBe(1);
    await clock.advance(1);
    expect(await outcome).toEqual(chatError('timeout'));
    mirror.hear({ kind: 'mediaUrlIs', to: 'me', number: 1, url: 'https://late.example/', error: null });
  });
});

it('goes on showing what it showed when it led itself, and owes nothing any more', () => {
  const { mirror, lead, patch, news } = createPage();
  lead(shown);
  mirror.ask(open);
  news();
  mirror.keep({ ...shown, draft: 'kept' });
  expect(mirror.view().draft).toBe('kept');
  expect(mirror.told()?.draft).toBe('kept');
  expect(mirror.pending()).toEqual([]);
  patch({ draft: 'of the one before' });
  expect(mirror.view().draft).toBe('kept');
});
