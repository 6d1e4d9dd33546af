import { describe, expect, it } from 'vitest';
import { chatError } from './errors';
import { createLeading } from './leading';
import type { ChatState } from './state';
import { applyPatch } from './statePatch';
import type { TabMessage, Tabs } from './tabs';
import { createHarness } from './testing/harness';

function lead({ isVisible = true } = {}) {
  const chat = createHarness();
  const posted: TabMessage[] = [];
  const tabs: Tabs = {
    leads: async () => true,
    id: 'leader',
    lead: () => () => {},
    post: (message) => posted.push(message),
    listen: () => () => {},
  };
  let changes = 0;
  const leading = createLeading(chat.engine, tabs, isVisible, () => changes++);
  return {
    chat,
    leading,
    posted,
    /** What has been posted since this was asked for the last time. */
    news: () => posted.splice(0),
    changes: () => changes,
    state: () => chat.engine.get(),
  };
}

const hello = (tab: string, visible = false) => ({ kind: 'hello', tab, visible }) as const;
const typed = (tab: string, number: number, text: string) =>
  ({ kind: 'intent', tab, number, intent: { kind: 'editDraft', text } }) as const;

describe('the page that leads', () => {
  it('says so at once, with all it knows', () => {
    const { posted, state } = lead();
    expect(posted).toEqual([{ kind: 'leader', tab: 'leader', state: state(), applied: {} }]);
  });

  it('says so again to each page that asks', () => {
    const { chat, leading, news, state } = lead();
    chat.engine.dispatch({ kind: 'editDraft', text: 'half a' });
    news();
    leading.hear(hello('b'));
    expect(news()).toEqual([{ kind: 'leader', tab: 'leader', state: state(), applied: {} }]);
    expect(state().draft).toBe('half a');
  });

  it('tells nobody of its changes while it is alone, but its own page', () => {
    const { chat, news, changes } = lead();
    news();
    chat.engine.dispatch({ kind: 'editDraft', text: 'half a' });
    expect(news()).toEqual([]);
    expect(changes()).toBe(1);
  });

  it('tells the others only what has changed since it told them last', () => {
    const { chat, leading, news } = lead();
    chat.engine.dispatch({ kind: 'openPanel' });
    leading.hear(hello('b'));
    news();
    chat.engine.dispatch({ kind: 'editDraft', text: 'h' });
    chat.engine.dispatch({ kind: 'editDraft', text: 'ha' });
    const patch = (draft: string) => ({
      kind: 'patch',
      tab: 'leader',
      patch: { parts: { draft }, messages: null },
      applied: {},
    });
    expect(news()).toEqual([patch('h'), patch('ha')]);
  });

  it('says so to a page that followed another one until now, and once', () => {
    const { leading, news, state } = lead();
    news();
    leading.hear({ kind: 'visible', tab: 'b', visible: true });
    expect(news()).toEqual([{ kind: 'leader', tab: 'leader', state: state(), applied: {} }]);
    leading.hear({ kind: 'visible', tab: 'b', visible: true });
    expect(news()).toEqual([]);
  });

  it('tells nobody any more when the others have gone', () => {
    const { chat, leading, news } = lead();
    leading.hear(hello('b'));
    leading.hear({ kind: 'bye', tab: 'b' });
    news();
    chat.engine.dispatch({ kind: 'editDraft', text: 'h' });
    expect(news()).toEqual([]);
  });
});

describe('what another page asks of it', () => {
  it('is carried out once, however often it comes, and acknowledged', () => {
    const { leading, news, state } = lead();
    leading.hear(hello('b'));
    news();
    leading.hear(typed('b', 1, 'one'));
    leading.hear(typed('b', 2, 'two'));
    leading.hear(typed('b', 1, 'one'));
    leading.hear(typed('b', 2, 'again'));
    expect(state().draft).toBe('two');
    expect(news()).toMatchObject([
      { kind: 'patch', applied: { b: 1 } },
      { kind: 'patch', applied: { b: 2 } },
    ]);
  });

  it('is counted for each page on its own', () => {
    const { leading, news } = lead();
    leading.hear(hello('b'));
    leading.hear(hello('c'));
    leading.hear(typed('b', 5, 'five'));
    news();
    leading.hear(typed('c', 1, 'one'));
    expect(news()).toMatchObject([{ kind: 'patch', applied: { b: 5, c: 1 } }]);
  });

  it('is acknowledged also when nothing comes of it', () => {
    const { leading, news, state } = lead();
    leading.hear(hello('b'));
    news();
    const before = state();
    leading.hear({ kind: 'intent', tab: 'b', number: 1, intent: { kind: 'loadOlder' } });
    expect(state()).toBe(before);
    expect(news()).toEqual([{ kind: 'patch', tab: 'leader', patch: { parts: {}, messages: null }, applied: { b: 1 } }]);
  });

  it('reaches a page that follows the patches as the very state', async () => {
    const { chat, leading, news, state } = lead();
    leading.hear(hello('b'));
    let mirrored: ChatState = state();
    news();
    await chat.begin();
    leading.hear(typed('b', 1, 'hi'));
    chat.service.say('hello');
    for (const message of news()) if (message.kind === 'patch') mirrored = applyPatch(mirrored, message.patch);
    expect(mirrored).toEqual(state());
  });

  it('may be that the network has returned', () => {
    const { chat, leading, state } = lead();
    chat.engine.tell({ kind: 'networkLost' });
    leading.hear({ kind: 'networkReturned' });
    expect(state().network).toBe('up');
  });

  it('may be the address of a file', async () => {
    const { chat, leading, news } = lead();
    await chat.begin();
    news();
    leading.hear({ kind: 'mediaUrl', tab: 'b', number: 4, mediaSid: 'ME1' });
    await chat.clock.settle();
    expect(news()).toEqual([
      { kind: 'mediaUrlIs', to: 'b', number: 4, url: 'https://media.example/file', error: null },
    ]);
  });

  it('is refused with the reason when there is no address to be had', async () => {
    const { chat, leading, news } = lead();
    news();
    leading.hear({ kind: 'mediaUrl', tab: 'b', number: 4, mediaSid: 'ME1' });
    await chat.clock.settle();
    expect(news()).toEqual([{ kind: 'mediaUrlIs', to: 'b', number: 4, url: null, error: chatError('offline') }]);
  });

  it('is not that another page leads: the lock decides who does', () => {
    const { leading, news, state } = lead();
    const before = state();
    news();
    leading.hear({ kind: 'leader', tab: 'b', state: { ...before, draft: 'of another' }, applied: {} });
    leading.hear({ kind: 'patch', tab: 'b', patch: { parts: { draft: 'of another' }, messages: null }, applied: {} });
    leading.hear({ kind: 'mediaUrlIs', to: 'leader', number: 1, url: null, error: null });
    expect(state()).toBe(before);
    expect(news()).toEqual([]);
  });
});

describe('the conversation counts as seen', () => {
  it.each([true, false])('when the page that leads says so: %s', (isVisible) => {
    expect(lead({ isVisible }).state().visible).toBe(isVisible);
  });

  it('as long as one of the pages is', () => {
    const { leading, state } = lead();
    leading.hear(hello('b', true));
    leading.setVisible(false);
    expect(state().visible).toBe(true);
    leading.hear({ kind: 'visible', tab: 'b', visible: false });
    expect(state().visible).toBe(false);
    leading.hear({ kind: 'visible', tab: 'b', visible: true });
    expect(state().visible).toBe(true);
    leading.hear({ kind: 'bye', tab: 'b' });
    expect(state().visible).toBe(false);
    leading.setVisible(true);
    expect(state().visible).toBe(true);
  });

  it('from the moment on that a page which is seen comes along', () => {
    const { leading, state } = lead({ isVisible: false });
    leading.hear(hello('b', true));
    expect(state().visible).toBe(true);
  });
});

it('stops with its last state, which the page goes on to show', () => {
  const { chat, leading } = lead();
  chat.engine.dispatch({ kind: 'editDraft', text: 'half a' });
  expect(leading.stop().draft).toBe('half a');
  chat.engine.dispatch({ kind: 'editDraft', text: 'nobody is there' });
  expect(chat.engine.get().draft).toBe('half a');
});
