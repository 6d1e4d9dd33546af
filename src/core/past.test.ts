import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from './message';
import { parsePast, savedPast } from './past';
import { initialState } from './state';
import { activeState, agentMessage, happen, ownMessage, participant, sessions, timelineWith } from './testing/builders';
import { createHarness } from './testing/harness';

const bodies = (messages: readonly Message[]) => messages.map(({ body }) => body);

/** A page of a site that is configured as a thread. */
async function threadWith(...said: readonly string[]) {
  const chat = createHarness();
  chat.engine.dispatch({ kind: 'keepPast', keeps: true });
  await chat.begin();
  for (const text of said) chat.service.say(text);
  await chat.clock.settle();
  return chat;
}

async function comeBack(chat: Awaited<ReturnType<typeof threadWith>>, keeps = true) {
  await chat.reload();
  chat.engine.dispatch({ kind: 'keepPast', keeps });
  await chat.clock.settle();
  return chat.engine.get();
}

describe('a thread', () => {
  it('whose conversation was closed while the page was open is there after a reload, with the composer', async () => {
    const chat = await threadWith('On its way');
    chat.service.close();
    await chat.clock.settle();
    const state = await comeBack(chat);
    expect(state.session).toMatchObject({ kind: 'ended', reason: 'closed' });
    expect(bodies(state.timeline.messages)).toEqual(['Where is my order?', 'On its way']);
  });

  it('whose conversation was closed while nobody was there shows what was known of it', async () => {
    const chat = await threadWith('On its way');
    chat.crash();
    chat.service.close();
    chat.engine.dispatch({ kind: 'keepPast', keeps: true });
    await chat.clock.settle();
    const { session, timeline } = chat.engine.get();
    expect(session.kind).toBe('ended');
    expect(bodies(timeline.messages)).toEqual(['Where is my order?', 'On its way']);
  });

  it('forgets where the site is no thread any more', async () => {
    const chat = await threadWith('On its way');
    chat.service.close();
    await chat.clock.settle();
    const { session, timeline } = await comeBack(chat, false);
    expect([session.kind, timeline.messages]).toEqual(['none', []]);
    await chat.reload();
    expect(chat.engine.get().session.kind).toBe('none');
  });
});

describe('what was kept', () => {
  const above = agentMessage(-4, { sid: 'IMold', body: 'Old' });
  const stale = agentMessage(0, { sid: 'IMgone', body: 'Taken out since' });
  const waiting = activeState({
    past: { keeps: true, messages: [above, stale] },
    timeline: timelineWith([agentMessage(40)], { older: 'available' }),
  });
  const page = (messages: readonly Message[], hasOlder: boolean) =>
    ({
      kind: 'historyLoaded',
      ticket: waiting.ticket,
      purpose: 'older',
      before: 40,
      page: { messages, hasOlder },
    }) as const;

  it('stands above the conversation once that is there from its beginning, and not before', () => {
    const { state: half } = happen(waiting, page([agentMessage(20)], true));
    expect(half.timeline.messages.map(({ index }) => index)).toEqual([20, 40]);
    const { state, effects } = happen(half, page([agentMessage(2)], false));
    expect(state.timeline.messages.map(({ index }) => index)).toEqual([-4, 2, 20, 40]);
    expect(effects).toContainEqual({ do: 'save', slice: 'past' });
  });

  it('does not get in the way of older messages of the conversation itself', () => {
    const shown = { ...waiting, timeline: timelineWith([above, agentMessage(40)], { older: 'available' }) };
    const asked = happen(shown, { kind: 'loadOlder' });
    expect(asked.effects).toContainEqual(expect.objectContaining({ do: 'fetchHistory', before: 40 }));
    expect(happen(asked.state, page([agentMessage(20)], false)).state.timeline.older).toBe('none');
  });

  it('goes with the way back to the form, and is above the next start', () => {
    const nora = participant('nora', { name: 'Nora' });
    const closed = activeState({
      session: sessions.ended,
      past: { keeps: true, messages: [] },
      participants: [nora],
      timeline: timelineWith([ownMessage(0), agentMessage(3, { author: 'nora' })]),
    });
    const begun = happen(closed, { kind: 'beginAgain', text: 'More' });
    const back = happen(begun.state, { kind: 'backToForm' });
    expect(savedPast(back.state)).toMatchObject({ messages: [{ index: -5 }, { index: -2 }], people: [nora] });
  });

  it('is not what another conversation brings', () => {
    const other = happen(waiting, { kind: 'putAside' });
    expect(savedPast(other.state)).toBeNull();
    expect(other.effects).toContainEqual({ do: 'save', slice: 'past' });
  });

  it('becomes a draft of what was written and not sent', () => {
    const past = { messages: [above], people: [] };
    const saved = { session: null, outbox: [], drafts: {}, draftFiles: [], panel: 'closed', past } as const;
    const { state } = happen(initialState(), {
      kind: 'restored',
      saved: { ...saved, form: { friendlyName: 'Ada', query: 'More' }, draft: 'and more' },
    });
    expect(state).toMatchObject({ session: { kind: 'ended' }, form: { friendlyName: 'Ada' }, draft: 'More\nand more' });
    expect(state.form).not.toHaveProperty('query');
  });

  it('is not kept where conversations end', () => {
    expect(savedPast(activeState({ timeline: timelineWith([agentMessage(0)]) }))).toBeNull();
  });

  it('is not kept of a visitor whom the site has named', () => {
    expect(savedPast({ ...waiting, visitor: 'ada' })).toBeNull();
  });
});

describe('storage', () => {
  it('holds the newest 200 messages, and no more than a hundred thousand letters', () => {
    const many = Array.from({ length: 300 }, (_, index) => agentMessage(index));
    const of = (messages: readonly Message[]) =>
      savedPast(activeState({ past: { keeps: true, messages: [] }, timeline: timelineWith(messages) }))?.messages;
    expect(of(many)?.map(({ index }) => index)).toEqual(many.slice(100).map(({ index }) => index));
    const long = many.slice(0, 5).map((message) => ({ ...message, body: 'x'.repeat(30_000) }));
    expect(of(long)?.map(({ index }) => index)).toEqual([2, 3, 4]);
  });

  it('shows no picture of a person from an address that pictures may not come from', () => {
    const { messages } = JSON.parse(JSON.stringify({ messages: [agentMessage(0)] }));
    const addresses = ['http://evil.example/x.png', 'javascript:1', '//evil.example/x', 'https://a.example/ada.png'];
    const people = addresses.map((avatarUrl, at) => ({ identity: `agent-${at}`, name: 'Ada', avatarUrl }));
    expect(parsePast({ messages, people })?.people.map(({ avatarUrl }) => avatarUrl)).toEqual([
      null,
      null,
      null,
      'https://a.example/ada.png',
    ]);
  });

  it('gives back what was put into it', () => {
    const media = [
      { sid: 'ME1', filename: 'a.png', contentType: 'image/png', size: 3, details: { width: 4, height: 3 } },
    ];
    const messages = [
      ownMessage(0, { clientId: null, media }),
      agentMessage(1, { reply: { to: 'IM0', excerpt: 'message 0' } }),
      agentMessage(2, { reaction: { to: 'IM0', emoji: '👍' }, editedAt: 5 }),
    ];
    const people = [participant('nora', { name: 'Nora' })];
    expect(parsePast(JSON.parse(JSON.stringify({ messages, people })))).toEqual({ messages, people });
  });

  it('may hold anything', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ messages: fc.array(fc.anything()), people: fc.anything() })),
        (found) => {
          const past = parsePast(found);
          expect(past === null || past.messages.length > 0).toBe(true);
        },
      ),
    );
    expect(parsePast({ messages: [{ ...agentMessage(0), from: 'somebody' }, { ...agentMessage(-1) }] })).toBeNull();
  });
});
